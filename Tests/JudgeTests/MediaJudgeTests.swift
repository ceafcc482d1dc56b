import Foundation
import TestSupport
import Testing

@Suite("exiftool")
struct MediaJudgeTests {
    @Test(
        "finds in the media of the committed exports only how they are drawn", arguments: ["site", "docbook", "feeds"])
    func bundled(export: String) throws {
        try Judge("media.py", ["Exports/\(export)"]).expectNoFindings()
    }

    @Test(
        "finds nothing in photos and documents of every kind once they are exported, and they are what they were",
        arguments: [false, true])
    func everyKind(isAnonymous: Bool) throws {
        let folder = try TemporaryFolder()
        let python = Repository.root.appendingPathComponent(".build/judges/bin/python")
        let maker = Repository.root.appendingPathComponent("Tests/Judges/dirty_media.py").path
        let made = try Program.run(python, [maker, "schmutzig"], in: folder.url)
        try #require(made.status == 0, "\(made.errors)")
        try folder.write("casebook.yaml", Self.book)
        let files = folder.files(below: "schmutzig")
        #expect(files.count > 60)
        let media = files.map { "  - {file: media/\($0), alt: Bild, credit: Zentrum, licence: CC0-1.0}" }
        try folder.write("CaseStudies/fall/case.yaml", Self.study(isAnonymous, media.joined(separator: "\n")))
        try FileManager.default.copyItem(
            at: folder.url.appendingPathComponent("schmutzig"),
            to: folder.url.appendingPathComponent("CaseStudies/fall/media"))
        let exported = try Program.run(["export", "--date", "2026-11-24", "--lang", "en"], in: folder.url)
        try #require(exported.status == 0, "\(exported)")
        try Judge("media.py", ["Exports", "--originals", "schmutzig"]).expectNoFindings(in: folder.url)
    }

    @Test(
        "photos in several sizes and preview pictures: valid pages, nothing hidden, everything that is named is there")
    func sizes() throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Self.book)
        let names = ["mein foto.jpg", "plan.png", "bild.webp"]
        let media = names.map { "  - {file: media/\($0), alt: Bild, credit: Zentrum, licence: CC0-1.0}" }
        try folder.write("CaseStudies/fall/case.yaml", Self.study(false, media.joined(separator: "\n")))
        let place = folder.url.appendingPathComponent("CaseStudies/fall/media")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for name in names {
            let file = place.appendingPathComponent(name)
            for command in [
                ["perlin", file.path + ".v", "2100", "1400", "--uchar"], ["copy", file.path + ".v", file.path],
            ] {
                let done = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), ["vips"] + command, in: folder.url)
                try #require(done.status == 0, "\(done.errors)")
            }
            try FileManager.default.removeItem(atPath: file.path + ".v")
        }
        let made = try Program.run(["pictures", "--lang", "en"], in: folder.url)
        try #require(made.status == 0 && made.output.contains("share.png: made, 1200 × 630"), "\(made)")
        #expect(made.output.contains("mein foto-640w.jpg: made, 640 × 427"), "\(made)")
        let exported = try Program.run(["export", "--date", "2026-11-24", "--lang", "en"], in: folder.url)
        try #require(exported.status == 0, "\(exported)")
        let page = try folder.read("Exports/site/cases/fall/index.html")
        #expect(page.contains("srcset=") && page.contains("media/share.png"))
        try Judge("nu_html.py", ["Exports/site"]).expectNoFindings(in: folder.url)
        try Judge("media.py", ["Exports"]).expectNoFindings(in: folder.url)
        let others = ["feeds", "docbook", "atom"].flatMap { ["--also", "\($0)/=Exports/\($0)"] }
        let links = ["Exports/site", "--base", "https://praxis.example.org/"] + others
        try Judge("links.py", links).expectNoFindings(in: folder.url)
    }

    private static let book = """
        casebook: 1
        title: Prüfbuch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum, email: info@example.org}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}
          atom: {plugin: atom, channel: partners}
        """

    private static func study(_ isAnonymous: Bool, _ media: String) -> String {
        """
        casebook: 1
        title: Ein Fall
        summary: Kurz gesagt
        language: de
        status: published
        company: {\(isAnonymous ? "name: Bäckerei Wiesental GmbH, anonymous: true, place: Wiesental" : "name: Musterhaus GmbH"), size: small}
        support: {from: 2020-04, to: 2021-03}
        topics: [skills]
        challenge: Es war.
        phases: [{id: p, title: Analyse, measures: [{id: m, title: Workshop, kind: workshop, status: done}]}]
        outcomes: [{id: o, title: Ergebnis, measures: [m]}]
        lessons: Gelernt.
        transfer: Übertragbar.
        published_on: 2021-03-15
        release: {granted_on: 2021-02-15, granted_by: Leitung, basis: consent, channels: [website, partners, print]}
        media:
        \(media)
        """
    }
}

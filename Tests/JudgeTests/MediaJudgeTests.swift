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
        try folder.write(
            "casebook.yaml",
            """
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
            """)
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

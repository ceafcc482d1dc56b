import Foundation
import TestSupport
import Testing

@Suite("casebook pictures")
struct PicturesTests {
    private static let plain = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><rect/></svg>"
    private static let dirty = plain.replacingOccurrences(of: "<rect", with: "<!-- Wiesental --><rect id=\"wiesental\"")

    private func book() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("CaseStudies/beispiel-zum-ueberschreiben/media/a.svg", Self.dirty)
        try folder.write("CaseStudies/beispiel-zum-ueberschreiben/media/tief/b.svg", Self.plain)
        try folder.write("CaseStudies/beispiel-zum-ueberschreiben/media/notiz.docx~", "x")
        return folder
    }

    private let file = "CaseStudies/beispiel-zum-ueberschreiben/media/a.svg"

    @Test(
        "cleans what lies among the media, says what it took out, and then has nothing to do", arguments: ["de", "en"])
    func cleans(language: String) throws {
        let folder = try book()
        // A draft has no preview picture.
        let study = "CaseStudies/beispiel-zum-ueberschreiben/case.yaml"
        let text = try folder.read(study)
        try folder.write(study, text.replacingOccurrences(of: "status: published", with: "status: draft"))
        let expected =
            language == "de"
            ? (
                check: "zu entfernen: Kommentar, Namen von Ebenen und Formen",
                done: "entfernt: Kommentar, Namen von Ebenen und Formen"
            )
            : (
                check: "to remove: comment, names of layers and shapes",
                done: "removed: comment, names of layers and shapes"
            )
        let check = try Program.run(["pictures", "--check", "--lang", language], in: folder.url)
        #expect(check.status == 1 && check.output == "\(file): \(expected.check)\n", "\(check)")
        #expect(try folder.read(file) == Self.dirty)
        let done = try Program.run(["pictures", "--lang", language], in: folder.url)
        #expect(done.status == 0 && done.output == "\(file): \(expected.done)\n", "\(done)")
        let cleaned = try folder.read(file)
        #expect(!cleaned.lowercased().contains("wiesental") && cleaned.contains("<rect/>"))
        let again = try Program.run(["pictures", "--check", "--quiet"], in: folder.url)
        #expect(again.status == 0 && again.output.isEmpty && again.errors.isEmpty, "\(again)")
        #expect(try folder.read("CaseStudies/beispiel-zum-ueberschreiben/media/tief/b.svg") == Self.plain)
    }

    @Test("takes cases, files and folders; anything else is wrong usage")
    func arguments() throws {
        for name in ["beispiel-zum-ueberschreiben", file, "CaseStudies", "."] {
            let folder = try book()
            let outcome = try Program.run(["pictures", name, "--lang", "en"], in: folder.url)
            #expect(outcome.status == 0 && outcome.output.contains("a.svg: removed: comment"), "\(name): \(outcome)")
        }
        let folder = try book()
        #expect(try Program.run(["pictures", "gibt-es-nicht"], in: folder.url).status == 64)
        #expect(try Program.run(["pictures", "--format", "x"], in: folder.url).status == 64)
        let nowhere = try TemporaryFolder()
        #expect(try Program.run(["pictures"], in: nowhere.url).status == 2)
    }

    @Test("leaves files as they are that are not what they say, follows no link, and says so")
    func refuses() throws {
        let folder = try book()
        try folder.write("CaseStudies/beispiel-zum-ueberschreiben/media/bild.png", "kein Bild")
        let outside = try TemporaryFolder()
        let foreign = try outside.write("fremd.svg", Self.dirty)
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("CaseStudies/beispiel-zum-ueberschreiben/media/link.svg"),
            withDestinationURL: foreign)
        let outcome = try Program.run(["pictures", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 1 && outcome.output.contains("bild.png: not cleaned: "), "\(outcome)")
        #expect(try outside.read("fremd.svg") == Self.dirty)
        #expect(try folder.read("CaseStudies/beispiel-zum-ueberschreiben/media/bild.png") == "kein Bild")
    }

    @Test("what an export, a plugin and a brochure hand out is clean even if the book is not")
    func exports() throws {
        let folder = try book()
        let study = "CaseStudies/beispiel-zum-ueberschreiben/case.yaml"
        let media = "media: [{file: media/a.svg, alt: Bild, credit: Wer, licence: CC0-1.0}]\n"
        try folder.write(study, try folder.read(study) + media)
        try folder.write("logo.svg", Self.dirty)
        try folder.write(
            "casebook.yaml",
            try folder.read("casebook.yaml") + "funding: {text: Gefördert, logo: logo.svg, logo_alt: Logo}\n")
        try folder.writeProgram(
            "casebook-export-kopie",
            """
            #!/usr/bin/env python3
            import base64, json, pathlib, sys
            request = json.load(sys.stdin)
            for path in pathlib.Path(request["media_root"]).rglob("*.svg"):
                print(json.dumps({"type": "file", "path": path.name, "base64": base64.b64encode(path.read_bytes()).decode()}))
            print(json.dumps({"type": "done"}))
            """)
        let path = ["PATH": folder.url.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]
        let exported = try Program.run(["export", "--lang", "en"], in: folder.url)
        try #require(exported.status == 0, "\(exported)")
        let external = try Program.run(
            ["export", "--plugin", "kopie", "--to", "kopie"], in: folder.url, environment: path)
        try #require(external.status == 0, "\(external)")
        let files = folder.files().filter { $0.hasPrefix("Exports/") || $0.hasPrefix("kopie/") }
        let pictures = files.filter { $0.hasSuffix("/a.svg") || $0.hasSuffix("logo.svg") }
        #expect(pictures.count >= 5 && files.contains("kopie/a.svg"), "\(pictures)")
        for picture in files {
            let bytes = try Data(contentsOf: folder.url.appendingPathComponent(picture))
            #expect(bytes.range(of: Data("iesental".utf8)) == nil, "\(picture)")
        }
        // Feeds tell the size of the file that they link to.
        let size = try Data(
            contentsOf: folder.url.appendingPathComponent("Exports/feeds/cases/beispiel-zum-ueberschreiben/media/a.svg")
        ).count
        #expect(try folder.read("Exports/feeds/feed.json").contains("\"size_in_bytes\": \(size)"))
        #expect(try folder.read(file) == Self.dirty)
        #expect(try Program.run(["export", "--check"], in: folder.url).status == 0)
    }

    @Test("without the program for it, it still cleans, and says what to install", arguments: ["de", "en"])
    func noVips(language: String) throws {
        let folder = try book()
        let outcome = try Program.run(
            ["pictures", "--lang", language], in: folder.url, environment: ["PATH": folder.url.path])
        #expect(outcome.status == 2 && outcome.output.contains("a.svg: "), "\(outcome)")
        #expect(outcome.errors.contains("libvips-tools"), "\(outcome)")
        #expect(outcome.errors.contains(language == "de" ? "fehlt das Programm vips" : "vips is missing"), "\(outcome)")
        // What is to be done can be said without it.
        let check = try Program.run(
            ["pictures", "--check", "--lang", language], in: folder.url, environment: ["PATH": folder.url.path])
        #expect(check.status == 1 && check.output.contains("media/share.png: "), "\(check)")
    }
}

import CasebookMedia
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("pdftotext")
struct PDFTextJudgeTests {
    private static let page = """
        <!doctype html><html lang="de"><meta charset="utf-8"><title>Merkblatt</title><style>
        body { font-family: "DejaVu Sans"; } i { font-family: "DejaVu Serif"; } p { letter-spacing: .02em; width: 14em; }
        pre { font-family: "DejaVu Sans Mono"; } .wide { letter-spacing: .4em; width: auto; } .right { text-align: justify; }
        </style><h1>Metzgerei Zwirnlein</h1>
        <p class="right">Größe zählt: Die <i>Bäckerei Müller</i> in Łódź und das Café Štěpánka rechnen mit 1.234,50 € und
        effizienten Öfen. Fünf Häuser, ein Maß.</p><p class="wide">Worte gesperrt</p>
        <table><tr><td>Anfragen</td><td>Wochen</td></tr><tr><td>siebzehn</td><td>elf</td></tr></table>
        <pre>Rechnung: (Skonto) \\ 2 %</pre><p style="page-break-before: always">Zweite Seite mit Ωμέγα und Привет.</p>
        """

    @Test(
        "finds no word in the pages of any program that the search for names does not find",
        arguments: ["weasyprint", "chromium"], ["as it is", "objects packed", "nothing packed"])
    func words(maker: String, packing: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("blatt.html", Self.page)
        let file = folder.url.appendingPathComponent("blatt.pdf")
        if maker == "weasyprint" {
            let weasyprint = Repository.root.appendingPathComponent(".build/judges/bin/weasyprint")
            try run(weasyprint, ["--quiet", "blatt.html", file.path], in: folder)
        } else {
            try run(
                URL(fileURLWithPath: "/usr/bin/env"),
                [
                    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    "--user-data-dir=\(folder.url.path)/profil", "--print-to-pdf=\(file.path)",
                    folder.url.appendingPathComponent("blatt.html").absoluteString,
                ], in: folder)
        }
        let options: [String: [String]] = [
            "objects packed": ["--object-streams=generate"],
            "nothing packed": ["--stream-data=uncompress", "--object-streams=disable"],
        ]
        if let options = options[packing] {
            try run(
                URL(fileURLWithPath: "/usr/bin/env"), ["qpdf", "--replace-input"] + options + [file.path], in: folder)
        }
        let judged = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["pdftotext", file.path, "-"], in: folder.url)
        try #require(judged.status == 0 && judged.output.contains("Zwirnlein"))
        let path = try #require(RelativePath("media/blatt.pdf"))
        let found = MediaInspector.inspect([UInt8](try Data(contentsOf: file)), path: path, searching: true)
        #expect(found.gaps.isEmpty)
        let words = Self.words(of: found.text)
        let missing = Self.words(of: judged.output).subtracting(words)
        #expect(missing.isEmpty, "\(missing.sorted())")
        #expect(
            found.text.contains("Metzgerei Zwirnlein") && words.isSuperset(of: ["gesperrt", "effizienten", "Привет"]))
    }

    /// Words; broken ones are whole in both.
    private static func words(of text: String) -> Set<String> {
        let plain = text.replacingOccurrences(of: "\u{AD}", with: "").precomposedStringWithCompatibilityMapping
        return Set(plain.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count > 2 })
    }

    private func run(_ program: URL, _ arguments: [String], in folder: TemporaryFolder) throws {
        let outcome = try Program.run(program, arguments, in: folder.url)
        try #require(outcome.status == 0, "\(outcome.errors)")
    }
}

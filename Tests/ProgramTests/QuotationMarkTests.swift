import Foundation
import TestSupport
import Testing

/// English texts have straight quotation marks, German ones „…“: a reader never meets both in one language.
@Suite("Quotation marks")
struct QuotationMarkTests {
    /// What reads other people's texts knows their marks.
    private static let readers: Set = [
        "CasebookDrafts/Ledger/RichTextFormat.swift", "CasebookDrafts/Reading/DraftReader.swift",
        "CasebookDrafts/Reading/Fact.swift", "CasebookDrafts/Reading/Quotations.swift",
        "CasebookDrafts/Reading/References.swift", "CasebookDrafts/Reading/SectionKind.swift",
        "CasebookMedia/Documents/PDFText/PDFGlyphNames.swift", "CasebookModel/CaseStudy/UnitText.swift",
        "CasebookPublication/Anonymity/CompanyName.swift",
        "CasebookYAML/Rules/OpenQuote.swift", "CasebookYAML/Rules/SplitQuote.swift",
    ]

    @Test("are never “…” in what the program says", arguments: ["Sources", "Plugins"])
    func program(folder: String) throws {
        for (name, text) in try Self.files(below: folder, endingIn: ".swift") where !Self.readers.contains(name) {
            #expect(!text.contains("”"), "\(folder)/\(name)")
            for english in Self.english(in: text) {
                #expect(!english.contains { "„“”".contains($0) }, "\(folder)/\(name): \(english)")
            }
        }
    }

    @Test("are straight in the English pages", arguments: ["Documentation/Handbook/en", "Documentation/Reference/en"])
    func pages(folder: String) throws {
        for (name, text) in try Self.files(below: folder, endingIn: ".md") {
            for line in text.split(separator: "\n") where line.contains(where: { "„“”".contains($0) }) {
                // German that is shown as such, in code for example, keeps its marks.
                #expect(line.contains("„") && !line.contains("”"), "\(folder)/\(name): \(line)")
            }
        }
    }

    @Test("of English texts are found in every spelling of them")
    func reading() {
        let text = #"""
            LocalizedText(de: "„a“", en: "a \"b\"")
            en:
                "c"
            en: """
                d
                e
                """
            """#
        #expect(Self.english(in: text) == [#""a \"b\"""#, "\"c\"", "\"\"\"\n    d\n    e\n    \"\"\""])
    }

    /// The texts behind `en:`.
    private static func english(in text: String) -> [String] {
        text.matches(of: #/\ben:\s*("""(?:(?!""")[\s\S])*"""|"(?:[^"\\\n]|\\.)*")/#).map { String($0.1) }
    }

    private static func files(below folder: String, endingIn suffix: String) throws -> [(name: String, text: String)] {
        let root = Repository.root.appendingPathComponent(folder)
        let names = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
        let found = try names.filter { $0.hasSuffix(suffix) }.map { name in
            (name, try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8))
        }
        try #require(!found.isEmpty)
        return found
    }
}

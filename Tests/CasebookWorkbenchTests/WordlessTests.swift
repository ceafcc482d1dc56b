import CasebookDiagnostics
import CasebookModel
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

/// A finding is bound to its field by its path, never by what it says.
@Suite("A form without the words of findings")
struct WordlessTests {
    @Test(
        "shows them at the same fields",
        arguments: [
            "title: Ohne Rest\n", Bench.draft, Bench.draft.replacing("status: draft", with: "status: published"),
            Bench.draft.replacing("company:", with: "firma:"), Bench.draft.replacing("title:", with: "titel:"),
            Bench.draft.replacing("from: 2020", with: "from: 1.2.2020"), Bench.draft.replacing(": ", with: ":  x "),
        ])
    func fields(text: String) async throws {
        let told = try await fields(of: text)
        let untold = try await Diagnostic.$placeholder.withValue(LocalizedText(de: "Befund", en: "finding")) {
            try await fields(of: text)
        }
        #expect(told == untold)
    }

    @Test("shows what a public case lacks where it is to be entered")
    func missing() async throws {
        let text = "casebook: 1\ntitle: x\nsummary: y\nlanguage: de\nstatus: published\ncompany: {}\nsupport: {}\n"
        let found = try await fields(of: text)
        #expect(
            Set(found).isSuperset(of: [
                "challenge error", "phases error", "outcomes error", "company.name error", "support.from error",
                "lessons warning", "transfer warning", "release error",
            ]), "\(found)")
    }

    @Test(
        "shows those of a collection at the same fields, and refuses the same changes",
        arguments: [
            "title: \"\"", "title: …", "publisher: {}", "publisher: {name: x, email: keine}",
            "topics: {Zwei Worte: {de: a}}",
            "partners: {kammer: {name: K, select: {topics: [keins], regions: [X]}, branding: {accent: blau, logo: x.svg}}}",
            "legal: {imprint_url: impressum}", "titel: x",
        ])
    func collection(broken: String) async throws {
        let told = try await collectionFields(broken)
        let untold = try await Diagnostic.$placeholder.withValue(LocalizedText(de: "Befund", en: "finding")) {
            try await collectionFields(broken)
        }
        #expect(told == untold)
        #expect(!told.isEmpty)
    }

    /// The fields of a collection with findings, and what becomes of a change.
    private func collectionFields(_ broken: String) async throws -> [String] {
        let bench = try Bench()
        let key = broken.prefix { $0 != ":" } + ":"
        let book = """
            casebook: 1
            title: Praxisbeispiele
            language: de
            base_url: https://praxis.example.org/
            publisher: {name: Zentrum}
            licence: CC-BY-4.0
            topics: {handel: {de: Handel, en: Trade}}
            partners: {kammer: {name: Kammer}}
            """
        let lines = book.split(separator: "\n").filter { !$0.hasPrefix(key) }
        try bench.folder.write("casebook.yaml", (lines + [broken[...]]).joined(separator: "\n") + "\n")
        var found: [String] = []
        for section in ["general", "topics", "indicators", "partners"] {
            let page = try await bench.get("/book/\(section)").text
            for list in page.matches(of: #/<ul[^>]*data-path="([^"]*)"[^>]*>(.*?)<\/ul>/#) {
                for item in list.2.matches(of: #/<li class="(error|warning)"/#) {
                    found.append("\(section) \(list.1) \(item.1)")
                }
            }
            let change = try await bench.submit("/book/\(section)", ["title": "Anders", "partners.kammer.name": ""])
            found.append("\(section) \(change.status)")
        }
        return found
    }

    /// The fields with findings, and how bad these are.
    private func fields(of text: String) async throws -> [String] {
        let bench = try Bench(text)
        var found: Set<String> = []
        let sections = ["basics", "company", "support", "story", "phases", "outcomes", "material", "media"]
        for address in sections.map({ "edit/" + $0 }) + ["release"] {
            let page = try await bench.get("/cases/fall/" + address).text
            for list in page.matches(of: #/<ul[^>]*data-path="([^"]*)"[^>]*>(.*?)<\/ul>/#) {
                for item in list.2.matches(of: #/<li class="(error|warning)"/#) { found.insert("\(list.1) \(item.1)") }
            }
        }
        let overview = try await bench.get("/cases/fall").text
        for item in overview.matches(of: #/<li class="(error|warning)"><a href="[^"#]*(#[^"]*)"/#) {
            found.insert("\(item.2.dropFirst(3)) \(item.1)")
        }
        return found.sorted()
    }
}

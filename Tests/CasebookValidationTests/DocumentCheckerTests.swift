import CasebookDisk
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("XML documents against a schema")
struct DocumentCheckerTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "list.rng",
            """
            <element name="list" xmlns="http://relaxng.org/ns/structure/1.0">
              <zeroOrMore><element name="item"><text/></element></zeroOrMore>
            </element>
            """)
    }

    private func check(_ paths: String..., jobs: Int = 2) async throws -> PathChecker.Result {
        let root = DiskPath(folder.url.path)
        let checker = try DocumentChecker(schema: root / "list.rng", jobs: jobs)
        return try await checker.check(paths.map { root / $0 })
    }

    @Test("what is wrong is said with file, line and rule, in the order of the files, whatever is ready first")
    func findings() async throws {
        for number in 0..<40 {
            try folder.write(
                "out/\(number + 10).xml", "<list>\n<item/>\n\(number.isMultiple(of: 2) ? "<other/>" : "")</list>")
        }
        try folder.write("out/sub/z.XML", "<list>")
        try folder.write("out/.hidden.xml", "<other/>")
        try folder.write("out/note.txt", "<other/>")
        let result = try await check("out")
        #expect(result.files.count == 41)
        let wrong = result.diagnostics.filter { $0.rule.id == "invalid-document" }
        #expect(Set(wrong.map { $0.file.suffix(6) }) == Set((0..<20).map { "\($0 * 2 + 10).xml" }))
        #expect(wrong.allSatisfy { $0.range?.start.line == 3 && $0.message.de.contains("<other>") })
        #expect(wrong.first?.excerpt == "<other/></list>")
        let unreadable = try #require(result.diagnostics.last)
        #expect(unreadable.rule.id == "unreadable-document" && unreadable.file.hasSuffix("z.XML"))
        #expect(try await check("out", jobs: 1).diagnostics == result.diagnostics)
    }

    @Test("a document that includes others is passed over in a folder, and judged by name")
    func inclusion() async throws {
        let including = "<list xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"a.xml\"/></list>"
        try folder.write("out/all.xml", including)
        try folder.write("out/a.xml", "<list/>")
        let found = try await check("out")
        #expect(found.files.count == 1 && found.diagnostics.isEmpty)
        let named = try await check("out/all.xml")
        #expect(named.files.count == 1 && named.diagnostics.contains { $0.rule.id == "invalid-document" })
    }

    @Test(
        "hostile documents are refused, and nothing of them is opened",
        arguments: [
            "<!DOCTYPE list [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><list><item>&a;</item></list>",
            "<list><item>&unknown;</item></list>", "\u{FEFF}", "<list/><list/>",
            String(repeating: "<list>", count: 10_000),
        ])
    func hostile(text: String) async throws {
        try folder.write("a.xml", text)
        let result = try await check("a.xml")
        #expect(result.diagnostics.map(\.rule.id) == ["unreadable-document"])
    }

    @Test("a path that is not there, and a file that is no schema, are named")
    func unusable() async throws {
        await #expect(throws: DiskError.self) { try await check("nirgends") }
        #expect(throws: DiskError.self) {
            _ = try DocumentChecker(schema: DiskPath(folder.url.path) / "nirgends.rng", jobs: 1)
        }
        for text in [
            "kein XML", "<list/>", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='x'/></grammar>",
        ] {
            try folder.write("x.rng", text)
            #expect(throws: DocumentChecker.Problem.self) {
                _ = try DocumentChecker(schema: DiskPath(folder.url.path) / "x.rng", jobs: 1)
            }
        }
    }

    @Test("the rules speak German and English", arguments: Rule.documentRules)
    func documented(rule: Rule) {
        for text in [rule.summary, rule.explanation] {
            #expect(!text.de.isEmpty && !text.en.isEmpty && text.de != text.en)
        }
    }
}

import Testing

@testable import CasebookXML

@Suite("Checking XML against a RELAX NG schema")
struct RelaxNGTests {
    private static let schema = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0"
            datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <start>
            <element name="list">
              <zeroOrMore><element name="item"><attribute name="n"><data type="integer"/></attribute></element></zeroOrMore>
            </element>
          </start>
        </grammar>
        """

    private func problems(_ document: String) throws -> [RelaxNGProblem] {
        try RelaxNGSchema(Array(Self.schema.utf8)).problems(in: Array(document.utf8))
    }

    @Test("finds nothing in a valid document", arguments: ["<list/>", "<list><item n='1'/>\n<item n='2'/></list>"])
    func valid(document: String) throws {
        #expect(try problems(document).isEmpty)
    }

    @Test(
        "names line and element of what is wrong",
        arguments: [
            ("<list>\n<item n='x'/>\n</list>", 2, "item"), ("<list>\n\n<item/>\n</list>", 3, "item"),
            ("<list>\n<other/>\n</list>", 2, "other"), ("<other/>", 1, "other"),
        ])
    func invalid(document: String, line: Int, element: String) throws {
        let problems = try problems(document)
        #expect(problems.contains { $0.line == line && $0.element == element && !$0.message.isEmpty }, "\(problems)")
    }

    @Test("counts lines beyond 65,535")
    func longDocument() throws {
        let blank = String(repeating: "\n", count: 70_000)
        let problems = try problems("<list>" + blank + "<item n='1'/><item n='x'> </item></list>")
        #expect(problems.contains { $0.line == 70_001 }, "\(problems)")
    }

    @Test(
        "refuses a document that is not well-formed, declares a type or is too deep",
        arguments: [
            "<list>", "", "<!DOCTYPE list [<!ENTITY a 'b'>]><list>&a;</list>",
            "<!DOCTYPE list SYSTEM 'https://example.org/list.dtd'><list/>",
            String(repeating: "<list>", count: 5000) + String(repeating: "</list>", count: 5000),
        ])
    func unreadable(document: String) throws {
        #expect(throws: XMLProblem.self) { try problems(document) }
    }

    @Test("refuses a document that is larger than the limit")
    func tooLarge() throws {
        let schema = try RelaxNGSchema(Array(Self.schema.utf8))
        #expect(throws: XMLProblem(kind: .tooLarge(limit: 4), line: 1)) {
            try schema.problems(in: Array("<list/>".utf8), limits: XMLLimits(bytes: 4))
        }
    }

    @Test("opens no other file for a schema", arguments: ["include", "externalRef"])
    func references(name: String) {
        let text = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0">
            <start><\(name) href="file:///etc/passwd"/></start></grammar>
            """
        #expect(throws: RelaxNGSchemaError.refersElsewhere(line: 2)) { try RelaxNGSchema(Array(text.utf8)) }
    }

    @Test("says why something is no schema")
    func noSchema() throws {
        for text in ["<list/>", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>"] {
            do throws(RelaxNGSchemaError) {
                _ = try RelaxNGSchema(Array(text.utf8))
                Issue.record("\(text) passes for a schema")
            } catch {
                guard case .invalid(let words) = error else { throw error }
                #expect(!words.isEmpty)
            }
        }
        #expect(throws: RelaxNGSchemaError.self) { try RelaxNGSchema(Array("<gram".utf8)) }
    }

    @Test("gives the same answers to many threads, one schema or many")
    func threads() async throws {
        let shared = try RelaxNGSchema(Array(Self.schema.utf8))
        let document = Array("<list><item n='1'/><item/></list>".utf8)
        let expected = try shared.problems(in: document)
        try await withThrowingTaskGroup(of: [RelaxNGProblem].self) { group in
            for index in 0..<60 {
                group.addTask {
                    let schema = index.isMultiple(of: 2) ? shared : try RelaxNGSchema(Array(Self.schema.utf8))
                    return try schema.problems(in: document)
                }
            }
            for try await problems in group { #expect(problems == expected) }
        }
    }
}

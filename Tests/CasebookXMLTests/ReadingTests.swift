import Testing

@testable import CasebookXML

@Suite("Reading XML of others")
struct XMLReadingTests {
    private let reader = XMLReader(limits: XMLLimits(bytes: 1 << 20))

    private func problem(_ text: String) -> XMLProblem.Kind? {
        problem(Array(text.utf8))
    }

    private func problem(_ bytes: [UInt8]) -> XMLProblem.Kind? {
        do throws(XMLProblem) {
            _ = try reader.events(of: bytes)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test("reports elements, attributes and text in order, with lines") func events() throws {
        let text = """
            <?xml version="1.0"?>
            <a xmlns="urn:a" xmlns:x="urn:x" x:one="1" two="&lt;&#50;">
              <b/>t&amp;<![CDATA[<u>]]><!-- c --></a>
            """
        var texts = ""
        var names: [String] = []
        for event in try reader.events(of: Array(text.utf8)) {
            switch event {
            case .start(let tag): names.append("\(tag.namespace) \(tag.name) \(tag.line)")
            case .text(let piece, _): texts += piece
            case .end: names.append("end")
            case .processingInstruction: names.append("instruction")
            }
        }
        #expect(names == ["urn:a a 2", "urn:a b 3", "end", "end"])
        #expect(texts == "\n  t&<u>")
        guard case .start(let tag) = try reader.events(of: Array(text.utf8)).first else { return }
        #expect(
            tag.attributes == [
                XMLAttribute(name: "one", namespace: "urn:x", value: "1"),
                XMLAttribute(name: "two", namespace: "", value: "<2"),
            ])
        #expect(tag.value("two") == "<2" && tag.value("one") == nil)
    }

    @Test("stops when the caller has read enough") func stops() throws {
        var count = 0
        try reader.read(Array("<a><b/><c/><d/></a".utf8)) { _ in
            count += 1
            return count < 3
        }
        #expect(count == 3)
    }

    @Test(
        "accepts no document type declaration, whatever is in it",
        arguments: [
            "<!DOCTYPE a><a/>",
            "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
            "<!DOCTYPE a PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><a/>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://example.org/x\"> %p;]><a/>",
        ])
    func documentType(text: String) {
        #expect(problem(text) == .documentType)
    }

    @Test("is not caught by a billion laughs") func laughs() {
        var entities = "<!ENTITY l0 \"lol\">"
        for level in 1...30 {
            entities += "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
        }
        #expect(problem("<!DOCTYPE a [\(entities)]><a>&l30;</a>") == .documentType)
    }

    @Test("goes no deeper than the limit", arguments: [64, 65, 10_000])
    func depth(levels: Int) {
        let text = String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)
        #expect(problem(text) == (levels > 64 ? .tooDeep(limit: 64) : nil))
    }

    @Test("counts elements") func elements() {
        let text = "<a>" + String(repeating: "<b/>", count: 1000) + "</a>"
        let reader = XMLReader(limits: XMLLimits(bytes: 1 << 20, elements: 1000))
        #expect(throws: XMLProblem(kind: .tooManyElements(limit: 1000), line: 1)) {
            try reader.events(of: Array(text.utf8))
        }
    }

    @Test("counts attributes before the parser compares each with every other")
    func attributes() {
        let many = (0..<100_000).map { " a\($0)=''" }.joined()
        #expect(problem("<!-- <x> -->\n<a\(many)/>") == .tooManyAttributes(limit: 256))
        let some = (0..<256).map { " a\($0)='>'" }.joined()
        #expect(problem("<a\(some)/>") == nil)
        let namespaces = (0..<20).map { "xmlns:n\($0)='urn:\($0)'" }.joined(separator: " ")
        let nested = String(repeating: "<b \(namespaces)>", count: 20) + String(repeating: "</b>", count: 20)
        #expect(problem("<a>\(nested)</a>") == .tooManyAttributes(limit: 256))
    }

    @Test("counts namespaces that are in force, not those of other elements", .timeLimit(.minutes(5)))
    func namespaces() {
        let namespaces = (0..<200).map { "xmlns:n\($0)='urn:\($0)'" }.joined(separator: " ")
        #expect(problem("<a>" + String(repeating: "<b \(namespaces)><c/></b>", count: 200) + "</a>") == nil)
        let articles = String(repeating: "<b xmlns='urn:b' xmlns:c='urn:c'><c:d>x</c:d></b>", count: 10_000)
        #expect(problem("<a>\(articles)</a>") == nil)
    }

    @Test("counts bytes") func bytes() {
        #expect(problem([UInt8](repeating: 0x20, count: (1 << 20) + 1)) == .tooLarge(limit: 1 << 20))
    }

    @Test("reads UTF-8 only, whatever the document says of itself") func encoding() {
        #expect(problem([0x3C, 0x61, 0x3E, 0xE4, 0x3C, 0x2F, 0x61, 0x3E]) == .notUTF8)
        #expect(problem([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E, 0x00]) == .notUTF8)
        // Read as UTF-7, this would be a script.
        let text = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a>+ADw-script+AD4-</a>"
        #expect(problem(text) == nil)
    }

    @Test(
        "tells what is not well-formed",
        arguments: [
            ("", .noElement), ("no xml", .noElement), ("<a>", .endTagMissing), ("<a></b>", .endTagMissing),
            ("<a>&nbsp;</a>", .unknownEntity), ("<a>\u{1}</a>", .forbiddenCharacter),
            ("<a>&#0;</a>", .forbiddenCharacter),
            ("<a b='1' b='2'/>", .repeatedAttribute), ("<x:a/>", .undeclaredPrefix), ("<a/><b/>", .textAfterEnd),
        ] as [(String, XMLProblem.Fault)])
    func malformed(text: String, fault: XMLProblem.Fault) {
        #expect(problem(text) == .malformed(fault))
    }

    @Test("tells the line") func line() {
        #expect(throws: XMLProblem(kind: .malformed(.endTagMissing), line: 3)) {
            try reader.events(of: Array("<a>\n<b>\n</a>".utf8))
        }
    }

    @Test("works in several threads at once") func threads() async {
        let text = Array(("<a>" + String(repeating: "<b c='d'>e</b>", count: 5000) + "</a>").utf8)
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { [reader] in (try? reader.events(of: text).count) ?? 0 } }
            for await count in group { #expect(count == 15_002) }
        }
    }
}

import Foundation
import Testing

@testable import CasebookXML

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Writing XML")
struct XMLWritingTests {
    private func text(_ body: (inout XMLWriter) -> Void) throws -> String {
        String(decoding: try XMLWriter.document(body), as: UTF8.self)
    }

    /// What another reader gets to see of a text and of an attribute with the same value.
    private func seen(_ value: String) throws -> (text: String, attribute: String) {
        let bytes = try XMLWriter.document { $0.element("a", XMLProperty("b", value), text: value) }
        let root = try #require(XMLDocument(data: Data(bytes), options: .nodePreserveWhitespace).rootElement())
        return (root.stringValue ?? "", try #require(root.attribute(forName: "b")?.stringValue))
    }

    @Test("gives a declaration, UTF-8, and two blanks for each level of elements")
    func indentation() throws {
        let text = try text { xml in
            xml.element("a", XMLProperty("name", "Größe"), nil) { xml in
                xml.element("b")
                xml.element("c") { $0.element("d", text: "ä€😀") }
            }
        }
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a name="Größe">
                  <b/>
                  <c>
                    <d>ä€😀</d>
                  </c>
                </a>

                """)
    }

    @Test("adds no white space where text stands, however deep")
    func mixedContent() throws {
        let text = try text { xml in
            xml.element("a") { xml in
                xml.mixed("p") { xml in
                    xml.text("x ")
                    xml.mixed("b") { xml in
                        xml.element("c") { $0.element("d") }
                        xml.element("e", text: "y")
                    }
                    xml.text(" z\n")
                }
            }
        }
        #expect(text.contains("  <p>x <b><c><d/></c><e>y</e></b> z\n</p>\n</a>\n"))
    }

    @Test("comes in parts, between which stand documents that were written before, laid out as they were")
    func gap() throws {
        let inner = try WrittenXML { xml in
            xml.element("p", XMLProperty("xmlns", "urn:x")) { $0.element("q", text: "<&>\n") }
        }
        let parts = try XMLWriter.parts { xml in
            xml.element("a") { xml in
                xml.element("b")
                xml.gap()
                xml.element("c")
                xml.gap()
            }
        }
        #expect(parts.count == 3)
        let text = String(decoding: parts[0] + inner.element + inner.element + parts[1] + parts[2], as: UTF8.self)
        let element = "<p xmlns=\"urn:x\">\n  <q>&lt;&amp;&gt;\n</q>\n</p>"
        #expect(text.hasSuffix("<a>\n  <b/>\n\(element)\n\(element)\n  <c/>\n</a>\n"))
    }

    @Test("a fragment in a gap looks as if it had been written there")
    func fragment() throws {
        func entry(_ xml: inout XMLWriter) {
            xml.element("b", XMLProperty("x", "ä\"")) { $0.element("c", text: "<ü>") }
        }
        let parts = try XMLWriter.parts { xml in
            xml.element("a") { xml in
                xml.element("t")
                xml.gap()
            }
        }
        let whole = try XMLWriter.document { xml in
            xml.element("a") { xml in
                xml.element("t")
                entry(&xml)
                entry(&xml)
            }
        }
        let entries = XMLWriter.fragment(depth: 1) { entry(&$0) }
        #expect(parts[0] + entries + entries + parts[1] == whole[...])
    }

    @Test("a document without an element adds nothing to another")
    func emptyInsertion() throws {
        #expect(try WrittenXML { _ in }.element.isEmpty)
    }

    @Test("writes an instruction between words without white space")
    func instruction() throws {
        let text = try text { xml in
            xml.mixed("a") { xml in
                xml.instruction("break")
                xml.text("b")
                xml.instruction("break")
            }
        }
        #expect(text.hasSuffix("<a><?break?>b<?break?></a>\n"))
    }

    @Test(
        "lets every text and attribute come back as it was",
        arguments: [
            "", " ", "<a b='c' d=\"e\">&amp;]]></a>", "<!-- x --><?y?><![CDATA[z", "a\nb\tc\rd\r\ne", "  x  ",
            "\u{80}\u{85}\u{2028}\u{FEFF}", "é e\u{301} 👩‍👩‍👧 \u{10FFFD}", "&#x41;", "{\\\"}%s%n",
        ])
    func roundTrip(value: String) throws {
        let seen = try seen(value)
        #expect(seen.text.unicodeScalars.elementsEqual(value.unicodeScalars))
        #expect(seen.attribute.unicodeScalars.elementsEqual(value.unicodeScalars))
    }

    @Test("replaces what XML 1.0 cannot carry by U+FFFD, and nothing else", arguments: 0..<17 as Range<UInt32>)
    func everyCharacter(plane: UInt32) throws {
        var value = ""
        var expected = ""
        for number in plane << 16..<(plane + 1) << 16 {
            guard let scalar = Unicode.Scalar(number) else { continue }
            let isForbidden = number < 0x20 && ![9, 10, 13].contains(number) || [0xFFFE, 0xFFFF].contains(number)
            value.unicodeScalars.append(scalar)
            expected.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
        }
        let seen = try seen(value)
        #expect(Array(seen.text.utf8) == Array(expected.utf8))
        #expect(Array(seen.attribute.utf8) == Array(expected.utf8))
    }

    @Test("writes the same bytes from many threads at once")
    func threads() async throws {
        @Sendable func document() throws -> [UInt8] {
            try XMLWriter.document { xml in
                xml.element("a") { xml in for index in 0..<500 { xml.element("b", text: "Zeile \(index) & mehr") } }
            }
        }
        let expected = try document()
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<40 { group.addTask { try document() } }
            for try await bytes in group { #expect(bytes == expected) }
        }
    }
}

extension XMLWritingTests {
    @Test(
        "what stands in text and attributes is escaped as libxml2 escapes it",
        arguments: [
            ("\t", "\t", "&#9;"), ("\n", "\n", "&#10;"), ("\r", "&#13;", "&#13;"), ("a\"b", "a&quot;b", "a&quot;b"),
            ("a & b", "a &amp; b", "a &amp; b"), ("<>", "&lt;&gt;", "&lt;&gt;"), ("'()=;?", "'()=;?", "'()=;?"),
            ("Größe: „1 €“ 😀", "Größe: „1 €“ 😀", "Größe: „1 €“ 😀"), ("\u{7F}\u{85}", "\u{7F}\u{85}", "\u{7F}\u{85}"),
            ("a\u{0}b\u{1F}", "a\u{FFFD}b\u{FFFD}", "a\u{FFFD}b\u{FFFD}"),
            ("long enough & <twice>", "long enough &amp; &lt;twice&gt;", "long enough &amp; &lt;twice&gt;"),
        ])
    func escapes(of text: String, inText: String, inAttribute: String) throws {
        let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let written = try self.text { $0.element("a", XMLProperty("b", text), text: text) }
        #expect(written == start + "<a b=\"\(inAttribute)\">\(inText)</a>\n")
    }

    @Test("noncharacters become U+FFFD", arguments: [0xFFFE, 0xFFFF] as [UInt32])
    func noncharacters(_ number: UInt32) throws {
        let text = String(try #require(Unicode.Scalar(number)))
        #expect(try self.text { $0.element("a", text: text) }.hasSuffix("<a>\u{FFFD}</a>\n"))
    }

    @Test("an element with an empty text has no end tag")
    func emptyText() throws {
        let written = try text { xml in
            xml.mixed("a") { xml in
                xml.mixed("b") { $0.text("") }
                xml.mixed("b") { $0.instruction("pi") }
            }
        }
        #expect(written.hasSuffix("<a><b/><b><?pi?></b></a>\n"))
    }
}

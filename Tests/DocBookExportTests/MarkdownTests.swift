import CasebookPluginAPI
import Testing

@testable import DocBookExport

@Suite("Markdown in DocBook, construct by construct")
struct MarkdownTests {
    /// What becomes of a text, without the line ends and margins between blocks.
    private func docBook(_ markdown: String) throws -> String {
        let bytes = try XMLWriter.document { xml in xml.element("x") { $0.blocks(of: Markdown(markdown)) } }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        let text = lines.map { $0.drop { $0 == " " } }.joined()
        return String(text.dropFirst("<x>".count).dropLast("</x>".count))
    }

    @Test(
        "becomes",
        arguments: [
            (
                "Ein *leises* und **lautes** ~~falsches~~ `a<b`.",
                "<para>Ein <emphasis>leises</emphasis> und <emphasis role=\"strong\">lautes</emphasis> "
                    + "<emphasis role=\"strikethrough\">falsches</emphasis> <code>a&lt;b</code>.</para>"
            ),
            (
                "[Text](https://example.org/?a=1&b=2 \"Titel\")",
                "<para><link xlink:href=\"https://example.org/?a=1&amp;b=2\" xlink:title=\"Titel\">Text</link></para>"
            ),
            ("[Text](javascript:alert)", "<para>Text</para>"),
            ("eins\nzwei\\\ndrei", "<para>eins zwei<?linebreak?> drei</para>"),
            (
                "# Eins\n## Zwei",
                "<bridgehead renderas=\"sect2\">Eins</bridgehead><bridgehead renderas=\"sect3\">Zwei</bridgehead>"
            ),
            (
                "- a\n- b",
                "<itemizedlist spacing=\"compact\"><listitem><para>a</para></listitem>"
                    + "<listitem><para>b</para></listitem></itemizedlist>"
            ),
            (
                "3. a\n\n4. b",
                "<orderedlist startingnumber=\"3\"><listitem><para>a</para></listitem>"
                    + "<listitem><para>b</para></listitem></orderedlist>"
            ),
            ("> sagt", "<blockquote><para>sagt</para></blockquote>"),
            (
                "```swift\nlet a = \"<\"\n```",
                "<programlisting language=\"swift\">let a = &quot;&lt;&quot;</programlisting>"
            ),
            ("a\n\n---\n\nb", "<para>a</para><para role=\"rule\">⁂</para><para>b</para>"),
            ("<b>roh</b>", "<para>&lt;b&gt;roh&lt;/b&gt;</para>"),
            ("", "<para/>"), ("-", "<itemizedlist spacing=\"compact\"><listitem><para/></listitem></itemizedlist>"),
        ])
    func construct(markdown: String, expected: String) throws {
        #expect(try docBook(markdown) == expected)
    }

    @Test("a table becomes a CALS table that keeps the alignment")
    func table() throws {
        #expect(
            try docBook("| a | b | c |\n|---|:-:|--:|\n| *1* | | 3 |")
                == """
                <informaltable frame="topbot"><tgroup cols="3"><colspec colname="c1"/>\
                <colspec colname="c2" align="center"/><colspec colname="c3" align="right"/>\
                <thead><row><entry>a</entry><entry>b</entry><entry>c</entry></row></thead>\
                <tbody><row><entry><emphasis>1</emphasis></entry><entry/><entry>3</entry></row></tbody>\
                </tgroup></informaltable>
                """)
    }

    @Test("code keeps its lines and blanks")
    func code() throws {
        let bytes = try XMLWriter.document { xml in
            xml.element("x") { $0.blocks(of: Markdown("    a\n      b\n\n    c")) }
        }
        #expect(String(decoding: bytes, as: UTF8.self).contains("<programlisting>a\n  b\n\nc\n</programlisting>"))
    }
}

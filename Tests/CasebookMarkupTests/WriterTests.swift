import Testing

@testable import CasebookMarkup

@Suite("Elements are written as HTML demands")
struct WriterTests {
    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("elements nest, void elements have no end, absent attributes leave no trace")
    func nesting() {
        let html = written { html in
            html(.section, .class("a"), .lang(nil), .hidden, .when(false, .tabIndex(0))) { html in
                html(.h2, "Titel")
                html(.img, .alt(""))
            }
        }
        #expect(html == "<section class=\"a\" hidden><h2>Titel</h2><img alt=\"\"></section>")
    }

    @Test(
        "lengths have at most three decimals and no exponent",
        arguments: [
            (Attribute.Length.percent(12.5), "12.5%"), (.percent(100.0 / 3), "33.333%"), (.em(-0.25), "-0.25em"),
            (.em(1e-9), "0em"), (.em(-1e-9), "0em"), (.percent(.nan), "0%"), (7, "7"), (0.05, "0.05"), (0.005, "0.005"),
            (10.01, "10.01"), (1.2, "1.2"), (99.9996, "100"),
        ])
    func lengths(length: Attribute.Length, expected: String) {
        #expect(written { $0(.circle, .r(length)) } == "<circle r=\"\(expected)\"></circle>")
    }

    @Test(
        "a data block holds the JSON with every bracket escaped",
        arguments: [
            ("{}", "{}"), ("<", "\\u003c"), ("a</script><!--", "a\\u003c/script>\\u003c!--"), ("", ""),
        ])
    func dataBlock(json: String, expected: String) {
        let html = written { $0.dataBlock("application/json", json: Array(json.utf8)) }
        #expect(html == "<script type=\"application/json\">\(expected)</script>")
    }

    @Test("headings end at level 6", arguments: [(0, "h1"), (1, "h1"), (3, "h3"), (9, "h6")])
    func headings(level: Int, name: String) {
        #expect(written { $0(.heading(level), "x") } == "<\(name)>x</\(name)>")
    }
}

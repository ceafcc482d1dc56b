import CasebookModel
import Testing

@testable import CasebookMedia

@Suite("Cleaning a drawing")
struct DrawingCleanerTests {
    private static let namespaces = "xmlns=\"http://www.w3.org/2000/svg\""

    private func clean(_ content: String, xlink: Bool = false) -> (text: String, removed: [HiddenData.Kind]) {
        let xlink = xlink ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : ""
        let start = "<svg \(Self.namespaces)\(xlink)>"
        let bytes = Array("\(start)\(content)</svg>\n".utf8)
        let cleaned = MediumCleaner.clean(bytes, as: .svg)
        var text = String(decoding: cleaned.bytes, as: UTF8.self)
        if text.hasPrefix(start) { text = String(text.dropFirst(start.count).dropLast(7)) }
        #expect(MediumCleaner.clean(cleaned.bytes, as: .svg) == CleanedMedium(cleaned.bytes), "\(text)")
        return (text, cleaned.removed.map(\.kind))
    }

    @Test(
        "leaves it byte for byte if nothing is hidden in it",
        arguments: [
            "<rect width='4'   height=\"3\"/>",
            "<title>Ein Plan &amp; mehr</title><desc>a</desc><text x='1'>Hallo</text>",
            "<style>.c1 { fill: red } #i1 > rect:first-child{opacity:.5}</style><g id='i1' class='c1'><rect/></g>",
            "<g aria-label='Tür' style='fill:none; stroke : #fff'/>", "<text font-family='Arial, sans-serif'>a</text>",
            "<text style=\"font:bold 12px/14px 'Segoe UI', serif\">a</text>",
            "<linearGradient id='i1'/><rect fill='url(#i1)' transform='rotate(45 1 2)'/>",
            "<rect><animate attributeName='opacity' values='0;1' dur='2s' begin='0s;click+1s'/></rect>",
            "<image href='data:image/gif;base64,R0lGODdhAQABAAAAACwAAAAAAQABAAACAkQBADs='/>",
        ])
    func untouched(content: String) {
        let bytes = Array("<svg \(Self.namespaces)>\(content)</svg>".utf8)
        #expect(MediumCleaner.clean(bytes, as: .svg) == CleanedMedium(bytes))
    }

    @Test(
        "takes out what is not drawn",
        arguments: [
            ("<!-- Ada --><rect/>", "<rect/>", .comment),
            ("<metadata><a xmlns='urn:a'>Ada</a></metadata><rect/>", "<rect/>", .metadata),
            ("<rect data-name='Ada'/>", "<rect/>", .attributes), ("<rect aria-owns='Ada'/>", "<rect/>", .attributes),
            ("<rect fill='Bäckerei'/>", "<rect/>", .attributes),
            ("<g xmlns:a='urn:a' a:b='c'><a:d>Ada</a:d></g>", "<g/>", .editorNotes),
            ("<g xmlns:ada='http://www.w3.org/2000/svg'/>", "<g/>", .editorNotes),
            ("<rect id='ada'/>", "<rect/>", .elementNames), ("<rect class='ada'/>", "<rect/>", .elementNames),
            ("<rect>Ada</rect>", "<rect/>", .texts),
            ("<text font-family='Ada Sans, Arial'>a</text>", "<text font-family=\"Arial\">a</text>", .fonts),
            ("<text font-family='Ada Sans'>a</text>", "<text font-family=\"initial\">a</text>", .fonts),
            (
                "<text style='font:12px \"Ada Sans\", Arial'>a</text>", "<text style=\"font:12px Arial\">a</text>",
                .fonts
            ),
            ("<rect style='fill:red;-inkscape-x:Ada'/>", "<rect style=\"fill:red\"/>", .styles),
            ("<style>/* Ada */rect{fill:red}</style>", "<style>rect{fill:red}</style>", .styles),
            ("<style>rect{fill:red;content:\"Ada\"}</style>", "<style>rect{fill:red}</style>", .styles),
            ("<style>ada{fill:red}rect{fill:red}</style>", "<style>rect{fill:red}</style>", .styles),
            ("<use href='#ada'/>", "<use href=\"#i0\"/>", .elementNames),
            (
                "<filter id='i1'><feFlood result='Ada'/></filter><rect filter='url(#i1)'/>",
                "<filter id=\"i1\"><feFlood/></filter><rect filter=\"url(#i1)\"/>", .elementNames
            ),
        ] as [(String, String, HiddenData.Kind)])
    func removed(content: String, expected: String, kind: HiddenData.Kind) {
        let (text, removed) = clean(content)
        #expect(text == expected)
        #expect(removed.contains(kind))
    }

    @Test(
        "gives new names to what is referred to, wherever it is",
        arguments: [
            ("<g id='ada'/><use href='#ada'/>", "<g id=\"i1\"/><use href=\"#i1\"/>"),
            ("<use href='#m%C3%BCller a'/><g id='müller a'/>", "<use href=\"#i1\"/><g id=\"i1\"/>"),
            (
                "<clipPath id='a.b'/><g clip-path='url( \"#a.b\" )'/>",
                "<clipPath id=\"i1\"/><g clip-path=\"url(#i1)\"/>"
            ),
            ("<g style='mask:url(#ada)'/><mask id='ada'/>", "<g style=\"mask:url(#i1)\"/><mask id=\"i1\"/>"),
            (
                "<style>#ada>.x,.y:hover{fill:url(#z)}</style><g id='ada'><rect class='q x'/></g><pattern id='z'/>",
                "<style>#i1&gt;.c1,.c2:hover{fill:url(#i2)}</style><g id=\"i1\"><rect class=\"c1\"/></g><pattern id=\"i2\"/>"
            ),
            (
                "<title id='t1'>a</title><g aria-labelledby='t1 t2'/>",
                "<title id=\"i1\">a</title><g aria-labelledby=\"i1 i0\"/>"
            ),
            (
                "<rect id='a.b'/><set attributeName='r' begin='a.b.click+1s;2s;ada.end'/>",
                "<rect id=\"i1\"/><set attributeName=\"r\" begin=\"i1.click+1s;2s;indefinite\"/>"
            ),
            (
                "<style>[class~='ada']{fill:red}[id='b']{fill:red}</style><g class='ada' id='b'/>",
                "<style>.c1{fill:red}\n#i1{fill:red}</style><g class=\"c1\" id=\"i1\"/>"
            ),
            ("<g style='--ada:red;fill:var(--ada, blue)'/>", "<g style=\"--v1:red;fill:var(--v1, blue)\"/>"),
            (
                "<feFlood result='ada'/><feBlend in='ada' in2='SourceGraphic'/>",
                "<feFlood result=\"r1\"/><feBlend in=\"r1\" in2=\"SourceGraphic\"/>"
            ),
        ])
    func renamed(content: String, expected: String) {
        #expect(clean(content).text == expected)
    }

    @Test("keeps links of the older kind, and cleans pictures that are written into it") func pictures() {
        let photo = Specimen.jpeg(exif: Specimen.exif(located: true))
        let image = "<image xlink:href='data:image/jpeg;base64,\(Base64.encoded(photo))' xlink:title='Ada'/>"
        let (text, removed) = clean(image, xlink: true)
        #expect(text == "<image xlink:href=\"data:image/jpeg;base64,\(Base64.encoded(Specimen.jpeg()))\"/>")
        #expect(Set(removed).isSuperset(of: [.location, .camera, .editorNotes]))
        #expect(clean("<image href='data:image/png;base64,QWRh'/>").text == "<image/>")
    }

    @Test("escapes what it writes") func escapes() {
        let (text, _) = clean("<!-- --><title>a &lt;b> &amp;amp; &#13;</title><g aria-label='&quot;&#10;&lt;'/>")
        #expect(text == "<title>a &lt;b&gt; &amp;amp; &#13;</title><g aria-label=\"&quot;&#10;&lt;\"/>")
    }

    @Test("stays in bounds for large drawings") func large() {
        let many = (0..<20_000).map { "<g id='a\($0)' class='b\($0)'><use href='#a\($0)'/></g>" }.joined()
        let (text, _) = clean(many)
        #expect(text.utf8.count < many.utf8.count + 100_000)
    }
}

import CasebookXML
import Testing

@testable import CasebookMedia
@testable import CasebookModel

@Suite("Inspecting a drawing")
struct MediaDrawingTests {
    /// Inspects the inside of an `svg` element; the content stands in line 2.
    private func inspect(_ content: String, _ attributes: String = "viewBox='0 0 30 20'") -> MediumInspection {
        let namespaces = "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        return inspect(file: "<svg \(namespaces) \(attributes)>\n\(content)\n</svg>")
    }

    private func inspect(file: String) -> MediumInspection {
        MediaInspector.inspect(Array(file.utf8), path: .medium("file.svg"))
    }

    @Test(
        "accepts shapes, text, colours, filters and motion",
        arguments: [
            "<rect width='1' height='1' fill='#fff'/>", "<text x='1'>Hallo</text>", "<use href='#a'/>",
            "<use xlink:href='#a'/>",
            "<g fill='url(#grad)' style='fill: url(\"#grad\"); opacity: .5'/>", "<style>.a { fill: red }</style>",
            "<image href='data:image/png;base64,AAAA'/>", "<path d='M0 0h1' transform='rotate(45)'/>",
            "<rect><animate attributeName='opacity' values='0;1' dur='2s'/></rect>",
            "<g aria-label='a (b@c)' data-x='1' xml:space='preserve'/>",
            "<x:note xmlns:x='https://a.example/ns'>a<x:b/></x:note>", "<g xmlns:x='https://a.example/ns' x:y='z'/>",
            "<g xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:label='Layer'/>",
        ])
    func harmless(content: String) {
        let inspection = inspect(content)
        #expect(inspection.problems.isEmpty)
        #expect(inspection.facts != nil)
    }

    @Test(
        "refuses what runs, loads or links",
        arguments: [
            ("<script>alert(1)</script>", .forbiddenElement("script")),
            ("<foreignObject/>", .forbiddenElement("foreignObject")),
            ("<a href='#x'/>", .forbiddenElement("a")),
            ("<iframe/>", .forbiddenElement("iframe")),
            ("<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'/>", .forbiddenElement("math")),
            ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", .forbiddenElement("script")),
            ("<g onclick='x()'/>", .script("onclick")),
            ("<g OnLoad='x()'/>", .script("OnLoad")),
            ("<g unknown='x'/>", .forbiddenAttribute("unknown")),
            ("<g xml:base='https://example.org/'/>", .forbiddenAttribute("xml:base")),
            ("<use href='other.svg#a'/>", .externalReference("other.svg#a")),
            ("<use xlink:href='https://example.org/a.svg#a'/>", .externalReference("https://example.org/a.svg#a")),
            ("<use href='data:image/svg+xml,x#a'/>", .externalReference("data:image/svg+xml,x#a")),
            ("<image href='data:image/svg+xml;base64,AA'/>", .externalReference("data:image/svg+xml;base64,AA")),
            ("<image href=' JavaScript:x()'/>", .externalReference(" JavaScript:x()")),
            ("<g style='fill: url(https://example.org/x)'/>", .unsafeStyle),
            ("<g fill='url( \"https://example.org/x#a\" )'/>", .unsafeStyle),
            ("<g fill='u\\72l(https://example.org/x)'/>", .unsafeStyle),
            ("<style>@import 'x.css';</style>", .unsafeStyle),
            ("<style>g { fill: URL(//example.org) }</style>", .unsafeStyle),
            ("<style>g { fill: image-set('x.png' 1x) }</style>", .unsafeStyle),
            ("<style><![CDATA[@import 'x.css';]]></style>", .unsafeStyle),
            ("<set attributeName='href' to='javascript:x()'/>", .forbiddenAttribute("attributeName=href")),
            ("<animate attributeName=' xlink:href' values='x'/>", .forbiddenAttribute("attributeName=xlink:href")),
            ("<set attributeName='onclick' to='x()'/>", .forbiddenAttribute("attributeName=onclick")),
            ("<?xml-stylesheet href='x.css'?>", .processingInstruction("xml-stylesheet")),
            ("<g>&x;</g>", .unreadableXML(.malformed(.unknownEntity))),
        ] as [(String, MediumProblem.Kind)])
    func harmful(content: String, kind: MediumProblem.Kind) {
        let inspection = inspect(content)
        #expect(inspection.problems.first == MediumProblem(kind, line: 2))
        #expect(inspection.facts == nil)
    }

    @Test("refuses document types and other documents") func documents() {
        let entity =
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>"
        #expect(inspect(file: entity).problems == [MediumProblem(.unreadableXML(.documentType), line: 1)])
        #expect(inspect(file: "<svg/>").problems == [MediumProblem(.notADrawing, line: 1)])
        #expect(inspect(file: "<html xmlns='http://www.w3.org/1999/xhtml'/>").facts == nil)
        #expect(
            inspect(file: "no drawing").problems == [MediumProblem(.unreadableXML(.malformed(.noElement)), line: 1)])
    }

    @Test("reports everything with its line, up to a limit") func many() {
        let inspection = inspect("<script/>\n<g onclick=''/>\n<image href='x'/>")
        #expect(inspection.problems.map(\.line) == [2, 3, 4])
        #expect(inspect(String(repeating: "<script/>", count: 1000)).problems.count == MediaInspector.problemLimit)
    }

    @Test(
        "gives letters that are shown from right to left as people read them",
        arguments: [
            "<text unicode-bidi='bidi-override' direction='rtl'>reieM</text>",
            "<text style='unicode-bidi: bidi-override; direction: rtl'>reieM</text>",
            "<text unicode-bidi='isolate-override'>reieM</text>",
            "<style>.a { unicode-bidi: bidi-override }</style><text class='a'>reieM</text>",
        ])
    func reversed(content: String) { #expect(inspect(content).text.contains("Meier")) }

    @Test("gives the text that people read, for the check of anonymity") func text() {
        let inspection = inspect("<title>Plan</title><text>Bäckerei <tspan>Meier</tspan></text><g aria-label='Tor'/>")
        for word in ["Plan\n", "Bäckerei Meier\n", "Tor\n"] { #expect(inspection.text.contains(word)) }
    }

    @Test(
        "takes the size from width and height, or from the view box",
        arguments: [
            ("width='300' height='200px'", 300, 200), ("viewBox='0 0 300 200'", 300, 200),
            ("width='150' viewBox='0 0 300 200'", 150, 100), ("height='100' viewBox='0,0,300,200'", 150, 100),
            ("width='100%' height='100%' viewBox='0 0 300 200'", 300, 200), ("width='1in' height='25.4mm'", 96, 96),
        ])
    func size(attributes: String, width: Int, height: Int) {
        #expect(inspect("", attributes).facts?.pixelSize == PixelSize(width: width, height: height))
    }

    @Test(
        "has no size where it says none",
        arguments: ["", "width='nan' height='inf'", "width='0' height='1'", "width='1e9' height='1'"])
    func noSize(attributes: String) {
        let inspection = inspect("", attributes)
        #expect(inspection.facts != nil && inspection.facts?.pixelSize == nil)
    }

    @Test("explains every problem in German and English") func words() {
        let kinds: [MediumProblem.Kind] = [
            .unknownSuffix("x"), .empty, .tooLarge(limit: 1 << 20), .otherContent(expected: .png, found: .gif),
            .otherContent(expected: .png, found: nil), .damaged(.png), .unsafeArchive("x"), .macros,
            .notUTF8,
            .controlCharacter, .unreadableXML(.documentType), .notADrawing, .forbiddenElement("x"),
            .forbiddenAttribute("x"),
            .script("x"), .externalReference("x"), .unsafeStyle, .processingInstruction("x"),
        ]
        for kind in kinds {
            let problem = MediumProblem(kind, line: 3)
            #expect(problem.message.de.hasPrefix("Zeile 3: ") && problem.message.en.hasPrefix("line 3: "))
            #expect(problem.hint.map { $0.de != $0.en || kind == .unknownSuffix("x") } == true)
        }
    }
}

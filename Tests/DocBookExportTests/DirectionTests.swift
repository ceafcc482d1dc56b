import CasebookPluginAPI
import Testing

@testable import DocBookExport

@Suite("Articles are written in the direction of their language")
struct DirectionTests {
    @Test("element by element", arguments: ["ar", "he", "ur-PK", "ku-Arab", "de", "en", "fr"])
    func article(language: String) throws {
        let article = try Samples.article(of: Samples.study(language: language))
        #expect((article.attributes["dir"] == "rtl") == (TextDirection(ofLanguage: language) == .rightToLeft))
        expectDirections(article, language: "de", direction: "ltr")
    }

    private func expectDirections(_ element: Element, language: String, direction: String) {
        let language = element.attributes["lang"] ?? language
        let direction = element.attributes["dir"] ?? direction
        #expect(direction == TextDirection(ofLanguage: language).rawValue, "\(element.outline.prefix(200))")
        for child in element.children { expectDirections(child, language: language, direction: direction) }
    }
}

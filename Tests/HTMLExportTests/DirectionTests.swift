import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("Texts are written in the direction of their language")
struct DirectionTests {
    @Test("on every page, element by element", arguments: ["ar", "he", "ur-PK", "ku-Arab", "de", "en", "fr"])
    func pages(language: String) throws {
        for interface in [InterfaceLanguage.de, .en] {
            let context = try Samples.context(
                of: [Samples.study(language: language)], in: Samples.book(language: interface))
            for options in [[], [ExportOption(name: "mode", value: .text("embed"))]] {
                let pages = try Samples.files(of: context, options: options).filter { $0.key.hasSuffix(".html") }
                var turned = 0
                for (path, page) in pages { turned += try expectDirections(page, path) }
                #expect((turned > 0) == (TextDirection(ofLanguage: language) == .rightToLeft))
            }
        }
    }

    /// How many elements are written from the right.
    private func expectDirections(_ page: String, _ path: String) throws -> Int {
        let voids: Set = ["area", "br", "hr", "img", "input", "link", "meta", "source", "!doctype"]
        var open: [(name: String, language: String, direction: String)] = []
        var count = 0
        for piece in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
            let tag = piece.prefix { $0 != ">" }
            let name = String(tag.prefix { $0 != " " && $0 != "/" || tag.first == "/" && $0 != " " })
            if name.hasPrefix("/") {
                try #require(open.popLast()?.name == String(name.dropFirst()), "\(path): \(tag)")
                continue
            }
            let language = Markup.values(of: "lang", in: String(tag)).first ?? open.last?.language ?? "de"
            let direction = Markup.values(of: "dir", in: String(tag)).first ?? open.last?.direction ?? "ltr"
            #expect(direction == TextDirection(ofLanguage: language).rawValue, "\(path): \(tag)")
            if direction == "rtl" { count += 1 }
            if !voids.contains(name), !tag.hasSuffix("/") { open.append((name, language, direction)) }
        }
        return count
    }
}

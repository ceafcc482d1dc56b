import Foundation
import TestSupport
import Testing

@Suite("What a book says of its exports")
struct DeclarationTests {
    private func book(_ export: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en"], in: folder.url)
        let text = try folder.read("casebook.yaml")
        let old = "  site: {plugin: html, channel: website}"
        try #require(text.contains(old))
        try folder.write("casebook.yaml", text.replacingOccurrences(of: old, with: "  site: {\(export)}"))
        return folder
    }

    @Test(
        "is held against what the plugins know, with a hint",
        arguments: [
            ("plugin: htlm, channel: website", "unknown-plugin", "html"),
            ("plugin: html, channel: website, options: {mod: embed}", "unknown-option", "mode"),
            ("plugin: html, channel: website, options: {mode: frame}", "bad-option", "embed"),
            ("plugin: html, channel: website, options: {languages: [de, fr]}", "bad-option", "de"),
            ("plugin: html, channel: website, options: {languages: {de: en}}", "bad-option", "de"),
        ])
    func mistakes(export: String, rule: String, hint: String) throws {
        let folder = try book(export)
        for (language, check) in [("de", "validate"), ("en", "validate"), ("en", "export")] {
            let outcome = try Program.run([check, "--lang", language], in: folder.url)
            #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
            #expect(outcome.output.contains("[\(rule)]") && outcome.output.contains(hint), "\(outcome.output)")
        }
        // The other exports are made; nothing is added to the one that the mistake concerns.
        #expect(folder.files(below: "Exports/site") == [])
    }

    @Test("may be left out: any plugin writes to any folder, with the options that the book has for it")
    func offBook() throws {
        let folder = try book("plugin: html, channel: website, options: {languages: [en]}")
        let outcome = try Program.run(["export", "--plugin", "html", "--to", "elsewhere"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(folder.files(below: "elsewhere").contains("index.html"))
        #expect(!folder.files(below: "elsewhere").contains { $0.hasPrefix("de/") })
        #expect(folder.files(below: "Exports") == [])
        let atom = try Program.run(["export", "--plugin", "atom", "--to", "news"], in: folder.url)
        #expect(atom.status == 0 && folder.files(below: "news").contains("feed.atom"))
        let unknown = try Program.run(["export", "--plugin", "nichts", "--to", "x", "--lang", "en"], in: folder.url)
        #expect(unknown.status != 0 && unknown.errors.contains("there is no export plugin \"nichts\""))
        #expect(!folder.files().contains { $0.hasPrefix("x/") })
    }

    @Test("may lead to a logo of whoever pays, which goes with the site")
    func logo() throws {
        let folder = try book("plugin: html, channel: website")
        let text = try folder.read("casebook.yaml")
        try folder.write(
            "casebook.yaml",
            text.replacingOccurrences(
                of: "# funding: {text: Funded by …}",
                with: "funding: {text: Funded by us, logo: logo.svg, logo_alt: Our logo}"))
        try folder.write(
            "logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect/></svg>\n")
        let outcome = try Program.run(["export", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let logos = folder.files(below: "Exports/site").filter { $0.hasSuffix("logo.svg") }
        #expect(logos.count == 1)
    }
}

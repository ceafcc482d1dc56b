import CasebookExport
import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("What partners embed")
struct EmbedTests {
    private func context(accent: String = "#ffcc00", language: String = "de", isPrintable: Bool = false) throws
        -> GatedSelection
    {
        let partner = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer", branding: Branding(accent: Colour(accent)))
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-24")))
        var study = try Samples.study(language: language)
        if isPrintable { study.release?.channels.insert(.print) }
        let candidate = PublicationGate.Candidate(
            study: study,
            media: Dictionary(
                uniqueKeysWithValues: study.media.map { ($0.file, MediumFacts(type: .svg, byteCount: 1)) }))
        let book = try Samples.book()
        return gate.selection(
            of: book, named: try #require(ExportName("kammer")), for: partner, from: [candidate],
            offers: PluginRegistry.builtIn.offers(of: book))
    }

    private func files(language: String = "de") throws -> [String: String] {
        try Samples.files(of: context(language: language), options: [ExportOption(name: "mode", value: .text("embed"))])
    }

    @Test("every piece names its original and its funding", arguments: ["index.html", "fragment.html"])
    func attribution(file: String) throws {
        let piece = try #require(files()["cases/beispiel/\(file)"])
        #expect(piece.contains("href=\"https://praxis.example.org/cases/beispiel/\""))
        #expect(piece.contains("Gefördert durch niemanden") && piece.contains("Die Redaktion"))
    }

    @Test("the fragment is complete: title, and pictures wherever it is pasted")
    func fragment() throws {
        let fragment = try #require(files()["cases/beispiel/fragment.html"])
        #expect(fragment.contains("<h2>«title»</h2>"))
        #expect(fragment.contains("src=\"https://praxis.example.org/kammer/cases/beispiel/media/bild.svg\""))
    }

    @Test(
        "leads to the PDF of a case that may be printed, where the book says that they are",
        arguments: [
            ("", true, nil), ("pdf", true, "https://praxis.example.org/pdf/beispiel.pdf"), ("pdf", false, nil),
            ("/druck heft/", true, "https://praxis.example.org/druck%20heft/beispiel.pdf"),
            ("https://dateien.example.org/pdf/", true, "https://dateien.example.org/pdf/beispiel.pdf"),
        ] as [(String, Bool, String?)])
    func printed(folder: String, isPrintable: Bool, expected: String?) throws {
        let options = [
            ExportOption(name: "mode", value: .text("embed")), ExportOption(name: "pdf", value: .text(folder)),
        ]
        let files = try Samples.files(of: context(isPrintable: isPrintable), options: options)
        for path in ["cases/beispiel/index.html", "partners/index.html"] {
            let page = try #require(files[path])
            #expect(page.contains("beispiel.pdf") == (expected != nil), "\(path)")
            if let expected { #expect(page.contains(expected), "\(path)") }
        }
    }

    @Test("the page has the original as its canonical address, and links that lead away leave the frame")
    func page() throws {
        let page = try #require(files()["cases/beispiel/index.html"])
        #expect(page.contains("rel=\"canonical\" href=\"https://praxis.example.org/cases/beispiel/\""))
        #expect(page.contains("href=\"https://link.example.org/\" target=\"_top\""))
        #expect(!page.contains("href=\"#phase-eins\" target"))
    }

    @Test("no topic pages, no sitemap: those belong to the original")
    func noLists() throws {
        #expect(try files().keys.allSatisfy { !$0.hasPrefix("topics/") && $0 != "sitemap.xml" })
    }

    @Test("the page for what is gone is shown at any depth, so its links begin at the root of the server")
    func gone() throws {
        let page = try #require(files()["404.html"])
        let addresses = Markup.values(of: "href", in: page) + Markup.values(of: "src", in: page)
        #expect(
            addresses.allSatisfy {
                $0.hasPrefix("/kammer/") || $0.hasPrefix("https://") || $0.hasPrefix("mailto:") || $0 == "#content"
            },
            "\(addresses)")
        #expect(page.contains("data-gone"))
    }

    @Test("every snippet leaves a link to the original where scripts, elements and frames are taken away")
    func snippets() throws {
        let page = try #require(files()["partners/index.html"])
        for way in ["element", "frame", "address", "fragment"] {
            #expect(page.contains("data-way=\"\(way)\""), "\(way)")
        }
        let link = "&lt;a href=\"https://praxis.example.org/cases/beispiel/\"&gt;«title»&lt;/a&gt;"
        #expect(page.ranges(of: link).count == 2)
        for rule in ["connect-src https://praxis.example.org", "Access-Control-Allow-Origin", "frame-src"] {
            #expect(page.contains(rule), "\(rule)")
        }
    }

    @Test(
        "a partner's page leads to the partner's own feeds where there are any, otherwise to those of all with a selection"
    )
    func feeds() throws {
        let own = try #require(ExportName("feeds-kammer")), all = try #require(ExportName("feeds"))
        let partner = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer",
            selection: Selection(regions: [try #require(RegionCode("DE7"))]))
        var book = try Samples.book()
        book.exports = [ExportDeclaration(name: all, plugin: "json-feed", channel: .partners)]
        func page() throws -> String {
            let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-24")))
            let selection = gate.selection(
                of: book, named: try #require(ExportName("kammer")), for: partner,
                from: [.init(study: try Samples.study(), media: [:])], offers: PluginRegistry.builtIn.offers(of: book))
            let options = [ExportOption(name: "mode", value: .text("embed"))]
            return try #require(try Samples.files(of: selection, options: options)["partners/index.html"])
        }
        #expect(try page().contains("casebook import https://praxis.example.org/feeds/feed.json --regions DE7"))
        book.exports.append(ExportDeclaration(name: own, plugin: "json-feed", channel: .partners, partner: partner.key))
        #expect(try page().contains("casebook import https://praxis.example.org/feeds-kammer/feed.json<"))
        #expect(!(try page().contains("/feeds/feed.json")))
    }

    @Test("a case that partners may show has a card and an oEmbed file that its page leads to")
    func card() throws {
        let files = try files()
        let page = try #require(files["cases/beispiel/index.html"])
        #expect(
            page.contains("type=\"application/json+oembed\"")
                && page.contains("https://praxis.example.org/kammer/cases/beispiel/oembed.json"))
        let json = try #require(files["cases/beispiel/oembed.json"])
        #expect(json.contains("\"version\": \"1.0\"") && json.contains("wp-embedded-content"))
        let card = try #require(files["cases/beispiel/card.html"])
        for text in [
            "«title»", "https://praxis.example.org/cases/beispiel/", "CC-BY-4.0", "Gefördert durch niemanden",
            "noindex",
        ] {
            #expect(card.contains(text), "\(text)")
        }
    }

    @Test("the title of a card is in the language of the case", arguments: [("ar", "ar"), ("fr", "fr"), ("de", nil)])
    func cardLanguage(language: String, marked: String?) throws {
        let card = try #require(files(language: language)["cases/beispiel/card.html"])
        let title = try #require(card.firstMatch(of: /<title([^>]*)>«title»/))
        #expect(title.1.firstMatch(of: /lang="?([a-z]+)/).map { String($0.1) } == marked)
    }

    @Test("a partner can fix light or dark colours", arguments: [ColourScheme.light, .dark])
    func scheme(scheme: ColourScheme) throws {
        let partner = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer", branding: Branding(scheme: scheme))
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-24")))
        let selection = gate.selection(
            of: try Samples.book(), named: try #require(ExportName("kammer")), for: partner, from: [])
        let files = try Samples.files(of: selection, options: [ExportOption(name: "mode", value: .text("embed"))])
        #expect(
            try #require(files["assets/casebook.css"]).contains(
                ":host(:not([scheme])) { color-scheme: \(scheme.rawValue); }"))
        #expect(try #require(files["index.html"]).contains("name=\"color-scheme\" content=\"\(scheme.rawValue)\""))
    }

    @Test("a partner's colour is used as it is if it can be read, and made readable if not")
    func accent() throws {
        let dark = String(decoding: Brand(of: try context(accent: "#003882").context).styleSheet, as: UTF8.self)
        #expect(dark.contains("{ --accent: rgb(0 56 130); }"))
        let yellow = try #require(Colour("#ffcc00"))
        let paper = Shade(red: 226, green: 237, blue: 234)
        #expect(Shade(yellow).contrast(to: paper) < 4.5)
        #expect(Shade(yellow).legible(on: paper, towards: .black).contrast(to: paper) >= 4.5)
    }

    @Test("contrast is that of the guidelines", arguments: [("#ffffff", "#000000", 21), ("#777777", "#ffffff", 4.48)])
    func contrast(one: String, other: String, expected: Double) throws {
        let ratio = Shade(try #require(Colour(one))).contrast(to: Shade(try #require(Colour(other))))
        #expect(abs(ratio - expected) < 0.1)
    }
}

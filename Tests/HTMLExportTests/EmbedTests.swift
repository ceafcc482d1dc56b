import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("What partners embed")
struct EmbedTests {
    private func context(accent: String = "#ffcc00") throws -> GatedSelection {
        let partner = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer", branding: Branding(accent: Colour(accent)))
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-24")))
        let study = try Samples.study()
        let candidate = PublicationGate.Candidate(
            study: study,
            media: Dictionary(
                uniqueKeysWithValues: study.media.map { ($0.file, MediumFacts(type: .svg, byteCount: 1)) }))
        return gate.selection(
            of: try Samples.book(), named: try #require(ExportName("kammer")), for: partner, from: [candidate]
        )
    }

    private func files() throws -> [String: String] {
        try Samples.files(of: context(), options: [ExportOption(name: "mode", value: .text("embed"))])
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

    @Test("the page has the original as its canonical address, and links that lead away leave the frame")
    func page() throws {
        let page = try #require(files()["cases/beispiel/index.html"])
        #expect(page.contains("rel=\"canonical\" href=\"https://praxis.example.org/cases/beispiel/\""))
        #expect(page.contains("href=\"https://link.example.org/\" target=\"_top\""))
        #expect(!page.contains("href=\"#phase-eins\" target"))
    }

    @Test("no topic pages, no sitemap: those belong to the original")
    func noLists() throws {
        #expect(try files().keys.allSatisfy { !$0.hasPrefix("topics/") && $0 != "sitemap.xml" && $0 != "404.html" })
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

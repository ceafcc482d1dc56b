import CasebookWorkbench
import Foundation
import TestSupport
import Testing

/// The start page and the list of cases; the day is 24 November 2026.
@Suite("Finding what is to be done")
struct WorkTests {
    private static let released = Bench.draft.replacing("status: draft", with: "status: published")

    @Test(
        "a case is called what it is, not what its file says",
        arguments: [
            ("status: draft", "", "Entwurf"), ("status: review", "", "In Prüfung"),
            ("status: withdrawn", "", "Zurückgezogen"), ("status: published", "", "Freigabe fehlt"),
            ("status: published", "release: {granted_on: 2025-01-01}\n", "Veröffentlicht"),
            ("status: published", "release: {granted_on: 2027-01-01}\n", "Noch nicht öffentlich"),
            (
                "status: published", "published_on: 2027-01-01\nrelease: {granted_on: 2025-01-01}\n",
                "Noch nicht öffentlich"
            ),
            (
                "status: published", "release: {granted_on: 2025-01-01, expires_on: 2026-11-23}\n",
                "Freigabe abgelaufen"
            ),
            ("status: published", "release: {granted_on: 2025-01-01, expires_on: 2026-11-24}\n", "Veröffentlicht"),
            (
                "status: published", "release: {granted_on: 2025-01-01, revoked_on: 2026-01-01}\n",
                "Freigabe widerrufen"
            ),
            ("status: veröffentlicht", "", "Nicht lesbar"),
        ])
    func state(status: String, rest: String, label: String) async throws {
        let bench = try Bench(Bench.draft.replacing("status: draft", with: status) + rest)
        for page in ["/cases", "/cases/fall"] {
            let text = try await bench.get(page).text
            let tags = text.matches(of: #/<span class="state-tag[^"]*"><svg[^>]*>.*?</svg>([^<]*)</span>/#)
            #expect(tags.map { String($0.1) } == [label], "\(page)")
        }
    }

    @Test("what is due comes first, with the way to where it is done")
    func due() async throws {
        let bench = try Bench()
        for (text, next, due) in [("Eins", "Angebot prüfen", "20.11.2026")] {
            _ = try await bench.submit("/cases/fall/log", ["text": text, "next": next, "who": "Bea", "due": due])
        }
        try bench.folder.write(
            "CaseStudies/zweiter/case.yaml",
            Self.released.replacing("Der Laden ", with: "Der Zweite ")
                + "release: {granted_on: 2025-01-01, expires_on: 2026-12-15}\n")
        try bench.folder.write(
            "CaseStudies/dritter/case.yaml",
            Bench.draft.replacing("Der Laden ", with: "Der Dritte ").replacing("status: draft", with: "status: review"))
        let page = try await bench.get("/").text
        let order = [
            "Überfällig", "20.11.2026 · Bea · Angebot prüfen", "Zu prüfen", "Der Dritte", "Läuft ab am 15.12.2026.",
        ]
        let places = order.compactMap { page.range(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted(), "\(page)")
        #expect(page.contains("href=\"/cases/fall/log\"") && page.contains("href=\"/cases/zweiter/release\""))
        // A later step follows it up.
        _ = try await bench.submit("/cases/fall/log", ["text": "Zwei"])
        #expect(try await !bench.get("/").text.contains("Überfällig"))
    }

    @Test(
        "a search looks through all that is told of a case, its journal too",
        arguments: ["luftig", "niemand", "gespräch", "trade", "zettelkasten"])
    func search(word: String) async throws {
        let bench = try Bench()
        _ = try await bench.submit("/cases/fall/log", ["text": "Ein Zettelkasten fiel um."])
        let found = try await bench.get("/cases?q=\(Self.encoded(word))").text
        #expect(found.contains("href=\"/cases/fall\""), "\(word)")
        #expect(try await bench.get("/?q=\(Self.encoded(word))").header("location") == "/cases?q=\(Self.encoded(word))")
        #expect(try await bench.get("/cases?q=nirgends").text.contains("0 von 1 Fall"))
    }

    private static func encoded(_ text: String) -> String { text.replacing("ä", with: "%C3%A4") }

    @Test("a long list comes in pages, and keeps what was asked for from one to the next")
    func pages() async throws {
        let bench = try Bench()
        for number in 100..<199 {
            try bench.folder.write(
                "CaseStudies/fall-\(number)/case.yaml",
                (number % 2 == 0 ? Bench.draft : Self.released).replacing("Der Laden ", with: "Fall \(number) "))
        }
        let first = try await bench.get("/cases?sort=title&status=draft").text
        #expect(first.contains("51 von 100 Fällen · Seite 1 von 3"))
        #expect(first.contains("href=\"/cases?status=draft&amp;sort=title&amp;page=2\""))
        let second = try await bench.get("/cases?sort=title&status=draft&page=2").text
        let third = try await bench.get("/cases?sort=title&status=draft&page=3").text
        let titles = (first + second + third).matches(of: #/<h2><a [^>]*>([^<]*)</a>/#).map { String($0.1) }
        #expect(titles.count == 51 && titles == titles.sorted() && Set(titles).count == 51)
        #expect(try await bench.get("/cases?page=999").text.contains("Seite 4 von 4"))
    }

    @Test(
        "a list is narrowed by topic, coach and release",
        arguments: [
            ("topic=wissen", false), ("topic=handel", true), ("coach=Ada%20Coach", true), ("coach=Bea", false),
            ("release=expires", true), ("release=attention", true), ("release=granted", true),
            ("release=notNeeded", false), ("release=unsinn", true),
        ])
    func filters(query: String, isFound: Bool) async throws {
        let study =
            Self.released.replacing(
                "support: {from: 2024-01}", with: "support: {from: 2024-01, coaches: [{name: Ada Coach}]}")
            + "release: {granted_on: 2025-01-01, expires_on: 2026-12-15}\n"
        let page = try await Bench(study).get("/cases?\(query)").text
        #expect(page.contains("href=\"/cases/fall\"") == isFound)
    }
}

import Foundation
import TestSupport
import Testing

/// The gate of the contract's section 3, from outside: canaries are planted in everything that must not leave the
/// house, and every byte of every export is searched for them.
@Suite("What must not leave the house")
struct CanaryTests {
    @Test("is in no file of any export, and what may leave is")
    func canaries() throws {
        let folder = try TemporaryFolder()
        try plant(in: folder)
        let outcome = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let exported = try Files.contents(below: folder.url.appendingPathComponent("Exports"))
        #expect(exported.count > 20)
        for (path, data) in exported {
            #expect(!contains(data, "canary"), "\(path) contains a canary")
            #expect(!path.lowercased().contains("canary"), "the path \(path) contains a canary")
        }
        for export in ["site", "docbook", "feeds", "atom", "fremd"] {
            let all = exported.filter { $0.key.hasPrefix(export) }.values
            #expect(all.contains { contains($0, "Sichtbarer Fall") }, "\(export) lacks the released case")
            #expect(all.contains { contains($0, "Anonymer Fall") }, "\(export) lacks the anonymous case")
        }
        for name in ["feeds", "atom", "fremd"] {
            let feeds = exported.filter { $0.key.hasPrefix(name) }.values
            for id in ["widerrufen", "abgelaufen", "zurueckgezogen"] {
                #expect(feeds.contains { contains($0, id) }, "\(name) lacks the tombstone of \(id)")
            }
        }
    }

    @Test("is in no e-book, whose entries are stored as they are")
    func book() throws {
        let folder = try TemporaryFolder()
        try plant(in: folder)
        let outcome = try Program.run(["brochure", "--to", "buch.epub", "--date", "2026-11-24"], in: folder.url)
        try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let book = try Data(contentsOf: folder.url.appendingPathComponent("buch.epub"))
        #expect(contains(book, "Sichtbarer Fall") && contains(book, "Anonymer Fall"))
        #expect(!contains(book, "canary"))
    }

    @Test("stays in the house when a single case becomes an e-book, too")
    func single() throws {
        let folder = try TemporaryFolder()
        try plant(in: folder)
        for item in Canaries.cases {
            let file = "\(item.id).epub"
            let outcome = try Program.run(
                ["brochure", "--case", item.id, "--to", file, "--date", "2026-11-24"], in: folder.url)
            let book = try? Data(contentsOf: folder.url.appendingPathComponent(file))
            #expect((outcome.status == 0) == (book != nil), "\(outcome.output)\(outcome.errors)")
            #expect(book.map { contains($0, "canary") } != true, "\(item.id)")
            let isPublic = contains(Data(item.text.utf8), "title: Sichtbarer Fall")
            if isPublic {
                #expect(book.map { contains($0, "Sichtbarer Fall") && !contains($0, "Anonymer Fall") } == true)
            }
        }
    }

    private func contains(_ data: Data, _ text: String) -> Bool {
        String(decoding: data, as: UTF8.self).lowercased().contains(text.lowercased())
    }

    private func plant(in folder: TemporaryFolder) throws {
        try folder.write("casebook.yaml", Canaries.book)
        try folder.write("alles.sh", Canaries.plugin)
        for item in Canaries.cases {
            try folder.write("CaseStudies/\(item.id)/case.yaml", item.text)
            try folder.write("CaseStudies/\(item.id)/log.yaml", Canaries.log)
            try folder.write("CaseStudies/\(item.id)/review.yaml", Canaries.review)
            try folder.write("CaseStudies/\(item.id)/media/bild.svg", Canaries.picture)
            // Beside what the case names there may lie anything.
            try folder.write("CaseStudies/\(item.id)/media/canary-entwurf.svg", Canaries.picture)
            try folder.write("CaseStudies/\(item.id)/notizen-canary.txt", "CANARY Notiz")
        }
    }
}

/// The book with the canaries.
private enum Canaries {
    static let book = """
        casebook: 1
        title: Kanarienbuch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Redaktion}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}
          atom: {plugin: atom, channel: partners}
          fremd: {plugin: fremd, channel: partners, command: [sh, alles.sh]}

        """

    /// A plugin that publishes all that it is told, and all that lies where it is told that media lie.
    static let plugin = """
        request=$(cat)
        root=$(printf '%s' "$request" | sed 's/.*"media_root":"\\([^"]*\\)".*/\\1/')
        printf '{"type":"file","path":"alles.txt","base64":"%s"}\\n' \\
            "$( (printf '%s' "$request"; find "$root" -type f -print -exec cat {} +) | base64 | tr -d '\\n')"
        echo '{"type":"done"}'
        """

    static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>Bild</title><rect width="40" height="30"/></svg>
        """

    static let log = """
        - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
          at: 2021-01-04
          by: CANARY Coachin
          text: CANARY Protokoll
          next: {what: CANARY Aufgabe, who: CANARY Wer}

        """

    static let review = """
        - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAW, at: 2021-01-05, by: CANARY Redakteurin, text: "CANARY Grund", kind: sent-back}
        - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAX, at: 2021-01-06, by: CANARY, on: title, text: "CANARY Titel", kind: proposal}
        - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAY, at: 2021-01-07, by: CANARY, text: "CANARY", kind: resolved, of: 01ARZ3NDEKTSV4RRFFQ69G5FAW}

        """

    static let cases: [(id: String, text: String)] = [
        (
            "sichtbar",
            study(
                "Sichtbarer Fall", secret: "Offen",
                release: "granted_on: 2021-02-01, channels: [website, partners, print]", withdrawn: "")
        ),
        ("anonym", anonymous),
        ("entwurf", study("CANARY Entwurf", status: "draft")),
        ("in-pruefung", study("CANARY Prüfung", status: "review")),
        (
            "nicht-erteilt",
            study(
                "CANARY Zukunft", published: "2026-11-25",
                release: "granted_on: 2026-11-25, channels: [website, partners, print]")
        ),
        (
            "widerrufen",
            study(
                "CANARY Widerruf",
                release: "granted_on: 2021-02-01, revoked_on: 2022-01-01, channels: [website, partners, print]")
        ),
        (
            "abgelaufen",
            study(
                "CANARY Ablauf",
                release: "granted_on: 2021-02-01, expires_on: 2022, channels: [website, partners, print]")
        ),
        (
            "zurueckgezogen",
            study("CANARY Rückzug", status: "withdrawn", withdrawn: "withdrawn: {on: 2023-01-01, reason: CANARY Grund}")
        ),
        (
            "heute-widerrufen",
            study(
                "CANARY Heute",
                release: "granted_on: 2021-02-01, revoked_on: 2026-11-24, channels: [website, partners, print]")
        ),
    ]

    static func study(
        _ title: String, status: String = "published", secret: String = "CANARY",
        published: String = "2021-03-01",
        release: String = "granted_on: 2021-02-01, channels: [website, partners, print]", withdrawn: String = ""
    ) -> String {
        """
        casebook: 1
        title: \(title)
        summary: \(secret) Kurzfassung
        language: de
        status: \(status)
        fictional: true
        company: {name: \(secret) GmbH, description: \(secret) Beschreibung, place: \(secret)stadt, website: "https://\(secret).example.org/"}
        support: {from: 2020, organisation: \(secret) Zentrum, coaches: [{name: \(secret) Coach}]}
        topics: [skills]
        challenge: |
          \(secret) Ausgangslage
        goals: [\(secret) Ziel]
        phases:
          - {id: phase, title: \(secret) Phase, summary: \(secret) Text, measures: [{id: tat, title: \(secret) Tat, description: \(secret) Tat}]}
        outcomes: [{id: ergebnis, title: \(secret) Ergebnis, measures: [tat], indicator: {name: \(secret) Zahl, before: 1, after: 2}}]
        lessons: \(secret) Lehre
        transfer: \(secret) Transfer
        quotes: [{text: \(secret) Zitat, person: \(secret) Person, role: \(secret) Rolle}]
        media: [{file: media/bild.svg, alt: \(secret) Alt, caption: \(secret) Text, credit: \(secret) Urheber, licence: CC0-1.0}]
        links: [{title: \(secret) Link, url: "https://example.org/\(secret)"}]
        sources: [{title: \(secret) Quelle}]
        contact: {name: \(secret) Kontakt, organisation: \(secret) Stelle, email: \(secret)@example.org}
        published_on: \(published)
        release: {granted_by: \(secret) Geberin, basis: fictional, \(release)}
        \(withdrawn)

        """
    }

    static let anonymous = """
        casebook: 1
        title: Anonymer Fall
        summary: Ein Fall ohne Namen
        language: de
        status: published
        fictional: true
        company:
          name: Canary Verwaltungs GmbH & Co. KG (Musterhaus)
          anonymous: true
          description: Ein Betrieb
          place: Canarydorf
          website: https://www.canary-betrieb.example.org/
        support: {from: 2020, organisation: Zentrum, coaches: [{name: Carla Canary}]}
        challenge: |
          Die Lage war schwierig.
        phases: [{id: phase, title: Phase, measures: [{id: tat, title: Tat}]}]
        outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]
        lessons: Lehre
        transfer: Transfer
        quotes: [{text: Gut war es., person: Doris Canary, role: Inhaberin}]
        media: [{file: media/bild.svg, alt: Bild, credit: Foto Carla Canary, licence: CC0-1.0}]
        contact: {name: Kurt Canary, email: kurt@canary-betrieb.example.org}
        published_on: 2021-03-01
        release: {granted_on: 2021-02-01, granted_by: Doris Canary, basis: fictional, channels: [website, partners, print]}

        """
}

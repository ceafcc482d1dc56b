import Foundation
import TestSupport
import Testing

/// A case in which every field holds a word of its own, so that each can be looked for in what comes out.
@Suite("Every field of a case")
struct EveryFieldTests {
    @Test("appears in every export, in German and English", arguments: ["de", "en"])
    func everyField(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Marked.book)
        try folder.write("CaseStudies/alles/case.yaml", Marked.study(language))
        try folder.write("CaseStudies/alles/media/bild.svg", Marked.picture)
        try folder.write("CaseStudies/alles/media/liste.csv", "a,b\n1,2\n")
        let outcome = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let outputs = [
            "Exports/site/cases/alles/index.html", "Exports/docbook/alles.xml", "Exports/docbook/casebook.xml",
            "Exports/feeds/cases/alles.json", "Exports/feeds/feed.json", "Exports/atom/feed.atom",
        ]
        for path in outputs {
            let text = try folder.read(path)
            for word in Marked.words where !text.contains(word) {
                Issue.record("\(path) lacks \(word)")
            }
        }
    }

    @Test("has labels in the case's own language")
    func labels() throws {
        for (language, words) in [
            ("de", ["Ausgangslage", "Vorgehen", "Ergebnisse", "Erfahrungen", "Übertragbarkeit", "Steckbrief"]),
            (
                "en",
                [
                    "Starting point", "Approach", "Outcomes", "Lessons learned", "What others can take from it",
                    "Fact box",
                ]
            ),
        ] {
            let folder = try TemporaryFolder()
            try folder.write("casebook.yaml", Marked.book)
            try folder.write("CaseStudies/alles/case.yaml", Marked.study(language))
            try folder.write("CaseStudies/alles/media/bild.svg", Marked.picture)
            try folder.write("CaseStudies/alles/media/liste.csv", "a\n")
            _ = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
            for path in ["Exports/site/cases/alles/index.html", "Exports/docbook/alles.xml", "Exports/feeds/feed.json"]
            {
                let text = try folder.read(path)
                for word in words { #expect(text.contains(word), "\(path) lacks \(word)") }
            }
        }
    }
}

private enum Marked {
    /// One word for every field that holds text. Codes and dates are looked for by their own tests.
    static let words = (1...44).map { "Wort\($0)x" }

    static let book = """
        casebook: 1
        title: Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Wort44x Verlag}
        licence: CC-BY-4.0
        topics: {skills: {de: Wort1x, en: Wort1x}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}
          atom: {plugin: atom, channel: partners}

        """

    static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>
        """

    static func study(_ language: String) -> String {
        """
        casebook: 1
        title: Wort2x
        summary: Wort3x
        language: \(language)
        status: published
        fictional: true
        company: {name: Wort4x, description: Wort5x, sector: "56.10", size: small, employees: 14, region: DE711, place: Wort6x, website: "https://wort.example.org/Wort7x"}
        support: {from: 2020-04, to: 2021-03, organisation: Wort8x, coaches: [{name: Wort9x, organisation: Wort10x}]}
        topics: [skills]
        sdgs: [8, 9]
        challenge: |
          Wort11x mit **Wort12x**, *Wort13x*, ~~Wort14x~~, `Wort15x` und [Wort16x](https://example.org/Wort17x).

          | Wort18x | B |
          |---|---:|
          | Wort19x | 2 |
        goals: [Wort20x]
        phases:
          - id: phase
            title: Wort21x
            from: 2020-04
            to: 2020-06
            summary: Wort22x
            measures:
              - {id: tat, title: Wort23x, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6, description: Wort24x}
        outcomes:
          - id: ergebnis
            title: Wort25x
            measures: [tat]
            description: Wort26x
            indicator: {name: Wort27x, unit: Wort28x, before: 1, after: 40, better: higher, measured_on: 2021-03, source: Wort29x}
        lessons: Wort30x
        transfer: Wort31x
        quotes: [{text: Wort32x, person: Wort33x, role: Wort34x}]
        media:
          - {file: media/bild.svg, alt: Wort35x, caption: Wort36x, credit: Wort37x, licence: CC-BY-4.0, teaser: true}
          - {file: media/liste.csv, caption: Wort38x, credit: Wort37x, licence: CC0-1.0}
        links: [{title: Wort39x, url: "https://example.org/link"}]
        sources: [{title: Wort40x, url: "https://example.org/quelle", accessed_on: 2026-11-24}]
        contact: {name: Wort41x, organisation: Wort42x, email: wort@example.org}
        licence: CC-BY-SA-4.0
        published_on: 2021-03-15
        updated_on: 2021-06-01
        release: {granted_on: 2021-02-15, granted_by: Wort43x, basis: fictional, channels: [website, partners, print], expires_on: 2041-02-15}

        """
    }
}

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
                    "Key facts",
                ]
            ),
        ] {
            let folder = try TemporaryFolder()
            try folder.write("casebook.yaml", Marked.book)
            try folder.write("CaseStudies/alles/case.yaml", Marked.study(language))
            try folder.write("CaseStudies/alles/media/bild.svg", Marked.picture)
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
    /// A word for every field that holds text, however many fields there are.
    private static let fields: [String: String] = Dictionary(
        uniqueKeysWithValues: DescribedCase.places.filter { $0.isText && !$0.isInternal }.enumerated().map {
            number, place in
            (place.path, "Wort\(number)x")
        })

    /// What must stand in every export. Codes and dates are looked for by their own tests.
    static let words = fields.values.sorted() + (1...8).map { "Wort\(900 + $0)x" }

    static let book = """
        casebook: 1
        title: Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Wort901x Verlag}
        licence: CC-BY-4.0
        topics: {skills: {de: Wort902x, en: Wort902x}}
        indicators: {participants: {de: Wort903x, en: Wort903x}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}
          atom: {plugin: atom, channel: partners}

        """

    static let picture = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>
        """

    private static let markdown = """
        **Wort903x**, *Wort904x*, ~~Wort905x~~, `Wort906x`\\n\\n| Wort907x | B |\\n|---|---:|\\n| Wort908x | 2 |
        """

    static func study(_ language: String) -> String {
        DescribedCase.text(language: language) { place in
            fields[place.path].map { place.path == "challenge" ? "\($0) \(markdown)" : $0 }
        }
    }
}

import Foundation
import TestSupport

/// A book of projects that went well, half well or badly, the same for the same seed.
struct OutcomeBook {
    let folder: TemporaryFolder
    private var random: SeededGenerator
    /// How many outcomes the public cases have.
    private(set) var outcomeCount = 0

    init(cases: Int, seed: UInt64) throws {
        folder = try TemporaryFolder()
        random = SeededGenerator(seed: seed)
        try folder.write("casebook.yaml", Self.book)
        for number in 0..<cases {
            let id = "fall-\(number)"
            let journal = try writeJournal(number)
            try folder.write("CaseStudies/\(id)/case.yaml", study(number))
            if !journal.isEmpty { try folder.write("CaseStudies/\(id)/log.yaml", journal) }
        }
    }

    private mutating func any(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    private mutating func flip() -> Bool { Bool.random(using: &random) }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func study(_ number: Int) -> String {
        let isFictional = number % 4 == 3
        let month = self.number(1...9)
        let year = self.number(2020...2022)
        var outcomes = ""
        for index in 0..<self.number(1...3) {
            outcomeCount += 1
            outcomes += outcome(index)
        }
        return """
            casebook: 1
            title: Projekt \(number)
            summary: Was aus Projekt \(number) wurde.
            language: de
            status: published
            fictional: \(isFictional)
            company: {name: "Firma \(number % 5)", sector: "56", size: \(any(["micro", "small"])), region: \(any(["DE711", "DE71", "DE212"]))}
            support: {from: \(year)-0\(month), to: \(year + 1)-0\(month)}
            topics: [\(any(["handel", "daten", "handel, daten"]))]
            challenge: Es ging langsam.
            goals: [{id: eins, text: Schneller werden}, {id: zwei, text: Weniger Wege}, Mehr Ruhe]
            phases:
              - id: analyse
                title: Analyse
                measures:
                  - {id: blick, title: Blick, kind: analysis, status: done, hours: \(self.number(1...9)).5}
                  - {id: rest, title: Rest, kind: workshop, status: \(any(["dropped", "running"])), hours: 3, reason: Keine Zeit}
            outcomes:
            \(outcomes)
            published_on: 2024-02-01
            release: {granted_on: 2024-01-01, granted_by: Leitung, basis: \(isFictional ? "fictional" : "consent"), channels: [website, print, partners]}

            """
    }

    private mutating func outcome(_ index: Int) -> String {
        let after = number(-20...90)
        let verdict = any(["reached", "partly", "missed", "unexpected"])
        var text =
            "  - {id: ergebnis-\(index), title: \"Ergebnis, das \(index). \\\"Ziel\\\"\", measures: [blick], verdict: \(verdict)"
        if flip(), verdict != "unexpected" { text += ", goal: \(any(["eins", "zwei"]))" }
        text +=
            ", indicator: {name: Wege, unit: Minuten, before: \(flip() ? "-5.25" : "50"), target: 30, after: \(after), better: lower"
        if flip() { text += ", key: \(any(["wege", "anteil"]))" }
        text +=
            ", evidence: \(any(["measured", "estimated", "potential"])), later: [{on: 2024-03, value: \(number(0...90))}]"
        return text + "}}\n"
    }

    private mutating func writeJournal(_ number: Int) throws -> String {
        (0..<self.number(0...3)).map { step in
            let id = "01ARZ3NDEKTSV4RRFFQ69G\(String(format: "%04d", number * 10 + step))"
            return "- {id: \(id), at: 202\(self.number(0...3))-03-0\(step + 1), by: Coach, text: Getan, "
                + "hours: \(self.number(1...4)), participants: \(self.number(1...9))}\n"
        }.joined()
    }

    private static let book = """
        casebook: 1
        title: Bilanz
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Redaktion}
        licence: CC-BY-4.0
        topics: {handel: {de: Handel, en: Trade}, daten: {de: Daten, en: Data}}
        indicators:
          wege: {de: Wege, en: Ways, unit: {de: Minuten, en: minutes}, better: lower, adds_up: sum}
          anteil: {de: Anteil, en: Share}
        exports:
          site: {plugin: html, channel: website}
          feeds: {plugin: json-feed, channel: partners}
          docbook: {plugin: docbook, channel: print}
          atom: {plugin: atom, channel: partners}

        """
}

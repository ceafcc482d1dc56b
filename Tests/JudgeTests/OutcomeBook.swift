import Foundation
import TestSupport

/// A book of projects that went well, half well or badly, the same for the same seed.
struct OutcomeBook {
    let folder: TemporaryFolder
    private var random: SeededGenerator
    /// Whether cases lack dates and goals, count in other units, or come from elsewhere, as only reports read them.
    private let isRough: Bool
    /// How many outcomes the public cases have.
    private(set) var outcomeCount = 0

    init(cases: Int, seed: UInt64, isRough: Bool = false) throws {
        self.isRough = isRough
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
        let isDated = !isRough || number % 5 != 2
        // Some go on, or will end one day.
        let isOpen = isRough && number % 4 == 1
        let end = isOpen ? flip() ? "" : ", to: 2025-0\(month)" : ", to: \(year + 1)-0\(month)"
        let dates = isDated ? "from: \(year)-0\(month)\(end)" : "organisation: Zentrum"
        let ended = number % 6 == 4 ? "ended: early\nended_reason: Kein Geld" : isOpen ? "sdgs: [8]" : "ended: planned"
        let phaseDates = !isDated && flip() ? "from: \(year)-0\(month)\n    to: \(year)-11" : "summary: Getan"
        let goals = isRough && number % 7 == 5 ? "[]" : Self.goals
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
            support: {\(dates)}
            \(ended)
            topics: [\(any(["handel", "daten", "handel, daten"]))]
            challenge: Es ging langsam.
            goals: \(goals)
            phases:
              - id: anfang
                title: Anfang
                \(isRough && isDated && flip() ? "to: \(year)-10" : phaseDates)
              - id: analyse
                title: Analyse
                \(phaseDates)
                measures:
                  - {id: blick, title: Blick, kind: analysis, status: done, hours: \(isRough ? any(["0.1", "0.2", "7.35", "0.005"]) : "\(self.number(1...9)).5")}
                  - {id: rest, title: Rest, kind: workshop, status: \(any(["dropped, reason: Keine Zeit", "running", "planned"])), hours: 3}
                  - {id: idee, title: Idee, kind: concept, status: dropped, reason: Keine Zeit}
            outcomes:
            \(outcomes)\(isRough && number % 9 == 6 ? Self.origin : "")
            published_on: 2024-02-01
            release: {granted_on: 2024-01-01, granted_by: Leitung, basis: \(isFictional ? "fictional" : "consent"), channels: [website, print, partners]}

            """
    }

    private mutating func outcome(_ index: Int) -> String {
        let after =
            isRough ? any(["0.004", "0.002", "0.0011", "-20.1", "1000000", "0.1", "0.2"]) : "\(number(-20...90))"
        // Where nobody measured at the end, a later figure is there.
        let end = isRough && number(0...4) == 0 ? "" : "after: \(after), "
        let verdict = any(["reached", "partly", "missed", "unexpected"])
        var text =
            "  - {id: ergebnis-\(index), title: \"Ergebnis, das \(index). \\\"Ziel\\\"\", measures: [blick], verdict: \(verdict)"
        if flip(), verdict != "unexpected" { text += ", goal: \(any(["eins", "zwei"]))" }
        text +=
            ", indicator: {name: Wege, unit: \(any(isRough ? ["Minuten", "MINUTES", "Stunden"] : ["Minuten"])), before: \(flip() ? "-5.25" : "50"), target: 30, \(end)better: lower"
        if flip() { text += ", key: \(any(["wege", "anteil"]))" }
        if isRough, flip() { text += ", measured_on: 202\(self.number(1...3))-0\(self.number(1...9))" }
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

    private static let goals = "[{id: eins, text: Schneller werden}, {id: zwei, text: Weniger Wege}, Mehr Ruhe]"

    private static let origin =
        "origin: {id: \"https://andere.example.org/x/\", url: \"https://andere.example.org/x/\", publisher: {name: Andere}}\n"

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
          anteil: {de: Anteil, en: Share, unit: {de: Minuten, en: minutes}}
        exports:
          site: {plugin: html, channel: website}
          feeds: {plugin: json-feed, channel: partners}
          docbook: {plugin: docbook, channel: print}
          atom: {plugin: atom, channel: partners}

        """
}

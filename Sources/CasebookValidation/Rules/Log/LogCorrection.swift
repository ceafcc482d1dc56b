import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// A correction names the earlier entry that it corrects.
struct LogCorrection: LogCheck {
    let rules: [Rule] = [.logCorrection]

    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        // A merge may put a correction before the entry that it is about, so all ids must be known first.
        let retractions = Dictionary(
            subject.entries.compactMap { entry in entry.text("id").map { ($0.value, entry.has("retracts")) } }
        ) { first, _ in first }
        let areKnown = subject.entries.allSatisfy { $0.value("id") { ULID($0) } != nil }
        for entry in subject.entries {
            let targets = ["amends", "retracts"].compactMap { key in entry.value(key) { ULID($0) } }
            if targets.count > 1, let second = targets.last { report.report(Words.both, at: second) }
            guard let id = entry.value("id", { ULID($0) })?.value, let target = targets.first else { continue }
            guard let isRetraction = retractions[target.value.text] else {
                // It may be the entry whose id could not be read.
                if areKnown { report.report(Words.unknown(target.value), at: target) }
                continue
            }
            if target.value >= id { report.report(Words.notEarlier, at: target) }
            if isRetraction, entry.has("amends") { report.report(Words.amendedRetraction, at: target) }
        }
    }

    private enum Words {
        static let both = Finding(
            .logCorrection,
            LocalizedText(
                de: "ein Eintrag kann nicht zugleich ersetzen und zurücknehmen",
                en: "an entry cannot both replace and retract"),
            hint: LocalizedText(de: "löschen Sie „amends“ oder „retracts“", en: "delete \"amends\" or \"retracts\""))
        static let notEarlier = Finding(
            .logCorrection,
            LocalizedText(
                de: "korrigiert werden kann nur ein früherer Eintrag, einer mit kleinerer ULID",
                en: "only an earlier entry can be corrected, one with a smaller ULID"))
        static let amendedRetraction = Finding(
            .logCorrection,
            LocalizedText(
                de: "eine Rücknahme kann nicht ersetzt werden, nur ihrerseits zurückgenommen",
                en: "an entry that retracts another cannot be replaced, only retracted itself"),
            hint: LocalizedText(
                de: "schreiben Sie „retracts“ statt „amends“", en: "write \"retracts\" instead of \"amends\""))

        static func unknown(_ id: ULID) -> Finding {
            Finding(
                .logCorrection,
                LocalizedText(de: "einen Eintrag \(id) gibt es hier nicht", en: "there is no entry \(id) here"),
                hint: LocalizedText(
                    de: "die Kennung steht hinter „id“ am Anfang des Eintrags",
                    en: "the id comes after \"id\" at the beginning of the entry"))
        }
    }
}

extension Rule {
    /// A correction names the earlier entry that it corrects.
    static let logCorrection = Rule(
        "log-correction", .error,
        summary: LocalizedText(
            de: "Eine Korrektur nennt den früheren Eintrag, um den es geht.",
            en: "A correction names the earlier entry that it corrects."),
        explanation: LocalizedText(
            de: """
                „amends“ ersetzt einen früheren Eintrag, „retracts“ nimmt ihn zurück; geändert wird er nie. Früher ist, \
                wessen ULID kleiner ist. „casebook log --amend“ und „casebook log --undo“ schreiben beides richtig.
                """,
            en: """
                "amends" replaces an earlier entry, "retracts" takes it back; the earlier entry itself is never \
                changed. An entry is earlier if its ULID is smaller. "casebook log --amend" and "casebook log --undo" \
                write both correctly.
                """),
        examples: [
            .refused("  at: 2020-04-21\n  amends: ↓01ARZ3NDEKTSV4RRFFQ69G5FAA", for: "  at: 2020-04-21", in: .log),
            .accepted("  at: 2020-04-21\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "  at: 2020-04-21", in: .log),
            .refused("retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAW", for: "kind: workshop", in: .log),
            .refused("at: 2020-04-21\n  retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAW", for: "at: 2020-04-21", in: .log),
            .refused(
                "at: 2020-04-21\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV\n  retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAV",
                for: "at: 2020-04-21", in: .log),
            // A correction carries the date of the entry that it is about, which may be long ago.
            .accepted("at: 2020-01-02\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "at: 2020-04-21", in: .log),
            .accepted("at: 2020-04-21\n  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "at: 2020-04-21", in: .log),
        ])
}

public import CasebookJournal
public import CasebookModel

/// What does not count, and why: said wherever totals are shown.
public struct TotalsGap: Sendable, Hashable {
    public let text: LocalizedText
    /// What helps on the command line.
    public let hint: LocalizedText?
}

extension Totals {
    /// What does not count in these totals; empty if nothing is missing.
    public var gaps: [TotalsGap] {
        let gaps: [(Int, (Int) -> TotalsGap)] = [
            (omittedFictional, Self.fictional), (omittedImported, Self.imported), (omittedUndated, Self.undated),
            (omittedFigures, Self.figures), (unreadable, Self.unreadable), (damagedJournals, Self.damaged),
        ]
        return gaps.filter { $0.0 > 0 }.map { $1($0) }
    }

    private static func fictional(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: "Erfundene Fälle, die nicht mitzählen: \(count)", en: "Invented cases (not counted): \(count)"
            ),
            hint: LocalizedText(de: "mit ihnen: --with-fictional", en: "to include them: --with-fictional"))
    }

    private static func imported(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: "Fälle anderer Sammlungen, die nicht mitzählen: \(count)",
                en: "Cases from other collections (not counted): \(count)"), hint: nil)
    }

    private static func undated(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: """
                    Fälle, die in keinen Zeitraum fallen oder ohne Ziele und Kennzahlen zählen, weil das Ende des Projekts fehlt: \
                    \(count)
                    """,
                en: """
                    Cases that fall in no period, or count without their goals and indicators, because the end of the \
                    project is not known: \(count)
                    """), hint: nil)
    }

    private static let byValidate = LocalizedText(de: "mehr sagt: casebook validate", en: "see: casebook validate")

    private static func figures(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: "Zahlen gemeinsamer Kennzahlen in anderer Einheit, die nicht mitzählen: \(count)",
                en: "Figures of common indicators in another unit (not counted): \(count)"),
            hint: byValidate)
    }

    private static func unreadable(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: "Fälle mit Fehlern, die deshalb fehlen: \(count)",
                en: "Cases left out because of errors: \(count)"),
            hint: byValidate)
    }

    private static func damaged(_ count: Int) -> TotalsGap {
        TotalsGap(
            text: LocalizedText(
                de: "Protokolle, in denen nicht jeder Eintrag lesbar ist: \(count)",
                en: "Journals with entries that cannot be read: \(count)"),
            hint: byValidate)
    }

    /// How to read the numbers.
    public static let note = LocalizedText(
        de: """
            Stunden sind die der Begleitung: bei Schritten aus dem Protokoll, bei Maßnahmen aus dem Fall; beide zählen dieselbe \
            Arbeit und werden nicht zusammengezählt. Ziele, Kennzahlen und vorzeitig beendete Projekte zählen je Fall einmal, in dem \
            Zeitraum, in dem das Projekt endete. Laufende Projekte, bei denen noch kein Ende feststeht, stehen für sich, mit allen Stunden \
            bis heute; ihre Ziele zählen noch nicht. Auch Fälle, die noch nicht veröffentlicht oder freigegeben sind, zählen mit; \
            erfundene nur, wenn es verlangt ist, und Fälle anderer Sammlungen nie. Diese Auswertung ist intern und nicht zum \
            Veröffentlichen gedacht.
            """,
        en: """
            Hours are hours of support: those of steps come from the journal, those of measures from the case. Both \
            describe the same work, so they are not added together. Goals, indicators and early ends count once for \
            each case, in the period in which its project ended. Projects that are still running are listed \
            separately, with all hours until today; their goals do not count yet. Cases that are not yet published or \
            approved count, too; invented cases only count if you ask for them, and cases from other collections never \
            do. These totals are internal and not meant to be published.
            """)
}

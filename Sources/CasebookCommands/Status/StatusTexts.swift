import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookTotals

/// The words of `casebook status`.
enum StatusTexts {
    static let caseHeading = LocalizedText(de: "Fall", en: "Case")
    static let statusHeading = LocalizedText(de: "Stand", en: "Status")
    static let phasesHeading = LocalizedText(de: "Phasen", en: "Phases")
    static let hoursHeading = LocalizedText(de: "Std.", en: "Hours")
    static let lastHeading = LocalizedText(de: "Zuletzt", en: "Last step")
    static let unreadable = LocalizedText(
        de: "der Fall hat Fehler; mehr sagt: casebook validate", en: "the case has errors; see: casebook validate")
    private static let unreadableJournal = LocalizedText(
        de: "das Protokoll ist nicht lesbar; mehr sagt: casebook validate",
        en: "the journal cannot be read; see: casebook validate")
    private static let damagedJournal = LocalizedText(
        de: "nicht jeder Eintrag des Protokolls ist lesbar; mehr sagt: casebook validate",
        en: "not every entry of the journal can be read; see: casebook validate")

    /// What is to be said about a journal; `nil` if nothing is.
    static func journalNote(_ record: CaseRecord) -> LocalizedText? {
        record.journal == nil ? unreadableJournal : record.isJournalDamaged ? damagedJournal : nil
    }

    static let broken = LocalizedText(de: "fehlerhaft", en: "has errors")
    static let journal = LocalizedText(de: "Protokoll", en: "Journal")
    static let noSteps = LocalizedText(de: "noch kein Schritt", en: "no step yet")
    static let amended = LocalizedText(de: "berichtigt", en: "corrected")
    static let overdueMark = LocalizedText(de: "überfällig", en: "overdue")
    static let noCases = LocalizedText(de: "Die Sammlung hat noch keinen Fall.", en: "The collection has no case yet.")

    static let archivedMark = LocalizedText(de: "liegt im Archiv", en: "is archived")

    static func archived(_ count: Int) -> LocalizedText {
        LocalizedText(
            de: "im Archiv: \(count) (zeigen: casebook status --archived)",
            en: "archived: \(count) (show: casebook status --archived)")
    }

    static func overdue(_ open: OpenStep, _ wording: Wording) -> LocalizedText {
        let since = open.next.due.map { wording.date($0) } ?? ""
        let who = open.next.who.map { " (\($0.safe))" } ?? ""
        return LocalizedText(
            de: "überfällig seit \(since): \(open.next.what.safe)\(who)",
            en: "overdue since \(since): \(open.next.what.safe)\(who)")
    }

    /// What is to be said about a release; `nil` if nothing is.
    static func release(of standing: CaseStanding, _ wording: Wording) -> LocalizedText? {
        switch standing.release {
        case .notNeeded: nil
        case .missing: LocalizedText(de: "Freigabe fehlt", en: "permission is missing")
        case .notYet(let date):
            LocalizedText(
                de: "Freigabe gilt erst ab \(wording.date(date))", en: "permission valid from \(wording.date(date))")
        // An invented company and a public source have not allowed anything, and take nothing back.
        case .revoked(let date) where !standing.needsConsent:
            LocalizedText(de: "Freigabe beendet: \(wording.date(date))", en: "permission ended: \(wording.date(date))")
        case .revoked(let date):
            LocalizedText(
                de: "Freigabe widerrufen: \(wording.date(date))", en: "permission revoked: \(wording.date(date))")
        case .expired(let date):
            LocalizedText(
                de: "Freigabe abgelaufen: \(wording.date(date))", en: "permission expired: \(wording.date(date))")
        case .expires(let date):
            LocalizedText(
                de: "Freigabe läuft ab: \(wording.date(date))", en: "permission expires: \(wording.date(date))")
        case .granted(let date):
            LocalizedText(de: "Freigabe seit \(wording.date(date))", en: "approved since \(wording.date(date))")
        }
    }

    static func summary(_ standings: [CaseStanding], _ wording: Wording) -> LocalizedText {
        let hours = wording.number(standings.reduce(0) { $0 + $1.hours })
        let overdue = standings.reduce(0) { $0 + $1.overdueSteps.count }
        let releases = standings.count { $0.release.needsAttention }
        return LocalizedText(
            de:
                "Fälle: \(standings.count) · Stunden im Protokoll: \(hours) · überfällig: \(overdue) · Freigaben zu klären: \(releases)",
            en:
                """
                Cases: \(standings.count) · hours logged: \(hours) · overdue: \(overdue) · permissions to settle: \
                \(releases)
                """
        )
    }

    /// What does not count, with what helps.
    static func gap(_ gap: TotalsGap) -> LocalizedText {
        guard let hint = gap.hint else { return gap.text }
        return LocalizedText(de: "\(gap.text.de) (\(hint.de))", en: "\(gap.text.en) (\(hint.en))")
    }

    static let goals = LocalizedText(de: "Ziele", en: "Goals")
    static let indicators = LocalizedText(de: "Gemeinsame Kennzahlen", en: "Common indicators")
}

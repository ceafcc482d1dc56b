import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Release, publication, change and withdrawal are in order.
struct DateOrder: CaseCheck {
    let rules: [Rule] = [.dateOrder]

    /// A date with the words that name it.
    private typealias Named = (date: Located<PartialDate>?, name: WordPieces)

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let file = subject.file
        let release = file.record("release")
        let granted: Named = (release.date("granted_on"), Self.grantedOn)
        let published: Named = (file.date("published_on"), Self.publishedOn)
        let pairs: [(earlier: Named, later: Named)] = [
            (granted, published), (published, (file.date("updated_on"), Self.updatedOn)),
            (granted, (release.date("expires_on"), Self.expiresOn)),
            (granted, (release.date("revoked_on"), Self.revokedOn)),
            (published, (file.record("withdrawn").date("on"), Self.withdrawnOn)),
            ((file.record("support").date("from"), Self.beginning), published),
        ]
        for (earlier, later) in pairs {
            guard let first = earlier.date, let second = later.date, second.value.isBefore(first.value) else {
                continue
            }
            let words = Self.words(earlier.name, first.value, later.name, second.value)
            report.report(Finding(.dateOrder, words), at: second)
        }
        for indicator in file.records("outcomes").map({ $0.record("indicator") }) {
            Self.checkMeasurements(of: indicator, &report)
        }
    }

    /// Each follow-up of a figure against what was measured before it.
    private static func checkMeasurements(of indicator: LocatedMapping, _ report: inout DiagnosticCollector) {
        var earlier = indicator.date("measured_on")
        var key = "measured_on"
        for later in indicator.records("later").map({ $0.date("on") }) {
            if let earlier, let later, later.value.isBefore(earlier.value) {
                report.report(measurement(later.value, before: earlier.value, key), at: later)
            }
            (earlier, key) = (later, "later")
        }
    }

    // Once for all cases: nearly none has a date in the wrong place.
    private static let grantedOn: WordPieces = "\(key: \Release.grantedOn)"
    private static let expiresOn: WordPieces = "\(key: \Release.expiresOn)"
    private static let revokedOn: WordPieces = "\(key: \Release.revokedOn)"
    private static let publishedOn: WordPieces = "\(key: \CaseStudy.publishedOn)"
    private static let updatedOn: WordPieces = "\(key: \CaseStudy.updatedOn)"
    private static let withdrawnOn: WordPieces =
        "\("withdrawn.on", called: LocalizedText(de: "Zurückgezogen am", en: "Withdrawn on"))"
    private static let beginning: WordPieces =
        "\("support.from", called: LocalizedText(de: "Beginn der Begleitung", en: "Start of the support"))"

    private static func words(
        _ earlier: WordPieces, _ first: PartialDate, _ later: WordPieces, _ second: PartialDate
    ) -> FindingWords {
        FindingWords(
            de: "\(later) (\(second)) liegt vor \(earlier) (\(first))",
            en: "\(later) (\(second)) is before \(earlier) (\(first))")
    }

    /// Of measurements a form says which of the two it means.
    private static func measurement(_ later: PartialDate, before earlier: PartialDate, _ key: String) -> Finding {
        Finding(
            .dateOrder,
            FindingWords(
                inFile: LocalizedText(
                    de: "later (\(later)) liegt vor \(key) (\(earlier))",
                    en: "later (\(later)) is before \(key) (\(earlier))"),
                inForm: LocalizedText(
                    de: "diese spätere Messung (\(later)) liegt vor der Messung davor (\(earlier))",
                    en: "this later measurement (\(later)) is before the one above it (\(earlier))")))
    }
}

extension Rule {
    /// Release, publication, change and withdrawal are in order.
    static let dateOrder = Rule(
        "date-order", .error,
        summary: LocalizedText(
            de: "Freigabe, Veröffentlichung, Änderung und Rückzug folgen aufeinander.",
            en: "Permission, publication, change and withdrawal are in order."),
        explanation: LocalizedText(
            de: """
                Niemand veröffentlicht vor der Freigabe, ändert vor der Veröffentlichung oder widerruft, was noch \
                nicht erteilt ist.
                """,
            en: """
                Nothing is published before permission was given, changed before its publication, or revoked before it \
                was granted.
                """),
        examples: [
            .refused(
                "published_on: 2021-03-15\nupdated_on: ↓2021-02",
                for: "published_on: 2021-03-15\nupdated_on: 2021-06-01"),
            .refused(
                "better: higher, measured_on: 2021-03, later: [{on: ↓2020-12, value: 3}]}", for: "better: higher}"),
            .accepted(
                "better: higher, measured_on: 2021-03, later: [{on: 2021-12, value: 3}, {on: 2022, value: 2}]}",
                for: "better: higher}"),
            .refused("expires_on: ↓2021-01", for: "expires_on: 2041", also: ["50:86 release-ended"]),
            .refused("revoked_on: ↓2020", for: "expires_on: 2041", also: ["50:86 release-ended"]),
            .refused(
                "from: 2021-04, to: 2021-04", for: "from: 2020-04, to: 2021-03", at: "published_on: ↓2021-03-15",
                also: ["27:11 outside-project", "28:9 outside-project", "33:11 outside-project"]),
            .refused("status: withdrawn\nwithdrawn: {on: ↓2021-03-14}", for: "status: published"),
            .refused("published_on: ↓2021-01", for: "published_on: 2021-03-15"),
            .accepted("published_on: 2021-02", for: "published_on: 2021-03-15"),
        ])
}

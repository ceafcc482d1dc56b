import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Release, publication, change and withdrawal are in order.
struct DateOrder: CaseCheck {
    let rules: [Rule] = [.dateOrder]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let file = subject.file
        let release = file.record("release")
        let granted = release.date("granted_on")
        let published = file.date("published_on")
        let pairs: [(earlier: Located<PartialDate>?, later: Located<PartialDate>?, names: (String, String))] =
            [
                (granted, published, ("granted_on", "published_on")),
                (published, file.date("updated_on"), ("published_on", "updated_on")),
                (granted, release.date("expires_on"), ("granted_on", "expires_on")),
                (granted, release.date("revoked_on"), ("granted_on", "revoked_on")),
                (published, file.record("withdrawn").date("on"), ("published_on", "withdrawn.on")),
                (file.record("support").date("from"), published, ("support.from", "published_on")),
            ] + file.records("outcomes").flatMap { Self.measurements(of: $0.record("indicator")) }
        for pair in pairs {
            guard let earlier = pair.earlier, let later = pair.later, later.value.isBefore(earlier.value) else {
                continue
            }
            report.report(Self.finding(pair.names, earlier.value, later.value), at: later)
        }
    }

    /// A figure and its follow-ups, each with the next one.
    private static func measurements(of indicator: LocatedMapping) -> [(
        earlier: Located<PartialDate>?, later: Located<PartialDate>?, names: (String, String)
    )] {
        let later = indicator.records("later").map { $0.date("on") }
        guard !later.isEmpty else { return [] }
        let first = (indicator.date("measured_on"), later[0], ("measured_on", "later"))
        return [first] + zip(later, later.dropFirst()).map { ($0, $1, ("later", "later")) }
    }

    private static func finding(
        _ names: (String, String), _ earlier: PartialDate, _ later: PartialDate
    ) -> Finding {
        Finding(
            .dateOrder,
            LocalizedText(
                de: "\(names.1) (\(later)) liegt vor \(names.0) (\(earlier))",
                en: "\(names.1) (\(later)) is before \(names.0) (\(earlier))"),
            inForm: names.1 == "later" ? FormWords(outOfOrder(earlier, later)) : nil)
    }
}

extension DateOrder {
    /// Of measurements a form says which of the two it means.
    private static func outOfOrder(_ earlier: PartialDate, _ later: PartialDate) -> LocalizedText {
        LocalizedText(
            de: "diese spätere Messung (\(later)) liegt vor der Messung davor (\(earlier))",
            en: "this later measurement (\(later)) is before the one above it (\(earlier))")
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

import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// The release of published cases is still valid.
struct ReleaseEnded: CaseCheck {
    let rules: [Rule] = [.releaseEnded]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published else { return }
        let release = subject.file.record("release")
        if let revoked = release.date("revoked_on"), revoked.value.earliest <= subject.date {
            report.report(Self.revoked(revoked.value), at: revoked)
        }
        if let expiry = release.date("expires_on"), expiry.value.latest < subject.date {
            report.report(Self.expired(expiry.value), at: expiry)
        }
    }

    private static func revoked(_ date: PartialDate) -> Finding {
        Finding(
            .releaseEnded,
            LocalizedText(de: "die Freigabe wurde am \(date) widerrufen", en: "the permission was revoked on \(date)"),
            hint: hint)
    }

    private static func expired(_ date: PartialDate) -> Finding {
        Finding(
            .releaseEnded,
            LocalizedText(de: "die Freigabe ist am \(date) abgelaufen", en: "the permission expired on \(date)"),
            hint: hint)
    }

    private static let hint = LocalizedText(
        de: "der Fall erscheint in keinem Export; erneuern Sie die Freigabe, oder ziehen Sie ihn zurück",
        en: "the case does not appear in any export; renew the permission, or withdraw the case")
}

extension Rule {
    /// The release of published cases is still valid.
    static let releaseEnded = Rule(
        "release-ended", .warning,
        summary: LocalizedText(
            de: "Die Freigabe veröffentlichter Fälle gilt noch.",
            en: "Published cases have a permission that is still valid."),
        explanation: LocalizedText(
            de: """
                Nach Ablauf oder Widerruf erscheint der Fall in keinem Export mehr; Partner erhalten einen \
                Löschvermerk. Holen Sie eine neue Freigabe ein, oder ziehen Sie den Fall zurück.
                """,
            en: """
                Once it has expired or been revoked, the case does not appear in any export, and partners are told to \
                delete it. Get a new permission, or withdraw the case.
                """),
        examples: [
            .refused("expires_on: ↓2025", for: "expires_on: 2041"),
            .refused("revoked_on: ↓2026-11", for: "expires_on: 2041"),
            .refused("expires_on: ↓2026-11-23", for: "expires_on: 2041"),
            .refused("revoked_on: ↓2022-01-01", for: "expires_on: 2041"),
            .accepted("expires_on: 2026}", for: "expires_on: 2041}"),
            .accepted("revoked_on: 2026-11-25}", for: "expires_on: 2041}"),
        ])
}

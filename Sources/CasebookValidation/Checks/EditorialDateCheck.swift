import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Release, publication, change and withdrawal follow each other.
struct EditorialDateCheck: CaseCheck {
    let rules: [Rule] = [.dateOrder]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let file = subject.file
        let release = file.record("release")
        let granted = release.date("granted_on")
        let published = file.date("published_on")
        let pairs: [(earlier: Marked<PartialDate>?, later: Marked<PartialDate>?, names: (String, String))] = [
            (granted, published, ("granted_on", "published_on")),
            (published, file.date("updated_on"), ("published_on", "updated_on")),
            (granted, release.date("expires_on"), ("granted_on", "expires_on")),
            (granted, release.date("revoked_on"), ("granted_on", "revoked_on")),
            (published, file.record("withdrawn").date("on"), ("published_on", "withdrawn.on")),
            (file.record("support").date("from"), published, ("support.from", "published_on")),
        ]
        for pair in pairs {
            guard let earlier = pair.earlier, let later = pair.later, later.value.isBefore(earlier.value) else {
                continue
            }
            let finding = Finding(
                .dateOrder,
                LocalizedText(
                    de: "\(pair.names.1) (\(later.value)) liegt vor \(pair.names.0) (\(earlier.value))",
                    en: "\(pair.names.1) (\(later.value)) lies before \(pair.names.0) (\(earlier.value))"))
            report.report(finding, at: later)
        }
    }
}

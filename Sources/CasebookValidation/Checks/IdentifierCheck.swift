import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Ids are unique, and the folder is named as an id.
struct IdentifierCheck: CaseCheck {
    let rules: [Rule] = [.duplicateID, .folderName]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        checkUnique(subject.phases, &report)
        checkUnique(subject.measures, &report)
        checkUnique(subject.file.records("outcomes"), &report)
        if CaseID(subject.folderName) == nil { report.report(folderFinding(subject.folderName), at: nil) }
    }

    private func checkUnique(_ records: [MarkedRecord], _ report: inout DiagnosticCollector) {
        var first: [String: SourceRange] = [:]
        for id in records.compactMap({ $0.text("id") }) {
            guard let earlier = first[id.value] else {
                first[id.value] = id.range
                continue
            }
            let finding = Finding(
                .duplicateID,
                LocalizedText(
                    de: "die Kennung „\(id.value.quotable())“ gibt es schon",
                    en: "the id \"\(id.value.quotable())\" exists already"))
            let note = Diagnostic.Note(
                range: earlier, message: LocalizedText(de: "hier steht sie zum ersten Mal", en: "it stands here first"))
            report.report(finding, at: id, notes: [note])
        }
    }

    private func folderFinding(_ name: String) -> Finding {
        var finding = Finding(
            .folderName,
            LocalizedText(
                de: "der Ordner „\(name.quotable())“ kann keine Kennung sein",
                en: "the folder \"\(name.quotable())\" cannot be an id"))
        if let slug = CaseID(title: name) {
            finding.hint = LocalizedText(
                de: "benennen Sie ihn um, zum Beispiel in „\(slug)“", en: "rename it, for example to \"\(slug)\"")
        }
        return finding
    }
}

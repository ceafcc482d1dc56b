import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// No case has the name of a file that exports write about all cases.
struct ReservedID: CaseCheck {
    let rules: [Rule] = [.reservedID]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        if let id = subject.file.text("id") {
            if CaseID.reserved.contains(id.value) { report.report(Self.finding(id.value), at: id) }
        } else if CaseID.reserved.contains(subject.folderName) {
            report.report(Self.finding(subject.folderName), at: nil)
        }
    }

    private static func finding(_ id: String) -> Finding {
        Finding(
            .reservedID,
            LocalizedText(
                de: "„\(id)“ heißt im Export schon eine Datei über alle Fälle",
                en: "exports have a file called \"\(id)\" for all cases together"),
            hint: LocalizedText(
                de: "geben Sie dem Ordner einen anderen Namen, zum Beispiel „\(id)-1“",
                en: "give the folder another name, for example \"\(id)-1\""))
    }
}

extension Rule {
    /// No case has the name of a file that exports write about all cases.
    static let reservedID = Rule(
        "reserved-id", .error,
        summary: LocalizedText(
            de: "Kein Fall heißt wie eine Datei über alle Fälle.",
            en: "No case has the name of a file that lists all cases."),
        explanation: LocalizedText(
            de:
                "Im Export „docbook“ liegt jeder Fall als <id>.xml neben casebook.xml; beide könnten nicht gleich heißen.",
            en:
                """
                In the export "docbook" every case is a file <id>.xml next to casebook.xml; the two cannot have the \
                same name.
                """
        ),
        examples: [
            .refused("casebook: 1\nid: ↓casebook\n", for: "casebook: 1\n"),
            .refused("casebook: 1\nid: ↓casebook-xinclude\n", for: "casebook: 1\n"),
            .accepted("casebook: 1\nid: casebook-2\n", for: "casebook: 1\n"),
        ])
}

import CasebookDiagnostics
import CasebookModel

/// A file of another version.
extension FileFinding {
    static func wrongVersion(_ found: String) -> Finding {
        Finding(
            .formatVersion,
            LocalizedText(
                de: "die Formatversion „\(found.quotable())“ kennt dieses Programm nicht",
                en: "this program does not know format version \"\(found.quotable())\""),
            hint: .forFile(
                de: "schreiben Sie „casebook: 1“ oder aktualisieren Sie Casebook",
                en: "write \"casebook: 1\" or update Casebook"))
    }
}

extension Rule {
    /// The file names format version 1.
    static let formatVersion = Rule(
        "format-version", .error,
        summary: LocalizedText(
            de: "Die Datei nennt die Formatversion 1.",
            en: "The file states format version 1."),
        explanation: LocalizedText(
            de: "Daran erkennen ältere und neuere Programme, ob sie die Datei verstehen.",
            en: "It tells older and newer programs whether they can understand the file."),
        examples: [
            .refused("casebook: ↓2", for: "casebook: 1"),
            .accepted("casebook: 0x1\n", for: "casebook: 1\n"),
        ])
}

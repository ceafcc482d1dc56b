import CasebookDiagnostics
import CasebookModel

/// No public case disappears without notice.
enum RemovedCase {
    static func finding(_ id: CaseID) -> Finding {
        Finding(
            .removedCase,
            LocalizedText(
                de: "der Fall „\(id)“ war öffentlich, und sein Ordner ist fort",
                en: "the case \"\(id)\" was public, and its folder is gone"),
            hint: .forFile(
                de:
                    "„casebook withdraw \(id)“ zieht ihn zurück; wurde der Ordner umbenannt, gehört „id: \(id)“ in seine case.yaml",
                en:
                    """
                    "casebook withdraw \(id)" withdraws it; if the folder was renamed, add "id: \(id)" to its \
                    case.yaml
                    """
            ))
    }
}

extension Rule {
    /// No public case disappears without notice.
    static let removedCase = Rule(
        "removed-case", .error,
        summary: LocalizedText(
            de: "Kein Fall, der öffentlich war, verschwindet ohne ein Wort.",
            en: "No public case disappears unnoticed."),
        explanation: LocalizedText(
            de: """
                Der Ordner ist fort. Der nächste Export nimmt den Fall überall heraus und meldet es den Partnern. \
                „casebook withdraw KENNUNG“ bestätigt, dass er zurückgezogen ist; oder der Ordner kommt zurück, \
                umbenannt mit „id: KENNUNG“ in case.yaml.
                """,
            en: """
                The folder is gone. The next export removes the case everywhere and tells the partners. "casebook \
                withdraw ID" confirms that it is withdrawn; otherwise restore the folder, or if it has a new name, add \
                "id: ID" to its case.yaml.
                """),
        examples: [
            .refused(
                de: "↓published.yaml  # nennt auch „bistro“", en: "↓published.yaml  # also names \"bistro\"",
                for: "published.yaml", in: .folder),
            .accepted(
                de: "published.yaml  # nennt „bistro“ als zurückgezogen",
                en: "published.yaml  # names \"bistro\" as withdrawn", for: "published.yaml", in: .folder),
        ])
}

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
            hint: LocalizedText(
                de:
                    "„casebook withdraw \(id)“ zieht ihn zurück; wurde der Ordner umbenannt, gehört „id: \(id)“ in seine case.yaml",
                en:
                    "\"casebook withdraw \(id)\" withdraws it; if the folder was renamed, \"id: \(id)\" belongs in its case.yaml"
            ))
    }
}

extension Rule {
    /// No public case disappears without notice.
    static let removedCase = Rule(
        "removed-case", .error,
        summary: LocalizedText(
            de: "Kein Fall, der öffentlich war, verschwindet ohne ein Wort.",
            en: "No public case disappears without notice."),
        explanation: LocalizedText(
            de: """
                Der Ordner ist fort. Der nächste Export nimmt den Fall überall heraus und meldet es den Partnern. \
                „casebook withdraw KENNUNG“ bestätigt, dass er zurückgezogen ist; oder der Ordner kommt zurück, \
                umbenannt mit „id: KENNUNG“ in case.yaml.
                """,
            en: """
                The folder is gone. The next export takes the case out everywhere and tells the partners. "casebook \
                withdraw ID" confirms that it is withdrawn; or the folder comes back, under another name with \
                "id: ID" in case.yaml.
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

public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about what was ever public.
    public static let publicationRules: [Rule] = [
        .unrecordedPublication, .removedCase, .renamedCase, .unmarkedChange,
    ]

    /// What is public is recorded.
    public static let unrecordedPublication = Rule(
        "unrecorded-publication", .error,
        summary: LocalizedText(
            de: "Was öffentlich wird, steht in published.yaml.",
            en: "What becomes public is recorded in published.yaml."),
        explanation: LocalizedText(
            de: """
                published.yaml hält fest, was je öffentlich war, damit Partner es erfahren, wenn es verschwindet. \
                „casebook export“ schreibt die Datei; übernehmen Sie sie mit dem Fall in die Versionsverwaltung.
                """,
            en: """
                published.yaml records what was ever public, so that partners learn of it when it is gone. \
                "casebook export" writes the file; commit it together with the case.
                """))

    /// No case that was public disappears without a word.
    static let removedCase = Rule(
        "removed-case", .error,
        summary: LocalizedText(
            de: "Kein Fall, der öffentlich war, verschwindet ohne ein Wort.",
            en: "No case that was public disappears without a word."),
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
                """))

    /// A folder that gets another name keeps the case's id.
    static let renamedCase = Rule(
        "renamed-case", .error,
        summary: LocalizedText(
            de: "Ein umbenannter Ordner behält die Kennung des Falls.",
            en: "A renamed folder keeps the case's id."),
        explanation: LocalizedText(
            de: """
                Unter einer neuen Kennung wäre der Fall für Partner ein zweiter, und der erste bliebe stehen. Die \
                Kennung, die er schon hatte, gehört als „id:“ in case.yaml. Ist es wirklich ein neuer Fall, zieht \
                „casebook withdraw KENNUNG“ den alten zurück.
                """,
            en: """
                Under a new id, the case would be a second one for partners, and the first would stay. The id that \
                it has always had belongs in case.yaml as "id:". If it really is a new case, "casebook withdraw ID" \
                withdraws the old one.
                """))

    /// A change in substance is dated.
    static let unmarkedChange = Rule(
        "unmarked-change", .warning,
        summary: LocalizedText(
            de: "Eine inhaltliche Änderung ist datiert.",
            en: "A change in substance is dated."),
        explanation: LocalizedText(
            de: """
                Der Text ist ein anderer als der zuletzt veröffentlichte, aber updated_on ist geblieben. Feeds und \
                Partner erfahren von Änderungen durch dieses Datum.
                """,
            en: """
                The text differs from the one last published, but updated_on has stayed. Feeds and partners learn of \
                changes by this date.
                """))
}

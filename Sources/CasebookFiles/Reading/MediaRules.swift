public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about the bytes of media files.
    public static let mediaRules: [Rule] = [
        .missingMedium, .badMedium, .hiddenData,
    ]

    /// Media files are there.
    static let missingMedium = Rule(
        "missing-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind da.",
            en: "Media files are there."),
        explanation: LocalizedText(
            de: "Der Pfad ist relativ zum Ordner des Falls; Groß- und Kleinschreibung zählt.",
            en: "The path is relative to the case's folder; upper and lower case count."),
        examples: [
            .accepted("media/andere.png", for: "media/plan.png")
        ])

    /// Media files are what their suffix says, and harmless.
    static let badMedium = Rule(
        "bad-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind, was ihre Endung sagt, und ungefährlich.",
            en: "Media files are what their suffix says, and harmless."),
        explanation: LocalizedText(
            de: """
                Ein umbenanntes Bild zeigt mancher Browser nicht; ein SVG mit Skript oder fremden Adressen wäre \
                bei Partnern eine Sicherheitslücke.
                """,
            en: """
                Some browsers do not show a renamed picture; an SVG with script or foreign addresses would be a \
                security hole at partners.
                """),
        examples: [
            .accepted("media/plan.JPG", for: "media/plan.png")
        ])

    /// Documents and films say nothing between the lines.
    public static let hiddenData = Rule(
        "hidden-data", .warning,
        summary: LocalizedText(
            de: "Dateien tragen nichts Verborgenes nach draußen.",
            en: "Files carry nothing hidden out."),
        explanation: LocalizedText(
            de: """
                Metadaten von Bildern, Tönen und Dokumenten entfernt der Export von selbst. Manches lässt sich nicht \
                entfernen, ohne die Datei zu verändern, etwa Kommentare und nachverfolgte Änderungen. Entfernen Sie es im \
                Programm, aus dem die Datei stammt (Word: Datei, Informationen, Dokument prüfen).
                """,
            en: """
                The export takes out the metadata of pictures, sound and documents by itself. Some things cannot be taken out \
                without changing the file, comments and tracked changes for example. Take them out in the program that the \
                file comes from (Word: File, Info, Inspect Document).
                """),
        examples: [
            .accepted("media/plan.pdf", for: "media/plan.png")
        ])
}

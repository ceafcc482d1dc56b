public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about the bytes of media files.
    public static let mediaRules: [Rule] = [
        .missingMedium, .badMedium, .mediumLocation,
    ]

    /// Media files are there.
    static let missingMedium = Rule(
        "missing-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind da.",
            en: "Media files are there."),
        explanation: LocalizedText(
            de: "Der Pfad ist relativ zum Ordner des Falls; Groß- und Kleinschreibung zählt.",
            en: "The path is relative to the case's folder; upper and lower case count."))

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
                """))

    /// Pictures do not give away where they were taken.
    static let mediumLocation = Rule(
        "medium-location", .warning,
        summary: LocalizedText(
            de: "Bilder verraten nicht, wo sie aufgenommen wurden.",
            en: "Pictures do not give away where they were taken."),
        explanation: LocalizedText(
            de: "Fotos vom Telefon enthalten oft den Ort der Aufnahme. Speichern Sie das Bild ohne Metadaten.",
            en: """
                Photos from a phone often contain the place where they were taken. Save the picture without \
                metadata.
                """))
}

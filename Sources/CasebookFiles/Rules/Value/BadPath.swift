import CasebookDiagnostics
import CasebookModel

/// Files lie below the folder of the case.
enum BadPath {
    static func check(_ text: String) -> Finding? { RelativePath(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .badPath,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Pfad unterhalb dieses Ordners",
                en: "\"\(text.quotable())\" is not a path below this folder"),
            hint: LocalizedText(
                de: "zum Beispiel media/bild.jpg; ohne .., ohne / am Anfang, ohne \\",
                en: "for example media/picture.jpg; no .., no / at the beginning, no \\"))
    }
}

extension Rule {
    /// Files lie below the folder of the case.
    static let badPath = Rule(
        "bad-path", .error,
        summary: LocalizedText(
            de: "Dateien liegen unterhalb des Ordners des Falls.",
            en: "Files are inside the folder of the case."),
        explanation: LocalizedText(
            de: "Ein Pfad, der aus dem Ordner hinausführt, könnte fremde Dateien veröffentlichen.",
            en: "A path that leads out of the folder could publish files that do not belong to the case."),
        examples: [
            .refused("file: ↓../plan.png", for: "file: media/plan.png"),
            .accepted("media/Plan 2.png", for: "media/plan.png"),
        ])
}

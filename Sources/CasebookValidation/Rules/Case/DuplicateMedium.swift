import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Every medium is listed once.
struct DuplicateMedium: CaseCheck {
    let rules: [Rule] = [.duplicateMedium]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        var first: [String: Located<String>] = [:]
        for file in subject.file.records("media").compactMap({ $0.text("file") }) {
            // Texts are equal whether ü is one character or two; and many disks do not tell capitals.
            guard let earlier = first[file.value.lowercased()] else {
                first[file.value.lowercased()] = file
                continue
            }
            report.report(
                file.value == earlier.value ? Self.twice : Self.capitals, at: file, notes: [Self.note(earlier)])
        }
    }

    private static let twice = Finding(
        .duplicateMedium, LocalizedText(de: "diese Datei ist schon aufgeführt", en: "this file is already listed"),
        hint: LocalizedText(de: "löschen Sie einen der beiden Einträge", en: "delete one of the two items"))
    private static let capitals = Finding(
        .duplicateMedium,
        LocalizedText(
            de: "diese Datei unterscheidet sich von einer anderen nur durch Groß- und Kleinschreibung",
            en: "this file's name differs from another only in upper and lower case"),
        hint: LocalizedText(
            de: "unter Windows und macOS wären beide eine; benennen Sie eine um",
            en: "on Windows and macOS the two would be the same file; rename one of them"))

    private static func note(_ earlier: Located<String>) -> Diagnostic.Note {
        Diagnostic.Note(
            earlier, message: LocalizedText(de: "hier steht die andere", en: "the other one is here"))
    }
}

extension Rule {
    /// Every medium is listed once.
    static let duplicateMedium = Rule(
        "duplicate-medium", .error,
        summary: LocalizedText(
            de: "Jedes Medium ist einmal aufgeführt.",
            en: "Every media file is listed once."),
        explanation: LocalizedText(
            de: """
                Jedes Medium liegt im Export unter seinem Pfad, und zwei können nicht denselben haben. Auf vielen Rechnern zählen \
                Groß- und Kleinbuchstaben dabei nicht.
                """,
            en: """
                In an export every media file keeps its path, and no two can share one. Many computers do not \
                distinguish between upper and lower case.
                """),
        examples: [
            .refused(
                """
                  - {file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0}
                  - {file: ↓media/team.png, alt: Team, credit: Studio, licence: CC0-1.0}
                """,
                for: """
                      - {file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0, teaser: true}
                      - {file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0}
                    """),
            .refused("↓media/team.png", for: "media/plan.png"),
            .refused("↓media/Team.PNG", for: "media/plan.png"),
            .accepted("media/team-2.png", for: "media/plan.png"),
        ])
}

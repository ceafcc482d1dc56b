import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Whoever wrote a text has a name.
struct NamelessAuthor: CaseCheck {
    let rules: [Rule] = [.namelessAuthor]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for author in subject.file.records("authors") {
            guard author.isMapping, !author.has("name"), !author.has("organisation") else { continue }
            report.report(Self.finding, at: author.field("name"))
        }
    }

    private static let finding = Finding(
        .namelessAuthor,
        FindingWords(
            de: "wer den Text geschrieben hat, braucht \(quoted: \Author.name) oder \(quoted: \Author.organisation)",
            en: "an author needs \(quoted: \Author.name) or \(quoted: \Author.organisation)"))
}

extension Rule {
    /// Whoever wrote a text has a name.
    static let namelessAuthor = Rule(
        "nameless-author", .error,
        summary: LocalizedText(
            de: "Wer den Text geschrieben hat, ist genannt.",
            en: "Authors have a name."),
        explanation: LocalizedText(
            de: """
                Ein Eintrag von authors nennt eine Person oder Redaktion (name), eine Einrichtung (organisation) oder beides. \
                Steht die Einrichtung allein, gilt sie als Verfasserin.
                """,
            en: """
                Each item of authors names a person or an editorial team (name), an organisation, or both. An \
                organisation on its own counts as the author.
                """),
        examples: [
            .refused("authors: [↓{}]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .accepted(
                de: "authors: [{organisation: IHK Musterstadt}]\nlicence: CC-BY-4.0",
                en: "authors: [{organisation: Musterstadt Chamber of Commerce}]\nlicence: CC-BY-4.0",
                for: "licence: CC-BY-4.0"),
        ])
}

import CasebookDiagnostics
import CasebookModel

/// Found by ``AnonymityCheck``.
enum AnonymousAuthor {
    static func finding(citing publisher: String?) -> Finding {
        let name = publisher.map { LocalizedText(de: " („\($0)“)", en: " (\"\($0)\")") }
        return Finding(
            .anonymousAuthor,
            LocalizedText(
                de:
                    "der Fall ist anonym; der Export lässt den Verfasser weg und nennt den Herausgeber\(name?.de ?? "")",
                en: "the case is anonymous; the export leaves out the author and cites the publisher\(name?.en ?? "")"),
            hint: FindingWords(
                de: "lassen Sie \(quoted: \CaseStudy.authors) weg, wenn Sie damit einverstanden sind",
                en: "if you agree with that, leave \(quoted: \CaseStudy.authors) out"))
    }
}

extension Rule {
    /// Authors of anonymous cases are not cited.
    static let anonymousAuthor = Rule(
        "anonymous-author", .warning,
        summary: LocalizedText(
            de: "Anonyme Fälle nennen keinen Verfasser.",
            en: "Anonymous cases name no author."),
        explanation: LocalizedText(
            de: """
                Wer den Text geschrieben hat, kann verraten, um wen es geht. Der Export lässt authors deshalb weg; als Verfasser \
                nennen alle Formate den Herausgeber.
                """,
            en: """
                The name of the author may give away who the case is about. The export therefore leaves out authors; \
                all formats name the publisher as the author.
                """),
        examples: [
            .refused(
                "authors: [{name: ↓Ada Autorin}]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0", in: .anonymousStudy),
            .refused(
                "authors: [{name: ↓Eva Muster}]\ncompany:\n  anonymous: true\n", for: "company:\n",
                also: ["43:31 anonymous-person"]),
            .accepted("authors: [{name: Eva Muster}]\ncompany:\n", for: "company:\n"),
        ])
}

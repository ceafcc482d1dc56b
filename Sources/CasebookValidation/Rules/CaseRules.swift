import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// Texts of anonymous cases do not give away who is meant.
    static let identifiesCompany = Rule(
        "identifies-company", .error,
        summary: LocalizedText(
            de: "Texte anonymer Fälle verraten nicht, wer gemeint ist.",
            en: "Texts of anonymous cases do not give away who is meant."),
        explanation: LocalizedText(
            de: """
                Name, Website, Ort und Personen dürfen in der Datei stehen, aber in keinem Text, der exportiert \
                wird. Der Export hält den Fall sonst zurück.
                """,
            en: """
                Name, web site, place and people may stand in the file, but in no text that is exported. Otherwise \
                the export holds the case back.
                """),
        examples: [
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Das Musterhaus\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓In Musterstadt\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Von Eva Muster\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .accepted("lessons: Eva Muster und das Musterhaus in Musterstadt", for: "lessons: Gelernt"),
        ])

    /// Texts do not give away likely names of anonymous companies.
    static let likelyIdentifiesCompany = Rule(
        "likely-identifies-company", .warning,
        summary: LocalizedText(
            de: "Texte enthalten auch nichts, was vielleicht verrät, wer mit einem anonymen Fall gemeint ist.",
            en: "Nor do texts contain what may give away who is meant by an anonymous case."),
        explanation: LocalizedText(
            de: """
                Ein Wort des Namens steht allein oder gebeugt im Text, oder ein anderer Fall nennt das Unternehmen. Ob das jemanden \
                verrät, weiß nur ein Mensch: Formulieren Sie um, oder halten Sie unter „anonymity“ fest, welches Wort niemanden \
                verrät, wer das entschieden hat und warum. Das bleibt intern.
                """,
            en: """
                A word of the name stands alone or inflected in the text, or another case names the company. Only people know \
                whether that gives somebody away: reword it, or record below "anonymity" which word gives nobody away, who \
                decided that and why. It stays internal.
                """),
        examples: [
            .refused(
                "  name: Bäckerei Wöhler\n  anonymous: true\n  description: ↓Bei Wöhler\n",
                for: "  name: Musterhaus GmbH (erfunden)\n", also: ["43:31 anonymous-person"]),
            .accepted("lessons: Bei Wöhler", for: "lessons: Gelernt"),
        ])

    /// Files of anonymous cases say nothing between the lines.
    static let anonymousHiddenData = Rule(
        "anonymous-hidden-data", .error,
        summary: LocalizedText(
            de: "Dateien anonymer Fälle tragen nichts Verborgenes nach draußen.",
            en: "Files of anonymous cases carry nothing hidden out."),
        explanation: LocalizedText(
            de: """
                Was der Export nicht entfernen kann, etwa Kommentare, nachverfolgte Änderungen oder frühere Fassungen, verrät \
                leicht, wer gemeint ist. Der Export hält den Fall zurück, bis es im Programm, aus dem die Datei stammt, entfernt \
                ist.
                """,
            en: """
                What the export cannot take out, comments, tracked changes or earlier versions for example, easily tells who is \
                meant. The export holds the case back until it is taken out in the program that the file comes from.
                """),
        examples: [
            .accepted("media/plan.pdf", for: "media/plan.png")
        ])

    /// Anonymous cases name no people.
    static let anonymousPerson = Rule(
        "anonymous-person", .warning,
        summary: LocalizedText(
            de: "Anonyme Fälle nennen keine Personen.",
            en: "Anonymous cases name no people."),
        explanation: LocalizedText(
            de: """
                Der Export lässt Namen von Personen und den Kontakt weg. Sicherer ist, sie gar nicht erst in die \
                Datei zu schreiben.
                """,
            en: """
                The export leaves out names of people and the contact. It is safer not to write them into the file \
                at all.
                """),
        examples: [
            .refused("  anonymous: true\n  sector:", for: "  sector:", at: "person: ↓Eva Muster"),
            .accepted("", for: "quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]\n"),
        ])

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
                Whoever wrote the text may give away who it is about. So the export leaves out authors; all formats name the \
                publisher as the author.
                """),
        examples: [
            .refused(
                "authors: [{name: ↓Eva Muster}]\ncompany:\n  anonymous: true\n", for: "company:\n",
                also: ["43:31 anonymous-person"]),
            .accepted("authors: [{name: Eva Muster}]\ncompany:\n", for: "company:\n"),
        ])
}

import CasebookDiagnostics
import CasebookModel

/// Found by ``AnonymityCheck``.
enum AnonymousPerson {
    static let finding = Finding(
        .anonymousPerson,
        LocalizedText(
            de: "der Fall ist anonym; der Export lässt diesen Namen weg",
            en: "the case is anonymous; the export leaves this name out"),
        hint: FindingWords(de: "nennen Sie nur die Rolle\(aside: \Quote.role)", en: "give only the role"))
}

extension Rule {
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
                The export leaves out the contact and the names of people. It is safer not to enter them in the file \
                at all.
                """),
        examples: [
            .refused(
                de: "quotes: [{text: Gut., person: ↓Eva Muster, role: Inhaberin}]",
                en: "quotes: [{text: Good., person: ↓Eva Muster, role: owner}]",
                for: "quotes: [{text: Gut., role: Inhaberin}]", in: .anonymousStudy),
            .accepted(
                de: "quotes: [{text: Gut., role: Inhaberin}]", en: "quotes: [{text: Good., role: owner}]",
                for: "quotes: [{text: Gut., role: Inhaberin}]", in: .anonymousStudy),
            .refused("  anonymous: true\n  sector:", for: "  sector:", at: "person: ↓Eva Muster"),
            .accepted("", for: "quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]\n"),
        ])
}

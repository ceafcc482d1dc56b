import CasebookModel

/// What stands in a file as long as nobody has written what belongs there.
public enum Placeholder {
    /// What templates put where a value must be.
    static let mark = "…"

    /// The first line of a text that is no content: an ellipsis, a note to oneself, or a hint of a template; `nil` if there is none.
    public static func line(in text: String) -> String? {
        let whole = normal(text)
        if isOne(whole) { return String(text.prefix(80)) }
        guard text.utf8.contains(0x0A) else { return nil }
        return text.split(separator: "\n").map(String.init).first { isOne(normal($0)) }
    }

    private static func isOne(_ text: String) -> Bool {
        if hints.contains(text) || notes.contains(text) || text.hasPrefix("lorem ipsum") { return true }
        return !text.isEmpty && text.allSatisfy { $0 == "." || $0 == "…" || $0 == "?" || $0 == " " }
    }

    /// Small letters, without marks of lists and emphasis, and with single blanks.
    private static func normal(_ text: String) -> String {
        let line = text.lowercased().drop { " \t\n-*_>#".contains($0) }
        let words = line.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        var joined = words.joined(separator: " ")
        while let last = joined.last, "*_".contains(last) { joined.removeLast() }
        return joined
    }

    private static let notes: Set<String> = [
        "todo", "todo!", "todo:", "tbd", "tba", "fixme", "xxx", "n. n.", "platzhalter", "placeholder", "text folgt",
        "text folgt.", "folgt", "folgt noch", "folgt noch.", "wird ergänzt", "wird ergänzt.", "noch offen",
        "beispieltext", "to do",
        "to be done", "to be defined", "coming soon",
    ]

    /// The questions that templates ask, and what earlier ones had as values.
    private static let hints: Set<String> = Set((prompts(of: CaseStudy.part) + formerHints).map(normal))

    private static func prompts(of part: PartDescription) -> [String] {
        part.fields.flatMap { field -> [String] in
            [field.prompt?.de, field.prompt?.en].compactMap(\.self) + (field.kind.part.map(prompts) ?? [])
        }
    }

    private static let formerHints = [
        "Worum geht es? Ein bis drei Sätze, höchstens 300 Zeichen.", "Worum geht es?", "Name des Unternehmens",
        "Name des Unternehmens (oder anonymous: true)", "Name der Einrichtung", "Name Ihrer Einrichtung",
        "Vorname Name",
        "Was macht das Unternehmen? Ein bis drei Sätze.", "Was macht das Unternehmen?",
        "Die Ausgangslage: Wo stand das Unternehmen, was drückte? (Markdown)", "Wo stand das Unternehmen, was drückte?",
        "Die Ausgangslage: Wo stand das Unternehmen, was drückte?", "Was sollte erreicht werden?",
        "Was geschah in dieser Phase?", "Was wurde getan?", "Was kam dabei heraus?", "Was ist zu sehen?",
        "Was ist darauf zu sehen?", "Wer hat es gemacht?",
        "Die Ausgangslage in zwei, drei Absätzen: Wo stand das Unternehmen, und was drückte?", "Das Ziel in einem Satz",
        "Das Ergebnis in einem Satz", "Was gelernt wurde, auch aus dem, was nicht gelang.",
        "Was andere Unternehmen daraus mitnehmen können.",
        "What is it about? One to three sentences, at most 300 characters.", "What is it about?", "Name of the company",
        "Name of the company (or anonymous: true)", "Name of the centre", "Name of your organisation", "First Last",
        "What does the company do? One to three sentences.", "What does the company do?",
        "The starting point: where did the company stand, what was the problem? (Markdown)",
        "Where did the company stand, what was the problem?",
        "The starting point: where did the company stand, what was the problem?", "What was to be reached?",
        "What happened in this phase?", "What was done?", "What came of it?", "What does it show?", "Who made it?",
        "The starting point in two or three paragraphs: where did the company stand, and what was the problem?",
        "The goal in one sentence", "The outcome in one sentence", "What was learned, also from what failed.",
        "What other companies can take from it.",
    ]
}

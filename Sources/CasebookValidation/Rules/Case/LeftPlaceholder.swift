import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Hints of templates are no content.
struct LeftPlaceholder: CaseCheck {
    let rules: [Rule] = [.placeholder, .placeholderInDraft]

    private static let texts = TextFields(of: CaseStudy.part)

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let root = subject.file.node else { return }
        let rule = subject.status == .draft ? Rule.placeholderInDraft : .placeholder
        Self.visit(root, Self.texts, rule, &report)
    }

    private static func visit(
        _ node: YAMLNode, _ texts: TextFields, _ rule: Rule, _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            guard texts.isText, let part = Placeholder.part(of: scalar.text) else { return }
            report.report(Self.finding(rule, part), at: node)
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text, let inner = texts.fields[key] else { continue }
                visit(entry.value, inner, rule, &report)
            }
        case .sequence: for item in node.items { visit(item, texts, rule, &report) }
        }
    }

    private static func finding(_ rule: Rule, _ part: String) -> Finding {
        Finding(
            rule,
            LocalizedText(
                de: "„\(part.quotable())“ ist ein Platzhalter", en: "\"\(part.quotable())\" is a placeholder"),
            hint: LocalizedText(
                de: "schreiben Sie, was hierhin gehört, oder lassen Sie das Feld weg",
                en: "write what belongs here, or leave the field out"))
    }
}

/// The fields of a group that hold text or lead to some, by their keys.
private struct TextFields: Sendable {
    var isText = false
    var fields: [String: TextFields] = [:]

    init(of part: PartDescription) {
        for field in part.fields {
            // What another book has brought along, its own editors answer for.
            if part.name == CaseStudy.partName, field.key == "origin" { continue }
            var inner = field.kind.part.map(TextFields.init) ?? TextFields()
            inner.isText = field.kind.search == .text
            if inner.isText || !inner.fields.isEmpty { fields[field.key] = inner }
        }
    }

    private init() {}
}

extension Rule {
    /// Nothing is a placeholder once others read it.
    static let placeholder = Rule(
        "placeholder", .error,
        summary: LocalizedText(
            de: "Wo Inhalt stehen soll, steht kein Platzhalter mehr.",
            en: "Where content belongs, no placeholder is left."),
        explanation: LocalizedText(
            de: """
                Fragen und Hinweise aus Vorlagen, „…“ und „TODO“ sind kein Inhalt. Im Entwurf sind sie eine Warnung, von der Prüfung \
                an ein Fehler.
                """,
            en: """
                Questions and hints from templates, "…" and "TODO" are no content. In a draft they are a warning, from the review on \
                an error.
                """),
        examples: [
            .refused("lessons: ↓Was haben wir gelernt, auch aus dem, was nicht gelang?", for: "lessons: Gelernt"),
            .refused("lessons: ↓…", for: "lessons: Gelernt"),
            .refused("lessons: ↓TODO", for: "lessons: Gelernt"),
            .accepted("lessons: Was wir gelernt haben? Viel …", for: "lessons: Gelernt"),
        ])

    /// A draft may have placeholders.
    static let placeholderInDraft = Rule(
        "placeholder-in-draft", .warning,
        summary: LocalizedText(
            de: "Ein Entwurf mit Platzhaltern ist noch nicht fertig.",
            en: "A draft with placeholders is not finished yet."),
        explanation: LocalizedText(
            de: "Bevor der Fall in die Prüfung geht, steht an jeder solchen Stelle, was dorthin gehört.",
            en: "Before the case goes into review, every such place says what belongs there."),
        examples: [
            .refused(
                "status: draft\nfictional: true\ncompany:\n  name: ↓…\n",
                for: "status: published\nfictional: true\ncompany:\n  name: Musterhaus GmbH (erfunden)\n"),
            .accepted("status: draft", for: "status: published"),
        ])
}

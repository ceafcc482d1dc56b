import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Hints of templates are no content.
struct LeftPlaceholder: CaseCheck, BookCheck {
    let rules: [Rule] = [.placeholder, .placeholderInDraft, .placeholderInBook]

    private static let texts = TextFields(of: CaseStudy.part)
    private static let bookTexts = TextFields(of: BookFormat.record)

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let root = subject.file.node else { return }
        let rule = subject.status == .draft ? Rule.placeholderInDraft : .placeholder
        Self.visit(root, Self.texts, rule, &report)
    }

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        guard let root = subject.file.node, Self.holdsSome(root, Self.bookTexts) else { return }
        Self.visit(root, Self.bookTexts, subject.isPublic() ? .placeholder : .placeholderInBook, &report)
    }

    /// Whether there is one at all; only then anybody asks how far the cases are.
    private static func holdsSome(_ node: YAMLNode, _ texts: TextFields) -> Bool {
        switch node.content {
        case .scalar(let scalar): texts.place.map { Placeholder.part(of: scalar.text, in: $0) != nil } ?? false
        case .mapping:
            node.entries.contains { entry in
                entry.key.text.flatMap { texts[$0] }.map { holdsSome(entry.value, $0) } ?? false
            }
        case .sequence: node.items.contains { holdsSome($0, texts) }
        }
    }

    private static func visit(
        _ node: YAMLNode, _ texts: TextFields, _ rule: Rule, _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            guard let place = texts.place, let part = Placeholder.part(of: scalar.text, in: place) else { return }
            report.report(Self.finding(rule, part), at: node)
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text, let inner = texts[key] else { continue }
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
    /// Where a text stands; `nil` if there is none here.
    private(set) var place: Placeholder.Place?
    private var fields: [String: TextFields] = [:]
    /// What stands under keys that somebody chose: at most one.
    private var others: [TextFields] = []

    subscript(key: String) -> TextFields? { fields[key] ?? others.first }

    init(of part: PartDescription) {
        for field in part.fields {
            // What another book has brought along, its own editors answer for.
            let isCase = part.name == CaseStudy.partName
            if isCase, field.key == "origin" { continue }
            var inner = field.kind.part.map(TextFields.init) ?? TextFields()
            if field.kind.search == .text {
                inner.place = isCase && field.key == "title" || field.kind.isProse ? .prose : .line
                if part.name == Indicator.partName, field.key == "unit" { inner.place = .unit }
            }
            if inner.leadsToText { fields[field.key] = inner }
        }
    }

    init(of record: ObjectSchema) {
        for field in record.fields {
            let inner = TextFields(of: field.shape)
            if inner.leadsToText { fields[field.key] = inner }
        }
    }

    /// Options and commands of exports are no texts of the book.
    private init(of shape: Shape) {
        switch shape {
        case .text: place = .line
        case .list(let item, _): self = TextFields(of: item)
        case .record(let record): if record.name != "export" { self = TextFields(of: record) }
        case .dictionary(_, let values): others = [TextFields(of: values)].filter(\.leadsToText)
        case .integer, .number, .flag, .optionValue: break
        }
    }

    private var leadsToText: Bool { place != nil || !fields.isEmpty || !others.isEmpty }

    private init() {}
}

extension FieldKind {
    /// Whether sentences stand there.
    fileprivate var isProse: Bool {
        switch self {
        case .paragraph, .markdown: true
        case .list(let item, _): item.isProse
        default: false
        }
    }
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
                an ein Fehler. Das gilt auch, wenn dahinter steht, was noch fehlt („TODO: Zahlen ergänzen“), und für Lücken wie \
                „[Ort]“ und „XX Prozent“. In casebook.yaml sind sie ein Fehler, sobald ein wirklicher Fall veröffentlicht ist.
                """,
            en: """
                Questions and hints from templates, "…" and "TODO" are no content. In a draft they are a warning, from the review on \
                an error. So they are with what is missing behind them ("TODO: add figures"), and gaps such as "[place]" and \
                "XX per cent". In casebook.yaml they are an error as soon as a real case is published.
                """),
        examples: [
            .refused("lessons: ↓Was haben wir gelernt, auch aus dem, was nicht gelang?", for: "lessons: Gelernt"),
            .refused("lessons: ↓…", for: "lessons: Gelernt"),
            .refused("lessons: ↓TODO", for: "lessons: Gelernt"),
            .refused("lessons: ↓'TODO: Zahlen ergänzen'", for: "lessons: Gelernt"),
            .refused("lessons: ↓Wir sparten XX Prozent.", for: "lessons: Gelernt"),
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
    /// A book may have placeholders as long as nothing real is public.
    static let placeholderInBook = Rule(
        "placeholder-in-book", .warning,
        summary: LocalizedText(
            de: "casebook.yaml enthält keinen Platzhalter aus der Vorlage.",
            en: "casebook.yaml has no placeholder from the template."),
        explanation: LocalizedText(
            de: """
                Der Herausgeber wird Verfasser jedes Textes, der keinen anderen nennt, und steht in jeder Quellenangabe. Solange \
                das Buch nur Entwürfe und erfundene Fälle hat, ist ein Platzhalter wie „Name Ihrer Einrichtung“ eine Warnung, \
                damit sich ein neues Buch sofort prüfen und exportieren lässt. Sobald ein wirklicher Fall veröffentlicht ist, \
                gilt die Regel placeholder, und er ist ein Fehler.
                """,
            en: """
                The publisher becomes the author of every text that names no other, and stands in every citation. As long as the \
                book has drafts and invented cases only, a placeholder such as "Name of your organisation" is a warning, so that \
                a new book can be validated and exported at once. As soon as a real case is published, the rule placeholder \
                counts, and it is an error.
                """),
        examples: [
            .refused("publisher: {name: ↓Name Ihrer Einrichtung}", for: "publisher: {name: Redaktion}", in: .book),
            .refused("funding: {text: ↓Gefördert durch …,", for: "funding: {text: Gefördert,", in: .book),
            .refused("skills: {de: ↓TODO, en: Skills}", for: "skills: {de: Wissen, en: Skills}", in: .book),
            .refused("kammer: {name: ↓…,", for: "kammer: {name: Kammer,", in: .book),
            .accepted("title: Kammerbuch", for: "title: Buch", in: .book),
        ])
}

import CasebookBytes
import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookRichText
import CasebookYAML

/// What ``LeftPlaceholder``, ``PlaceholderInDraft`` and ``PlaceholderInBook`` have in common: they differ by where and when they look.
enum PlaceholderSearch {
    private static let texts = TextFields(of: CaseStudy.part)
    private static let bookTexts = TextFields(of: BookFormat.record)

    /// Reports every text of a case that is a placeholder.
    static func report(_ rule: Rule, in subject: CaseSubject, to report: inout DiagnosticCollector) {
        guard let root = subject.file.node else { return }
        let isInvented =
            subject.file.flag("fictional")
            || subject.file.record("release").string("basis") == Release.Basis.fictional.rawValue
        visit(root, texts, rule, isInvented: isInvented, &report)
    }

    /// Reports every text of a book that is a placeholder.
    static func report(_ rule: () -> Rule, in subject: BookSubject, to report: inout DiagnosticCollector) {
        guard let root = subject.file.node, holdsSome(root, bookTexts) else { return }
        visit(root, bookTexts, rule(), isInvented: true, &report)
    }

    /// Whether there is one at all; only then anybody asks how far the cases are.
    private static func holdsSome(_ node: YAMLNode, _ texts: TextFields) -> Bool {
        switch node.content {
        case .scalar(let scalar): texts.placeholder(in: scalar.text, node.signs, isInvented: true) != nil
        case .mapping:
            node.entries.contains { entry in
                entry.key.text.flatMap { texts[$0] }.map { holdsSome(entry.value, $0) } ?? false
            }
        case .sequence: node.items.contains { holdsSome($0, texts) }
        }
    }

    private static func visit(
        _ node: YAMLNode, _ texts: TextFields, _ rule: Rule, isInvented: Bool, _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            guard let part = texts.placeholder(in: scalar.text, node.signs, isInvented: isInvented) else { return }
            // An empty value is of the wrong kind, whatever word stands for it.
            if part == scalar.text, scalar.value == .null { return }
            // A text of signs that Markdown shows nothing of has been found empty; a line of underscores is a gap.
            if texts.isMarkdown, !part.contains(where: { $0.isLetter || $0.isNumber }), !part.isLineToFillIn,
                node.markdown?.meaning.issues.contains(where: { $0.kind == .nothingToRead }) == true
            {
                return
            }
            report.report(finding(rule, part), at: node)
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text, let inner = texts[key] else { continue }
                visit(entry.value, inner, rule, isInvented: isInvented, &report)
            }
        case .sequence: for item in node.items { visit(item, texts, rule, isInvented: isInvented, &report) }
        }
    }

    private static func finding(_ rule: Rule, _ part: String) -> Finding {
        // A block of text ends with a line end, which is nothing to quote.
        let part = String(part.reversed().drop(while: \.isWhitespace).reversed())
        // A form shows the mark of a template as an empty field.
        let isEmpty = part == Placeholder.mark
        let message = LocalizedText(
            de: "„\(part.quotable())“ ist ein Platzhalter", en: "\"\(part.quotable())\" is a placeholder")
        let hint = LocalizedText(
            de: "schreiben Sie, was hierhin gehört, oder lassen Sie das Feld weg",
            en: "write what belongs here, or leave the field out")
        guard isEmpty else { return Finding(rule, message, hint: hint) }
        return Finding(
            rule,
            FindingWords(
                inFile: message,
                inForm: LocalizedText(de: "hier steht noch nichts", en: "nothing has been written here yet")),
            hint: FindingWords(
                inFile: hint,
                inForm: LocalizedText(de: "schreiben Sie, was hierhin gehört", en: "write what belongs here")))
    }
}

/// The fields of a group that hold text or lead to some, by their keys.
private struct TextFields: Sendable {
    /// Where a text stands; `nil` if there is none here.
    private(set) var place: Placeholder.Place?
    /// Whether the text is written in Markdown.
    private(set) var isMarkdown = false
    /// Whether it may be the mark of a template, which says nothing yet.
    private var takesMark = false
    /// Whether somebody or a place is named here, or an address given, which an invented case may call as it likes.
    private var kind = Kind.text
    private var fields: [TextFields] = []
    /// Where in ``fields`` a key is.
    private var positions = KeyPositions([])
    /// What stands under keys that somebody chose: at most one.
    private var others: [TextFields] = []

    subscript(key: String) -> TextFields? { positions[key].map { fields[$0] } ?? others.first }

    /// Whether a name or a source is asked for here, which nobody gives by a question: `Leitung?`
    private var asksNothing = false

    private enum Kind { case text, company, name, address }

    /// The first part of a text here that is a placeholder.
    ///
    /// - Parameter isInvented: whether the case is, so that a sample of a name is a name.
    func placeholder(in text: String, _ signs: TextSigns, isInvented: Bool) -> String? {
        if kind != .text, !isInvented, isSample(text) { return text }
        if takesMark { return text == Placeholder.mark ? text : nil }
        if place == .line, signs.contains(.point), Placeholder.isTemplateAddress(text) { return text }
        guard let place else { return nil }
        if asksNothing && signs.contains(.question) && text.hasSuffix("?") { return text }
        if let part = Placeholder.part(of: text, signs, in: place) { return part }
        return isInvented || kind != .text ? nil : Placeholder.sample(in: text)
    }

    private func isSample(_ text: String) -> Bool {
        switch kind {
        case .text: false
        case .company: Placeholder.isSampleName(text, ofCompany: true)
        case .name: Placeholder.isSampleName(text)
        case .address: Placeholder.isExampleAddress(text)
        }
    }

    init(of part: PartDescription) {
        var keys: [String] = []
        for field in part.fields {
            // What another book has brought along, its own editors answer for.
            let isCase = part.name == CaseStudy.partName
            if isCase, field.key == "origin" { continue }
            var inner = field.kind.part.map(TextFields.init) ?? TextFields()
            if field.kind.search == .text {
                inner.isMarkdown = field.kind.isMarkdown
                let isHeadline = (isCase || part.name == Outcome.partName) && field.key == "title"
                inner.place = isHeadline ? .headline : field.kind.isProse ? .prose : .line
                inner.asksNothing = ["person", "role", "granted_by", "source"].contains(field.key)
                if part.name == Indicator.partName, field.key == "unit" { inner.place = .unit }
            }
            if part.name == SupportProject.partName, field.key == "from" { inner.takesMark = true }
            switch field.exposure {
            case .identifying(.companyName): inner.kind = .company
            case .identifying(.place), .identifying(.person), .identifying(.companion):
                inner.kind = .name
            case .identifying(.website), .identifying(.email): inner.kind = .address
            default: break
            }
            guard inner.leadsToText else { continue }
            keys.append(field.key)
            fields.append(inner)
        }
        positions = KeyPositions(keys)
    }

    init(of record: ObjectSchema) {
        var keys: [String] = []
        for field in record.fields {
            let inner = TextFields(of: field.shape)
            guard inner.leadsToText else { continue }
            keys.append(field.key)
            fields.append(inner)
        }
        positions = KeyPositions(keys)
    }

    /// Options and commands of exports are no texts of the book.
    private init(of shape: Shape) {
        switch shape {
        case .text: place = .line
        case .list(let item, _): self = TextFields(of: item)
        case .shorthand(let record): self = TextFields(of: record)
        case .record(let record): if record.name != "export" { self = TextFields(of: record) }
        case .dictionary(_, let values): others = [TextFields(of: values)].filter(\.leadsToText)
        case .integer, .number, .flag, .optionValue: break
        }
    }

    private var leadsToText: Bool {
        place != nil || kind == .address || takesMark || !fields.isEmpty || !others.isEmpty
    }

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

extension String {
    /// Whether it has nothing but underscores, as forms have them for what somebody should write.
    fileprivate var isLineToFillIn: Bool { allSatisfy { $0 == "_" || $0.isWhitespace } }
}

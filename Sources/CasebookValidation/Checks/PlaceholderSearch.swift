import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// What ``LeftPlaceholder`` and ``PlaceholderInDraft`` have in common: they differ by when they look.
enum PlaceholderSearch {
    private static let texts = TextFields(of: CaseStudy.part)

    /// Reports every text of a case that is a placeholder.
    static func report(_ rule: Rule, in subject: CaseSubject, to report: inout DiagnosticCollector) {
        if let root = subject.file.node { visit(root, texts, rule, &report) }
    }

    private static func visit(
        _ node: YAMLNode, _ texts: TextFields, _ rule: Rule, _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            guard texts.isText, let part = Placeholder.part(of: scalar.text) else { return }
            report.report(finding(rule, part), at: node)
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text, let inner = texts.fields[key] else { continue }
                visit(entry.value, inner, rule, &report)
            }
        case .sequence: for item in node.items { visit(item, texts, rule, &report) }
        }
    }

    private static func finding(_ rule: Rule, _ part: String) -> Finding {
        // A form shows the mark of a template as an empty field.
        let isEmpty = part == Placeholder.mark
        return Finding(
            rule,
            LocalizedText(
                de: "„\(part.quotable())“ ist ein Platzhalter", en: "\"\(part.quotable())\" is a placeholder"),
            hint: LocalizedText(
                de: "schreiben Sie, was hierhin gehört, oder lassen Sie das Feld weg",
                en: "write what belongs here, or leave the field out"),
            inForm: isEmpty
                ? FormWords(
                    LocalizedText(de: "hier steht noch nichts", en: "nothing has been written here yet"),
                    hint: LocalizedText(de: "schreiben Sie, was hierhin gehört", en: "write what belongs here")) : nil)
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

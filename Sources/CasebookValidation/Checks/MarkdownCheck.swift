import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookRichText
import CasebookYAML

/// The long texts say in Markdown what readers will get: each is read once, for all rules about it.
struct MarkdownCheck: CaseCheck {
    let rules: [Rule] = [.headingLevel, .emptyHeading, .markdownLink, .markdownImage, .markdownHTML, .markdownDepth]

    /// The keys that lead to every long text of a case.
    private static let paths = CaseStudy.part.paths { $0.kind.isMarkdown }.map { $0[...] }

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for path in Self.paths { check(subject.file, path, &report) }
    }

    private func check(_ record: LocatedMapping, _ path: ArraySlice<String>, _ report: inout DiagnosticCollector) {
        guard let key = path.first else { return }
        let rest = path.dropFirst()
        if rest.isEmpty { return check(record, key, &report) }
        let inner = record.record(key)
        for below in inner.isMapping ? [inner] : record.records(key) { check(below, rest, &report) }
    }

    private func check(_ record: LocatedMapping, _ key: String, _ report: inout DiagnosticCollector) {
        guard let node = record.node(key), let text = record.string(key) else { return }
        guard MarkdownReader.mayHaveIssues(text, node.signs), let issues = node.markdown?.meaning.issues,
            !issues.isEmpty
        else { return }
        // What an alias stands for lies elsewhere; a note leads there.
        let block =
            node.anchoredRange == nil
            ? LiteralBlock(node, text: text, keyColumn: record.keyRange(key).start.column, in: report.source) : nil
        for issue in issues {
            guard let finding = issue.kind.finding else { continue }
            report.report(finding, at: node.place(within: block?.range(of: issue) ?? node.range))
        }
    }
}

extension MarkdownIssue.Kind {
    /// What the rule says that the issue breaks; each has a file of its own in `Rules/Markdown`. `nil` if none says anything.
    fileprivate var finding: Finding? {
        switch self {
        case .skippedHeading(let from, let to): HeadingLevel.finding(from: from, to: to)
        case .emptyHeading: EmptyHeading.finding
        case .refusedLink(let address): MarkdownLink.refused(address)
        case .emptyLink(let address): MarkdownLink.empty(address)
        case .nestedLink(let address): MarkdownLink.nested(address)
        case .nothingToRead: EmptyNarrative.nothingToRead
        case .image(let address): MarkdownImage.finding(address)
        case .html: MarkdownHTML.finding
        case .tooManyCells: MarkdownDepth.tooManyCells
        case .unreadable: MarkdownDepth.unreadable
        case .tooDeep: MarkdownDepth.tooDeep
        }
    }
}

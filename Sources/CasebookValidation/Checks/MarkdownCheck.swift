import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookRichText
import CasebookYAML

/// The long texts say in Markdown what readers will get.
struct MarkdownCheck: CaseCheck {
    let rules: [Rule] = [.headingLevel, .emptyHeading, .markdownLink, .markdownImage, .markdownHTML, .markdownDepth]

    /// The keys that lead to every long text of a case.
    private static let paths = CaseStudy.part.paths { $0.kind.isMarkdown }.map { $0[...] }

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for path in Self.paths { check(subject.file, path, &report) }
    }

    private func check(_ record: MarkedRecord, _ path: ArraySlice<String>, _ report: inout DiagnosticCollector) {
        guard let key = path.first else { return }
        let rest = path.dropFirst()
        if rest.isEmpty { return check(record, key, &report) }
        let inner = record.record(key)
        for below in inner.isMapping ? [inner] : record.records(key) { check(below, rest, &report) }
    }

    private func check(_ record: MarkedRecord, _ key: String, _ report: inout DiagnosticCollector) {
        guard let node = record.node(key), let text = record.string(key) else { return }
        let issues = MarkdownReader.issues(in: text, address: { WebAddress($0)?.text })
        guard !issues.isEmpty else { return }
        let block = LiteralBlock(node, text: text, keyColumn: record.keyRange(key).start.column, in: report.source)
        for issue in issues where !issue.kind.isAboutCredentials {
            report.report(
                MarkdownPhrases.finding(issue.kind),
                at: FindingPlace(node.path, shownAt: block?.range(of: issue) ?? node.range))
        }
    }
}

extension MarkdownIssue.Kind {
    /// Whether ``CredentialsCheck`` says it, with better words.
    fileprivate var isAboutCredentials: Bool {
        guard case .refusedLink(let address) = self, case .failure(let failure) = WebAddress.parse(address) else {
            return false
        }
        return failure.problem == .credentials
    }
}

/// The words of ``MarkdownCheck``.
private enum MarkdownPhrases {
    static func spelling(_ address: String) -> LocalizedText {
        WebAddress.meant(by: address).map { meant in
            LocalizedText(de: "schreiben Sie \(meant.text)", en: "write \(meant.text)")
        }
            ?? LocalizedText(
                de: "Links führen zu https://, http:// oder mailto:", en: "links lead to https://, http:// or mailto:")
    }

    static func finding(_ kind: MarkdownIssue.Kind) -> Finding {
        switch kind {
        case .skippedHeading(let from, let to):
            Finding(
                .headingLevel,
                LocalizedText(
                    de: "auf eine Überschrift der Ebene \(from) folgt eine der Ebene \(to)",
                    en: "a heading of level \(to) follows one of level \(from)"),
                hint: LocalizedText(
                    de: "schreiben Sie \(String(repeating: "#", count: from + 1))",
                    en: "write \(String(repeating: "#", count: from + 1))"))
        case .refusedLink(let address):
            Finding(
                .markdownLink,
                LocalizedText(
                    de: "der Link „\(address.quotable())“ ist nicht vollständig oder nicht erlaubt",
                    en: "the link \"\(address.quotable())\" is not complete or not allowed"),
                hint: MarkdownPhrases.spelling(address))
        case .emptyLink(let address):
            Finding(
                .markdownLink,
                LocalizedText(
                    de: "der Link „\(address.quotable())“ hat keinen Text",
                    en: "the link \"\(address.quotable())\" has no text"),
                hint: LocalizedText(
                    de: "schreiben Sie in die eckigen Klammern, wohin er führt",
                    en: "say between the brackets where it leads"))
        case .nestedLink(let address):
            Finding(
                .markdownLink,
                LocalizedText(
                    de: "der Link „\(address.quotable())“ steht im Text eines anderen Links",
                    en: "the link \"\(address.quotable())\" stands in the text of another link"),
                hint: LocalizedText(
                    de: "setzen Sie ihn daneben, oder nehmen Sie die spitzen Klammern weg",
                    en: "put it beside the other, or take the angle brackets away"))
        case .emptyHeading:
            Finding(
                .emptyHeading, LocalizedText(de: "die Überschrift ist leer", en: "the heading is empty"),
                hint: LocalizedText(de: "löschen Sie die Zeile mit #", en: "delete the line with #"))
        case .nothingToRead:
            Finding(
                .emptyNarrative,
                LocalizedText(de: "der Text zeigt nichts an", en: "the text shows nothing"),
                hint: LocalizedText(
                    de: "schreiben Sie ihn, oder lassen Sie das Feld weg", en: "write it, or leave the field out"))
        case .image(let address):
            Finding(
                .markdownImage,
                LocalizedText(
                    de: "das Bild „\(address.quotable())“ gehört unter media, nicht in den Text",
                    en: "the picture \"\(address.quotable())\" belongs below media, not into the text"))
        case .html:
            Finding(
                .markdownHTML,
                LocalizedText(de: "HTML wird als Text gezeigt", en: "HTML is shown as text"),
                hint: LocalizedText(
                    de: "nutzen Sie Markdown, zum Beispiel **fett** oder *betont*",
                    en: "use Markdown, for example **bold** or *emphasised*"))
        case .tooManyCells:
            Finding(
                .markdownDepth,
                LocalizedText(
                    de: "die Tabellen des Textes haben zu viele Zellen und werden als Text gezeigt",
                    en: "the tables of the text have too many cells and are shown as text"))
        case .unreadable:
            Finding(
                .markdownDepth,
                LocalizedText(
                    de: "der Text hat zu viele angefangene Bilder, HTML-Teile oder Zitate und wird ungelesen gezeigt",
                    en: "the text has too many unfinished pictures, parts of HTML or quotes and is shown unread"))
        case .tooDeep:
            Finding(
                .markdownDepth,
                LocalizedText(
                    de: "der Text ist tiefer als \(MarkdownReader.depthLimit) Ebenen verschachtelt",
                    en: "the text is nested deeper than \(MarkdownReader.depthLimit) levels"))
        }
    }
}

import CasebookBytes
import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookRichText
import CasebookYAML

/// No text that may be published holds the name or password of a web address, whether it is a link or looks like one.
struct CredentialsCheck: CaseCheck, BookCheck {
    let rules: [Rule] = [.addressCredentials]

    private static let internalOfCase = InternalKeys(CaseStudy.part.paths { $0.exposure == .internal })
    private static let internalOfBook = InternalKeys([["exports", "*", "command"]])

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        Self.check(subject.file.node, except: Self.internalOfCase, &report)
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }),
                AddressCredentials.areIn(subject.media[file.value]?.text ?? "")
            else { continue }
            report.report(CredentialsPhrases.inDrawing, at: file)
        }
    }

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        Self.check(subject.file.node, except: Self.internalOfBook, &report)
    }

    /// What ends credentials is written or spelled with one of these; most files have none.
    private static let suspicious: TextSigns = [.at, .percent, .ampersand, .fullWidth]

    /// Looks through every text of a file.
    private static func check(
        _ node: YAMLNode?, except internals: InternalKeys?, _ report: inout DiagnosticCollector
    ) {
        guard let node, !node.signs.isDisjoint(with: suspicious) else { return }
        switch node.content {
        case .scalar(let scalar): check(node, scalar.text, &report)
        case .sequence: for item in node.items { check(item, except: internals, &report) }
        case .mapping:
            for entry in node.entries {
                if entry.value.signs.isDisjoint(with: suspicious) { continue }
                let inner = internals?[entry.key.text ?? ""]
                if inner?.isEnd == true { continue }
                if let text = entry.value.text {
                    check(entry.value, text, of: entry.key, &report)
                } else {
                    check(entry.value, except: inner, &report)
                }
            }
        }
    }

    private static func check(
        _ node: YAMLNode, _ text: String, of key: YAMLNode? = nil, _ report: inout DiagnosticCollector
    ) {
        if AddressCredentials.areIn(text) {
            // The form of an address has been looked at already; said twice in the same words, it is one finding.
            if isAddress(key?.text) { return report.report(.addressCredentials, at: node) }
            let places = ScalarPlaces(
                node: node, text: text, keyColumn: key?.range.start.column ?? 1, source: report.source
            ).credentials
            for place in places ?? [] {
                report.report(.addressCredentials, at: node.place(within: place))
            }
            if places != nil, !RenderedText.hasCredentials(AddressCredentials.removed(from: text)) { return }
        } else if !RenderedText.hasCredentials(text) {
            return
        }
        report.conceal(node.range)
        report.report(.addressCredentials, at: node)
    }

    private static func isAddress(_ key: String?) -> Bool {
        guard let key else { return false }
        return ["url", "website", "ids"].contains(key) || key.hasSuffix("_url")
    }
}

/// What is never published, by the keys that lead there; `*` is any key.
private struct InternalKeys: Sendable {
    private var inner: [String: InternalKeys] = [:]
    /// Whether everything below is internal.
    private(set) var isEnd = false

    init(_ paths: [[String]]) {
        isEnd = paths.contains { $0.isEmpty }
        let below = Dictionary(grouping: paths.filter { !$0.isEmpty }, by: { $0[0] })
        inner = below.mapValues { InternalKeys($0.map { Array($0.dropFirst()) }) }
    }

    subscript(key: String) -> InternalKeys? { inner[key] ?? inner["*"] }
}

/// Finds in the file what was found in a text.
private struct ScalarPlaces {
    let node: YAMLNode
    let text: String
    let keyColumn: Int
    let source: SourceText

    /// Where the credentials of the text stand; `nil` if the file spells them in a way that the text does not.
    var credentials: [SourceRange]? {
        if let block = LiteralBlock(node, text: text, keyColumn: keyColumn, in: source) {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().flatMap { index, line in
                AddressCredentials.spans(in: String(line)).map { block.range(line: index + 1, $0) }
            }
        }
        guard node.range.start.line == node.range.end.line else { return nil }
        let column = node.range.start.column
        let written = source.line(node.range.start.line).unicodeScalars.dropFirst(column - 1)
            .prefix(node.range.end.column - column)
        let spans = AddressCredentials.spans(in: String(String.UnicodeScalarView(written)))
        guard spans.count == AddressCredentials.spans(in: text).count else { return nil }
        return spans.map { span in
            let line = node.range.start.line
            return SourceRange(
                start: SourcePosition(line: line, column: column + span.lowerBound),
                end: SourcePosition(line: line, column: column + span.upperBound))
        }
    }
}

/// What a reader sees of a text in Markdown, where signs may be escaped, and styled in the middle of an address.
private enum RenderedText {
    static func hasCredentials(_ source: String) -> Bool {
        guard mayHide(source) else { return false }
        var hasFound = false
        let text = MarkdownReader.read(source) { address in
            hasFound = hasFound || AddressCredentials.areIn(address)
            return address
        }
        return hasFound || AddressCredentials.areIn(visible(text.blocks))
    }

    /// Whether there is a sign for what ends credentials, and one that reads in another way than it is written. Reading a
    /// text costs much more than looking at its bytes.
    private static func mayHide(_ source: String) -> Bool {
        let signs = TextSigns(of: source)
        if signs.contains(.ampersand), source.withBytes(spellsSign) { return true }
        guard signs.contains(.at) || signs.contains(.percent) && source.contains("%40") else { return false }
        return source.utf8.contains { "\\[`*_~<".utf8.contains($0) }
    }

    /// Whether there is a reference for a character: `&#64;`, `&commat;`, `&colon;`.
    private static func spellsSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "&") else { return false }
            let rest = bytes[(index + 1)...]
            return rest.first == UInt8(ascii: "#") || rest.starts(with: "commat;".utf8)
                || rest.starts(with: "colon;".utf8)
        }
    }

    private static func visible(_ blocks: [RichText.Block]) -> String { blocks.map(visible).joined(separator: "\n") }

    private static func visible(_ block: RichText.Block) -> String {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): visible(inlines)
        case .list(_, _, let items): items.map(visible).joined(separator: "\n")
        case .quote(let blocks): visible(blocks)
        case .code(let text, _): text
        case .rule: ""
        case .table(let table): ([table.header] + table.rows).joined().map(visible).joined(separator: "\n")
        }
    }

    private static func visible(_ inlines: [RichText.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): visible(inner)
            // The title of a link shows where a pointer rests.
            case .link(_, let title, let inner): visible(inner) + (title.map { "\n\($0)\n" } ?? "")
            case .softBreak, .lineBreak: "\n"
            }
        }.joined()
    }
}

/// The words of ``CredentialsCheck``.
private enum CredentialsPhrases {
    static let inDrawing = Finding(
        .addressCredentials,
        LocalizedText(
            de: "in der Zeichnung steht eine Webadresse mit Zugangsdaten (vor dem @)",
            en: "the drawing contains a web address with login details (before the @)"))
}

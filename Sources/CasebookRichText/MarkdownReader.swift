import CCMarkGFM
package import CasebookBytes
import Synchronization

/// What somebody wrote in Markdown that a reader will not get as written.
public struct MarkdownIssue: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A heading that leaves out levels, for example `#` followed by `###`.
        case skippedHeading(from: Int, to: Int)
        /// A link whose address is not absolute http, https or mailto.
        case refusedLink(String)
        /// A link with nothing to click at; its address is shown instead.
        case emptyLink(String)
        /// A link in the words of another; only the outer one stays.
        case nestedLink(String)
        /// A heading in which nothing stands; it is left out.
        case emptyHeading
        /// The whole text shows nothing: it has only definitions of links, say, or characters without ink.
        case nothingToRead
        /// A picture in the text; pictures belong to the case's media.
        case image(String)
        /// Raw HTML, which is shown as text.
        case html
        /// ``MarkdownReader/depthLimit`` blocks in each other, or more.
        case tooDeep
        /// More than ``MarkdownReader/cellLimit`` cells of tables; they are shown as text.
        case tooManyCells
        /// So many unfinished pictures, declarations or containers that the text is shown unread.
        case unreadable
    }

    public let kind: Kind
    /// The line in the text, from 1.
    public let line: Int
    /// The column in bytes, from 1.
    public let column: Int
}

/// Reads Markdown with cmark-gfm: CommonMark with tables, and strikethrough between two tildes. The only place that touches cmark.
public enum MarkdownReader {
    /// How many blocks may stand in each other before the rest is read as text.
    public static let depthLimit = 24

    /// How many cells the tables of a text may have before they are read as text.
    public static let cellLimit = 100_000

    /// A text as a reader gets it, and what a reader does not get as written.
    public struct Reading: Sendable {
        public let text: RichText
        public let issues: [MarkdownIssue]
    }

    /// Reads a text. Every text is Markdown; nothing fails.
    ///
    /// - Parameter address: how the address of a link is spelt; `nil` if no link may lead there.
    public static func read(_ source: String, address: @escaping (String) -> String?) -> RichText {
        reading(of: source, address: address).text
    }

    /// Reads a text and tells what a reader will not get as written.
    public static func reading(of source: String, address: @escaping (String) -> String?) -> Reading {
        if let line = ComplexityGuard.line(in: source) {
            return Reading(
                text: RichText(blocks: [.paragraph([.text(source)])]),
                issues: [MarkdownIssue(kind: .unreadable, line: line, column: 1)])
        }
        var conversion = Conversion(address: address)
        let signs = TextSigns(of: source)
        let glance = MarkdownGlance(at: source, signs)
        let blocks = PlainParagraphs.blocks(of: source, signs) ?? parsed(source, glance, &conversion)
        let text = RichText(blocks: blocks)
        var issues = conversion.issues
        if glance.mayHaveTooManyCells { issues.append(MarkdownIssue(kind: .tooManyCells, line: 1, column: 1)) }
        if text.showsNothing { issues = [MarkdownIssue(kind: .nothingToRead, line: 1, column: 1)] }
        return Reading(text: text, issues: issues)
    }

    /// What cmark makes of a text.
    static func parsed(_ source: String, _ glance: MarkdownGlance, _ conversion: inout Conversion) -> [RichText.Block] {
        withDocument(source, glance) { conversion.blocks(of: $0, depth: 0) } ?? []
    }

    /// What a reader will not get as written.
    public static func issues(in source: String, address: @escaping (String) -> String?) -> [MarkdownIssue] {
        mayHaveIssues(source, TextSigns(of: source)) ? reading(of: source, address: address).issues : []
    }

    /// Whether there may be issues in a text, by a look at its bytes.
    ///
    /// - Parameter signs: what the text has at all.
    package static func mayHaveIssues(_ source: String, _ signs: TextSigns) -> Bool {
        MarkdownGlance(at: source, signs).mayHaveIssues
    }

    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// While a parser with strikethrough runs, cmark has `~` in a table that all parsers share, and takes it out at the
    /// end, under the hands of every other. So only texts with a `~` have strikethrough, one at a time; the others never
    /// look at that entry.
    private static let strikethrough = Mutex<Void>(())

    private static func withDocument<Result>(
        _ source: String, _ glance: MarkdownGlance, _ body: (OpaquePointer) -> Result
    ) -> Result? {
        _ = registration
        // A single tilde is one: people write ranges with it.
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
            return nil
        }
        defer { cmark_parser_free(parser) }
        if !glance.mayHaveTooManyCells { attach("table", to: parser) }
        var document: OpaquePointer?
        if glance.hasTildes {
            attach("strikethrough", to: parser)
            strikethrough.withLock { _ in document = parse(source, with: parser) }
        } else {
            document = parse(source, with: parser)
        }
        guard let document else { return nil }
        defer { cmark_node_free(document) }
        return body(document)
    }

    private static func attach(_ name: String, to parser: OpaquePointer) {
        if let syntax = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, syntax) }
    }

    private static func parse(_ source: String, with parser: OpaquePointer) -> OpaquePointer? {
        source.withBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        return cmark_parser_finish(parser)
    }
}

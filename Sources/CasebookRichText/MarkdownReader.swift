import CCMarkGFM

/// What somebody wrote in Markdown that a reader will not get as written.
public struct MarkdownIssue: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A heading that leaves out levels, for example `#` followed by `###`.
        case skippedHeading(from: Int, to: Int)
        /// A link whose address is not absolute http, https or mailto.
        case refusedLink(String)
        /// A picture in the text; pictures belong to the case's media.
        case image(String)
        /// Raw HTML, which is shown as text.
        case html
        /// More than ``MarkdownReader/depthLimit`` blocks in each other.
        case tooDeep
    }

    public let kind: Kind
    /// The line in the text, from 1.
    public let line: Int
    /// The column in bytes, from 1.
    public let column: Int
}

/// Reads Markdown with cmark-gfm: CommonMark with tables and strikethrough. The only place that touches cmark.
public enum MarkdownReader {
    /// How many blocks may stand in each other before the rest is read as text.
    public static let depthLimit = 24

    /// Reads a text. Every text is Markdown; nothing fails.
    ///
    /// - Parameter isAllowed: whether a link may lead to an address.
    public static func read(_ source: String, isAllowed: @escaping (String) -> Bool) -> RichText {
        var conversion = Conversion(isAllowed: isAllowed)
        return RichText(blocks: withDocument(source) { conversion.blocks(of: $0, depth: 0) } ?? [])
    }

    /// Reads a text and tells what a reader will not get as written.
    public static func issues(in source: String, isAllowed: @escaping (String) -> Bool) -> [MarkdownIssue] {
        var conversion = Conversion(isAllowed: isAllowed)
        _ = withDocument(source) { conversion.blocks(of: $0, depth: 0) }
        return conversion.issues
    }

    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    private static func withDocument<Result>(_ source: String, _ body: (OpaquePointer) -> Result) -> Result? {
        _ = registration
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            if let syntax = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, syntax) }
        }
        var source = source
        source.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let document = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(document) }
        return body(document)
    }
}

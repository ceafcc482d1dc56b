/// A long text in Markdown (CommonMark 0.31 with the tables and strikethrough of GFM).
///
/// Raw HTML in it is shown as text. A type of its own, so that no renderer mistakes Markdown for plain text.
public struct Markdown: Sendable, Hashable {
    /// The text as written.
    public let source: String

    public init(_ source: String) { self.source = source }

    /// Whether there is nothing to read in it.
    public var isBlank: Bool { source.allSatisfy(\.isWhitespace) }
}

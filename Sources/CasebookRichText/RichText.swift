/// A long text as a tree: what Markdown means, independent of any format.
///
/// There is no node for raw HTML: it is text. There is none for a link that is not http, https or mailto: what it
/// encloses stays.
public struct RichText: Sendable, Hashable {
    public var blocks: [Block]

    public init(blocks: [Block]) { self.blocks = blocks }

    /// A paragraph-level part of a text (CommonMark 0.31, chapters 4 and 5; GFM 0.29, section 4.10).
    public enum Block: Sendable, Hashable {
        case paragraph([Inline])
        /// A heading; `level` 1–6 as written. Renderers place it below the section that the text stands in.
        case heading(level: Int, [Inline])
        /// A list; `start` is `nil` for bullets. In a tight list, paragraphs of items stand without space between.
        case list(start: Int?, isTight: Bool, items: [[Block]])
        case quote([Block])
        /// Code with the name of its language, if one is given.
        case code(String, language: String?)
        case rule
        case table(Table)
    }

    /// A table: the header has as many cells as there are columns, and so has every row.
    public struct Table: Sendable, Hashable {
        public var columns: [Alignment]
        public var header: [[Inline]]
        public var rows: [[[Inline]]]

        public init(columns: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
            self.columns = columns
            self.header = header
            self.rows = rows
        }

        /// How the cells of a column are aligned.
        public enum Alignment: Sendable, Hashable {
            case natural, left, center, right
        }
    }

    /// A part of a line (CommonMark 0.31, chapter 6).
    public enum Inline: Sendable, Hashable {
        case text(String)
        case emphasis([Inline])
        case strong([Inline])
        case strikethrough([Inline])
        case code(String)
        /// A link; `url` is an absolute http, https or mailto address.
        case link(url: String, title: String?, [Inline])
        /// The end of a line that means nothing but a blank.
        case softBreak
        case lineBreak
    }
}

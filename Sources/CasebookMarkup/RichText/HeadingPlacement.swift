import CasebookRichText

/// Places the headings of a text below the section that it stands in.
///
/// The text's own highest heading comes one level below the section, and no heading skips a level, whatever the
/// Markdown says: readers who jump from heading to heading must not miss one. Levels end at 6.
struct HeadingPlacement {
    /// The level of the section's own heading.
    private let section: Int
    private let highest: Int
    private var last: Int

    init(of blocks: [RichText.Block], below section: Int) {
        self.section = section
        highest = Self.highestHeading(in: blocks)
        last = section
    }

    /// The level on the page of a heading that has `level` in the text.
    mutating func level(for level: Int) -> Int {
        let wanted = section + 1 + level - highest
        last = min(wanted, last + 1, 6)
        return last
    }

    private static func highestHeading(in blocks: [RichText.Block]) -> Int {
        blocks.reduce(6) { highest, block in
            switch block {
            case .heading(let level, _): min(highest, level)
            case .quote(let inner): min(highest, highestHeading(in: inner))
            case .list(_, _, let items): items.reduce(highest) { min($0, highestHeading(in: $1)) }
            case .paragraph, .code, .rule, .table: highest
            }
        }
    }
}

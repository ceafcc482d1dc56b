/// What there may be in a file that nobody can search.
public enum SearchGap: Sendable, Hashable, CaseIterable {
    /// Letters that a font numbers in a way of its own.
    case letters
    /// Parts that are packed in a way of their own, or damaged.
    case packing
    /// Pages that are pictures.
    case pictures
}

import Synchronization

/// A long text in Markdown (CommonMark 0.31 with the tables and strikethrough of GFM).
///
/// Raw HTML in it is shown as text. A type of its own, so that no renderer mistakes Markdown for plain text.
public struct Markdown: Sendable, Hashable {
    /// The text as written.
    public let source: String
    private let reading = Reading()

    public init(_ source: String) { self.source = source }

    /// Whether there is nothing to read in it.
    public var isBlank: Bool { source.showsNothing }

    public static func == (left: Markdown, right: Markdown) -> Bool { left.source == right.source }

    public func hash(into hasher: inout Hasher) { hasher.combine(source) }

    /// What the text means to a reader of Markdown, which is asked once for all copies of the text: every export shows
    /// the same cases.
    ///
    /// - Parameter read: gives the same for the same text, whoever asks.
    package func reading<Meaning: Sendable>(_ read: (String) -> Meaning) -> Meaning {
        reading.value.withLock { value in
            if let known = value as? Meaning { return known }
            let meaning = read(source)
            value = meaning
            return meaning
        }
    }

    private final class Reading: Sendable {
        let value = Mutex<(any Sendable)?>(nil)
    }
}

/// A fingerprint of what a case tells, and of the day on which it says that it was changed.
///
/// Twenty hexadecimal digits: sixteen of the content, four of `updated_on`. So it can be told that a text has changed,
/// and whether its author has said so. It tells changes, not attacks.
public struct ContentFingerprint: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// Reads a fingerprint; `nil` if it has another form.
    public init?(_ text: String) {
        guard text.utf8.count == 20, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.text = text
    }

    /// - Parameters:
    ///   - content: another number whenever the content is another.
    ///   - updatedOn: what the case says of its last change.
    public init(content: FNV1a, updatedOn: PartialDate?) {
        var day = FNV1a()
        day.combine(updatedOn?.description ?? "")
        text = content.hexadecimal + day.hexadecimal.suffix(4)
    }

    public var description: String { text }

    /// Whether both tell the same.
    public func hasSameContent(as other: ContentFingerprint) -> Bool { text.prefix(16) == other.text.prefix(16) }

    /// Whether both name the same day of the last change.
    public func hasSameDay(as other: ContentFingerprint) -> Bool { text.suffix(4) == other.text.suffix(4) }
}

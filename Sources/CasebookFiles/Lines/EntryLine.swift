/// An entry of a file that has one entry a line, as it is written: `- {id: …, at: …, text: "…"}`.
///
/// A line is the unit of what Git's `merge=union` keeps, so an entry must be one, whatever its texts.
public struct EntryLine: Sendable, Hashable {
    private var fields: [String] = []

    public init() {}

    /// Adds a value that stands as it is: an id, a date, a number, a word of a vocabulary. `nil` adds nothing.
    public mutating func add(_ key: String, token: String?) {
        if let token { fields.append("\(key): \(token)") }
    }

    /// Adds a short text, quoted only where it must be. `nil` adds nothing.
    public mutating func add(_ key: String, text: String?) {
        add(key, token: text.map(YAMLText.scalar))
    }

    /// Adds a text in quotes, its line breaks as `\n`. `nil` adds nothing.
    public mutating func add(_ key: String, quoted text: String?) {
        add(key, token: text.map(YAMLText.quoted))
    }

    /// Adds fields in braces. `nil` adds nothing.
    public mutating func add(_ key: String, group: EntryLine?) {
        add(key, token: group?.braces)
    }

    /// The line, ended.
    public var text: String { "- \(braces)\n" }

    private var braces: String { "{\(fields.joined(separator: ", "))}" }
}

import CasebookModel

/// Writes mappings and lists line by line in block style. What is absent is left out.
struct YAMLWriter {
    private(set) var text = ""
    private var indentation = 0
    /// Whether the next line continues a `- `.
    private var beginsItem = false

    /// A key with a value that is spelled as it is: a number, a date, a word of a vocabulary.
    mutating func raw(_ key: String, _ value: (some CustomStringConvertible)?) {
        if let value { line("\(key): \(value)") }
    }

    /// A key with a number, whole ones without a fraction.
    mutating func number(_ key: String, _ value: Double?) {
        guard let value else { return }
        if let whole = Int(exactly: value) { raw(key, whole) } else { raw(key, value) }
    }

    /// A key with a text, on one line or as a block of lines.
    mutating func string(_ key: String, _ value: String?) {
        guard let value else { return }
        line("\(key): " + (value.contains("\n") ? block(value) : YAMLText.scalar(value)))
    }

    /// A key with a long text, as a block of lines wherever that is possible.
    mutating func block(_ key: String, _ value: Markdown?) {
        if let value { line("\(key): " + block(value.source)) }
    }

    /// A key with `true`; nothing if the flag is not set.
    mutating func flag(_ key: String, _ value: Bool) { if value { line("\(key): true") } }

    /// A key with a list of values that need no quotes, on one line.
    mutating func words(_ key: String, _ values: [some CustomStringConvertible]) {
        guard !values.isEmpty else { return }
        line("\(key): [\(values.map(\.description).joined(separator: ", "))]")
    }

    /// A key with a list of texts.
    mutating func strings(_ key: String, _ values: [String]) {
        list(key, values) { $0.item($1) }
    }

    /// A text as an item of a list.
    mutating func item(_ value: String) {
        line(value.contains("\n") ? block(value) : YAMLText.scalar(value))
    }

    /// A key with a mapping; nothing if the mapping has no keys.
    mutating func mapping(_ key: String, _ content: (inout YAMLWriter) -> Void) {
        let before = self
        line("\(key):")
        indentation += 2
        let length = text.utf8.count
        content(&self)
        if text.utf8.count == length { return self = before }
        indentation -= 2
    }

    /// A key with a list of mappings; nothing if the list is empty.
    mutating func list<Value>(_ key: String, _ values: [Value], _ item: (inout YAMLWriter, Value) -> Void) {
        guard !values.isEmpty else { return }
        line("\(key):")
        indentation += 4
        for value in values {
            beginsItem = true
            item(&self, value)
        }
        beginsItem = false
        indentation -= 4
    }

    private mutating func line(_ content: String) {
        let margin = beginsItem ? indentation - 2 : indentation
        text += String(repeating: " ", count: margin) + (beginsItem ? "- " : "") + content + "\n"
        beginsItem = false
    }

    private func block(_ value: String) -> String {
        YAMLText.block(value, indentation: indentation + 2)
    }
}

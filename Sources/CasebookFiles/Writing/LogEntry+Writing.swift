public import CasebookModel
import CasebookYAML

extension LogEntry {
    /// The entry as an item of a `log.yaml`, ready to stand at its end: keys in the order of the contract, each line
    /// ended.
    public var yaml: String {
        var lines = ["- id: \(id)", "  at: \(YAMLText.scalar(at.text))", "  by: \(YAMLText.scalar(by))"]
        func add(_ key: String, _ value: String?) {
            if let value { lines.append("  \(key): \(value)") }
        }
        switch correction {
        case .amends(let target): add("amends", target.text)
        case .retracts(let target): add("retracts", target.text)
        case nil: break
        }
        add("kind", kind?.rawValue)
        // An id of digits alone would read as a number.
        add("phase", phase.map { YAMLText.scalar($0.text) })
        add("measure", measure.map { YAMLText.scalar($0.text) })
        add("hours", hours.map(Self.spelling))
        add("participants", participants.map(String.init))
        add("text", YAMLText.block(text, indentation: 4))
        add("next", next?.yaml)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A number without a needless `.0`.
    private static func spelling(_ hours: Double) -> String {
        Int(exactly: hours).map(String.init) ?? String(hours)
    }
}

extension NextStep {
    /// The step in braces on one line.
    fileprivate var yaml: String {
        var parts = ["what: \(YAMLText.scalar(what))"]
        if let who { parts.append("who: \(YAMLText.scalar(who))") }
        if let due { parts.append("due: \(due)") }
        return "{\(parts.joined(separator: ", "))}"
    }
}

public import CasebookModel

extension LogEntry {
    /// The entry as a line of a `log.yaml`, ready to stand at its end: keys in the order of the contract.
    public var yaml: String {
        var line = EntryLine()
        line.add("id", token: id.text)
        line.add("at", text: at.text)
        line.add("by", text: by)
        switch correction {
        case .amends(let target): line.add("amends", token: target.text)
        case .retracts(let target): line.add("retracts", token: target.text)
        case nil: break
        }
        line.add("kind", token: kind?.rawValue)
        // An id of digits alone would read as a number.
        line.add("phase", text: phase?.text)
        line.add("measure", text: measure?.text)
        line.add("hours", token: hours.map(Self.spelling))
        line.add("participants", token: participants.map(String.init))
        line.add("text", quoted: text)
        line.add("next", group: next?.line)
        return line.text
    }

    /// A number without a needless `.0`.
    private static func spelling(_ hours: Double) -> String {
        Int(exactly: hours).map(String.init) ?? String(hours)
    }
}

extension NextStep {
    fileprivate var line: EntryLine {
        var line = EntryLine()
        line.add("what", text: what)
        line.add("who", text: who)
        line.add("due", token: due?.description)
        return line
    }
}

import CasebookEditing
import CasebookFiles

/// What of a case somebody has filled in. What a template only asks for is not, and neither are the answers that it begins with.
struct Filling: Sendable {
    /// The keys with something of their own behind them.
    private let filled: Set<String>
    /// The keys in which a template still asks for something.
    private let waiting: Set<String>

    init(_ value: FieldValue?) {
        var filled: Set<String> = []
        var waiting: Set<String> = []
        if case .record(let entries)? = value {
            for entry in entries {
                if Self.holdsText(entry.value) { filled.insert(entry.key) }
                if Self.waits(entry.value) { waiting.insert(entry.key) }
            }
        }
        self.filled = filled
        self.waiting = waiting
    }

    /// Whether something is filled in of some fields, and nothing asked for.
    func covers(_ keys: [String]) -> Bool {
        keys.contains(where: filled.contains) && !keys.contains(where: waiting.contains)
    }

    private static func waits(_ value: FieldValue) -> Bool {
        switch value {
        case .text(let text), .token(let text): text == Placeholder.mark
        case .list(let items): items.contains(where: waits)
        case .record(let entries): entries.contains { waits($0.value) }
        }
    }

    private static func holdsText(_ value: FieldValue) -> Bool {
        switch value {
        case .text(let text): text.written != nil
        // A yes or no may be what everything begins with.
        case .token(let text): !value.isNull && text != "true" && text != "false" && text.written != nil
        case .list(let items): items.contains(where: holdsText)
        case .record(let entries): entries.contains { $0.key != "id" && holdsText($0.value) }
        }
    }
}

extension String {
    /// The text, unless it is nothing but the mark of a template that something belongs there.
    var written: String? { self == Placeholder.mark || isEmpty ? nil : self }
}

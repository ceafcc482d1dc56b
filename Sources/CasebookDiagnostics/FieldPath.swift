/// Where in a file something stands: `phases[id=analyse].measures[0].title`.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
    /// One step down.
    public enum Step: Sendable, Hashable {
        /// To the value of a key.
        case key(String)
        /// To an item of a list, from 0.
        case item(Int)
        /// To the item of a list whose key `id` has this value.
        case id(String)
    }

    /// The steps from the root; none is the whole file.
    public var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    /// Reads what ``description`` writes; `nil` if it is no path.
    public init?(_ text: String) {
        var steps: [Step] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "[" {
                guard let end = rest.firstIndex(of: "]"), let step = Self.item(rest[..<end].dropFirst()) else {
                    return nil
                }
                steps.append(step)
                rest = rest[rest.index(after: end)...]
            } else {
                if !steps.isEmpty {
                    guard first == "." else { return nil }
                    rest.removeFirst()
                }
                let key = rest.prefix { !".[]".contains($0) }
                guard !key.isEmpty else { return nil }
                steps.append(.key(String(key)))
                rest = rest[key.endIndex...]
            }
        }
        self.steps = steps
    }

    private static func item(_ text: Substring) -> Step? {
        if text.hasPrefix("id=") { return text.count > 3 ? .id(String(text.dropFirst(3))) : nil }
        guard let number = Int(text), number >= 0, String(number) == text else { return nil }
        return .item(number)
    }

    public var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .item(let index): text += "[\(index)]"
            case .id(let id): text += "[id=\(id)]"
            }
        }
    }

    /// The path of a key below this one.
    public static func / (path: FieldPath, key: String) -> FieldPath { FieldPath(path.steps + [.key(key)]) }

    /// The path of an item below this one.
    public subscript(index: Int) -> FieldPath { FieldPath(steps + [.item(index)]) }

    /// Whether the path is another one or leads to something below it.
    public func leads(into other: FieldPath) -> Bool { steps.starts(with: other.steps) }

    /// The path around it, and the last step; `nil` for the root.
    package var split: (parent: FieldPath, last: Step)? {
        steps.last.map { (FieldPath(Array(steps.dropLast())), $0) }
    }
}

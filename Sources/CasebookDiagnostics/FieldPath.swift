import CasebookModel

/// Where in a file something stands: `phases[id=analyse].measures[0].title`. A name that has one of the signs of a path stands in
/// quotes: `topics["a.b"].de`.
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
        // A sign and an accent behind it are one character, but two of these.
        var rest = Substring(text).unicodeScalars
        while let first = rest.first {
            if first == "[" {
                rest.removeFirst()
                guard let step = Self.bracketed(&rest), rest.first == "]" else { return nil }
                rest.removeFirst()
                steps.append(step)
            } else {
                if !steps.isEmpty {
                    guard first == "." else { return nil }
                    rest.removeFirst()
                }
                guard let key = Self.name(&rest) else { return nil }
                steps.append(.key(key))
            }
        }
        self.steps = steps
    }

    private static func bracketed(_ rest: inout Substring.UnicodeScalarView) -> Step? {
        if rest.first == "\"" { return quoted(&rest).map { .key($0) } }
        if rest.starts(with: "id=".unicodeScalars) {
            rest.removeFirst(3)
            return (rest.first == "\"" ? quoted(&rest) : name(&rest, ending: "]")).map { .id($0) }
        }
        guard let text = name(&rest), let number = Int(text), number >= 0, String(number) == text else { return nil }
        return .item(number)
    }

    private static func name(_ rest: inout Substring.UnicodeScalarView, ending ends: String = signs) -> String? {
        let name = rest.prefix { !ends.unicodeScalars.contains($0) }
        rest = rest[name.endIndex...]
        return name.isEmpty ? nil : String(Substring(name))
    }

    private static func quoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
        rest.removeFirst()
        var name = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\"" { return String(name) }
            guard let next = scalar == "\\" ? rest.popFirst() : scalar else { return nil }
            name.append(next)
        }
        return nil
    }

    /// What a path consists of beside names.
    private static let signs = ".[]"

    private static func needsQuotes(_ name: String, in signs: String = signs) -> Bool {
        name.isEmpty || name.unicodeScalars.contains { signs.unicodeScalars.contains($0) }
    }

    private static func quoting(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }

    public var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .key(let key) where Self.needsQuotes(key): text += "[\(Self.quoting(key))]"
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .item(let index): text += "[\(index)]"
            case .id(let id): text += "[id=\(Self.needsQuotes(id, in: "]\"") ? Self.quoting(id) : id)]"
            }
        }
    }

    /// The path as reports for programs give it: exactly, with every sign that a name has, but for credentials. Of a field with a
    /// name that is no name any more, it is the path of the nearest field around it. `nil` for the whole file.
    package var reported: String? {
        var path = self
        while !path.steps.isEmpty {
            let text = AddressCredentials.masked(in: path.description)
            if text.utf8.count <= Self.reportLimit { return text }
            path.steps.removeLast()
        }
        return nil
    }

    /// The greatest number of bytes of a path in reports, which may have hundreds.
    private static let reportLimit = 2000

    /// The path of a key below this one.
    public static func / (path: FieldPath, key: String) -> FieldPath { FieldPath(path.steps + [.key(key)]) }

    /// The path of an item below this one.
    public subscript(index: Int) -> FieldPath { FieldPath(steps + [.item(index)]) }

    /// The path around it, and the last step; `nil` for the root.
    package var split: (parent: FieldPath, last: Step)? {
        steps.last.map { (FieldPath(Array(steps.dropLast())), $0) }
    }
}

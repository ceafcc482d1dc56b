public import CasebookJSON
public import CasebookModel

extension CommonIndicator {
    /// What the book says of the indicator, with the keys of `casebook.yaml`; which indicator it is stands outside.
    public var json: JSON { .object(members) }

    /// The same with its key, for lists.
    var jsonWithKey: JSON { .object([JSON.Member("key", .string(key.text))] + members) }

    private var members: [JSON.Member] {
        var members = [JSON.Member("de", .string(label.de)), JSON.Member("en", .string(label.en))]
        if let unit { members.append(JSON.Member("unit", ["de": .string(unit.de), "en": .string(unit.en)])) }
        if let better { members.append(JSON.Member("better", .string(better.rawValue))) }
        if addsUp != .none { members.append(JSON.Member("adds_up", .string(addsUp.rawValue))) }
        return members
    }
}

extension Book {
    /// The common indicators by their keys; `nil` if the book has none.
    public var indicatorsJSON: JSON? {
        indicators.isEmpty ? nil : .object(indicators.map { JSON.Member($0.key.text, $0.json) })
    }
}

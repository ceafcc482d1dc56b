public import CasebookModel

/// A whole case as a `case.yaml`, the keys in the order of the contract. Reading it back gives an equal case.
public enum CaseYAML {
    /// The text of the file.
    ///
    /// - Parameter comment: what stands above the first key, one line each, without `#`.
    public static func text(of study: CaseStudy, comment: [String] = []) -> String {
        var yaml = YAMLWriter()
        if case .part(let members)? = study.content { yaml.write(members) }
        return comment.map { "# \($0)\n" }.joined() + yaml.text
    }
}

extension YAMLWriter {
    fileprivate mutating func write(_ members: [FieldContent.Member]) {
        for member in members { write(member.content, of: member.field) }
    }

    private mutating func write(_ content: FieldContent, of field: FieldDescription) {
        switch content {
        case .text(let text): field.kind.isToken ? raw(field.key, text) : string(field.key, text)
        case .markdown(let text): block(field.key, text)
        case .integer(let number): raw(field.key, number)
        case .number(let number): self.number(field.key, number)
        case .flag: flag(field.key, true)
        case .part(let members): mapping(field.key) { $0.write(members) }
        case .list(let items): write(items, of: field)
        }
    }

    private mutating func write(_ items: [FieldContent], of field: FieldDescription) {
        if field.kind.part != nil {
            list(field.key, items) { yaml, item in
                switch item {
                case .part(let members): yaml.write(members)
                default: if let text = item.text { yaml.item(text) }
                }
            }
        } else if field.kind.isToken {
            words(field.key, items.compactMap(\.token))
        } else {
            strings(field.key, items.compactMap(\.text))
        }
    }
}

extension FieldContent {
    /// The word or number, where it is one.
    fileprivate var token: String? {
        if case .integer(let number) = self { "\(number)" } else { text }
    }
}

/// The styles of a drawing (CSS) without comments, with numbers for names, and with properties only that browsers draw by.
///
/// Reads what ``DrawingRules/isHarmless(style:)`` lets pass: no escapes and no rules with `@`. Anything else is left out.
enum StyleCleaner {
    /// What came out, and what was lost.
    struct Result {
        var text: String
        var loss: HiddenData.Kind?
    }

    /// A style sheet.
    static func sheet(_ style: String, _ names: inout DrawingNames) -> Result {
        guard DrawingRules.isHarmless(style: style) else { return Result(text: "", loss: .styles) }
        let plain = withoutComments(style)
        var loss: HiddenData.Kind? = plain == style ? nil : .styles
        var rules: [String] = []
        for rule in blocks(of: plain) {
            let selectors = split(rule.selector, at: ",")
            let cleaned = selectors.compactMap { selector($0.trimmingSpaces, &names) }
            let body = declarations(rule.body, &names)
            if cleaned.count < selectors.count { loss = .styles }
            if zip(selectors, cleaned).contains(where: { $0.trimmingSpaces != $1 }) { loss = loss ?? .elementNames }
            loss = loss ?? body.loss
            if !cleaned.isEmpty { rules.append("\(cleaned.joined(separator: ",")){\(body.text)}") }
        }
        if loss == nil, plain.filter({ $0 == "{" }).count != rules.count { loss = .styles }
        return loss == nil ? Result(text: style) : Result(text: rules.joined(separator: "\n"), loss: loss)
    }

    /// The declarations of a rule, or of an attribute.
    static func declarations(_ style: String, _ names: inout DrawingNames) -> Result {
        guard DrawingRules.isHarmless(style: style) else { return Result(text: "", loss: .styles) }
        let plain = withoutComments(style)
        var loss: HiddenData.Kind? = plain == style ? nil : .styles
        var kept: [String] = []
        for declaration in split(plain, at: ";") where !declaration.trimmingSpaces.isEmpty {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            let property = parts[0].lowercased().trimmingSpaces
            guard parts.count == 2, let value = value(String(parts[1]).trimmingSpaces, of: property, &names) else {
                loss = .styles
                continue
            }
            if value.isNew { loss = loss ?? (property.hasPrefix("font") ? .fonts : .elementNames) }
            kept.append("\(value.property):\(value.text)")
        }
        return Result(text: kept.joined(separator: ";"), loss: loss)
    }

    private static func value(
        _ value: String, of property: String, _ names: inout DrawingNames
    ) -> (property: String, text: String, isNew: Bool)? {
        if property == "font-family" || property == "font" {
            let known = Fonts.known(in: value, isShorthand: property == "font")
            return (property, known, known != value)
        }
        guard value.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "<") }) else {
            return nil
        }
        let isCustom = property.hasPrefix("--")
        // Words in quotes are drawn by no property of a drawing.
        guard isCustom || DrawingRules.attributes.contains(property), !value.contains("\"") || value.contains("url(")
        else {
            return nil
        }
        let name = isCustom ? "--\(names.property(String(property.dropFirst(2))))" : property
        let text = references(in: value, &names)
        return (name, text, text != value || name != property)
    }

    /// A value in which references to elements and custom properties have their new names.
    static func references(in value: String, _ names: inout DrawingNames) -> String {
        guard value.contains("(") else { return value }
        var result = ""
        var rest = value[...]
        while let open = rest.firstIndex(of: "(") {
            let function = rest[..<open].lowercased()
            let inside = rest[rest.index(after: open)...]
            result += rest[...open]
            rest = inside
            if function.hasSuffix("url") {
                let target = String(inside.prefix { $0 != ")" }).trimmingSpaces
                    .trimming { $0 == "\"" || $0 == "'" }.trimmingSpaces
                rest = inside.drop { $0 != ")" }
                result += target.hasPrefix("#") ? "#" + names.reference(toEncoded: String(target.dropFirst())) : ""
            } else if function.hasSuffix("var") {
                let target = String(inside.prefix { $0 != ")" && $0 != "," }).trimmingSpaces
                rest = inside.drop { $0 != ")" && $0 != "," }
                result += "--" + names.property(String(target.lowercased().drop { $0 == "-" }))
            }
        }
        return result + rest
    }

    // MARK: Selectors

    private static let pseudoClasses: Set<String> = [
        "root", "first-child", "last-child", "only-child", "first-of-type", "last-of-type", "only-of-type", "nth-child",
        "nth-last-child", "nth-of-type", "nth-last-of-type", "not", "is", "where", "has", "hover", "focus", "active",
        "target", "empty",
    ]

    /// A selector with the new names; `nil` if it selects by something that does not stay.
    private static func selector(_ text: String, _ names: inout DrawingNames) -> String? {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            rest.removeFirst()
            switch character {
            case ".": result += "." + names.selectedClass(word(&rest))
            case "#": result += "#" + names.reference(to: word(&rest))
            case ":":
                let name = word(&rest)
                guard pseudoClasses.contains(name.lowercased()) else { return nil }
                result += ":" + name
            case "[":
                guard let end = rest.firstIndex(of: "]"), let attribute = attribute(String(rest[..<end]), &names) else {
                    return nil
                }
                result += attribute
                rest = rest[rest.index(after: end)...]
            case " ", "\n", "\t", "\r", ">", "+", "~", "*", "(", ")", ",": result.append(character)
            case "0"..."9", "-": result.append(character)
            default:
                let name = String(character) + word(&rest)
                let isNumber = result.hasSuffix("(") || ["odd", "even", "n"].contains(name)
                guard DrawingRules.elements.contains(name) || isNumber && name.utf8.count <= 4 else { return nil }
                result += name
            }
        }
        return result.isEmpty ? nil : result
    }

    /// A condition on an attribute that stays as it is.
    private static func attribute(_ text: String, _ names: inout DrawingNames) -> String? {
        let name = text.prefix { $0.isLetter || $0 == "-" }
        let value = text.drop { $0 != "=" }.dropFirst().trimming { "\"' ".unicodeScalars.contains($0) }
        switch (String(name), text.dropFirst(name.count).first) {
        case ("id", "="): return "#" + names.reference(to: value)
        case ("class", "~"), ("class", "="): return "." + names.selectedClass(value)
        case ("id", _), ("class", _): return nil
        case (let name, _) where DrawingRules.attributes.contains(name):
            return text.utf8.allSatisfy { $0 < 0x80 } ? "[\(text)]" : nil
        default: return nil
        }
    }

    private static func word(_ rest: inout Substring) -> String {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || !$0.isASCII }
        rest = rest.dropFirst(word.count)
        return String(word)
    }

    // MARK: Parts

    private static func withoutComments(_ style: String) -> String {
        guard style.contains("/*") else { return style }
        var result = ""
        var rest = style[...]
        var quote: Character?
        while let character = rest.popFirst() {
            if quote == nil, character == "/", rest.first == "*" {
                rest = rest.dropFirst()
                while let next = rest.popFirst(), !(next == "*" && rest.first == "/") {}
                rest = rest.dropFirst()
                result += " "
                continue
            }
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
            }
            result.append(character)
        }
        return result
    }

    private static func blocks(of sheet: String) -> [(selector: String, body: String)] {
        sheet.split(separator: "}").compactMap { block in
            let parts = block.split(separator: "{", omittingEmptySubsequences: false)
            return parts.count == 2 ? (String(parts[0]).trimmingSpaces, String(parts[1])) : nil
        }
    }

    /// The parts of a text between marks that stand in no quotes and parentheses.
    private static func split(_ text: String, at mark: Character) -> [String] {
        var parts = [""]
        var quote: Character?
        var depth = 0
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
            } else if character == mark, depth <= 0 {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}

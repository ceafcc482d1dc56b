/// A crude look at pages, enough to hold them against rules.
enum Markup {
    /// The values of an attribute, in order, as written.
    static func values(of attribute: String, in page: String) -> [String] {
        page.split(separator: " \(attribute)=\"").dropFirst().compactMap { rest in
            rest.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        }
    }

    /// Every start tag, as written.
    static func tags(in page: String) -> [Substring] {
        page.split(separator: "<").filter { $0.first?.isLetter == true }.map { $0.prefix { $0 != ">" } }
    }

    /// The tags of one element.
    static func tags(_ name: String, in page: String) -> [Substring] {
        tags(in: page).filter { $0 == name || $0.hasPrefix(name + " ") }
    }

    /// A length in per cent of a tag.
    static func percent(_ attribute: String, of tag: Substring) -> Double? {
        values(of: attribute, in: String(tag) + "\"").first.flatMap { Double($0.dropLast()) }
    }

    /// The name of a tag and the names of its attributes, values left out.
    static func names(of tag: Substring) -> [String] {
        var names: [String] = []
        var rest = tag
        while !rest.isEmpty {
            let name = rest.prefix { $0 != " " && $0 != "=" }
            if !name.isEmpty { names.append(String(name)) }
            rest = rest.dropFirst(name.count)
            if rest.hasPrefix("=\"") {
                rest = rest.dropFirst(2).drop { $0 != "\"" }
            }
            rest = rest.dropFirst()
        }
        return names
    }
}

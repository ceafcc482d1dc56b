import CasebookModel

/// A line such as “**Ort:** Mainz” or a row of a table with two cells.
struct Fact: Hashable {
    enum Kind: Hashable { case name, place, employees, website }

    let name: String
    let value: String
    /// Where the first link of the line leads.
    private let link: String?

    init?(line: [DocumentInline]) {
        let plain = DocumentText.plain(line, struck: false)
        let parts = plain.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        name = DocumentText.trimmed(parts[0])
        value = DocumentText.trimmed(parts[1].drop { $0 == ":" || $0 == " " })
        link = Self.link(in: line)
        guard !name.isEmpty, name.count <= 30, !value.isEmpty else { return nil }
    }

    var kind: Kind? { Self.names[name.lowercased()] }

    /// The number that the value is, perhaps with something in brackets: “1.200 (davon 30 in Ausbildung)”. What is no exact
    /// number (“ca. 50”, “10–15”) is none.
    func count(in language: InterfaceLanguage) -> Int? {
        let bare = value.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace)
        guard let number = bare.first, bare.count == 1 || bare.count == 2 && Self.people.contains(bare[1].lowercased())
        else { return nil }
        return Self.number(String(number), in: language)
    }

    /// A whole number as people write it, with its thousands apart.
    private static func number(_ text: String, in language: InterfaceLanguage) -> Int? {
        let separators: [Character] = language == .de ? [".", "’", "'"] : [",", "’", "'"]
        guard let separator = text.first(where: { !($0.isASCII && $0.isNumber) }) else { return Int(text) }
        guard separators.contains(separator) else { return nil }
        let groups = text.split(separator: separator, omittingEmptySubsequences: false)
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.joined().allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return Int(groups.joined())
    }

    /// The address that the value or its link is: one word with a dot, and nothing around it.
    var address: WebAddress? {
        let isWord = !value.contains(where: \.isWhitespace) && value.contains(".")
        if let link, let address = WebAddress(link), address.isWeb, isWord { return address }
        guard isWord else { return nil }
        return value.contains("://") ? WebAddress(value) : WebAddress("https://" + value)
    }

    private static func link(in line: [DocumentInline]) -> String? {
        line.lazy.compactMap { inline -> String? in
            switch inline {
            case .link(let url, _): url
            case .emphasis(let inner), .strong(let inner): link(in: inner)
            default: nil
            }
        }.first
    }

    private static let names: [String: Kind] = [
        "unternehmen": .name, "firma": .name, "betrieb": .name, "name": .name, "company": .name,
        "ort": .place, "standort": .place, "sitz": .place, "place": .place, "location": .place, "town": .place,
        "mitarbeitende": .employees, "mitarbeiter": .employees, "beschäftigte": .employees, "employees": .employees,
        "website": .website, "web": .website, "internet": .website, "webseite": .website, "homepage": .website,
    ]

    private static let people: Set<String> = [
        "personen", "mitarbeitende", "mitarbeiter", "beschäftigte", "angestellte", "menschen", "leute", "köpfe",
        "people",
        "employees", "staff", "persons",
    ]
}

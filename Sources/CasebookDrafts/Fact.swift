/// A line such as “**Ort:** Mainz” or a row of a table with two cells.
struct Fact: Hashable {
    enum Kind: Hashable { case name, place, employees, website }

    let name: String
    let value: String

    init?(line: String) {
        let plain = MarkdownText.plain(line)
        let parts: [Substring]
        if line.hasPrefix("|") {
            parts = plain.split(separator: "|")
        } else {
            parts = plain.split(separator: ":", maxSplits: 1)
        }
        guard parts.count == 2 else { return nil }
        name = MarkdownText.trimmed(String(parts[0]).replacing(":", with: "").replacing("- ", with: ""))
        value = MarkdownText.trimmed(String(parts[1]))
        guard !name.isEmpty, name.count <= 30, !value.isEmpty else { return nil }
    }

    var kind: Kind? { Self.names[name.lowercased()] }

    private static let names: [String: Kind] = [
        "unternehmen": .name, "firma": .name, "betrieb": .name, "name": .name, "company": .name,
        "ort": .place, "standort": .place, "sitz": .place, "place": .place, "location": .place, "town": .place,
        "mitarbeitende": .employees, "mitarbeiter": .employees, "beschäftigte": .employees, "employees": .employees,
        "website": .website, "web": .website, "internet": .website, "webseite": .website, "homepage": .website,
    ]
}

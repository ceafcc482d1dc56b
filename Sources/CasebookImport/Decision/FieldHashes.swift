import CasebookModel

/// The fields of a `case.yaml` as ``CaseYAML`` writes it, to tell which of them changed on which side: keys begin lines,
/// everything below them is indented.
///
/// A key whose value has parts that can change each for itself is in it as a whole and by its parts: `company` and
/// `company.size`, `phases` and `phases[id=analyse]`.
struct FieldTexts {
    /// A field in the order of the file; its text is that of its lines.
    struct Field {
        let path: String
        let lines: [Substring]
        /// The parts of a record, or of a list whose items have ids.
        var parts: [Field] = []

        var text: String { lines.joined(separator: "\n") }

        var hash: String {
            var hash = FNV1a()
            for line in lines where !line.isEmpty { hash.combine(String(line)) }
            return hash.hexadecimal
        }
    }

    let fields: [Field]

    init(ofYAML text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
        fields = Self.pieces(of: lines[...]) { line in
            line.first.map { $0 != " " } == true ? line.firstIndex(of: ":").map { String(line[..<$0]) } : nil
        }.map { Field(path: $0.name, lines: $0.lines, parts: Self.parts(of: $0.lines, below: $0.name)) }
    }

    /// All fields and their parts by their paths.
    var all: [String: Field] {
        Dictionary(
            fields.flatMap { [$0] + $0.parts }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func parts(of lines: [Substring], below key: String) -> [Field] {
        guard lines.first?.hasSuffix(":") == true, let second = lines.dropFirst().first else { return [] }
        if second.hasPrefix("  - ") {
            let items = pieces(of: lines.dropFirst()) { line in
                line.hasPrefix("  - ") ? String(line.dropFirst(4)) : nil
            }
            let ids = items.compactMap { item in
                item.name.hasPrefix("id: ") ? item.name.dropFirst(4).filter { $0 != "\"" && $0 != "'" } : nil
            }
            guard ids.count == items.count, Set(ids).count == ids.count else { return [] }
            return zip(ids, items).map { Field(path: "\(key)[id=\($0)]", lines: $1.lines) }
        }
        return pieces(of: lines.dropFirst()) { line in
            guard line.hasPrefix("  "), !line.hasPrefix("   "), let colon = line.firstIndex(of: ":") else { return nil }
            return String(line[..<colon].dropFirst(2))
        }.map { Field(path: "\(key).\($0.name)", lines: $0.lines) }
    }

    /// Lines in pieces, each of which begins with a line that has a name.
    private static func pieces(
        of lines: ArraySlice<Substring>, named name: (Substring) -> String?
    ) -> [(name: String, lines: [Substring])] {
        var pieces: [(name: String, lines: [Substring])] = []
        for line in lines {
            if let name = name(line) {
                pieces.append((name, [line]))
            } else if !pieces.isEmpty {
                pieces[pieces.count - 1].lines.append(line)
            }
        }
        return pieces
    }
}

/// The hashes of the fields of a case.
enum FieldHashes {
    static func all(inYAML text: String) -> [String: String] { FieldTexts(ofYAML: text).all.mapValues(\.hash) }

    /// The fields that differ, in alphabetical order; parts are not told apart.
    static func differences(_ one: [String: String], _ other: [String: String]) -> [String] {
        Set(one.keys).union(other.keys).filter { one[$0] != other[$0] && !isPart($0) }.sorted()
    }

    /// Whether a path names a part of a field.
    static func isPart(_ path: String) -> Bool { path.contains(".") || path.contains("[") }
}

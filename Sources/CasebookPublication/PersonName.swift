/// The name of a person, as files give it: `Dr. Eva Beispiel, Inhaberin`.
struct PersonName {
    /// The name without titles.
    let text: String

    private static let titles: Set = [
        "frau", "herr", "herrn", "dr", "dr.", "prof", "prof.", "dipl.-ing.", "mag.", "mr", "mr.", "mrs", "mrs.", "ms",
        "ms.", "familie",
    ]
    private static let particles: Set = ["von", "van", "de", "di", "zu", "la", "le", "ter"]

    /// The names in a text: what stands before a comma or bracket, parted at "und", "and", "&" and "/".
    static func names(in text: String) -> [PersonName] {
        let people = text.prefix { $0 != "," && $0 != "(" }.replacing("/", with: " & ")
        return people.split(whereSeparator: \.isWhitespace)
            .split { ["und", "and", "&"].contains($0.lowercased()) }
            .compactMap { PersonName(words: $0) }
    }

    private let words: ArraySlice<Substring>
    private let hasTitle: Bool

    private init?(words: ArraySlice<Substring>) {
        self.words = words.drop { Self.titles.contains($0.lowercased()) }
        hasTitle = self.words.count < words.count
        text = self.words.joined(separator: " ")
        if text.isEmpty { return nil }
    }

    /// The spellings under which the person would be recognised. A surname alone can be any word (`Koch`), so it counts
    /// only behind a title.
    var spellings: [String] {
        let surnames =
            words.count > 1 ? [words.dropFirst().joined(separator: " "), words.suffix(1).joined()] : [text]
        let titled = surnames.flatMap { surname in
            ["Frau", "Herr", "Herrn", "Dr.", "Prof.", "Mr", "Mrs", "Ms", "Familie"].map { "\($0) \(surname)" }
        }
        return titled + [text]
    }

    /// Whether a text that could also name a role names a person: a title, or several words with capitals.
    var looksLikeOne: Bool {
        hasTitle
            || words.count > 1
                && words.allSatisfy { $0.first?.isUppercase == true || Self.particles.contains(String($0)) }
    }
}

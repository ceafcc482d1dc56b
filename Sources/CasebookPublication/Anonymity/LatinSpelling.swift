/// How names of other alphabets are written in ours, in German and in English: `Ковальчук` is Kowaltschuk and Kovalchuk.
enum LatinSpelling {
    /// The spellings of a text that has Cyrillic or Greek letters; none of any other.
    static func spellings(of text: String) -> [String] {
        guard text.unicodeScalars.contains(where: { (0x370...0x4FF).contains($0.value) }) else { return [] }
        let spelled = [german, english].map { spell(text, $0) }
        return spelled[0] == spelled[1] ? [spelled[0]] : spelled
    }

    private static func spell(_ text: String, _ table: [Character: String]) -> String {
        var spelled = ""
        for character in text {
            let small = Character(character.lowercased())
            guard let letters = table[small] else {
                spelled.append(character)
                continue
            }
            spelled += small == character ? letters : letters.prefix(1).uppercased() + letters.dropFirst()
        }
        return spelled
    }

    private static let german = table(
        """
        а a б b в w г g д d е e ё jo ж sch з s и i й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц z ч tsch ш sch щ schtsch \
        ъ - ы y ь - э e ю ju я ja і i ї ji є je ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dsch ѕ ds
        """)
    private static let english = table(
        """
        а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch \
        ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѕ dz
        """)
    private static let greek = """
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o \
        ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
        """

    private static func table(_ text: String) -> [Character: String] {
        let pieces = (text + " " + greek).split(whereSeparator: \.isWhitespace)
        var table: [Character: String] = [:]
        for index in stride(from: 0, to: pieces.count - 1, by: 2) {
            table[Character(String(pieces[index]))] = pieces[index + 1] == "-" ? "" : String(pieces[index + 1])
        }
        return table
    }
}

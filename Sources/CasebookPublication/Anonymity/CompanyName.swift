/// The name of a company, which people write with and without its legal form, in another order and in all cases of grammar.
struct CompanyName {
    /// A word of the name that says something.
    struct Part {
        let word: String
        let kind: NameWordClass
        /// The small words before it that belong to the name: `am` in `Haus am See`.
        let glue: [String]
    }

    let parts: [Part]
    /// Those who own it, where the name says so: `Musterhaus, Inh. Eva Beispiel`.
    let owners: Substring

    init(_ name: String) {
        // A sign that joins is no word, but people write "und" for it.
        let core = String(name.prefix { $0 != "(" && $0 != "," && $0 != ";" })
            .replacing("&", with: " und ").replacing("+", with: " und ")
        owners = CompanyName.owners(in: name)
        var parts: [Part] = []
        var glue: [String] = []
        for word in FoldedText(core).spellings {
            let kind = CommonWords.classOf(word)
            // "Brauerei seit 1880": years tell nothing.
            if kind == .small || word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                glue.append(word)
            } else {
                parts.append(Part(word: word, kind: kind, glue: parts.isEmpty ? [] : glue))
                glue = []
            }
        }
        // Single letters say something only where nothing else does.
        if parts.isEmpty {
            parts =
                glue.count > 1 && glue.contains { $0.utf8.count < 2 }
                ? glue.map { Part(word: $0, kind: .thing, glue: []) } : []
        } else if parts.count == 1, let letter = FoldedText(core).spellings.first, letter.utf8.count == 1 {
            parts.insert(Part(word: letter, kind: .thing, glue: []), at: 0)
        }
        self.parts = Self.weighed(parts)
    }

    /// What only sounds like a trade is one where another word says who is meant.
    private static func weighed(_ parts: [Part]) -> [Part] {
        let sounding = parts.map { $0.kind == .rare && CommonWords.soundsLikeTrade($0.word) }
        let saysWho = zip(parts, sounding).contains { ($0.kind == .rare || $0.kind == .oldTrade) && !$1 }
        guard saysWho else { return parts }
        return zip(parts, sounding).map { $1 ? Part(word: $0.word, kind: .trade, glue: $0.glue) : $0 }
    }

    private static func owners(in name: String) -> Substring {
        for mark in ["Inhaberin", "Inhaber", "Inh.", "Inh"] {
            if let range = name.firstRange(of: mark + " ") {
                return name[range.upperBound...].prefix { $0 != ")" && $0 != ";" }
            }
        }
        return ""
    }
}

/// What people and things of a place are called, where more than an ending changes: `Dresden` – `Dresdner`.
enum PlaceForms {
    /// - Parameter place: the folded name of a place.
    static func inhabitants(of place: String) -> [String] {
        var forms = irregular[place] ?? []
        if place.hasSuffix("en"), place.utf8.count >= 5 { forms.append(place.dropLast(2) + "ner") }
        // "Jenaer" is folded to "jenar", as "ä" is.
        for ending in ["er", "enser"] where place.last.map({ "ao".contains($0) }) ?? false {
            forms += FoldedText(place + ending).spellings
        }
        return forms
    }

    /// Forms in which the end of the place is lost: "Bremen" – "Bremer", "Halle" – "Haller", "Kassel" – "Kassler".
    static func shortened(_ place: String) -> [String] {
        guard place.utf8.count >= 5 else { return [] }
        var forms: [String] = []
        if let ending = ["en", "e"].first(where: place.hasSuffix) {
            forms.append(place.dropLast(ending.utf8.count) + "er")
        }
        if place.hasSuffix("el") { forms.append(place.dropLast(2) + "ler") }
        return forms
    }

    /// What a place is called in other languages, and for short.
    ///
    /// - Parameter place: its folded words.
    static func otherNames(of place: String) -> [[String]] { exonyms[place] ?? [] }

    /// Whether a word stands before the name of a place and makes another one of it: `Bad`, `Sankt`, `Hannoversch`.
    static func isPrefix(_ word: String) -> Bool { prefixes.contains { $0.contains(word) } }

    /// A place with its first word short or written out: `Hann. Münden`, `St. Blasien`, `B. Homburg`.
    static func abbreviations(of place: [String]) -> [[String]] {
        guard let first = place.first, let spellings = prefixes.first(where: { $0.contains(first) }) else { return [] }
        return spellings.filter { $0 != first }.map { [$0] + place.dropFirst() }
    }

    /// What tells a place from others of its name, short or written out: `a. M.`, `am Main`, `i. Br.`
    ///
    /// - Parameter tail: the folded words from the first preposition on.
    static func abbreviations(ofTail tail: [String]) -> [[String]] {
        guard let last = tail.last, tail.count > 1, last.utf8.count > 1 else { return [] }
        let whole = Array(tail.dropLast())
        let small = whole.map { String($0.prefix(1)) }
        var spellings = [small + [last]]
        for length in 1...min(3, last.utf8.count - 1) {
            spellings.append(small + [String(last.prefix(length))])
            spellings.append(whole + [String(last.prefix(length))])
        }
        return spellings
    }

    private static let prefixes = [
        "bad b", "sankt st skt", "hannoversch hann", "groß gr", "klein kl", "ober o ob", "unter u", "nieder ndr",
        "königlich kgl", "deutsch dt", "preußisch pr", "bayerisch bayer bay", "württembergisch württ", "hessisch hess",
        "schwäbisch schw schwäb", "sächsisch sächs", "märkisch märk", "alt", "neu", "fränkisch fränk",
    ].map { FoldedText($0).spellings }

    private static let exonyms: [String: [[String]]] = {
        let names = [
            ("München", "Munich"), ("Köln", "Cologne"), ("Nürnberg", "Nuremberg"), ("Hannover", "Hanover"),
            ("Braunschweig", "Brunswick"), ("Wien", "Vienna"), ("Genf", "Geneva"), ("Basel", "Basle"),
            ("Konstanz", "Constance"), ("Trier", "Treves"), ("Koblenz", "Coblenz"), ("Regensburg", "Ratisbon"),
            ("Mainz", "Mayence"), ("Luzern", "Lucerne"), ("Frankfurt", "Ffm"), ("Aachen", "Aix-la-Chapelle"),
            ("Kleve", "Cleves"), ("Hameln", "Hamelin"), ("Cuxhaven", "Cuxhafen"), ("Rothenburg", "Rothenburgh"),
            ("Straßburg", "Strasbourg"), ("Prag", "Prague"), ("Brüssel", "Brussels"), ("Zürich", "Zurigo"),
        ]
        return Dictionary(
            names.map { (FoldedText($0.0).spellings.joined(separator: " "), [FoldedText($0.1).spellings]) },
            uniquingKeysWith: +)
    }()

    private static let irregular: [String: [String]] = {
        let forms = [
            ("Köln", "Kölsch Kölsche Kölscher Kölsches"), ("Halle", "Hallenser Hallesche Hallesch"),
            ("Jena", "Jenenser"),
            ("Münster", "Münsteraner Münsterane"), ("Weimar", "Weimaraner"), ("Hannover", "Hannoversche Hannoversch"),
            ("Braunschweig", "Brunswiker"), ("Zwickau", "Zwickauer"), ("Gotha", "Gothaer"), ("Fulda", "Fuldaer"),
            ("Göttingen", "Göttinger"), ("Tübingen", "Tübinger"), ("Meißen", "Meißner"), ("Plauen", "Plauener"),
            ("Bautzen", "Bautzner Bautzener"), ("Essen", "Essener"), ("Kiel", "Kieler"), ("Wien", "Wiener"),
            ("Basel", "Basler"), ("Leer", "Leeraner"),
            ("Zürich", "Zürcher Züricher"), ("Bern", "Berner"), ("Ulm", "Ulmer"), ("Aachen", "Aachener Öcher"),
        ]
        return Dictionary(
            forms.map { (FoldedText($0.0).spellings.joined(), FoldedText($0.1).spellings) }, uniquingKeysWith: +)
    }()
}

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
            ("Basel", "Basler"),
            ("Zürich", "Zürcher Züricher"), ("Bern", "Berner"), ("Ulm", "Ulmer"), ("Aachen", "Aachener Öcher"),
        ]
        return Dictionary(
            forms.map { (FoldedText($0.0).spellings.joined(), FoldedText($0.1).spellings) }, uniquingKeysWith: +)
    }()
}

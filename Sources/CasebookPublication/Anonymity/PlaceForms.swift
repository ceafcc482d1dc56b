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

/// The name of a company, which people write with and without its legal form.
enum CompanyName {
    private static let legalForms: Set = [
        "gmbh", "ggmbh", "mbh", "g.m.b.h.", "ag", "kg", "ohg", "gbr", "ug", "se", "e.k.", "ek", "e.", "k.", "kfm.",
        "kfr.",
        "eg", "e.v.", "ev", "v.", "kgaa", "co.", "co", "&", "+", "und", "mbb", "partg", "i.g.", "ltd", "ltd.", "inc",
        "inc.",
        "llc", "s.a.", "b.v.", "s.r.l.",
    ]

    /// The name as written, and without what follows in brackets and without its legal form.
    static func spellings(of name: String) -> [String] {
        let short = name.prefix { $0 != "(" && $0 != "," }
        var words = short.split(whereSeparator: \.isWhitespace)
        while let last = words.last, legalForms.contains(last.lowercased()) { words.removeLast() }
        return [name, String(short), words.joined(separator: " ")]
    }
}

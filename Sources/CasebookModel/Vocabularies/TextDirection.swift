/// In which direction a language is written.
public enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// - Parameter tag: a tag of BCP 47; its script counts, and where it names none, that in which its language is mostly
    ///   written.
    public init(ofLanguage tag: String) {
        // As nearly every text is tagged.
        if tag == "de" || tag == "en" {
            self = .leftToRight
            return
        }
        let subtags = tag.split(separator: "-").map { $0.lowercased() }
        let script = subtags.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isLetter) }
        let isFromTheRight = script.map(Self.scripts.contains) ?? subtags.first.map(Self.languages.contains) ?? false
        self = isFromTheRight ? .rightToLeft : .leftToRight
    }

    /// The scripts from right to left that are in use (ISO 15924; Unicode Standard Annex 31, table 5 and 7).
    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
    ]

    /// The languages whose likely script is one of these (Unicode CLDR, likelySubtags).
    private static let languages: Set<String> = [
        "ar", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi", "dv", "acm", "aeb", "afb", "ajp", "apc", "apd", "arc",
        "arq", "ars",
        "ary", "arz", "azb", "bal", "bej", "bqi", "brh", "ckb", "glk", "haz", "khw", "lki", "lrc", "luz", "mzn", "nqo",
        "pnb", "prs",
        "rhg", "sam", "sdh", "skr", "syr", "tly",
    ]
}

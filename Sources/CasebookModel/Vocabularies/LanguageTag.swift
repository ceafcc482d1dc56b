/// The language of a text: a tag of BCP 47 made of a language and, where they matter, a script, a region and variants.
///
/// Source: RFC 5646, section 2.1. Extensions, private use, extended language subtags and grandfathered tags have no
/// place in a book and are refused, as are ISO 639's three-letter codes where a two-letter code exists (section
/// 2.2.1, point 1). Two-letter languages and regions must be registered; of three-letter languages, scripts and
/// variants only the form is checked.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    /// The tag in the case that RFC 5646, section 2.1.1, recommends: `de`, `de-AT`, `sr-Latn-RS`, `de-CH-1996`.
    public let text: String

    /// The language alone, in small letters: `de`.
    public let primary: String

    /// Takes a well-formed tag in any case.
    ///
    /// - Parameter text: A language of ISO 639-1 or a three-letter language that has no two-letter code, then
    ///   optionally a script (four letters), a region (ISO 3166-1 alpha-2, or three digits of UN M.49) and variants,
    ///   separated by hyphens.
    public init?(_ text: String) {
        var subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .map { LanguageSubtag(String(Substring($0))) }[...]
        guard let language = subtags.popFirst(), language.isLanguage else { return nil }
        var tag = [language.lowercased]
        if let script = subtags.first, script.isScript {
            tag.append(script.capitalized)
            subtags.removeFirst()
        }
        if let region = subtags.first, region.isRegion {
            tag.append(region.uppercased)
            subtags.removeFirst()
        }
        let variants = subtags.map(\.lowercased)
        // Section 2.2.5, point 5: a variant must not be used twice.
        guard subtags.allSatisfy(\.isVariant), Set(variants).count == variants.count else { return nil }
        self.primary = language.lowercased
        self.text = (tag + variants).joined(separator: "-")
    }

    /// The language's name, without script, region and variants. For a three-letter language that we know no name of,
    /// its code.
    public var label: LocalizedText {
        LanguageTable.rows[primary]?.label ?? LocalizedText(de: primary, en: primary)
    }

    /// The two-letter languages (ISO 639-1).
    public static let twoLetterLanguages: [String] = LanguageTable.rows.all.map(\.code).filter { $0.utf8.count == 2 }

    /// The three-letter codes that must not be used, because a two-letter code exists.
    public static let replacedLanguages: [String] = LanguageTable.replacedCodes.sorted()

    /// The tag.
    public var description: String { text }
}

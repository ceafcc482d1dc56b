public import CasebookModel

/// The words of a case that would tell who an anonymous company is.
public struct IdentifyingTerms: Sendable {
    /// What a term is.
    public enum Kind: Sendable, Hashable {
        case companyName, website, place, person, email
    }

    /// A word or phrase with what it would tell.
    public struct Term: Sendable, Hashable {
        public let kind: Kind
        public let text: String
        /// Folded for comparison: lower case, white space as one blank.
        let folded: [Character]
    }

    /// All terms, the longest first.
    public let terms: [Term]
    private let slugs: [String]

    /// Collects the terms of a case; there are none unless its company is anonymous.
    public init(of study: CaseStudy) {
        guard study.company.isAnonymous else {
            terms = []
            slugs = []
            return
        }
        var found: [(Kind, String)] = []
        if let name = study.company.name { found += Self.spellings(ofCompany: name).map { (.companyName, $0) } }
        if let website = study.company.website {
            found.append((.website, website.text))
            if let host = website.host {
                found.append((.website, host.hasPrefix("www.") ? String(host.dropFirst(4)) : host))
            }
        }
        if let place = study.company.place { found.append((.place, place)) }
        let people =
            study.quotes.compactMap(\.person) + [study.contact?.name].compactMap(\.self)
            + study.support.coaches.map(\.name)
        found += people.map { (.person, $0) }
        if let email = study.contact?.email { found.append((.email, email.text)) }
        terms = Set(found.map { Term(kind: $0.0, text: $0.1, folded: Self.fold($0.1)) })
            .filter { $0.folded.count >= 3 }
            .sorted { ($1.folded.count, $0.text) < ($0.folded.count, $1.text) }
        slugs = terms.filter { $0.kind == .companyName || $0.kind == .person }
            .compactMap { Slug<Never>(title: $0.text)?.text }
            .filter { $0.utf8.count >= 4 }
    }

    /// The first term that occurs in a text as whole words, whatever its case.
    public func first(in text: String) -> Term? {
        guard !terms.isEmpty else { return nil }
        let folded = Self.fold(text)
        return terms.first { Self.contains($0.folded, in: folded) }
    }

    /// Whether an identifier or file name spells a name of the company or of a person.
    public func occurs(inIdentifier text: String) -> Bool {
        guard !slugs.isEmpty, let slug = Slug<Never>(title: text)?.text else { return false }
        return slugs.contains { slug.contains($0) }
    }

    /// The name as written, and without what follows in brackets and without its legal form.
    private static func spellings(ofCompany name: String) -> [String] {
        let short = name.prefix { $0 != "(" && $0 != "," }
        var words = short.split(separator: " ")
        while let last = words.last, legalForms.contains(last.lowercased()) { words.removeLast() }
        return [name, String(short), words.joined(separator: " ")]
    }

    private static let legalForms: Set<String> = [
        "gmbh", "mbh", "ag", "kg", "ohg", "gbr", "ug", "se", "e.k.", "ek", "eg", "e.v.", "ev", "kgaa", "co.", "co", "&",
        "und", "ltd", "ltd.", "inc", "inc.", "llc", "partg", "(haftungsbeschränkt)",
    ]

    private static func fold(_ text: String) -> [Character] {
        var folded: [Character] = []
        for character in text.lowercased() {
            // A soft hyphen or zero-width joiner inside a name must not hide it.
            if character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .format }) { continue }
            if character.isWhitespace {
                if folded.last != " " { folded.append(" ") }
            } else {
                folded.append(character)
            }
        }
        while folded.last == " " { folded.removeLast() }
        if folded.first == " " { folded.removeFirst() }
        return folded
    }

    private static func contains(_ term: [Character], in text: [Character]) -> Bool {
        guard term.count <= text.count else { return false }
        func isWordPart(_ index: Int) -> Bool {
            text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
        }
        for start in 0...(text.count - term.count) where text[start] == term[0] {
            let end = start + term.count
            guard text[start..<end].elementsEqual(term) else { continue }
            // A genitive s is still the name: "Musters Laden".
            let follows = isWordPart(end) && !(text[end] == "s" && !isWordPart(end + 1))
            if !isWordPart(start - 1), !follows { return true }
        }
        return false
    }
}

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
    }

    /// The terms by their folded words, joined by blanks.
    private var terms: [String: Term] = [:]
    /// The numbers of words that terms have, ascending.
    private var wordCounts: [Int] = []
    /// Names without any gap, for identifiers.
    private var names: [(letters: String, term: Term)] = []

    /// Longer terms count by their first words.
    private static let wordLimit = 12
    /// Names shorter than this are found in identifiers only as whole words: `ring` is no reason against `lieferung`.
    private static let shortestNameInsideWord = 6
    /// More names than any case has, and few enough to look for each of them.
    private static let nameLimit = 100

    /// Collects the terms of a case; there are none unless its company is anonymous.
    public init(of study: CaseStudy) {
        guard study.company.isAnonymous else { return }
        let isPublicSource = study.release?.basis == .publicSource
        study.visitValues { field, content in
            guard case .identifying(let identity?) = field.exposure, let text = content.text else { return }
            switch identity {
            case .companyName:
                for spelling in CompanyName.spellings(of: text) { add(.companyName, spelling, isName: true) }
            case .website:
                add(.website, Self.withoutPrefix(text.drop { $0 != "/" }.drop { $0 == "/" }))
                if let host = WebAddress(text)?.host { add(.website, Self.withoutPrefix(host[...])) }
            case .place: add(.place, text, isName: true)
            case .person: for name in PersonName.names(in: text) { add(name) }
            // Who grants is mostly a role; only what looks like a name counts as one.
            case .granter where isPublicSource: break
            case .granter: for name in PersonName.names(in: text) where name.looksLikeOne { add(name) }
            case .email: add(.email, text)
            }
        }
        wordCounts = Set(terms.keys.map { 1 + $0.utf8.count { $0 == 0x20 } }).sorted()
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { terms.isEmpty }

    /// The first term that occurs in a text as whole words, whatever its case, umlauts, hyphens and markup.
    public func first(in text: String) -> Term? {
        guard !isEmpty else { return nil }
        return FoldedText.readings(of: text).lazy.compactMap { first(in: $0) }.first
    }

    /// The first term that an identifier or file name spells.
    public func first(inIdentifier text: String) -> Term? {
        guard !isEmpty else { return nil }
        if let term = first(in: text) { return term }
        let letters = FoldedText.words(of: text).joined()
        return names.first { letters.contains($0.letters) }?.term
    }

    private func first(in words: [String]) -> Term? {
        for start in words.indices {
            var key = ""
            var count = 0
            for wanted in wordCounts where start + wanted <= words.count {
                while count < wanted {
                    key += (count == 0 ? "" : " ") + words[start + count]
                    count += 1
                }
                if let term = terms[key] { return term }
                // A genitive s is still the name: "Musters Laden".
                if key.hasSuffix("s"), let term = terms[String(key.dropLast())] { return term }
            }
        }
        return nil
    }

    private mutating func add(_ name: PersonName) {
        for spelling in name.spellings { add(.person, spelling) }
        add(.person, name.text, isName: true)
    }

    private mutating func add(_ kind: Kind, _ text: String, isName: Bool = false) {
        let words = FoldedText.words(of: text).prefix(Self.wordLimit)
        let key = words.joined(separator: " ")
        // A single letter is no word that could tell anything.
        guard key.utf8.count >= 2 else { return }
        let term = Term(kind: kind, text: text)
        if terms[key] == nil { terms[key] = term }
        let letters = words.joined()
        if isName, letters.utf8.count >= Self.shortestNameInsideWord, names.count < Self.nameLimit {
            names.append((letters, term))
        }
    }

    private static func withoutPrefix(_ address: Substring) -> String {
        String(address.hasPrefix("www.") ? address.dropFirst(4) : address)
    }
}

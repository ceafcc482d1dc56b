import CasebookBytes
public import CasebookModel

/// The words of a case that would tell who an anonymous company is.
///
/// What is searched is what is shown. A full name, or a word that is nothing but a name, is a sure hit; a word that may be
/// another name, or the beginning of this one, is a likely hit that an editor settles.
public struct IdentifyingTerms: Sendable {
    /// What a term is.
    public enum Kind: Sendable, Hashable {
        case companyName, website, place, person, email
    }

    /// A word or phrase with what it would tell.
    public struct Term: Sendable, Hashable {
        public let kind: Kind
        /// The words as they appear in the text.
        public let text: String
        /// Whether it tells for sure.
        public let isSure: Bool
    }

    /// What is looked for, kept together: checks hand terms around for every text of a case.
    private final class Forms: Sendable {
        let table: NameTable
        let joined: [(letters: [UInt8], kind: Kind, isSure: Bool)]
        let settled: [[UInt8]]
        /// The forms of one word that may be all that an address says.
        let singles: [NameForm]
        /// By what nearly every text is told from those that say a name.
        let anchors: NameAnchors

        /// Those of all companies that may be named.
        static let none = Forms(NameForms(), settled: [])

        init(_ forms: NameForms, settled: [[UInt8]]) {
            table = NameTable(forms.forms)
            joined = forms.joined
            self.settled = settled
            singles = forms.forms.filter { form in
                guard form.words.count == 1, form.words[0].letters.count > 2 else { return false }
                return switch form.proof {
                case .company, .companyWord, .surname, .place: true
                default: false
                }
            }
            anchors = NameAnchors(
                of: forms.forms, joined: joined.map(\.letters) + singles.map { $0.words[0].letters })
        }
    }

    private let forms: Forms
    /// What the book's other cases must not tell either; `nil` unless the company is anonymous.
    public let forOthers: OtherNames.Names?

    private var table: NameTable { forms.table }
    private var settled: [[UInt8]] { forms.settled }

    /// Collects the terms of a case; there are none unless its company is anonymous.
    public init(of study: CaseStudy) {
        guard study.company.isAnonymous else {
            (forms, forOthers) = (Forms.none, nil)
            return
        }
        var names = NameForms()
        let others = names.addNames(of: study)
        if study.language.primary == "en" { names.readAsEnglish() }
        let settled = study.anonymity.map { FoldedText($0.text).letters }.filter { !$0.isEmpty }
        forms = Forms(names, settled: settled)
        forOthers = OtherNames.Names(others, settled: settled, contact: study.contact?.name)
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { table.isEmpty }

    /// Whether a text may say any term: one look at its bytes, which spares nearly all texts the exact search.
    private func mayOccur(in text: String) -> Bool {
        !isEmpty && text.withBytes { FoldedText.mayHideLetters(in: $0) || forms.anchors.occur(in: $0) }
    }

    /// The first term that occurs in a text, a sure one before a likely one: whatever its case, umlauts, hyphens, markup and
    /// grammar.
    public func first(in text: String) -> Term? { mayOccur(in: text) ? search(text) : nil }

    /// The same without the look that spares most texts this one.
    func search(_ text: String) -> Term? {
        var likely: Term?
        let shown = ShownText(text)
        for reading in shown.texts {
            if let term = first(in: FoldedText(reading), of: reading) {
                if term.isSure { return term }
                likely = likely ?? term
            }
        }
        for address in shown.addresses {
            if let term = first(inIdentifier: address) {
                if term.isSure { return term }
                likely = likely ?? term
            }
        }
        return likely
    }

    /// The first term that an identifier, a file name or an address spells.
    public func first(inIdentifier text: String) -> Term? {
        guard !isEmpty else { return nil }
        let decoded = ShownText.decoded(text)
        let folded = FoldedText(decoded)
        var found: Term?
        table.search(folded) { match in
            let context = NameContext(match, in: folded, of: decoded)
            let form = context.read(table.forms[match.form])
            let verdict =
                NameContext.verdictInIdentifier(on: form, match) ?? context.verdictBesideTitle(on: form)
            guard let isSure = verdict, isSure || !isSettled(match.range, folded) else { return true }
            if found?.isSure != true {
                found = found.flatMap { isSure ? nil : $0 } ?? term(form, match, folded, decoded, isSure)
            }
            return !isSure
        }
        if found?.isSure == true { return found }
        if let term = first(inLabelsOf: decoded), term.isSure || found == nil {
            if term.isSure { return term }
            found = term
        }
        for name in forms.joined where name.isSure || found == nil {
            guard let start = folded.letters.firstPlace(of: name.letters) else { continue }
            let range = start..<start + name.letters.count
            if !name.isSure, isSettled(range, folded) { continue }
            let term = Term(
                kind: name.kind, text: String(decoding: folded.letters[range], as: UTF8.self), isSure: name.isSure)
            if name.isSure { return term }
            found = term
        }
        return found
    }

    /// The first term that a piece of an address is called by, though it is a word of the language: `vogel-holz.example` names
    /// Vogel for sure, `vogel.example` perhaps.
    private func first(inLabelsOf address: String) -> Term? {
        var found: Term?
        for label in AddressLabels(address).labels where found?.isSure != true {
            let folded = FoldedText(label.text)
            if label.role == .host { found = first(inHost: folded, label.text) ?? found }
            if found == nil { found = likely(in: folded, label) }
        }
        return found
    }

    private func first(inHost folded: FoldedText, _ label: String) -> Term? {
        var found: Term?
        table.search(folded) { match in
            let form = table.forms[match.form]
            guard case .companyWord(let word) = form.proof, match.ending.isEmpty || match.ending == "s" else {
                return true
            }
            let others = folded.words.indices.filter { !match.words.contains($0) }.map(folded.spelling)
            // Many are called Müller; whoever has no more than a rare name for a host bears it.
            let isWhole = !others.isEmpty || (word == .rare || word == .sounding) && match.ending.isEmpty
            let isSure = !form.isDoubtful && isWhole && others.allSatisfy(NameSurroundings.isPartOfCompanyName)
            guard isSure || others.isEmpty && !isSettled(match.range, folded) else { return true }
            found = term(form, match, folded, label, isSure)
            return !isSure
        }
        return found
    }

    /// A term that is all of a label, or all of it but what a company does: `sommerkaelte`.
    private func likely(in folded: FoldedText, _ label: AddressLabels.Label) -> Term? {
        for form in forms.singles {
            let word = form.words[0].letters
            guard let rest = NameSurroundings.rest(of: folded.letters, without: word) else { continue }
            let isMeant =
                switch (form.proof, label.role) {
                case (.company, .host), (.companyWord, .host), (.company, .handle), (.companyWord, .handle): true
                case (.company, .path), (.companyWord, .path): !rest.isEmpty
                case (.place, .host), (.place, .handle), (.place, .path): rest.isEmpty
                case (.surname, .handle), (.surname, .mailbox): rest.isEmpty
                default: false
                }
            guard isMeant, let start = folded.letters.firstPlace(of: word),
                !isSettled(start..<start + word.count, folded), !isSettled(0..<folded.letters.count, folded)
            else { continue }
            let text = String(decoding: folded.letters, as: UTF8.self)
            return Term(kind: form.kind, text: text, isSure: false)
        }
        return nil
    }

    /// The first term that a label says which the export derives from a code: a region that is the town itself names it for
    /// sure, a larger one that is called after it does so only perhaps.
    public func first(in region: RegionCode) -> Term? {
        guard !isEmpty else { return nil }
        var found: Term?
        var likely: Term?
        for label in [region.label.de, region.label.en] where found == nil {
            let folded = FoldedText(label)
            table.search(folded) { match in
                let form = table.forms[match.form]
                let verdict = NameContext(match, in: folded, of: label).verdict(on: form)
                if form.kind == .place || verdict == true {
                    found = term(form, match, folded, label, true)
                    return false
                }
                // "Brauerei Bamberg" is called after the town that the label names.
                if likely == nil, verdict == false, form.mayBePlace, !isSettled(match.range, folded) {
                    likely = term(form, match, folded, label, false)
                }
                return true
            }
        }
        guard let term = found, term.kind == .place, !region.isTown else { return found ?? likely }
        // "Bremen" is Bremen, whatever it is.
        let words = FoldedText(term.text).letters
        if words == FoldedText(region.label.de).letters { return term }
        return settled.contains(words) ? nil : Term(kind: term.kind, text: term.text, isSure: false)
    }

    private func first(in text: FoldedText, of original: String) -> Term? {
        var likely: Term?
        var sure: Term?
        table.search(text) { match in
            let form = table.forms[match.form]
            let context = NameContext(match, in: text, of: original, isEnglish: form.isEnglish)
            guard let isSure = context.verdict(on: form) else { return true }
            if isSure {
                sure = term(form, match, text, original, true)
                return false
            }
            if likely == nil, !isSettled(match.range, text) { likely = term(form, match, text, original, false) }
            return true
        }
        return sure ?? likely
    }

    private func term(
        _ form: NameForm, _ match: NameTable.Match, _ text: FoldedText, _ original: String, _ isSure: Bool
    ) -> Term {
        Term(kind: form.kind, text: text.original(match.words, in: original), isSure: isSure)
    }

    private func isSettled(_ range: Range<Int>, _ text: FoldedText) -> Bool {
        settled.contains { $0.covers(range, in: text.letters) }
    }
}

extension [UInt8] {
    /// Where other letters stand first. Every address of every text is searched for dozens of names; `firstRange(of:)` prepares each
    /// search as if the text were long.
    func firstPlace(of letters: [UInt8]) -> Int? {
        withUnsafeBufferPointer { text in
            letters.withUnsafeBufferPointer { letters in
                guard let first = letters.first else { return 0 }
                var place = 0
                while place + letters.count <= text.count {
                    if text[place] == first, text[place..<place + letters.count].elementsEqual(letters) { return place }
                    place += 1
                }
                return nil
            }
        }
    }

    /// Whether these letters stand around a place in a text.
    func covers(_ range: Range<Int>, in letters: [UInt8]) -> Bool {
        guard count >= range.count else { return false }
        return (0...(count - range.count)).contains { before in
            let start = range.lowerBound - before
            guard start >= 0, start + count <= letters.count else { return false }
            return letters[start..<start + count].elementsEqual(self)
        }
    }
}

extension NameForms {
    /// Adds every name in a case that must stay unknown.
    ///
    /// - Returns: the forms of those that the book's other cases must not tell either.
    mutating func addNames(of study: CaseStudy) -> [NameForm] {
        add(organisationOf: study)
        let isPublicSource = study.release?.basis == .publicSource
        let isForeign = study.contact?.organisation.map(study.accompanies) ?? false
        var forOthers: [NameForm] = []
        study.visitIdentifyingValues { field, content in
            guard case .identifying(let identity?) = field.exposure, let text = content.text else { return }
            let start = forms.count
            add(text, as: identity, isPublicSource: isPublicSource, isForeign: isForeign)
            for spelling in LatinSpelling.spellings(of: text) {
                addDoubtful { $0.add(spelling, as: identity, isPublicSource: isPublicSource, isForeign: isForeign) }
            }
            // Who answers questions elsewhere too belongs to those who accompany companies.
            guard identity.isOfOneCompany, !isForeign || text != study.contact?.name else { return }
            forOthers += forms[start...]
        }
        return forOthers
    }

    private mutating func add(
        _ text: String, as identity: Exposure.Identity, isPublicSource: Bool, isForeign: Bool
    ) {
        note(spellingOf: text)
        switch identity {
        case .companyName: add(company: text)
        case .website: add(website: text)
        case .place: add(place: text)
        case .person: for name in PersonName.names(in: text) { add(name.ofCompany) }
        case .companion: for name in PersonName.names(in: text) { add(name) }
        // Who grants is mostly a role; only what looks like a name counts as one.
        case .granter where isPublicSource: break
        case .granter: for name in PersonName.names(in: text) where name.looksLikeOne { add(name.ofCompany) }
        case .email: add(email: text, isForeign: isForeign)
        }
    }

    /// Who answers questions is mostly the company, but it may be anybody who accompanied it: what tells of them is only likely.
    private mutating func add(organisationOf study: CaseStudy) {
        guard let name = study.contact?.organisation else { return }
        if study.accompanies(name) { return }
        addDoubtful { $0.add(company: name) }
    }
}

extension CaseStudy {
    /// Whether an organisation is one of those that accompanied the company.
    func accompanies(_ organisation: String) -> Bool {
        support.organisation == organisation || support.coaches.contains { $0.organisation == organisation }
    }
}

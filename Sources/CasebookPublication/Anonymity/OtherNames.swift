import CasebookBytes
public import CasebookModel

/// The names of all anonymous companies of a book, which the texts of its other cases must not tell either.
///
/// Looked for are full names of two or more words, and words that are nothing but names. Those of coaches are not: they
/// accompany many companies.
public struct OtherNames: Sendable {
    private var forms: [NameForm] = []
    /// The folder of the case that each form comes from.
    private var owners: [String] = []
    private var table = NameTable([])
    private var anchors = NameAnchors(of: [])
    private var common: Set<String> = []
    /// What the editors of each anonymous case have settled, by its folder.
    private var settled: [String: [[UInt8]]] = [:]
    /// Who answers for anonymous cases.
    private var contacts: Set<String> = []
    /// The publisher's name, and the host of its mail: who answers there belongs to the house.
    private var publisher: (name: String, host: Substring?)?

    /// - Parameters:
    ///   - cases: the anonymous cases with the names of their folders.
    ///   - book: what the book itself is called tells nothing.
    public init(of cases: [(folder: String, names: Names)], in book: Book?) {
        if let book {
            let texts = [book.title, book.publisher.name] + book.partners.map(\.name)
            common = Set(texts.flatMap { FoldedText($0).spellings })
            publisher = (book.publisher.name, book.publisher.email.flatMap { Self.host(of: $0) })
        }
        for (folder, names) in cases {
            if !names.settled.isEmpty { settled[folder] = names.settled }
            if let contact = names.contact { contacts.insert(contact) }
            for form in names.forms where !isCommon(form) {
                forms.append(form)
                owners.append(folder)
            }
        }
        table = NameTable(forms)
        anchors = NameAnchors(of: forms)
    }

    private func isCommon(_ form: NameForm) -> Bool {
        form.words.allSatisfy { common.contains(String(decoding: $0.letters, as: UTF8.self)) }
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { forms.isEmpty }

    /// What one anonymous case brings along.
    public struct Names: Sendable {
        let forms: [NameForm]
        /// What its editors have settled.
        let settled: [[UInt8]]
        let contact: String?

        init(_ names: [NameForm], settled: [[UInt8]], contact: String?) {
            forms = names.compactMap { form in
                if form.isTelling || form.tellsAlone { return form }
                return form.full == .no ? nil : form.exact
            }
            self.settled = settled
            self.contact = contact
        }
    }

    /// Whether any text of a file may tell a name of another case: one look at its bytes, which spares nearly all files the
    /// exact search. What stands in escapes or in markup inside of a word may be anything.
    public func mayOccur(in bytes: [UInt8], of folder: String) -> Bool {
        bytes.withUnsafeBufferPointer { mayOccur(in: $0, folder) }
    }

    /// The same for one text.
    public func mayOccur(in text: String, of folder: String) -> Bool {
        text.withBytes { mayOccur(in: $0, folder) }
    }

    private func mayOccur(in bytes: UnsafeBufferPointer<UInt8>, _ folder: String) -> Bool {
        !isEmpty && (FoldedText.mayHideLetters(in: bytes) || stands(in: bytes, folder))
    }

    /// Whether the words inside of a medium may tell a name of another case. They are no Markdown, and a document has hundreds of
    /// thousands of letters, nearly all of them in its styles: most are told from names without being read as texts are.
    public func mayOccur(inWords text: String, ofFolder folder: String) -> Bool {
        !isEmpty && text.withBytes { stands(in: $0, folder) }
    }

    /// The same for the words of a case that is searched.
    public func mayOccur(inWords text: String, of speaker: Speaker) -> Bool {
        mayOccur(inWords: text, ofFolder: speaker.folder)
    }

    private func stands(in bytes: UnsafeBufferPointer<UInt8>, _ folder: String) -> Bool {
        anchors.occur(in: bytes, where: { owners[$0] != folder }) { place in
            let part = place.map { anchors.surroundings(of: $0, in: bytes) } ?? bytes
            var isFound = false
            table.search(FoldedText(part)) { match in
                isFound = owners[match.form] != folder
                return !isFound
            }
            return isFound
        }
    }

    /// What a case may say for itself, whatever others keep to themselves.
    public struct Speaker: Sendable {
        let folder: String
        /// What its editors have settled.
        let settled: [[UInt8]]
        /// The words of its own names.
        let own: Set<String>
    }

    /// A case whose texts are searched.
    ///
    /// - Parameters:
    ///   - study: its own names are no others.
    ///   - folder: the folder of that case.
    public func speaker(of study: CaseStudy, folder: String) -> Speaker {
        Speaker(
            folder: folder, settled: study.anonymity.map { FoldedText($0.text).letters }, own: ownWords(of: study))
    }

    /// The name of another case that a text tells.
    ///
    /// - Parameters:
    ///   - text: what somebody wrote.
    ///   - isIdentifier: whether it is an id, a path or an address.
    ///   - speaker: the case that it stands in.
    public func first(
        in text: String, isIdentifier: Bool = false, of speaker: Speaker
    ) -> (term: IdentifyingTerms.Term, folder: String)? {
        first(in: text, isIdentifier) { form, owner, range, letters in
            guard owner != speaker.folder, !speaker.settled.contains(where: { $0.covers(range, in: letters) }) else {
                return false
            }
            return !form.words.allSatisfy { speaker.own.contains(String(decoding: $0.letters, as: UTF8.self)) }
        }
    }

    /// The name of an anonymous case that a text of the book tells, unless the editors of that case have settled it.
    public func first(inBook text: String, isIdentifier: Bool = false) -> (term: IdentifyingTerms.Term, folder: String)?
    {
        first(in: text, isIdentifier) { _, owner, range, letters in
            !(settled[owner] ?? []).contains { $0.covers(range, in: letters) }
        }
    }

    private func first(
        in text: String, _ isIdentifier: Bool, where isOther: (NameForm, String, Range<Int>, [UInt8]) -> Bool
    ) -> (term: IdentifyingTerms.Term, folder: String)? {
        if isIdentifier { return first(inReading: ShownText.decoded(text), true, where: isOther) }
        let shown = ShownText(text)
        for reading in shown.texts {
            if let found = first(inReading: reading, false, where: isOther) { return found }
        }
        for address in shown.addresses {
            if let found = first(inReading: address, true, where: isOther) { return found }
        }
        return nil
    }

    private func first(
        inReading reading: String, _ isIdentifier: Bool, where isOther: (NameForm, String, Range<Int>, [UInt8]) -> Bool
    ) -> (term: IdentifyingTerms.Term, folder: String)? {
        let text = FoldedText(reading)
        var found: (IdentifyingTerms.Term, String)?
        table.search(text) { match in
            let form = forms[match.form]
            let isMeant =
                Self.tells(form, NameContext(match, in: text, of: reading), isIdentifier)
                && Self.isName(form, match, text)
                || isIdentifier && form.full != .no && Self.isLabel(match, of: text, in: reading)
            guard isMeant,
                isOther(form, owners[match.form], match.range, text.letters)
            else { return true }
            let words = text.original(match.words, in: reading)
            found = (IdentifyingTerms.Term(kind: form.kind, text: words, isSure: false), owners[match.form])
            return false
        }
        return found
    }

    /// Whether a name is meant; one word alone where no article makes a noun of it.
    private static func tells(_ form: NameForm, _ context: NameContext, _ isIdentifier: Bool) -> Bool {
        let (match, text) = (context.match, context.text)
        let form = context.read(form)
        let verdict = isIdentifier ? NameContext.verdictInIdentifier(on: form, match) : context.verdict(on: form)
        guard let isSure = verdict, !match.isCompound else { return false }
        if isSure { return true }
        if case .handle = form.proof { return isIdentifier && form.words.count > 1 }
        if form.full != .no, !isIdentifier { return isFullName(form, match, text) }
        return form.tellsAlone && (isIdentifier || context.isNamedAlone)
    }

    /// Whether words of the language stand as the full name has them: with capitals, and its sign or quotation marks. What
    /// begins with an article begins sentences.
    private static func isFullName(_ form: NameForm, _ match: NameTable.Match, _ text: FoldedText) -> Bool {
        let first = text.words[match.words.lowerBound]
        let words = match.words.filter { text.letters(of: $0).count > 3 }
        guard match.ending.isEmpty || match.ending == "s", words.allSatisfy({ text.words[$0].isCapital }) else {
            return false
        }
        let behind = match.words.upperBound + 1
        let gap = text.words.indices.contains(behind) ? text.words[behind].gap : text.lastGap
        if first.gap == .quote || first.gap == .colon, gap == .quote { return true }
        if form.full == .sign { return match.words.dropFirst().contains { text.words[$0].gap == .join } }
        return CommonWords.classOf(text.spelling(at: match.words.lowerBound)) != .small
            || first.isCapital && first.gap <= .space && match.words.lowerBound > 0
    }

    /// Whether a name is all that a host, a handle or a piece of a path is called: `hotel-krone.de`.
    private static func isLabel(_ match: NameTable.Match, of text: FoldedText, in address: String) -> Bool {
        let letters = text.letters[text.words[match.words.lowerBound].start..<text.words[match.words.upperBound].end]
        return match.ending.isEmpty
            && AddressLabels(address).labels.contains {
                $0.role != .mailbox && FoldedText($0.text).letters.elementsEqual(letters)
            }
    }

    /// The words that a case may say whatever others keep to themselves: its own company's, and those of who accompanied it or
    /// answers for the house, who may be the same people everywhere.
    private func ownWords(of study: CaseStudy) -> Set<String> {
        var names = [study.company.name ?? ""] + study.support.coaches.map(\.name)
        if let name = study.contact?.name, isOfHouse(study) { names.append(name) }
        return Set(names.flatMap { FoldedText($0).spellings })
    }

    private func isOfHouse(_ study: CaseStudy) -> Bool {
        guard let contact = study.contact else { return false }
        // Whoever answers for several cases answers for the house.
        if let name = contact.name, contacts.contains(name) { return true }
        if let organisation = contact.organisation {
            return organisation == publisher?.name || study.accompanies(organisation)
        }
        return contact.email.flatMap { Self.host(of: $0) }.map { $0 == publisher?.host } ?? false
    }

    private static func host(of email: EmailAddress) -> Substring? { email.text.split(separator: "@").last }

    /// Whether words that are common ones are written as a name is: `Hotel Krone`, but not `neue apotheke`.
    private static func isName(_ form: NameForm, _ match: NameTable.Match, _ text: FoldedText) -> Bool {
        let isCommon = form.words.allSatisfy {
            CommonWords.classOf(String(decoding: $0.letters, as: UTF8.self)).isCommon
        }
        return !isCommon
            || match.words.allSatisfy { text.words[$0].isCapital || text.words[$0].end - text.words[$0].start <= 3 }
    }
}

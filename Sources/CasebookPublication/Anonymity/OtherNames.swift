public import CasebookModel

/// The names of all anonymous companies of a book, which the texts of its other cases must not tell either.
///
/// Looked for are full names of two or more words, and names that are nothing but names. Those of coaches are not: they
/// accompany many companies.
public struct OtherNames: Sendable {
    private var forms: [NameForm] = []
    /// The folder of the case that each form comes from.
    private var owners: [String] = []
    private var table = NameTable([])
    private var anchors = NameAnchors(of: [])
    private var common: Set<String> = []

    /// - Parameters:
    ///   - cases: the anonymous cases with the names of their folders.
    ///   - book: what the book itself is called tells nothing.
    public init(of cases: [(folder: String, names: Names)], in book: Book?) {
        if let book {
            let texts = [book.title, book.publisher.name] + book.partners.map(\.name)
            common = Set(texts.flatMap { FoldedText($0).spellings })
        }
        for (folder, names) in cases {
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

        /// - Returns: `nil` if the company may be named.
        public init?(of study: CaseStudy) {
            guard study.company.isAnonymous else { return nil }
            var named = NameForms()
            named.addNamesForOthers(of: study)
            forms = named.forms.filter(\.isTelling)
        }
    }

    /// Whether any text of a file may tell a name of another case: one look at its bytes, which spares nearly all files the
    /// exact search. What stands in escapes or in markup inside of a word may be anything.
    public func mayOccur(in bytes: [UInt8], of folder: String) -> Bool {
        guard !isEmpty else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            if Self.hidesLetters(bytes) { return true }
            guard anchors.occur(in: bytes, where: { owners[$0] != folder }) else { return false }
            var isFound = false
            table.search(FoldedText(bytes)) { match in
                isFound = owners[match.form] != folder
                return !isFound
            }
            return isFound
        }
    }

    /// Whether markup stands inside of a word.
    private static func hidesLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
        }
        for index in bytes.indices.dropLast() {
            switch bytes[index] {
            case UInt8(ascii: "\\"): return true
            case UInt8(ascii: "&"), UInt8(ascii: "%"):
                if bytes[index + 1] == UInt8(ascii: "#") || isLetter(bytes[index + 1]) { return true }
            case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"):
                if index > 0, isLetter(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ")"),
                    isLetter(bytes[index + 1])
                {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// The name of another case that a text tells.
    ///
    /// - Parameters:
    ///   - text: what somebody wrote.
    ///   - study: the case that it stands in; its own names are no others.
    ///   - folder: the folder of that case.
    public func first(in text: String, of study: CaseStudy, folder: String) -> (
        term: IdentifyingTerms.Term, folder: String
    )? {
        let shown = ShownText(text)
        for reading in shown.texts + shown.addresses {
            if let found = first(in: FoldedText(reading), reading, of: study, folder: folder) { return found }
        }
        return nil
    }

    private func first(
        in text: FoldedText, _ original: String, of study: CaseStudy, folder: String
    ) -> (term: IdentifyingTerms.Term, folder: String)? {
        var found: (IdentifyingTerms.Term, String)?
        table.search(text) { match in
            let form = forms[match.form]
            guard owners[match.form] != folder, NameContext(match, in: text).verdict(on: form) == true,
                Self.isName(form, match, text)
            else { return true }
            let own = Self.ownWords(of: study)
            if form.words.allSatisfy({ own.contains(String(decoding: $0.letters, as: UTF8.self)) }) { return true }
            let isSettled = study.anonymity.contains {
                FoldedText($0.text).letters.covers(match.range, in: text.letters)
            }
            if isSettled { return true }
            let words = text.original(match.words, in: original)
            found = (IdentifyingTerms.Term(kind: form.kind, text: words, isSure: false), owners[match.form])
            return false
        }
        return found
    }

    /// The words that a case may say whatever others keep to themselves: its own company's, and those of who accompanied it, who
    /// may be the same people everywhere.
    private static func ownWords(of study: CaseStudy) -> Set<String> {
        let people = [study.contact?.name].compactMap(\.self) + study.support.coaches.map(\.name)
        return Set(([study.company.name ?? ""] + people).flatMap { FoldedText($0).spellings })
    }

    /// Whether words that are common ones are written as a name is: `Hotel Krone`, but not `neue apotheke`.
    private static func isName(_ form: NameForm, _ match: NameTable.Match, _ text: FoldedText) -> Bool {
        let isCommon = form.words.allSatisfy {
            CommonWords.classOf(String(decoding: $0.letters, as: UTF8.self)).isCommon
        }
        return !isCommon
            || match.words.allSatisfy { text.words[$0].isCapital || text.words[$0].end - text.words[$0].start <= 3 }
    }
}

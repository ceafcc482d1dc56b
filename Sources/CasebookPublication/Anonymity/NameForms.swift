/// Collects the forms of the names of a case.
struct NameForms {
    private(set) var forms: [NameForm] = []
    /// Names without any gap, for identifiers.
    private(set) var joined: [(letters: [UInt8], kind: IdentifyingTerms.Kind, isSure: Bool)] = []

    /// Words of the names that are words of the language only without the umlauts that the names have: `Göld`.
    private var respelled: Set<String> = []

    /// Short words of the names that no text has by chance: `HUWA`, `Öxle`.
    private var striking: Set<String> = []

    /// More names than any case has, and few enough to look for each of them.
    private static let limit = 2000
    /// Names shorter than this are found in identifiers only as whole words: `ring` is no reason against `lieferung`.
    private static let shortestInsideWord = 6

    /// Notes how a name is spelled, before it is added.
    mutating func note(spellingOf name: String) {
        respelled.formUnion(CommonWords.respelled(in: name))
        striking.formUnion(CommonWords.striking(in: name))
    }

    /// What a word of a name tells, spelled as the name has it.
    func classOf(_ word: String) -> NameWordClass {
        respelled.contains(word) ? .rare : CommonWords.classOf(word)
    }

    /// Adds what may belong to somebody else.
    mutating func addDoubtful(_ add: (inout NameForms) -> Void) {
        let starts = (forms.count, joined.count)
        add(&self)
        for index in forms.indices.dropFirst(starts.0) { forms[index].isDoubtful = true }
        for index in joined.indices.dropFirst(starts.1) { joined[index].isSure = false }
    }

    /// Notes that the texts of the case are English, in which a capital makes a name.
    mutating func readAsEnglish() {
        for index in forms.indices { forms[index].isEnglish = true }
    }

    /// Words one after the other, whatever stands between them, as addresses are spelled.
    func exact(_ words: [String], _ kind: IdentifyingTerms.Kind, isTelling: Bool = false) -> NameForm {
        NameForm(
            kind: kind, words: words.map { NameForm.Word($0, inflected: false) }, between: .anything, proof: .sure,
            isTelling: isTelling)
    }

    mutating func add(
        _ kind: IdentifyingTerms.Kind, _ words: [String], _ between: NameForm.Between, _ proof: NameForm.Proof,
        isTelling: Bool = false
    ) {
        append(
            NameForm(
                kind: kind, words: words.map { NameForm.Word($0) }, between: between, proof: proof,
                isTelling: isTelling))
    }

    mutating func append(_ form: NameForm) {
        let letters = form.words.reduce(0) { $0 + $1.letters.count }
        guard letters >= 2, forms.count < Self.limit else { return }
        var form = form
        if !respelled.isEmpty {
            form.isRespelled = form.words.contains { respelled.contains(String(decoding: $0.letters, as: UTF8.self)) }
        }
        if form.kind == .companyName, form.words.count == 1, let word = form.words.first {
            form.isStriking = striking.contains(String(decoding: word.letters, as: UTF8.self))
        }
        forms.append(form)
        guard let last = form.words.last, last.isInflected, last.letters.contains(where: { $0 >= 0x80 }) else { return }
        for variant in ForeignForms.variants(of: String(decoding: last.letters, as: UTF8.self)) {
            forms.append(form.ending(in: variant))
        }
    }

    mutating func join(_ words: [String], _ kind: IdentifyingTerms.Kind, isSure: Bool) {
        let letters = Array(words.joined().utf8)
        guard letters.count >= Self.shortestInsideWord, joined.count < Self.limit else { return }
        if words.count == 1, CommonWords.classOf(words[0]).isCommon { return }
        joined.append((letters, kind, isSure))
        // An e behind another word's last vowel counts as the second letter of an umlaut: "daenzo".
        let folded = FoldedText(words.joined()).letters
        if folded != letters, folded.count >= Self.shortestInsideWord - 1 { joined.append((folded, kind, isSure)) }
    }
}

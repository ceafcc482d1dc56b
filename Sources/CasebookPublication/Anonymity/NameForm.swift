/// One way in which a name can stand in a text: words in an order, with what it takes to be meant.
struct NameForm: Sendable {
    /// A word of the form, by its folded letters.
    struct Word: Sendable {
        let letters: [UInt8]
        /// Whether it may be a single letter that stands for a given name: it is one word then, and nothing hangs on it.
        let isInitial: Bool
        /// Whether endings may hang on it.
        let isInflected: Bool
        /// Whether it is a join: `und`, `&`, or nothing.
        let isJoin: Bool

        init(_ word: String, initial: Bool = false, inflected: Bool = true, join: Bool = false) {
            letters = Array(word.utf8)
            isInitial = initial
            isInflected = inflected
            isJoin = join
        }
    }

    /// What may stand between two words.
    enum Between: Sendable {
        /// Nothing but a gap, also one of punctuation: addresses.
        case anything
        /// Nothing but a blank or a hyphen, or no gap at all.
        case nothing
        /// Whatever stands inside of a sentence: the name as the case has it.
        case phrase
        /// One or two small words: `Müller von der Bäckerei`.
        case smallWords
        /// The small words before signs: `Gasthaus zur Krone`.
        case signWords
        /// More given names, initials, nicknames: `Karla „Illi“ Sommer`, `Karla Wild, geb. Sommer`.
        case givenNames
    }

    /// What it takes to be meant.
    enum Proof: Sendable {
        /// It is what it says, wherever it stands.
        case sure
        /// It is a name, but perhaps another one.
        case likely
        /// Several words that are words of the language too: written as a name is, they are one. Whether they say what a company
        /// does and what it is called by.
        case phrase(saysWhoAndWhat: Bool, isCapitalised: Bool = true)
        /// Two words of a name, of which one is hardly anything else.
        case pair
        /// The only telling word of a company.
        case company(NameWordClass)
        /// One of several telling words of a company.
        case companyWord(NameWordClass)
        case surname(NameWordClass)
        /// A given name alone: there are others of the name.
        case givenName
        /// The first letters of all words of a company's name: `HFK` of `Hafen Feinkost Kontor`.
        case acronym
        /// A surname, and the first letter of a given name behind it, or the other way round: `Sommer, K.`, `Karla S.`
        case initialBehind
        /// The first letters of two names of a company: `S & P`.
        case initials
        /// Letters that a company is called by beside its trade: `R&S` of `R&S Maschinenbau`.
        case ownInitials
        /// A name as only addresses have it: `ksommer`.
        case handle
        /// A surname that is a word too, with the particles before it: `zur Mühlen`.
        case particle
        /// A name with what people say for its trade: `Auto König`.
        case variant
        case place(NameWordClass)
        /// Who and what is from a place; whether by an ending of their own, which may be another word.
        case inhabitants(isRare: Bool, isShortened: Bool)
        /// A sign of two words, of which the first is an adjective: `Goldener Löwe`; whether the name has a trade too.
        case sign(isBesideTrade: Bool)
    }

    let kind: IdentifyingTerms.Kind
    let words: [Word]
    let between: Between
    let proof: Proof

    /// Whether the case names more than one word with it, or a word that no text has by chance: such names are looked for in other
    /// cases too.
    let isTelling: Bool
    /// Whether the texts in which it is looked for are English.
    var isEnglish = false

    /// What it takes in other cases to be the full name of two words or more that are all words of the language.
    var full = Full.no

    /// Whether a form is a full name, and whether it has a sign, without which it may be a phrase like any other.
    enum Full: Sendable { case no, words, sign }

    /// Whether it is a full name without endings, which a text says letter by letter.
    var isExact: Bool { full != .no && words.allSatisfy { !$0.isInflected } }

    /// The same full name without endings.
    var exact: NameForm {
        var form = NameForm(
            kind: kind,
            words: words.map {
                Word(
                    String(decoding: $0.letters, as: UTF8.self), initial: $0.isInitial, inflected: false,
                    join: $0.isJoin)
            }, between: between, proof: proof, isTelling: isTelling)
        form.full = full
        form.isDoubtful = isDoubtful
        form.isRespelled = isRespelled
        return form
    }

    /// Whether it may belong to somebody else.
    var isDoubtful = false

    /// Whether a word of it is one of the language only without the umlauts that the name has: `Göld`.
    var isRespelled = false

    /// The same form for a text that leaves the umlauts out: `Gold` may be what the word says.
    var asWords: NameForm {
        let kind = words.first.map { CommonWords.classOf(String(decoding: $0.letters, as: UTF8.self)) } ?? .rare
        let proof: Proof =
            switch self.proof {
            case .company: .company(kind)
            case .companyWord: .companyWord(kind)
            case .surname: .surname(kind)
            case .place: .place(kind)
            case .sure where self.kind == .companyName && words.count > 1, .pair: .likely
            case .sure where words.count == 1: .surname(kind)
            default: self.proof
            }
        var form = NameForm(kind: self.kind, words: words, between: between, proof: proof, isTelling: isTelling)
        form.isEnglish = isEnglish
        form.isDoubtful = isDoubtful
        form.needsGap = needsGap
        return form
    }

    /// Whether it is a short word that no text has by chance, by its capitals or its umlaut: `HUWA`, `Öxle`.
    var isStriking = false

    /// Whether its words stand apart, or with a hyphen: `Labor Stein`, but not `Steinlabor`.
    var needsGap = false

    /// Whether it is a word that may be the name of a place as well.
    var mayBePlace: Bool {
        switch proof {
        case .company(let kind), .companyWord(let kind), .place(let kind): !kind.isCommon
        default: false
        }
    }

    /// Whether it is one long word that is hardly anything but a name.
    var tellsAlone: Bool {
        guard words.count == 1, words[0].letters.count > (isStriking ? 3 : 4), !isDoubtful else { return false }
        return switch proof {
        case .company(.rare), .companyWord(.rare), .surname(.rare): true
        default: false
        }
    }
}

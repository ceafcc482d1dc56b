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
        /// A surname, and the first letter of a given name behind it, or the other way round: `Sommer, K.`, `Karla S.`
        case initialBehind
        /// A name as only addresses have it: `ksommer`.
        case handle
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
    /// The name as the case has it.
    let name: Int

    /// Whether the case names more than one word with it, or a word that no text has by chance: such names are looked for in other
    /// cases too.
    let isTelling: Bool
    /// Whether it may belong to somebody else.
    var isDoubtful = false
}

/// Collects the forms of the names of a case.
struct NameForms {
    private(set) var forms: [NameForm] = []
    /// Names without any gap, for identifiers.
    private(set) var joined: [(letters: [UInt8], kind: IdentifyingTerms.Kind, isSure: Bool)] = []
    private var count = 0

    /// More names than any case has, and few enough to look for each of them.
    private static let limit = 2000
    /// Names shorter than this are found in identifiers only as whole words: `ring` is no reason against `lieferung`.
    private static let shortestInsideWord = 6

    mutating func add(company name: String) {
        count += 1
        let company = CompanyName(name)
        for phrase in company.phrases { add(phrase, as: .companyName) }
        add(company.parts, as: .companyName)
        for person in company.owners.flatMap(PersonName.names) { add(person) }
        for name in company.earlier {
            let earlier = CompanyName(name)
            for phrase in earlier.phrases { add(phrase, as: .companyName) }
            add(earlier.parts, as: .companyName)
        }
    }

    /// The name as it stands, whatever it is made of.
    private mutating func add(_ phrase: NamePhrase, as kind: IdentifyingTerms.Kind) {
        let isSure = phrase.isSure
        let saysWhoAndWhat = phrase.saysWhoAndWhat
        let words = phrase.words.map {
            NameForm.Word($0.text, inflected: $0.text.utf8.count > 3, join: $0.isJoin)
        }
        append(
            NameForm(
                kind: kind, words: words, between: .phrase,
                proof: isSure
                    ? .sure : .phrase(saysWhoAndWhat: saysWhoAndWhat, isCapitalised: phrase.isCapitalised),
                name: count,
                isTelling: isSure || saysWhoAndWhat))
        join(phrase.words.filter { !$0.isJoin }.map(\.text), kind, isSure: isSure || saysWhoAndWhat)
        join(phrase.words.map(\.text), kind, isSure: isSure || saysWhoAndWhat)
    }

    private mutating func add(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        guard let first = parts.first else { return }
        let words = parts.map(\.word)
        let isCommon = parts.allSatisfy(\.kind.isCommon)
        let proof = isCommon ? NameForm.Proof.phrase(saysWhoAndWhat: NamePhrase.saysWhoAndWhat(words)) : .sure
        join(words, kind, isSure: !isCommon || parts.count > 1 && NamePhrase.saysWhoAndWhat(words))
        if parts.count == 1 {
            add(kind, words, .nothing, .company(first.kind), isTelling: !first.kind.isCommon)
            if let stem = Self.stem(of: first) { add(kind, [stem], .nothing, .companyWord(first.kind)) }
            return
        }
        join(words.reversed(), kind, isSure: !isCommon)
        addVariants(parts, as: kind)
        append(
            NameForm(
                kind: kind, words: Self.words(of: parts), between: .nothing, proof: proof, name: count, isTelling: true)
        )
        for (index, one) in parts.enumerated() {
            for (place, other) in parts.enumerated() where place != index {
                guard !one.kind.isCommon || !other.kind.isCommon else { continue }
                add(kind, [one.word, other.word], .smallWords, .pair, isTelling: true)
            }
        }
        if isCommon {
            // A sign with its trade beside it, in either order: "Gasthaus zur Krone", "Kronen-Gasthaus".
            if parts.count == 2 {
                add(kind, words.reversed(), .nothing, proof)
                for (trade, sign) in [(first, parts[1]), (parts[1], first)]
                where trade.kind == .trade && (sign.kind == .thing || sign.kind == .occupation) {
                    add(kind, [trade.word, sign.word], .signWords, proof)
                }
            }
            addCommon(parts, as: kind)
        } else {
            for part in parts where part.kind != .trade {
                if !part.kind.isCommon { join([part.word], kind, isSure: false) }
                add(kind, [part.word], .nothing, .companyWord(part.kind))
                if let stem = Self.stem(of: part) { add(kind, [stem], .nothing, .companyWord(part.kind)) }
            }
            for (one, other) in zip(parts, parts.dropFirst()) {
                addPair([one, other].filter { $0.kind.isCommon && $0.kind != .trade }, as: kind)
            }
        }
    }

    /// What people say for the trade, with what the company is called by, in either order.
    private mutating func addVariants(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let names = parts.filter {
            $0.kind != .trade && !NameSurroundings.isCompanion($0.word) && !CommonWords.isAdjective($0.word)
        }
        let adjectives = parts.filter { $0.kind == .mass && CommonWords.isAdjective($0.word) }
        for variant in Set(parts.filter { $0.kind == .trade }.flatMap { TradeForms.variants(of: $0.word) }).sorted() {
            for name in names + adjectives {
                add(kind, [variant, name.word], .signWords, .variant)
                add(kind, [name.word, variant], .nothing, .variant)
                join([variant, name.word], kind, isSure: false)
                join([name.word, variant], kind, isSure: false)
            }
        }
    }

    /// Two words that stand together in a name, with what joins them.
    private mutating func addPair(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        guard parts.count == 2 else { return }
        append(
            NameForm(
                kind: kind, words: Self.words(of: parts), between: .nothing, proof: .likely, name: count,
                isTelling: false))
    }

    /// The words of a name that are words of the language too, without what the company does: each may be the name by which
    /// people call it.
    private mutating func addCommon(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let telling = parts.filter { $0.kind != .trade && !NameSurroundings.isCompanion($0.word) }
        let trades = parts.filter { $0.kind == .trade && !CommonWords.isAdjective($0.word) }
        for part in telling where !CommonWords.isAdjective(part.word) || telling.count == 1 {
            add(kind, [part.word], .nothing, .companyWord(part.kind))
            // With its trade in either order, whatever else the name has: "Vogels Autohaus".
            for trade in trades where parts.count > 2 {
                let proof = NameForm.Proof.phrase(saysWhoAndWhat: true)
                join([trade.word, part.word], kind, isSure: true)
                join([part.word, trade.word], kind, isSure: true)
                add(kind, [trade.word, part.word], .nothing, proof)
                add(kind, [part.word, trade.word], .nothing, proof)
            }
        }
        // "Goldener Löwe", in all cases of grammar, which change both words.
        for (one, other) in zip(parts, parts.dropFirst())
        where other.kind == .thing || other.kind == .trade && parts.count > 2 {
            guard let stem = CommonWords.adjectiveStem(of: one.word) else { continue }
            let nouns = other.word.hasSuffix("en") ? [other.word, String(other.word.dropLast())] : [other.word]
            for ending in ["e", "en", "er", "es", "em"] {
                for noun in nouns { add(kind, [stem + ending, noun], .nothing, .sign(isBesideTrade: !trades.isEmpty)) }
            }
        }
        if parts.count > 2 { addPair(telling, as: kind) }
    }

    /// The words of parts with the small ones between them.
    private static func words(of parts: [CompanyName.Part]) -> [NameForm.Word] {
        parts.enumerated().flatMap { index, part in
            (index == 0 ? [] : part.glue).map { small in
                NameForm.Word(small, inflected: false, join: ["und", "u", "and", "et", "y"].contains(small))
            } + [NameForm.Word(part.word)]
        }
    }

    /// A genitive in the name itself: `Müllers Backstube` is Müller's.
    private static func stem(of part: CompanyName.Part) -> String? {
        guard part.kind == .rare, part.word.utf8.count >= 6, part.word.hasSuffix("s"), !part.word.hasSuffix("ss") else {
            return nil
        }
        return String(part.word.dropLast())
    }

    mutating func add(_ person: PersonName) {
        count += 1
        guard let last = person.surname.last else { return }
        if person.given.isEmpty, person.surname.count == 1 {
            let kind = CommonWords.classOf(last)
            join([last], .person, isSure: !kind.isCommon)
            if person.hasTitle { return add(.person, [last], .nothing, .surname(kind)) }
            return add(.person, [last], .nothing, kind == .rare ? .sure : .surname(kind))
        }
        for given in person.given {
            join([given, last], .person, isSure: true)
            for surname in person.surname {
                add(.person, [given, surname], .smallWords, .sure, isTelling: true)
                add(.person, [surname, given], .anything, .sure, isTelling: true)
                let isRare = !CommonWords.classOf(surname).isCommon
                append(
                    NameForm(
                        kind: .person,
                        words: [NameForm.Word(String(given.prefix(1)), initial: true), NameForm.Word(surname)],
                        between: .anything, proof: isRare ? .sure : .likely, name: count, isTelling: false))
                add(.person, [given, surname], .givenNames, isRare ? .sure : .likely)
                append(
                    NameForm(
                        kind: .person,
                        words: [NameForm.Word(surname), NameForm.Word(String(given.prefix(1)), initial: true)],
                        between: .anything, proof: .initialBehind, name: count, isTelling: false))
                add(.person, [given.prefix(1) + surname], .nothing, .handle)
            }
            append(
                NameForm(
                    kind: .person,
                    words: [NameForm.Word(given), NameForm.Word(String(last.prefix(1)), initial: true)],
                    between: .nothing, proof: .initialBehind, name: count, isTelling: false))
        }
        if person.surname.count > 1 { add(.person, person.surname, .smallWords, .sure, isTelling: true) }
        for surname in person.surname {
            join([surname], .person, isSure: false)
            add(.person, [surname], .nothing, .surname(CommonWords.classOf(surname)))
        }
    }

    mutating func add(place name: String) {
        count += 1
        // "Frankfurt am Main", "Halle (Saale)", "Wiesenthal/Odenwald": the head alone is the place.
        let head = name.prefix { $0 != "(" && $0 != "," && $0 != "/" }
        let words = FoldedText(String(head)).spellings
        let all = FoldedText(name).spellings
        guard let first = words.first else { return }
        let tail = words.dropFirst().firstIndex { Self.placeJoins.contains($0) }
        let core = Array(words[..<(tail ?? words.endIndex)])
        join(core, .place, isSure: core.contains { CommonWords.classOf($0) == .rare })
        if core.count == 1 {
            add(.place, core, .nothing, .place(CommonWords.classOf(first)))
            addInhabitants(of: first)
        } else {
            add(.place, core, .nothing, .sure)
            for word in core where CommonWords.classOf(word) == .rare {
                add(.place, [word], .nothing, .likely)
                addInhabitants(of: word, isDoubtful: true)
            }
        }
        for other in PlaceForms.otherNames(of: core.joined(separator: " ")) { append(exact(other, .place)) }
        if tail != nil { append(exact(words, .place)) }
        // "Halle/Saale", "Frankfurt/Main"
        let telling = all.filter { !Self.placeJoins.contains($0) }
        if telling.count > core.count { add(.place, telling, .smallWords, .sure) }
    }

    private mutating func addInhabitants(of place: String, isDoubtful: Bool = false) {
        let start = forms.count
        let kind = CommonWords.classOf(place)
        for inhabitants in PlaceForms.inhabitants(of: place) {
            add(.place, [inhabitants], .nothing, .inhabitants(isRare: true, isShortened: false))
        }
        if place.utf8.count < 4 {
            add(.place, [place + "er"], .nothing, .inhabitants(isRare: kind == .rare, isShortened: false))
        }
        for shortened in PlaceForms.shortened(place) {
            add(.place, [shortened], .nothing, .inhabitants(isRare: kind == .rare, isShortened: true))
        }
        if isDoubtful { for index in forms[start...].indices { forms[index].isDoubtful = true } }
    }

    /// Adds what may belong to somebody else.
    mutating func addDoubtful(_ add: (inout NameForms) -> Void) {
        let starts = (forms.count, joined.count)
        add(&self)
        for index in forms.indices.dropFirst(starts.0) { forms[index].isDoubtful = true }
        for index in joined.indices.dropFirst(starts.1) { joined[index].isSure = false }
    }

    private static let placeJoins: Set = ["am", "an", "im", "in", "bei", "ob", "a", "b", "i", "v", "d", "vor", "der"]

    /// A web site by its host, its address, and by what the host is called.
    mutating func add(website address: String) {
        count += 1
        let decoded = ShownText.decoded(address)
        let path = decoded.drop { $0 != "/" }.drop { $0 == "/" }
        let host = WebSiteName.host(of: decoded)
        append(exact(FoldedText(WebSiteName.withoutPrefix(path)).spellings, .website))
        if WebSiteName.isForPages(host) {
            for label in path.split(separator: "/").dropFirst() where !label.hasPrefix("?") {
                let words = FoldedText(String(label)).spellings
                if words.count > 1 { append(exact(words, .website)) }
                add(label: String(label), as: .website)
            }
        } else {
            append(exact(FoldedText(String(host)).spellings, .website, isTelling: true))
        }
        for label in WebSiteName.names(in: host) { add(label: label, as: .website) }
    }

    /// - Parameter isForeign: whether the mailbox is that of somebody who accompanied the company, whose domain tells nothing.
    mutating func add(email address: String, isForeign: Bool = false) {
        count += 1
        append(exact(FoldedText(address).spellings, .email))
        let parts = address.split(separator: "@")
        guard parts.count == 2 else { return }
        let local = FoldedText(String(parts[0])).spellings.filter { $0.utf8.count > 1 }
        if local.count > 1, local.contains(where: { CommonWords.classOf($0) == .rare }) {
            add(.email, local, .anything, .sure)
        }
        if isForeign { return }
        for label in WebSiteName.names(in: parts[1]) { add(label: label, as: .email) }
        if !WebSiteName.isShared(parts[1]) {
            let host = exact(FoldedText(String(parts[1])).spellings, .website)
            addDoubtful { $0.append(host) }
        }
    }

    /// The name of a host, which is mostly that of a company.
    private mutating func add(label: String, as kind: IdentifyingTerms.Kind) {
        let words = FoldedText(label).spellings.filter { CommonWords.classOf($0) != .small }
        let isCommon = words.allSatisfy { CommonWords.classOf($0).isCommon || CommonWords.soundsLikeTrade($0) }
        guard let first = words.first else { return }
        if words.count == 1, isCommon {
            // "rauchhof", but not "hof"; "krone" where something says that it is a name.
            let what = CommonWords.classOf(first)
            if what == .trade { return }
            join(words, kind, isSure: false)
            return add(kind, words, .nothing, what == .rare ? .likely : .companyWord(what))
        }
        join(words, kind, isSure: !isCommon)
        add(kind, words, .nothing, words.count > 1 && !isCommon ? .sure : .likely)
    }

    /// Words one after the other, whatever stands between them, as addresses are spelled.
    private func exact(_ words: [String], _ kind: IdentifyingTerms.Kind, isTelling: Bool = false) -> NameForm {
        NameForm(
            kind: kind, words: words.map { NameForm.Word($0, inflected: false) }, between: .anything, proof: .sure,
            name: count, isTelling: isTelling)
    }

    private mutating func add(
        _ kind: IdentifyingTerms.Kind, _ words: [String], _ between: NameForm.Between, _ proof: NameForm.Proof,
        isTelling: Bool = false
    ) {
        append(
            NameForm(
                kind: kind, words: words.map { NameForm.Word($0) }, between: between, proof: proof, name: count,
                isTelling: isTelling))
    }

    private mutating func append(_ form: NameForm) {
        let letters = form.words.reduce(0) { $0 + $1.letters.count }
        guard letters >= 2, forms.count < Self.limit else { return }
        forms.append(form)
    }

    private mutating func join(_ words: [String], _ kind: IdentifyingTerms.Kind, isSure: Bool) {
        let letters = Array(words.joined().utf8)
        guard letters.count >= Self.shortestInsideWord, joined.count < Self.limit else { return }
        if words.count == 1, CommonWords.classOf(words[0]).isCommon { return }
        joined.append((letters, kind, isSure))
    }
}

/// What addresses on the web are called.
enum WebSiteName {
    static func host(of address: String) -> Substring {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
        return withoutPrefix(host)[...]
    }

    static func withoutPrefix(_ address: Substring) -> String {
        let host = address.hasPrefix("www.") ? address.dropFirst(4) : address
        return String(host)
    }

    /// Whether a host belongs to nobody that could be meant: many have their pages or mailboxes there.
    static func isShared(_ host: Substring) -> Bool { names(in: host).isEmpty }

    /// Whether a site is one on which many have their pages: the path says whose it is.
    static func isForPages(_ host: Substring) -> Bool {
        host.split(separator: ".").contains { pages.contains($0.lowercased()) }
    }

    private static let pages: Set = [
        "facebook", "fb", "instagram", "linkedin", "xing", "youtube", "tiktok", "twitter", "x", "pinterest", "threads",
        "mastodon", "linktr", "etsy", "ebay", "amazon", "tripadvisor", "github", "gitlab", "wordpress", "jimdo",
        "wixsite",
        "business", "sites",
    ]

    /// The labels of a host that may name somebody: not its ending, nor what many addresses share.
    static func names(in host: Substring) -> [String] {
        host.split(separator: ".").dropLast().map { $0.lowercased() }.filter { !shared.contains($0) }
    }

    private static let shared: Set = [
        "www", "com", "co", "org", "net", "shop", "store", "blog", "web", "mail", "info", "online", "example", "gmx",
        "gmail",
        "googlemail", "t-online", "freenet", "outlook", "hotmail", "yahoo", "icloud", "posteo", "mailbox", "arcor",
        "aol", "live",
        "proton", "protonmail", "vodafone", "1und1", "github", "gitlab", "facebook", "instagram", "linkedin", "xing",
        "youtube",
        "wordpress", "jimdo", "jimdofree", "wixsite", "business", "google", "sites", "etsy", "ebay", "amazon",
        "tripadvisor", "tiktok", "twitter", "pinterest", "threads", "mastodon", "linktr", "fb", "wa", "web",
    ]
}

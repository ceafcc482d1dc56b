extension NameForms {
    mutating func add(company name: String) {
        note(spellingOf: name)
        let company = CompanyName(name)
        for phrase in company.phrases { add(phrase, as: .companyName) }
        for phrase in company.houses {
            var form = NameForm(
                kind: .companyName,
                words: phrase.words.map { NameForm.Word($0.text, inflected: $0.text.utf8.count > 3, join: $0.isJoin) },
                between: .nothing, proof: .phrase(saysWhoAndWhat: phrase.saysWhoAndWhat), isTelling: false)
            form.full = phrase.hasSign ? .sign : .words
            append(form)
        }
        for words in company.figures {
            add(.companyName, words, .nothing, .likely)
            join(words, .companyName, isSure: false)
        }
        for letters in company.initials { add(initials: letters, as: .companyName) }
        for phrase in company.spelledOut {
            add(phrase, as: .companyName)
            let words = phrase.words.map(\.text).filter { CommonWords.classOf($0) != .small }
            add(.companyName, words, .nothing, .phrase(saysWhoAndWhat: false))
        }
        for words in company.apart { add(.companyName, words, .nothing, .variant) }
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
        var form = NameForm(
            kind: kind, words: words, between: .phrase,
            proof: isSure ? .sure : .phrase(saysWhoAndWhat: saysWhoAndWhat, isCapitalised: phrase.isCapitalised),
            isTelling: isSure || saysWhoAndWhat)
        if !isSure, phrase.isCapitalised, phrase.isLong { form.full = phrase.hasSign ? .sign : .words }
        append(form)
        join(phrase.words.filter { !$0.isJoin }.map(\.text), kind, isSure: isSure || saysWhoAndWhat)
        join(phrase.words.map(\.text), kind, isSure: isSure || saysWhoAndWhat)
    }

    private mutating func add(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        guard let first = parts.first else { return }
        let words = parts.map(\.word)
        addGlued(parts, as: kind)
        addParticles(parts, as: kind)
        addTowns(parts, as: kind)
        addInitials(parts, as: kind)
        addAcronyms(of: parts, as: kind)
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
        addHeads(parts, as: kind)
        append(
            NameForm(
                kind: kind, words: Self.words(of: parts), between: .nothing, proof: proof, isTelling: true)
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
            addAdjectiveSigns(parts, as: kind)
        } else {
            addAdjectiveSigns(parts, as: kind)
            let phrase = Self.turnOfPhrase(parts)
            for part in parts
            where part.kind != .trade && !NameSurroundings.isCompanion(part.word) && !phrase.contains(part.word) {
                if let other = Self.otherSpelling(of: part.word) {
                    add(kind, [other], .nothing, .companyWord(part.kind))
                }
                if !part.kind.isCommon { join([part.word], kind, isSure: false) }
                add(kind, [part.word], .nothing, .companyWord(part.kind))
                if let stem = Self.stem(of: part) { add(kind, [stem], .nothing, .companyWord(part.kind)) }
            }
            addSigns(parts, as: kind)
            for (one, other) in zip(parts, parts.dropFirst()) {
                addPair([one, other].filter { $0.kind.isCommon && $0.kind != .trade }, as: kind)
            }
        }
    }

    /// A name with the small words before it, as addresses and people say it: `daenzo` of `Pizzeria Da Enzo`, `beim Ochsen` of `Zum
    /// Goldenen Ochsen`.
    private mutating func addGlued(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        var isSign = false
        for part in parts {
            isSign = isSign || part.glue.contains("zum")
            if let glue = part.glue.last, part.kind == .rare || isSign && part.kind != .trade {
                join([glue, part.word], kind, isSure: false)
            }
            guard isSign, part.kind == .thing || part.kind == .occupation else { continue }
            add(kind, ["beim", part.word], .nothing, .likely)
            join(["zum", part.word], kind, isSure: false)
        }
    }

    /// A surname with the particles before it: `zum Felde` of `Zum Felde Logistik GmbH`.
    private mutating func addParticles(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        guard parts.count > 1, let name = parts.first, !name.glue.isEmpty, parts[1].kind == .trade,
            parts[1].glue.isEmpty,
            name.kind == .thing || name.kind == .mass || name.kind == .occupation, !CommonWords.isAdjective(name.word),
            name.glue.allSatisfy({
                ["zum", "zur", "am", "im", "vom", "von", "van", "der", "den", "de", "ten", "ter"].contains($0)
            })
        else { return }
        append(
            NameForm(
                kind: kind,
                words: name.glue.map { NameForm.Word($0, inflected: false) } + [NameForm.Word(name.word)],
                between: .nothing, proof: .particle, isTelling: false))
    }

    /// The town that an adjective stands for: `Darmstädter Präzisionsguss`.
    private mutating func addTowns(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        for (index, part) in parts.enumerated() where part.kind == .rare {
            guard let town = TownAdjectives.town(of: part.word, isBeforeNoun: index + 1 < parts.count) else { continue }
            addDoubtful { $0.add(kind, [town], .nothing, .place(CommonWords.classOf(town))) }
        }
    }

    /// The first letters of two names that a sign joins.
    private mutating func addInitials(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        for (one, other) in zip(parts, parts.dropFirst())
        where other.glue == ["und"] && (one.kind != .trade || other.kind != .trade) {
            append(
                NameForm(
                    kind: kind,
                    words: [
                        NameForm.Word(String(one.word.prefix(1)), initial: true), NameForm.Word("und", join: true),
                        NameForm.Word(String(other.word.prefix(1)), initial: true),
                    ], between: .nothing, proof: .initials, isTelling: false))
        }
    }

    /// Letters that signs join, as the company itself has them.
    private mutating func add(initials letters: [String], as kind: IdentifyingTerms.Kind) {
        let words = letters.enumerated().flatMap { index, letter in
            (index == 0 ? [] : [NameForm.Word("und", join: true)]) + [NameForm.Word(letter, initial: true)]
        }
        append(NameForm(kind: kind, words: words, between: .nothing, proof: .ownInitials, isTelling: false))
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
                kind: kind, words: Self.words(of: parts), between: .nothing, proof: .likely,
                isTelling: false))
    }

    /// The words of a name that are words of the language too, without what the company does: each may be the name by which
    /// people call it.
    private mutating func addCommon(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let telling = parts.filter { $0.kind != .trade && !NameSurroundings.isCompanion($0.word) }
        let trades = parts.filter { $0.kind == .trade && !CommonWords.isAdjective($0.word) }
        let owners = Self.owners(among: parts)
        for part in telling
        where !CommonWords.isAdjective(part.word) || telling.count == 1 || owners.contains(part.word) {
            add(kind, [part.word], .nothing, .companyWord(part.kind))
            // With its trade in either order, whatever else the name has: "Vogels Autohaus".
            for trade in trades where parts.count > 2 {
                let proof = NameForm.Proof.phrase(saysWhoAndWhat: true)
                join([trade.word, part.word], kind, isSure: true)
                join([part.word, trade.word], kind, isSure: true)
                guard !CommonWords.isAdjective(part.word) else {
                    // "weißer Druck" is no "Weiß Druck".
                    let words = [NameForm.Word(part.word, inflected: false), NameForm.Word(trade.word)]
                    append(
                        NameForm(kind: kind, words: words, between: .nothing, proof: .variant, isTelling: false))
                    continue
                }
                add(kind, [trade.word, part.word], .nothing, proof)
                add(kind, [part.word, trade.word], .nothing, proof)
            }
        }
        addSigns(parts, as: kind)
        if parts.count > 2 { addPair(telling, as: kind) }
        addSwapped(parts, as: kind)
    }

    /// The words on both sides of an "and": where companies are called so, these are the names of two people, whatever else
    /// they mean: `Klein & Lang`.
    private static func owners(among parts: [CompanyName.Part]) -> Set<String> {
        var owners: Set<String> = []
        for (one, other) in zip(parts, parts.dropFirst()) where Self.isJoined(other) {
            owners.formUnion([one, other].filter { $0.kind != .trade && !isInflected($0.word) }.map(\.word))
        }
        return owners
    }

    private static func isJoined(_ part: CompanyName.Part) -> Bool {
        part.glue.count == 1 && ["und", "u", "and", "et"].contains(part.glue[0])
    }

    /// Nobody is called by an adjective with an ending: `Gute & Schöne Dinge`.
    private static func isInflected(_ word: String) -> Bool {
        CommonWords.isAdjective(word) && CommonWords.adjectiveStem(of: word) != word
    }

    /// Two owners in the other order: `Lang & Klein`.
    private mutating func addSwapped(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        for (one, other) in zip(parts, parts.dropFirst()) where Self.isJoined(other) {
            guard one.kind != .trade, other.kind != .trade,
                ![one, other].contains(where: { NameSurroundings.isCompanion($0.word) || Self.isInflected($0.word) })
            else { continue }
            for (first, second) in [(one, other), (other, one)] {
                let words = [
                    NameForm.Word(first.word), NameForm.Word("und", join: true), NameForm.Word(second.word),
                ]
                append(
                    NameForm(
                        kind: kind, words: words, between: .nothing, proof: .phrase(saysWhoAndWhat: false),
                        isTelling: false))
            }
        }
    }

    /// What a house is called by beside whoever owns it: `Rosenapotheke Bruns`, `Sonnen-Apotheke Dr. Thies`.
    private mutating func addSigns(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        for part in parts where part.kind == .trade && CommonWords.isSign(part.word) {
            add(kind, [part.word], .nothing, .companyWord(.sounding))
            join([part.word], kind, isSure: false)
        }
        for (one, other) in zip(parts, parts.dropFirst()) {
            for (sign, trade) in [(one, other), (other, one)] where trade.kind == .trade {
                guard sign.kind == .thing || sign.kind == .occupation, CommonWords.isListed(sign.word.withoutN) else {
                    continue
                }
                add(kind, [sign.word, trade.word], .nothing, .variant)
                add(kind, [trade.word, sign.word.withoutN], .signWords, .variant)
                join([sign.word, trade.word], kind, isSure: false)
            }
        }
    }

    /// `Goldener Löwe`, in all cases of grammar, which change both words.
    private mutating func addAdjectiveSigns(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let isBesideTrade = parts.contains { $0.kind == .trade && !CommonWords.isAdjective($0.word) }
        for (one, other) in zip(parts, parts.dropFirst())
        where other.kind == .thing || other.kind == .occupation || other.kind == .trade && parts.count > 2 {
            guard let stem = CommonWords.adjectiveStem(of: one.word) else { continue }
            var nouns = other.word.hasSuffix("en") ? [other.word, String(other.word.dropLast())] : [other.word]
            // Short words have few endings: "im Schwarzen Bären".
            if other.word.utf8.count < 4 { nouns.append(other.word + "en") }
            for ending in ["e", "en", "er", "es", "em"] {
                for noun in nouns { add(kind, [stem + ending, noun], .nothing, .sign(isBesideTrade: isBesideTrade)) }
            }
            join([one.word, other.word], kind, isSure: false)
        }
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
}

extension String {
    /// A word of a sign as it stands for itself: `Sonne` of `Sonnen-Apotheke`.
    fileprivate var withoutN: String {
        hasSuffix("n") && CommonWords.isListed(String(dropLast())) ? String(dropLast()) : self
    }
}

extension NameForms {
    mutating func add(_ person: PersonName) {
        guard let last = person.surname.last else { return }
        for other in person.others { add(.person, [other], .nothing, .surname(classOf(other))) }
        if person.given.isEmpty, person.surname.count == 1 {
            let kind = classOf(last)
            let isSure = person.isOnly && !person.hasTitle
            join([last], .person, isSure: person.isOnly && !kind.isCommon)
            return add(.person, [last], .nothing, isSure && kind == .rare ? .sure : .surname(kind))
        }
        addGivenNames(of: person)
        addParticles(of: person)
        for given in person.given {
            join([given, last], .person, isSure: true)
            for surname in person.surname {
                add(.person, [given, surname], .smallWords, .sure, isTelling: true)
                add(.person, [surname, given], .anything, .sure, isTelling: true)
                let isRare = !classOf(surname).isCommon
                append(
                    NameForm(
                        kind: .person,
                        words: [NameForm.Word(String(given.prefix(1)), initial: true), NameForm.Word(surname)],
                        between: .anything, proof: isRare ? .sure : .likely, isTelling: false))
                add(.person, [given, surname], .givenNames, isRare ? .sure : .likely)
                append(
                    NameForm(
                        kind: .person,
                        words: [NameForm.Word(surname), NameForm.Word(String(given.prefix(1)), initial: true)],
                        between: .anything, proof: .initialBehind, isTelling: false))
                add(.person, [given.prefix(1) + surname], .nothing, .handle)
                // "anna.teigmann@example.org", which no sentence says.
                add(.person, [given, surname], .anything, .handle, isTelling: isRare)
            }
            append(
                NameForm(
                    kind: .person,
                    words: [NameForm.Word(given), NameForm.Word(String(last.prefix(1)), initial: true)],
                    between: .nothing, proof: .initialBehind, isTelling: false))
        }
        if person.surname.count > 1 { add(.person, person.surname, .smallWords, .sure, isTelling: true) }
        for surname in person.surname {
            join([surname], .person, isSure: false)
            add(.person, [surname], .nothing, .surname(classOf(surname)))
        }
    }

    /// What people are called among themselves, where it is no word of the language and nobody's surname.
    private mutating func addGivenNames(of person: PersonName) {
        guard person.isOfCompany else { return }
        // "Joe" is folded to two letters. In English, words are given names too, where something says so.
        func isName(_ given: String) -> Bool {
            (given.utf8.count > 2 || GivenNames.contain(given) || EnglishWords.contain(given))
                && (GivenNames.areHardlyAnythingElse(given) || EnglishWords.contain(given))
        }
        for name in person.given where isName(name) { add(.person, [name], .nothing, .givenName) }
        for (one, other) in zip(person.given, person.given.dropFirst())
        where [one, other].contains(where: GivenNames.areHardlyAnythingElse)
            && min(one.utf8.count, other.utf8.count) > 2
        {
            add(.person, [one, other], .nothing, .givenName)
        }
    }

    /// A surname that is a word too with its particles, and with the letters that stand for given names before it: `zur Mühlen`,
    /// `D. zur Mühlen`, `K. T. v. d. Aue`, `Wolf-Dieter zur M.`
    private mutating func addParticles(of person: PersonName) {
        guard let surname = person.surname.first, !person.particles.isEmpty else { return }
        func words(_ particles: [String]) -> [NameForm.Word] { particles.map { NameForm.Word($0, inflected: false) } }
        let spellings = [person.particles, person.particles.map { String($0.prefix(1)) }]
        let isRare = !classOf(surname).isCommon
        if !isRare {
            append(
                NameForm(
                    kind: .person, words: words(person.particles) + [NameForm.Word(surname)], between: .nothing,
                    proof: .particle, isTelling: false))
        }
        for given in person.given {
            for particles in spellings {
                let initial = NameForm.Word(String(given.prefix(1)), initial: true)
                append(
                    NameForm(
                        kind: .person, words: [initial] + words(particles) + [NameForm.Word(surname)],
                        between: .anything, proof: isRare ? .sure : .likely, isTelling: false))
            }
            let initial = NameForm.Word(String(surname.prefix(1)), initial: true)
            append(
                NameForm(
                    kind: .person, words: [NameForm.Word(given)] + words(person.particles) + [initial],
                    between: .nothing, proof: .initialBehind, isTelling: false))
        }
        if person.given.count > 1 { add(.person, person.given.prefix(2) + [surname], .smallWords, .sure) }
    }
}

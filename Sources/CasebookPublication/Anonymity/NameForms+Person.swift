extension NameForms {
    mutating func add(_ person: PersonName) {
        guard let last = person.surname.last else { return }
        for other in person.others { add(.person, [other], .nothing, .surname(CommonWords.classOf(other))) }
        if person.given.isEmpty, person.surname.count == 1 {
            let kind = CommonWords.classOf(last)
            let isSure = person.isOnly && !person.hasTitle
            join([last], .person, isSure: person.isOnly && !kind.isCommon)
            return add(.person, [last], .nothing, isSure && kind == .rare ? .sure : .surname(kind))
        }
        addGivenNames(of: person)
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
            add(.person, [surname], .nothing, .surname(CommonWords.classOf(surname)))
        }
    }

    /// What people are called among themselves, where it is no word of the language and nobody's surname.
    private mutating func addGivenNames(of person: PersonName) {
        guard person.isOfCompany else { return }
        let names = person.given.filter { $0.utf8.count > 2 && GivenNames.areHardlyAnythingElse($0) }
        for name in names { add(.person, [name], .nothing, .givenName) }
        for (one, other) in zip(names, names.dropFirst()) { add(.person, [one, other], .nothing, .givenName) }
    }
}

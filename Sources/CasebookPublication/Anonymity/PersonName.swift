/// The name of a person, as files give it: `Prof. Dr.-Ing. Eva Beispiel, Inhaberin`.
struct PersonName: Equatable {
    /// The given names, folded; empty where only a surname or a single name is known.
    var given: [String]
    /// The words of the surname, folded, without particles.
    var surname: [String]
    /// Words that may be the surname too, since in some languages it stands first.
    var others: [String] = []
    /// The particles before the surname, folded: `zur`, `von der`.
    var particles: [String] = []
    /// Whether it is somebody of the company, whom the texts may call by the given name.
    var isOfCompany = false
    /// Whether a title or what somebody does stood before it.
    var hasTitle = false
    /// Whether all words began with a capital, or were particles of a name.
    var isCapitalised = true
    /// Whether the text names nobody else: a single word is a name then.
    var isOnly = false

    /// The names in a text that names people: lists of them, with titles before and roles behind.
    static func names(in text: String) -> [PersonName] {
        // Scripts without capitals have nothing by which a name could be told from other words.
        let isCapitalised = text.contains { $0.isUppercase || $0.isLetter && !$0.isCased }
        var list = PersonList(isCapitalised: isCapitalised)
        for part in PersonText(text).parts { list.add(part) }
        return list.finished
    }

    /// The same person as one of the company.
    var ofCompany: PersonName {
        var person = self
        person.isOfCompany = true
        return person
    }

    /// Whether a text that could also name a role names a person: a title, or words with capitals that are no others.
    var looksLikeOne: Bool {
        if hasTitle { return true }
        guard isCapitalised, let word = given.first ?? surname.first else { return false }
        if given.isEmpty { return CommonWords.classOf(word) == .rare && !PersonWords.isOrdinary(word) }
        return GivenNames.contain(word) || CommonWords.classOf(word) != .trade && !PersonWords.isOrdinary(word)
    }
}

/// Puts together who is named by the parts of a text: `Sommer, Karla` is one person, `Eva und Max Beispiel` are two.
struct PersonList {
    /// Whether the text has capitals at all; a text without them may be a name all the same.
    let isCapitalised: Bool
    private var people: [(person: PersonName, joint: PersonText.Joint)] = []
    /// Whether a title stood alone before the next part: `Dipl.-Ing. (FH) Kranzmann`.
    private var isTitled = false
    private var isFirst = true

    init(isCapitalised: Bool) { self.isCapitalised = isCapitalised }

    mutating func add(_ part: PersonText.Part) {
        let isBehind = !isFirst
        isFirst = false
        let isMeant = isTitled && part.joint != .comma
        isTitled = false
        switch PersonPart(part, isTitled: isMeant, isCapitalised: isCapitalised).content {
        case .nothing: break
        case .title: isTitled = true
        case .rest(let rest): lengthen(with: rest)
        case .person(var person):
            if isBehind, person.given.isEmpty, !person.hasTitle, let word = person.surname.first,
                CommonWords.classOf(word) != .rare && !GivenNames.contain(word) || PersonWords.isOrdinary(word)
            {
                return
            }
            person.isCapitalised = isCapitalised
            add(person, behind: part.joint)
        }
    }

    private mutating func add(_ person: PersonName, behind joint: PersonText.Joint) {
        defer { people.append((person, joint)) }
        guard let last = people.last?.person, last.given.isEmpty, let single = last.surname.last,
            last.surname.count == 1
        else { return }
        if !person.given.isEmpty {
            // "Eva und Max Beispiel" are both called Beispiel.
            if joint == .and, !last.hasTitle || GivenNames.contain(single) {
                join(given: [single], person.surname)
            }
        } else if joint == .comma || joint == .and, !last.hasTitle, !person.hasTitle {
            // "Sommer, Karla": the given name stands behind; two surnames are two people.
            if joint == .comma, people.count == 1, !GivenNames.contain(single) { join(given: person.surname, [single]) }
            if joint == .comma, people.count == 1, GivenNames.contain(single) {
                join(given: [single], Array(person.surname.prefix(1)))
            }
        }
    }

    /// "Maria vom Brocke", "Eva am Ende": what stands behind a given name alone may be a surname.
    private mutating func lengthen(with rest: PersonName) {
        guard let last = people.last, rest.given.isEmpty, !rest.surname.isEmpty else { return }
        let names = last.person.given + last.person.surname
        // "Wolf-Dieter" is one word.
        let isHyphened = last.person.given.isEmpty && names.count == 2 && GivenNames.contain(names[1])
        guard isHyphened || names.allSatisfy(GivenNames.contain) else { return }
        var person = last.person
        // Where it is another word, the given name may be all that the text says: "Eva am Empfang".
        if !rest.surname.allSatisfy({ CommonWords.classOf($0) == .rare }) { person.others += person.surname }
        person.given += person.surname
        person.surname = rest.surname
        person.particles = rest.particles
        people[people.count - 1].person = person
    }

    private mutating func join(given: [String], _ surname: [String]) {
        var person = PersonName(given: given, surname: surname)
        person.isCapitalised = isCapitalised
        if let first = given.first, GivenNames.contain(first) {
            people.removeLast(people.last?.person.surname == given ? 1 : 0)
        }
        people.append((person, .and))
    }

    /// Who is named; a given name that stands for itself beside whole names is nobody else's.
    var finished: [PersonName] {
        let names = people.map(\.person)
        if names.count == 1 { return names.map { PersonName($0, isOnly: true) } }
        return names.filter { name in
            guard name.given.isEmpty, !name.hasTitle, let word = name.surname.first, GivenNames.contain(word) else {
                return true
            }
            return !names.contains { $0.given.contains(word) }
        }
    }
}

extension PersonName {
    fileprivate init(_ name: PersonName, isOnly: Bool) {
        self = name
        self.isOnly = isOnly
    }
}

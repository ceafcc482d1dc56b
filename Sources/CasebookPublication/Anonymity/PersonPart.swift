/// Who is named by a part of a text: a name with titles and roles before, inside and behind.
struct PersonPart {
    enum Content {
        case person(PersonName)
        /// What may be the rest of a surname if a given name stands before: `Maria` `vom Brocke`.
        case rest(PersonName)
        /// Nothing but what somebody is or does.
        case title
        case nothing
    }

    private typealias Word = PersonText.Word

    private(set) var content = Content.nothing

    /// - Parameters:
    ///   - isTitled: whether a title stood before the part.
    ///   - isCapitalised: whether the text has capitals; without them every word may be a name.
    init(_ part: PersonText.Part, isTitled: Bool, isCapitalised: Bool) {
        let words = Self.withoutDegrees(part.words)
        let isElsewhere = part.joint == .elsewhere
        var hasTitle = isTitled || part.joint == .person || words.count < part.words.count && words.count == 1
        var foundTitle = words.count < part.words.count
        // Words with small letters end a name, but for particles.
        for (run, hasArticle) in Self.runs(of: words, isCapitalised) {
            var run = run
            let length = run.count
            Self.dropFirst(of: &run)
            if run.count < length { (hasTitle, foundTitle) = (true, true) }
            Self.dropLast(of: &run)
            if run.allSatisfy({ PersonWords.isTitle($0) || $0.folded.allSatisfy(PersonWords.isOrdinary) }) {
                foundTitle = foundTitle || !run.isEmpty
                continue
            }
            // "Gegenüber dem Herausgeber des Originals": what has an article is called so, and is nobody's name.
            let named = run.filter { !PersonWords.isParticle($0) }
            let isWhole = run.count == length && named.count == 1
            if hasArticle, isWhole, !isElsewhere, named[0].folded.allSatisfy({ CommonWords.classOf($0).isCommon }) {
                foundTitle = true
                continue
            }
            guard var person = Self.person(run) else { continue }
            person.hasTitle = hasTitle
            if isElsewhere, !hasTitle, !person.given.contains(where: GivenNames.contain) {
                if case .nothing = content { content = .rest(person) }
                continue
            }
            content = .person(person)
            return
        }
        if foundTitle { content = .title }
    }

    /// Degrees and what tells father and son apart, written in letters: `M. Sc.`, `LL. M.`, `e. K.`, `d. Ä.`
    private static func withoutDegrees(_ words: [Word]) -> [Word] {
        var kept: [Word] = []
        var index = 0
        while index < words.count {
            var length = 0
            for count in stride(from: min(3, words.count - index), through: 1, by: -1) {
                let piece = words[index..<index + count]
                guard piece.allSatisfy({ $0.text.count <= 4 }), piece.contains(where: { $0.text.last == "." }) else {
                    continue
                }
                let letters = piece.flatMap(\.folded).joined()
                // "B. A. Kranzmann" has two given names.
                if index == 0, count < words.count, piece.allSatisfy(\.isInitial) { continue }
                if count > 1, PersonWords.degrees.contains(letters) {
                    length = count
                    break
                }
            }
            if length == 0 {
                kept.append(words[index])
                length = 1
            }
            index += length
        }
        return kept
    }

    /// The words with capitals that stand together, with the particles before and between them, and whether an article stands
    /// before them.
    private static func runs(of words: [Word], _ isCapitalised: Bool) -> [(words: [Word], hasArticle: Bool)] {
        var runs: [(words: [Word], hasArticle: Bool)] = []
        var isOpen = false
        var hasArticle = false
        for word in words {
            let isArticle = PersonWords.isArticle(word)
            if word.isCapital || !isCapitalised || PersonWords.isParticle(word) || PersonWords.isTitle(word) {
                if !isOpen { runs.append(([], hasArticle || isArticle)) }
                runs[runs.count - 1].words.append(word)
                isOpen = true
            } else {
                isOpen = false
            }
            hasArticle = isArticle
        }
        return runs.compactMap { run in
            guard let last = run.words.lastIndex(where: { !PersonWords.isParticle($0) }) else { return nil }
            return (Array(run.words[...last]), run.hasArticle)
        }
    }

    /// Drops titles, roles, and what companies are called by before a name.
    private static func dropFirst(of words: inout [Word]) {
        while let word = words.first {
            if PersonWords.isTitle(word) {
                words.removeFirst()
                continue
            }
            guard words.count > 1 else { return }
            let rest = words.dropFirst()
            let isTitleNext = PersonWords.isTitle(words[1])
            let isRoleNext = words[1].folded.allSatisfy(PersonWords.isOrdinary)
            if PersonWords.isParticle(word), isTitleNext || isRoleNext {
                words.removeFirst()
                continue
            }
            // "Zahnarzt Dr. Petra Kranzmann", "Geschäftsführende Gesellschafterin Petra Kranzmann"
            let isBeforeTitle = (isTitleNext || isRoleNext) && rest.dropFirst().contains { !PersonWords.isTitle($0) }
            let isJob = word.folded.last.map(PersonWords.isJob) ?? false
            let isNamed = rest.count > 1 || !rest.allSatisfy { $0.folded.allSatisfy(GivenNames.contain) }
            guard isBeforeTitle || isJob && isNamed, !word.folded.allSatisfy(GivenNames.contain) else { return }
            words.removeFirst()
        }
    }

    /// Drops titles, roles and fields of work behind and inside a name.
    private static func dropLast(of words: inout [Word]) {
        while words.count > 1, let word = words.last {
            let rest = words.dropLast()
            let isNamed = rest.contains { !$0.isInitial && !$0.folded.allSatisfy(GivenNames.contain) }
            // "Eva zur Mühlen" runs no mill.
            let isSurname = rest.last.map(PersonWords.isParticle) ?? false
            let isRole =
                isNamed && !isSurname && word.folded.allSatisfy(PersonWords.isOrdinary)
                && (rest.count > 1 || word.folded.allSatisfy(PersonWords.isRole))
            guard PersonWords.isTitle(word) || PersonWords.isTrailing(word) || isRole else { break }
            words.removeLast()
        }
        if words.count > 1 { words.removeAll(where: PersonWords.isTitle) }
    }

    /// The particles with which words begin, folded.
    private static func particles(before words: ArraySlice<Word>) -> [String] {
        words.prefix(while: PersonWords.isParticle).flatMap(\.folded)
    }

    /// A name of words that stand together.
    private static func person(_ words: [Word]) -> PersonName? {
        let named = words.filter { !PersonWords.isParticle($0) }
        guard let first = named.first, let last = named.last, !last.folded.isEmpty else { return nil }
        func isGiven(_ word: Word) -> Bool {
            word.isInitial || word.folded.first.map(GivenNames.contain) ?? false
        }
        // What follows a particle belongs to the surname: "Anna von der Heide".
        if let particle = words.dropFirst().firstIndex(where: PersonWords.isParticle) {
            let given = words[..<particle].filter { !PersonWords.isParticle($0) }.flatMap(\.folded)
            let surname = words[particle...].filter { !PersonWords.isParticle($0) }.flatMap(\.folded)
            guard !surname.isEmpty, !given.isEmpty else {
                return PersonName(given: [], surname: given + surname, particles: particles(before: words[...]))
            }
            // "Tessa Gräfin Musterfrau von Beispiel": what is no given name may be a surname too.
            let others = given.dropFirst().filter {
                !GivenNames.contain($0) && $0.utf8.count > 2 && CommonWords.classOf($0) == .rare
            }
            return PersonName(
                given: Array(given.prefix(3)), surname: surname, others: others,
                particles: particles(before: words[particle...]))
        }
        guard named.count > 1 else {
            return PersonName(given: [], surname: first.folded, particles: particles(before: words[...]))
        }
        if !isGiven(first), isGiven(last), named.count == 2 {
            return PersonName(given: last.folded, surname: first.folded)
        }
        let count = min(max(1, named.prefix(while: isGiven).count), named.count - 1)
        let given = named.prefix(count).flatMap(\.folded)
        let others = isGiven(first) ? [] : first.folded.filter { CommonWords.classOf($0) == .rare }
        return PersonName(
            given: Array(given.prefix(3)), surname: named.dropFirst(count).flatMap(\.folded), others: others)
    }
}

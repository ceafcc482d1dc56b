/// What a surname that is a word too says with the particles before it: `Chefin zur Mühlen`, `Laut von Berg`, `die zur Mühlens`.
extension NameContext {
    /// Whether particles stand where none belongs but to a name: behind another preposition, with a capital inside of a sentence, or with
    /// the name between two signs: `bei zur Mühlen`, `die Zum-Felde-App`, `(zur Mühlen)`.
    private func standsApart(from first: Int) -> Bool {
        if !isParted, word.gap == .space, word.isCapital || Self.prepositionsBefore.contains(before) { return true }
        let behind = next?.gap ?? text.lastGap
        let isQuoted = word.gap == .quote && signsBehind.first.map { "“\u{201D}\"»«".contains($0) } ?? false
        return isQuoted || (first == 0 || word.gap == .mark) && behind == .mark
    }

    private static let prepositionsBefore = Set(FoldedText("bei von mit für an durch gegen ohne um laut").spellings)

    var verdictOnParticle: Bool? {
        let first = match.words.lowerBound
        guard match.words.last(where: { text.words[$0].gap != .none }).map({ text.words[$0].isCapital }) ?? false,
            match.ending.isEmpty || match.ending == "s"
        else { return nil }
        if match.words == 0...text.words.count - 1 { return false }
        if match.ending.isEmpty, first > 0, word.gap == .space || word.gap == .sentence && before.utf8.count < 5,
            Self.titles.contains(before) && text.words[first - 1].isCapital || before == "namens"
        {
            return false
        }
        if match.ending.isEmpty, standsApart(from: first) { return false }
        if match.ending == "s", first > 0, word.gap == .space, ["die", "den", "der", "bei"].contains(before) {
            return false
        }
        guard match.ending.isEmpty else { return nil }
        let isDoing =
            next.map { $0.gap == .space && !$0.isCapital } ?? false
            && (Self.speakers.contains(after) || isDeed(after))
        if isParted { return word.isCapital && isDoing ? false : nil }
        guard word.gap == .space, first > 0, !word.isCapital else { return nil }
        if before == "laut" || Self.speakers.contains(before) { return false }
        guard text.words[first - 1].isCapital else { return nil }
        let isSomebody =
            Self.kin.contains(before) || Self.roles.contains(where: before.hasSuffix) || PersonWords.isRole(before)
            || NameSurroundings.isOccupation(before) || PersonWords.isJob(before) || NameSurroundings.isBusiness(before)
            || NameSurroundings.isHouse(before)
        return isSomebody ? false : nil
    }
}

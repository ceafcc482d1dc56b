/// What a surname that is a word too says with the particles before it: `Chefin zur Mühlen`, `Laut von Berg`, `die zur Mühlens`.
extension NameContext {
    var verdictOnParticle: Bool? {
        let first = match.words.lowerBound
        guard match.words.last(where: { text.words[$0].gap != .none }).map({ text.words[$0].isCapital }) ?? false,
            match.ending.isEmpty || match.ending == "s"
        else { return nil }
        if match.words == 0...text.words.count - 1 { return false }
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
            || NameSurroundings.isOccupation(before) || PersonWords.isJob(before)
        return isSomebody ? false : nil
    }
}

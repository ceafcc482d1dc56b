/// Where nothing but a name can stand in an English text, also where a sentence begins: `Baker, 54, counted`, `Photo: Baker`, `Baker
/// has twelve staff`.
extension NameContext {
    var isFramedInEnglish: Bool {
        if isGenitiveWithApostrophe { return true }
        guard match.ending.isEmpty, let next else { return match.ending.isEmpty && isSignedInEnglish }
        return isSignedInEnglish || isAgedInEnglish(next) || hasStaff(next) || isCountableInEnglish(next)
    }

    /// `Signed: Baker`, `Photo: Baker`.
    private var isSignedInEnglish: Bool {
        guard endsClause, match.words.lowerBound > 0 else { return false }
        if signs(before: match.words.lowerBound).contains("©") { return true }
        return word.gap == .colon && Self.englishMarks.contains(before)
    }

    private func isAgedInEnglish(_ next: FoldedText.Word) -> Bool {
        guard next.gap == .comma, next.isDigits, let age = Int(after), (16...99).contains(age) else { return false }
        let behind = match.words.upperBound + 2
        return !text.words.indices.contains(behind) || text.words[behind].gap == .comma
    }

    /// `Stone has twelve staff.`
    private func hasStaff(_ next: FoldedText.Word) -> Bool {
        guard next.gap == .space, ["has", "had", "employs", "employed"].contains(after) else { return false }
        let behind = match.words.upperBound + 2
        return (behind..<min(behind + 4, text.words.count)).contains {
            Self.englishStaff.contains(text.spelling(at: $0))
        }
    }

    /// `Baker counted every box`: what can be counted has an article where it does something.
    private func isCountableInEnglish(_ next: FoldedText.Word) -> Bool {
        guard next.gap == .space, !next.isCapital, Self.englishCountables.contains(nameLetters) else { return false }
        let behind = match.words.upperBound + 2
        guard text.words.indices.contains(behind), text.words[behind].gap == .space else { return false }
        let isVerb = ["has", "had"].contains(after) || after.hasSuffix("ed") && after.utf8.count > 3
        return isVerb && Self.englishObjects.contains(text.spelling(at: behind))
    }

    private static let englishMarks = set(
        "signed photo photos picture pictures image logo text illustration drawing author interview")
    private static let englishStaff = set("staff employees people workers apprentices branches shops")
    private static let englishObjects = set("the every each all a an his her its their both it this that no another")
    private static let englishCountables = set(
        """
        baker cook king page bishop knight prince butcher miller mason carpenter farmer fisher hunter shepherd porter driver captain sailor \
        bell hill bird fox wolf lion eagle bear hawk falcon owl swan
        """)
}

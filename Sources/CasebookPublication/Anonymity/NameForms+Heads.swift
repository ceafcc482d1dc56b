/// Names with the head of what the company does, or with what stands before the head: `Labor Stein` and `Dental Stein` of
/// `Dentallabor Stein`.
extension NameForms {
    mutating func addHeads(_ parts: [CompanyName.Part], as kind: IdentifyingTerms.Kind) {
        let names = parts.filter { part in
            part.kind.isCommon && part.kind != .trade && !NameSurroundings.isCompanion(part.word)
                && !CommonWords.isInflectedAdjective(part.word)
        }
        guard !names.isEmpty else { return }
        for part in parts where part.kind == .trade || part.kind == .rare {
            guard let (head, front) = TradeForms.head(of: part.word, isTrade: part.kind == .trade) else { continue }
            for name in names {
                for word in [head, front] where word.utf8.count > 2 {
                    addApart([word, name.word], as: kind)
                    addApart([name.word, word], as: kind)
                }
            }
        }
        // What stands between a name and its trade, people leave out: "Smith Joinery" of "Smith & Daughters Joinery".
        for (index, name) in parts.enumerated() where names.contains(where: { $0.word == name.word }) {
            for (place, trade) in parts.enumerated() where trade.kind == .trade && abs(place - index) > 1 {
                guard !CommonWords.isAdjective(trade.word) else { continue }
                addApart([name.word, trade.word], as: kind)
                addApart([trade.word, name.word], as: kind)
            }
        }
    }

    /// Two words with a gap between them: put together they are another word.
    private mutating func addApart(_ words: [String], as kind: IdentifyingTerms.Kind) {
        var form = NameForm(
            kind: kind, words: words.map { NameForm.Word($0) }, between: .nothing, proof: .variant, isTelling: false)
        form.needsGap = true
        append(form)
    }

    /// The words of a name that is a turn of phrase, none of which anybody is called by: `Gut Beraten`, `Wir Bauen`.
    static func turnOfPhrase(_ parts: [CompanyName.Part]) -> Set<String> {
        guard parts.count > 1, let first = parts.first, manners.contains(first.word),
            !parts.contains(where: { $0.kind == .trade && !CommonWords.isAdjective($0.word) && !isVerb($0.word) }),
            parts.dropFirst().allSatisfy({ part in
                part.kind.isCommon || manners.contains(part.word) || isVerb(part.word)
            })
        else { return [] }
        return Set(parts.filter { $0.kind == .rare }.map(\.word))
    }

    private static func isVerb(_ word: String) -> Bool {
        guard !word.hasSuffix("sen") || word.hasSuffix("ssen") || word.hasSuffix("isen") || word.hasSuffix("esen")
        else {
            return false
        }
        return ["en", "ern", "eln", "iert"].contains(where: word.hasSuffix)
            || word.hasSuffix("t") && ["ge", "ver", "be", "er", "ent"].contains(where: word.hasPrefix)
    }

    /// The same name with the other spelling of what Scottish and Irish ones begin with: `McAllister`, `MacAllister`.
    static func otherSpelling(of word: String) -> String? {
        guard word.utf8.count > 6 else { return nil }
        if word.hasPrefix("mac") { return "mc" + word.dropFirst(3) }
        return word.hasPrefix("mc") ? "mac" + word.dropFirst(2) : nil
    }

    /// Words that tell how something is done, and that names begin with which are turns of phrase.
    private static let manners = Set(
        FoldedText(
            """
            wir einfach neu gut schnell frisch digital effizient nah dran gesund clever voll immer besser sicher smart fair flott natürlich \
            gemeinsam zusammen online mobil direkt richtig gern gerne anders leicht mehr rundum gleich bestens professionell persönlich
            """
        ).spellings)
}

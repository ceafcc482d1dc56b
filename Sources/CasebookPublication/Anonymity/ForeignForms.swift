/// How names of other scripts are inflected: `Ковальчук` – `Ковальчука`, `Παππάς` – `Παππά`, `金` – `金先生`.
enum ForeignForms {
    /// Whether letters that hang on a name of another script leave it the same name.
    static func isEnding(_ ending: [UInt8], of word: [UInt8]) -> Bool {
        guard let first = word.first(where: { $0 >= 0x80 }) else { return false }
        // What has no capitals and no blanks has titles behind its names.
        if first >= 0xE1, word.count >= 6 { return true }
        return isCyrillic(word) && endings.contains(ending)
    }

    /// The folded forms of a folded word in which its own end is lost: `Берёзки` of `Берёзка`, `Παππά` of `Παππάς`.
    static func variants(of word: String) -> [String] {
        let letters = Array(word.utf8)
        if isCyrillic(letters) {
            guard let last = word.last, ["a", "я"].contains(last), word.count > 3 else { return [] }
            let stem = String(word.dropLast())
            return cyrillic.map { stem + $0 }
        }
        guard letters.contains(where: { $0 == 0xCE || $0 == 0xCF }), word.hasSuffix("σ"), word.count > 3 else {
            return []
        }
        let stem = String(word.dropLast())
        return stem.hasSuffix("o") ? [stem, stem + "y", stem + "n", String(stem.dropLast()) + "e"] : [stem]
    }

    private static func isCyrillic(_ word: [UInt8]) -> Bool { word.contains { $0 == 0xD0 || $0 == 0xD1 } }

    private static func fold(_ words: String) -> [String] { FoldedText(words).spellings }

    private static let endings = Set(
        fold("а у ом ем е ой ою и ы ам ами ах ов ого ому ым я ю ям ями ях").map { Array($0.utf8) })
    private static let cyrillic = fold("и ы у е ой ою ю ей")
}

extension NameForm {
    /// The same form with another last word, without endings.
    func ending(in word: String) -> NameForm {
        var form = NameForm(
            kind: kind, words: Array(words.dropLast()) + [Word(word, inflected: false)], between: between, proof: proof,
            isTelling: isTelling)
        form.isDoubtful = isDoubtful
        return form
    }
}

import CasebookBytes

/// What says nothing where it is all that a text says, though it may well be a sentence of a longer one.
extension Placeholder {
    /// Whether a short text announces another, asks for one, or says only how long it should be.
    static func isWholeTelegram(_ telegram: Telegram) -> Bool {
        isTelegram(telegram) || awaits(telegram) || isToBeDone(telegram) || isSketched(telegram) || isMeasured(telegram)
            || asksItself(telegram) || isAddressed(telegram)
    }

    /// `Wartet auf Freigabe.`, `Awaiting figures`.
    private static func awaits(_ telegram: Telegram) -> Bool {
        guard ["wartet", "warte", "warten", "awaiting", "waiting"].contains(telegram.first),
            (2...5).contains(telegram.words.count)
        else { return false }
        return telegram.words.dropFirst().contains {
            isThing(String($0)) || PlaceholderWords.awaited.contains(String($0))
        }
    }

    /// `To be confirmed with the owner`, `More details later`, `Reiche ich nach.`
    private static func isToBeDone(_ telegram: Telegram) -> Bool {
        let words = telegram.words
        if words.count == 3, telegram.second == "ich", telegram.last == "nach" {
            return ["reiche", "liefere", "trage", "schicke", "sende"].contains(telegram.first)
        }
        guard (3...8).contains(words.count), telegram.first == "to", telegram.second == "be" else { return false }
        return PlaceholderWords.participles.contains(String(words[2]))
            && (words.count == 3 || ["with", "by", "from", "in", "after", "later", "soon"].contains(words[3]))
    }

    /// `Absatz zur Lösung`, `Irgendwas mit Digitalisierung`, `nur Stichworte: Lager, Mai`, `1. Absatz: Lage. 2. Absatz: Ziel.`,
    /// `Hier das Zitat`, `Description goes here`, `Arbeitstitel: Lager`.
    private static func isSketched(_ telegram: Telegram) -> Bool {
        let (raw, words) = (telegram.raw, telegram.words)
        if raw.hasPrefix("1. absatz:") || raw.hasPrefix("arbeitstitel:") || raw.hasPrefix("working title:") {
            return true
        }
        if raw.hasPrefix("nur stichw") || raw.hasPrefix("nur stichp") || raw.hasPrefix("stichworte:")
            || raw.hasPrefix("stichpunkte:")
        {
            return raw.contains(":")
        }
        guard (2...5).contains(words.count) else { return false }
        if raw.hasSuffix("goes here") || raw.hasSuffix("goes here.") {
            return words.count < 5
                && (isThing(telegram.first) || PlaceholderWords.englishParts.contains(telegram.first))
        }
        switch telegram.first {
        case "absatz", "satz", "abschnitt":
            return words.count < 5 && ["zu", "zur", "zum", "über"].contains(telegram.second)
                && raw.last?.isLetter ?? false
        case "irgendwas", "irgendetwas", "something": return ["mit", "with"].contains(telegram.second)
        case "hier":
            return words.count == 3 && ["das", "der", "die", "ein", "eine"].contains(telegram.second)
                && isThing(telegram.last)
        case "copy": return words.contains("paste")
        default: return false
        }
    }

    /// `Kurzfassung in 300 Zeichen`, `(max. 3 Sätze)`.
    private static func isMeasured(_ telegram: Telegram) -> Bool {
        guard (3...5).contains(telegram.words.count), telegram.words.contains(where: { $0.allSatisfy(\.isNumber) })
        else {
            return false
        }
        return ["zeichen", "sätze", "sätzen", "wörter", "wörtern", "characters", "sentences"].contains(telegram.last)
            && [
                "max", "maximal", "höchstens", "kurzfassung", "zusammenfassung", "text", "beschreibung",
                "kurzbeschreibung", "summary", "description",
            ].contains(telegram.first)
    }

    /// `Stimmt das?`, `is this right?`, `alt: 12, neu: ?`, `Ergebnis:`
    private static func asksItself(_ telegram: Telegram) -> Bool {
        let (raw, words) = (telegram.raw, telegram.words)
        if raw.hasSuffix(": ?") { return true }
        if raw.hasSuffix("?") {
            return words.count > 1 && PlaceholderWords.doubts.contains(words.joined(separator: " "))
        }
        return raw.hasSuffix(":") && (1...2).contains(words.count) && !raw.contains("*")
    }

    /// `Gefördert durch XY.`
    private static func isAddressed(_ telegram: Telegram) -> Bool {
        ["gefördert", "funded", "unterstützt"].contains(telegram.first) && telegram.words.count < 6
            && ["xy", "xyz", "xx", "xxx", "x", "name"].contains(telegram.last)
    }

    /// Whether a text is one letter again and again, as keys are held down: `aaaaaa`.
    static func isOneLetter(_ core: Bytes) -> Bool {
        guard core.count > 2, core.count < 40, let first = core.first, first.isASCIILetterOrDigit, !first.isASCIIDigit
        else { return false }
        return core.allSatisfy { $0 == first } && first != UInt8(ascii: "w") && first != UInt8(ascii: "I")
    }

    /// Whether a few words stand alone where sentences belong, and answer nothing: `keine Ahnung`. `Entfällt` and `nichts` do.
    static func isNoAnswer(_ text: Bytes, _ core: Bytes) -> Bool {
        guard core.count < 16, core.count == text.count else { return false }
        return PlaceholderWords.noAnswers.contains { $0.count == core.count && core.startsLike($0) }
    }

    /// Whether a headline says that it is the copy or the draft of one: `Lager (Entwurf)`, `Kopie von Lager`.
    static func isCopy(_ text: Bytes) -> Bool {
        guard text.count < 120 else { return false }
        var end = text
        while let last = end.last, last <= 0x20 { end = end.dropLast() }
        if end.last == UInt8(ascii: ")") {
            let inner = end.suffix(11).drop { $0 != UInt8(ascii: "(") }
            if copies.contains(where: { $0.count == inner.count && inner.startsLike($0) }) { return true }
        }
        return shoutedDrafts.contains { draft in
            end.indices.contains { end[$0] == draft[0] && end[$0...].starts(with: draft) }
        }
            || copyHeads.contains { end.startsLike($0) } && end.count(where: { $0 == 0x20 }) == 2
    }

    private static let copies = ["(entwurf)", "(kopie)", "(draft)", "(copy)", "(kopie 2)", "(copy 2)", "(test)"].map {
        Array($0.utf8)
    }
    private static let shoutedDrafts = ["ENTWURF", "DRAFT"].map { Array($0.utf8) }
    private static let copyHeads = ["kopie von ", "copy of "].map { Array($0.utf8) }
}

import CasebookBytes
import CasebookModel

/// Gaps in the middle of a text, where a figure, a name or half a sentence is missing.
extension Placeholder {
    /// Whether a text has one of the pairs of bytes without which there is no gap. Only then it is read word by word.
    static func mayHoldGap(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) { eight in
                let marks =
                    eight.equal(UInt8(ascii: "_")) | eight.equal(UInt8(ascii: "?")) | eight.equal(UInt8(ascii: "#"))
                    | eight.equal(UInt8(ascii: "$"), butFor: 0x01)
                let brackets =
                    eight.equal(UInt8(ascii: "(")) | eight.equal(UInt8(ascii: "{")) | eight.equal(UInt8(ascii: "<"))
                // Of the letters "d", only those behind "b" and "o"; what stands before the first is not among the eight.
                let first = eight.equal(UInt8(ascii: "b"), butFor: 0x20) | eight.equal(UInt8(ascii: "o"), butFor: 0x20)
                let notes = eight.equal(UInt8(ascii: "d"), butFor: 0x20) & (first << 8 | 0x80)
                // Of full stops, only those behind another: "...", "N.N.", "N. N.".
                let stops = eight.equal(UInt8(ascii: "."))
                let row = stops & (stops << 8 | stops << 16 | stops << 24 | 0x80_8080)
                return marks | brackets | notes | row
            } passes: {
                $0.isOne(of: "dD_?(#{<.$%")
            }
            guard index < bytes.count else { return false }
            let (before, after) = (byte(index - 1), byte(index + 1))
            switch bytes[index] {
            case UInt8(ascii: "_"): if after == bytes[index] || before == 0x20 && after == 0x20 { return true }
            case UInt8(ascii: "#"):
                if after == bytes[index] || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(after) { return true }
            case UInt8(ascii: "."):
                let first = byte(index - 2)
                if before == bytes[index] { return true }
                if mayEndDate(bytes, at: index) { return true }
                if before | 0x20 == UInt8(ascii: "n"), first == bytes[index] || first <= 0x20 { return true }
            case UInt8(ascii: "?"):
                if before <= 0x20, after == bytes[index] || after == 0x20 || after == 0 { return true }
                if before == UInt8(ascii: "-") || before == 0x93, after == 0x20 { return true }
            case UInt8(ascii: "$"):
                if after == bytes[index] || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(after) { return true }
            case UInt8(ascii: "%"):
                if after == bytes[index] || before <= 0x20 && (after.isOne(of: "sd@") || byte(index - 2) > 0x40) {
                    return true
                }
            case UInt8(ascii: "("): if after.isOne(of: "bBpP") || closesMissing(bytes, from: index) { return true }
            case UInt8(ascii: "{"), UInt8(ascii: "<"): if after > 0x2F || after == UInt8(ascii: "%") { return true }
            // "TBD" and "TODO"; "FIXME" is a note wherever it stands.
            case UInt8(ascii: "d"), UInt8(ascii: "D"):
                if before | 0x20 == UInt8(ascii: "b") { return true }
                if before | 0x20 == UInt8(ascii: "o"), after | 0x20 == UInt8(ascii: "o") { return true }
            // Of several set bits only the lowest is sure; here some were taken out.
            default: break
            }
            index += 1
        }
    }

    /// Whether a round bracket ends as one does that says that something is missing.
    private static func closesMissing(_ bytes: UnsafeBufferPointer<UInt8>, from open: Int) -> Bool {
        let inner = bytes[open...].prefix(40)
        guard let close = inner.firstIndex(of: UInt8(ascii: ")")) else { return false }
        let text = bytes[(open + 1)..<close]
        if text.last == UInt8(ascii: "?") { return true }
        return endings.contains { text.suffix($0.count).elementsEqual($0) }
    }

    private static let endings = [
        "ehlt", "ehlen", "olgt", "issing", "noch", "tbd", "TBD", "tbc", "TBC", "rüfen", "rüfen!", "gänzen", "gänzen!",
        "klären", "klären!", "tragen", "tragen!", "check", "verify", "check!", "verify!", "ragen", "ragen!", "umber",
        "igure", "ource", "klar", "sicher", "clear", "sure", "entar", "omment", "ürzen", "timmen", "treichen", "elegen",
        "egeben", "pproved", "Zahl", "Datum", "Name", "Jahr", "Ort", "Betrag", "Anzahl",
    ].map { Array($0.utf8) }

    /// The first gap of a text; code has its own signs.
    static func gap(in text: String) -> String? {
        var isFenced = false
        for line in text.split(whereSeparator: \.isNewline) {
            let margin = line.prefix { $0 == " " }.count
            let start = line.dropFirst(margin)
            if start.hasPrefix("```") || start.hasPrefix("~~~") {
                isFenced.toggle()
                continue
            }
            guard !isFenced, margin < 4 else { continue }
            let plain = withoutCode(line)
            if let gap = wordGap(in: plain) ?? bracketGap(in: plain) ?? commandGap(in: plain) ?? plea(in: plain) {
                return gap
            }
        }
        return nil
    }

    private static func withoutCode(_ line: Substring) -> String {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return String(line) }
        return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(
            separator: "x")
    }

    // MARK: Words

    /// `___ Leute`, `?? Leute`, `### Leute`, `... Leute`, `tbd Euro`, `@todo`, `(TODO)`, `– tbd`.
    private static func wordGap(in line: String) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() {
            guard let first = word.unicodeScalars.first else { continue }
            let core = word.drop { "([".contains($0) }.trimmingEnd(of: ")].,;:!")
            if "_?#.".unicodeScalars.contains(first), isSignGap(word, at: index, in: words) { return String(word) }
            if isFigureGap(word, at: index, in: words) { return String(word) }
            let note = core.lowercased()
            if note.hasPrefix("@"), laterMarks.contains(String(note.dropFirst())) { return String(word) }
            if first == "N" || first == "n", isNobody(at: index, in: words) { return String(word) }
            let isDashed = note.hasPrefix("–") || note.hasPrefix("—")
            guard laterMarks.contains(isDashed ? String(note.dropFirst()) : note) else { continue }
            if word.hasPrefix("(") || word.hasPrefix("["), word.contains(where: { ")]".contains($0) }) {
                return String(word)
            }
            if takesFigure(index, in: words) || isLast(core, isDashed, at: index, in: words) { return String(word) }
        }
        return nil
    }

    /// Whether a note for later ends a line: `Es wurde besser. TODO`, `– tbd`, `Kosten: TODO`.
    private static func isLast(_ core: Substring, _ isDashed: Bool, at index: Int, in words: [Substring]) -> Bool {
        guard index == words.count - 1, index > 0 else { return false }
        let before = words[index - 1]
        if before.last == ":" { return true }
        if before.last.map({ ".!?".contains($0) }) ?? false, core.allSatisfy({ !$0.isLowercase }) { return true }
        let isBehindDash = isDashed || ["–", "—", "-", "--"].contains(before)
        return isBehindDash && index > 1
            || core.lowercased().hasPrefix("tb") && before.last.map({ ",;".contains($0) }) ?? false
    }

    /// Whether a word of signs stands in the place of a figure or a name.
    private static func isSignGap(_ word: Substring, at index: Int, in words: [Substring]) -> Bool {
        let core = word.trimmingEnd(of: ")].,;:!%€")
        guard let first = word.first else { return false }
        if first == "." { return isEllipsis(word) && isEllipsisGap(at: index, in: words) }
        let isLast = index == words.count - 1
        if core.allSatisfy({ $0 == first }) {
            let isAnnounced = isLast && first == "?" && index > 0 && words[index - 1].last == ":"
            let isMark =
                first == "_" ? words.count > 1 : !isLast && word.last != "," && (first == "?" || index > 0)
            guard isMark || isAnnounced else { return false }
            let least = first == "#" || first == "_" && (isLast || index == 0) ? 3 : 2
            if core.count >= least { return !isShown(index, in: words) }
            return first == "_" && core.count == 1 && takesFigure(index, in: words)
        }
        // "__.__.2021"
        if first == "_", core.contains("."), core.count(where: { $0 == "_" }) > 1,
            core.allSatisfy({ "_./".contains($0) || $0.isNumber })
        {
            return true
        }
        return first == "#" && PlaceholderWords.errorValues.contains(String(word.trimmingEnd(of: ")].,;:")))
            && takesFigure(index, in: words)
    }

    /// Whether a figure belongs where a word stands: `kostete tbd`, `… Euro`.
    private static func takesFigure(_ index: Int, in words: [Substring]) -> Bool {
        index + 1 < words.count && isUnit(words[index + 1]) || index > 0 && asksForFigure(words[index - 1])
    }

    /// Whether a word stands for a figure or a name that nobody knows yet: `n.n. Euro`, `Herr N. N. leitet das`.
    private static func isNobody(at index: Int, in words: [Substring]) -> Bool {
        var next = index + 1
        switch words[index] {
        case "N.", "n.":
            guard next < words.count, ["N.", "n."].contains(words[next]) else { return false }
            next += 1
        case "N.N.", "n.n.": break
        default: return false
        }
        let follower = next < words.count ? words[next] : nil
        if let follower, isUnit(follower) { return true }
        return index > 0 && PlaceholderWords.bearers.contains(words[index - 1].lowercased())
            && follower?.first?.isLowercase ?? true
    }

    /// What people note for later.
    private static let laterMarks: Set = ["todo", "to-do", "fixme", "tbd", "tbc", "tba", "t.b.d"]

    // MARK: Brackets

    /// `${name}`, `{0}`, `{Anzahl}`, `<Anzahl>`.
    private static func bracketGap(in line: String) -> String? {
        var rest = line[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "<" }) {
            let close: Character = rest[open] == "{" ? "}" : ">"
            let isDollar = open > line.startIndex && line[line.index(before: open)] == "$"
            let inner = rest[rest.index(after: open)...].prefix(40).prefix { $0 != close }
            let piece = rest[open...].prefix(inner.count + 2)
            rest = rest[rest.index(after: open)...]
            guard !inner.isEmpty, piece.last == close, !isJoined(piece, in: line) else { continue }
            let words = inner.lowercased()
            if close == ">" {
                if PlaceholderWords.blanks.contains(words), !markup.contains(words) { return String(piece) }
                continue
            }
            let isName = inner.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
            // A single letter is somebody's formula or code.
            if isDollar && isName && inner.count > 1 || inner.count < 3 && inner.allSatisfy(\.isNumber)
                || PlaceholderWords.blanks.contains(words)
            {
                return (isDollar ? "$" : "") + piece
            }
        }
        return nil
    }

    /// Whether a sign joins a bracket to something else, as in the name of a file: `{Kunde}-{Jahr}.pdf`. Only two characters on
    /// either side are looked at, however long the line is.
    private static func isJoined(_ piece: Substring, in line: String) -> Bool {
        let before = line[..<piece.startIndex].suffix(2)
        let after = line[piece.endIndex...].prefix(2)
        return joins(before.last, before.count == 2 ? before.first : nil)
            || joins(after.first, after.count == 2 ? after.last : nil)
    }

    private static func joins(_ sign: Character?, _ beyond: Character?) -> Bool {
        guard let sign, let beyond, "_-/.".contains(sign) else { return false }
        return beyond.isLetter || beyond.isNumber || "{}[]".contains(beyond)
    }

    /// Words in which HTML says what something is.
    private static let markup: Set = ["title", "address", "figure", "text", "summary"]

    /// `(bitte prüfen)`: what stands in round brackets is an aside, but for a plea to those who write.
    private static func plea(in line: String) -> String? {
        // Who asks in several brackets explains something: `Name (wer?), Termin (wann?)`.
        let asks = line.count(where: { $0 == "(" }) > 1 && line.ranges(of: "?)").count > 1
        var rest = line[...]
        while let open = rest.firstIndex(of: "(") {
            rest = rest[rest.index(after: open)...]
            let inner = rest.prefix(80).prefix { $0 != ")" }
            guard inner.endIndex < rest.endIndex, rest[inner.endIndex] == ")" else { continue }
            let words = inner.lowercased()
            let before = line[..<line.index(before: inner.startIndex)].suffix(40)
            if isStep(before) { continue }
            if isOrder(words, longest: 6) || saysMissing(words) { return "(\(inner))" }
            if asks, PlaceholderWords.questions.contains(String(words.dropLast())) { continue }
            if PlaceholderWords.blanks.contains(words),
                isBlank(before, rest[rest.index(after: inner.endIndex)...].prefix(40))
            {
                return "(\(inner))"
            }
            if isDoubt(inner, before: before, after: rest[rest.index(after: inner.endIndex)...].prefix(40)) {
                return "(\(inner))"
            }
        }
        return nil
    }

    /// Whether something is said to be missing: `(Zahl fehlt)`, `(Name fehlt noch)`, `(figure missing)`.
    static func saysMissing(_ words: String) -> Bool {
        let words = words.split { !$0.isLetter }
        guard (2...3).contains(words.count), let last = words.last,
            PlaceholderWords.blanks.contains(String(words[0])) || things.contains(String(words[0]))
        else { return false }
        return words.dropFirst().contains { ["fehlt", "fehlen", "folgt", "missing", "tbd", "tbc"].contains($0) }
            || [
                "prüfen", "ergänzen", "klären", "nachtragen", "einfügen", "check", "verify", "confirm", "kürzen",
                "abstimmen", "streichen", "belegen", "ersetzen", "einsetzen",
            ].contains(last)
    }

    private static let things: Set = [
        "quelle", "quellen", "beleg", "belege", "foto", "bild", "logo", "link", "zahlen", "angabe", "angaben",
        "namen", "formulierung", "satz", "absatz", "abschnitt", "wortlaut", "source", "reference", "photo", "picture",
        "figures", "numbers",
    ]

    // MARK: Figures

    /// An ellipsis in the place of a figure: `spart … Stunden`.
    static func ellipsis(in text: String) -> String? {
        guard text.withBytes(mayHoldEllipsis), text.contains(" … ") else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() where word == "…" && isEllipsisGap(at: index, in: words) {
            return "… \(words[index + 1])"
        }
        return nil
    }

    private static func isEllipsis(_ word: Substring) -> Bool { word.count > 1 && word.allSatisfy { $0 == "." } }

    /// Whether an ellipsis stands where a figure or the name of a company belongs: `ca. … Stunden`, `Die Firma … stellte um`.
    private static func isEllipsisGap(at index: Int, in words: [Substring]) -> Bool {
        guard index > 0, index + 1 < words.count else { return false }
        let before = words[index - 1]
        // Who speaks may pause. Only so far back that a line of gaps takes no longer than any other.
        if words[..<index].suffix(20).contains(where: { $0.first.map { "„“\"«»".contains($0) } ?? false }) {
            return false
        }
        if isUnit(words[index + 1]) { return asksForFigure(before) || !",;:.!?…".contains(before.last ?? ".") }
        return PlaceholderWords.companies.contains(before.lowercased()) && words[index + 1].first?.isLowercase ?? false
    }

    /// Whether an ellipsis stands between blanks, by the bytes alone: characters are looked at a hundred times as long.
    private static func mayHoldEllipsis(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) {
                $0.equal(0xE2)
            } passes: {
                $0 == 0xE2
            }
            guard index < bytes.count else { return false }
            if index > 0, bytes[(index - 1)...].starts(with: ellipsisBetweenBlanks) { return true }
            index += 1
        }
    }

    private static let ellipsisBetweenBlanks = Array(" … ".utf8)

    /// Whether a text is nothing but references to characters that nobody sees.
    static func showsNoLetter(_ text: String) -> Bool {
        guard text.utf8.count < 200 else { return false }
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text.showsNothing }
        var shown: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
            let behind = rest[(sign + 1)...]
            let name = unseen.first { behind.starts(with: $0) }
            shown += name == nil ? rest[...sign] : rest[..<sign]
            rest = behind.dropFirst(name?.count ?? 0)
        }
        return String(decoding: shown + rest, as: UTF8.self).showsNothing
    }

    /// References to characters that nobody sees, from behind their sign on.
    private static let unseen = [
        "nbsp;", "ensp;", "emsp;", "thinsp;", "shy;", "zwnj;", "zwj;", "lrm;", "rlm;", "NoBreak;", "ZeroWidthSpace;",
    ].map { Array($0.utf8) }
}

import CasebookModel

/// What stands in a file as long as nobody has written what belongs there.
public enum Placeholder {
    /// What templates put where a value must be.
    package static let mark = "…"

    /// The first part of a text that is no content: an ellipsis, a note to oneself, a hint of a template, or something in
    /// brackets that is to be filled in; `nil` if there is none.
    public static func part(of text: String) -> String? {
        let mayHoldNote = text.hasByte(UInt8(ascii: "["), or: UInt8(ascii: "{"), UInt8(ascii: "{"))
        var text = text
        return text.withUTF8 { bytes in
            if isWhole(bytes[...]) { return String(decoding: bytes.prefix(80), as: UTF8.self) }
            if bytes.contains(0x0A), let line = firstLine(of: bytes) { return String(decoding: line, as: UTF8.self) }
            return mayHoldNote ? bracketedNote(in: bytes) : nil
        }
    }

    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Whether a whole text is a placeholder: signs alone say nothing, nor does what stands in brackets alone.
    private static func isWhole(_ text: Bytes) -> Bool {
        let core = text.withoutSigns
        guard !core.isEmpty else { return text.count <= longestSigns && !text.isBlank }
        return isKnown(core, known) || text.isInBrackets
    }

    /// Who draws a line or a frame of signs means more than that something is missing.
    private static let longestSigns = 24

    /// The first line that is one. A note that is one word of a sentence may begin a line; so it counts only between blank
    /// lines, or as an item of a list.
    private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>) -> Bytes? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.indices.first { index in
            let isItem = lines[index].first { $0 > 0x20 }.map { "-*+>#".utf8.contains($0) } ?? false
            let isAlone = [index - 1, index + 1].allSatisfy { !lines.indices.contains($0) || lines[$0].isBlank }
            return isLine(lines[index], isBlock: isItem || isAlone)
        }.map { lines[$0] }
    }

    /// Whether a line of a text is one. A line of dashes may stand in a text, an ellipsis may not.
    private static func isLine(_ text: Bytes, isBlock: Bool) -> Bool {
        let core = text.withoutSigns
        guard !core.isEmpty else {
            return !text.isBlank && String(decoding: text, as: UTF8.self).allSatisfy { ".…? \r\t".contains($0) }
        }
        return isKnown(core, isBlock ? known : questions)
    }

    private static func isKnown(_ core: Bytes, _ known: Set<String>) -> Bool {
        if core.beginsLorem { return true }
        guard core.count <= longest, outlines[outline(of: core)] || core.hasWideBlank else { return false }
        return known.contains(normal(String(decoding: core, as: UTF8.self)))
    }

    /// The first note in brackets: `[bitte ergänzen]`, `{{company}}`. A link has its address behind its brackets.
    private static func bracketedNote(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        var code = CodeScan()
        while let open = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }) {
            index = open + 1
            let rest = bytes[index...].prefix(noteLength)
            if bytes[open] == UInt8(ascii: "{") {
                guard rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")),
                    close - index > 1,
                    bytes[(index + 1)..<close].isName, !code.isCode(at: open, in: bytes)
                else { continue }
                return String(decoding: bytes[open...].prefix(close + 2 - open), as: UTF8.self)
            }
            guard let close = rest.firstIndex(of: UInt8(ascii: "]")),
                close + 1 == bytes.count || !"([:".utf8.contains(bytes[close + 1])
            else { continue }
            let inner = normal(String(decoding: bytes[index..<close].withoutSigns, as: UTF8.self))
            if known.contains(inner) || PlaceholderWords.beginnings.contains(where: inner.hasPrefix) {
                return String(decoding: bytes[open...close], as: UTF8.self)
            }
        }
        return nil
    }

    /// As many bytes as a note in brackets may have.
    private static let noteLength = 80

    /// Small letters and single blanks.
    private static func normal(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func core(_ text: String) -> String {
        var text = text
        return normal(text.withUTF8 { String(decoding: $0[...].withoutSigns, as: UTF8.self) })
    }

    private static let questions = Set(PlaceholderWords.hints.map(core))
    private static let known = questions.union(PlaceholderWords.notes.map(core))

    /// The outlines of what is known. Nearly every other text has another, and need not be read.
    private static let outlines: [Bool] = {
        var outlines = [Bool](repeating: false, count: 1 << 12)
        for text in known {
            var text = text
            outlines[text.withUTF8 { outline(of: $0[...]) }] = true
        }
        return outlines
    }()

    /// A number below 4096 from the length, the first and the last letter.
    private static func outline(of core: Bytes) -> Int {
        guard let first = core.first, let last = core.last else { return 0 }
        return (Int(first.lowercase) &* 131 &+ Int(last.lowercase) &* 31 &+ core.count &* 7) & 0xFFF
    }

    /// More bytes than what is known can have, with more than one blank between its words.
    private static let longest = (known.map(\.utf8.count).max() ?? 0) + 20
}

extension Placeholder.Bytes {
    /// Whether blanks stand together, or one that is no space.
    fileprivate var hasWideBlank: Bool {
        var wasBlank = false
        for byte in self {
            if byte == 0x20 && wasBlank || byte < 0x20 { return true }
            wasBlank = byte == 0x20
        }
        return false
    }

    /// Whether it begins as the best known of all placeholders does.
    fileprivate var beginsLorem: Bool {
        count >= 11 && first?.lowercase == UInt8(ascii: "l")
            && prefix(11).elementsEqual("lorem ipsum".utf8) { $0.lowercase == $1 }
    }

    /// Whether it may name what is to be filled in; what has brackets of its own is code.
    fileprivate var isName: Bool { allSatisfy { !"(){}<>[]=".utf8.contains($0) } }

    fileprivate var isBlank: Bool { !contains { $0 > 0x20 } }

    /// The text without the signs and blanks around it: marks of lists and emphasis, quotation marks, brackets, stops, dashes.
    fileprivate var withoutSigns: Self {
        var core = self
        while let length = core.signLength(at: core.startIndex) { core = core.dropFirst(length) }
        while let last = core.last {
            // The last byte of a sign of three, or a sign of one.
            let start = last >= 0x80 ? core.endIndex - 3 : core.endIndex - 1
            guard start >= core.startIndex, core.signLength(at: start) == core.endIndex - start else { break }
            core = core[..<start]
        }
        return core
    }

    /// How many bytes the sign at an index has; `nil` if there is none. `%`, `$` and `‰` are units.
    private func signLength(at index: Int) -> Int? {
        guard index < endIndex else { return nil }
        switch self[index] {
        case UInt8(ascii: "%"), UInt8(ascii: "$"): return nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            return nil
        case 0..<0x80: return 1
        // Dashes, quotation marks, bullets and the ellipsis (U+2010 to U+2027).
        case 0xE2 where index + 2 < endIndex && self[index + 1] == 0x80 && (0x90...0xA7).contains(self[index + 2]):
            return 3
        default: return nil
        }
    }

    /// Whether everything stands in one pair of brackets: `[Text]`, `<Text>`, `{Text}`. An address between `<` and `>`
    /// is a link, and attributes make HTML of it, which others refuse.
    fileprivate var isInBrackets: Bool {
        guard let start = firstIndex(where: { $0 > 0x20 }), let end = lastIndex(where: { $0 > 0x20 }), start < end
        else {
            return false
        }
        let inner = self[(start + 1)..<end]
        switch (self[start], self[end]) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")): return !inner.contains { "[]".utf8.contains($0) }
        case (UInt8(ascii: "{"), UInt8(ascii: "}")):
            return inner.drop { $0 == UInt8(ascii: "{") }.prefix { $0 != UInt8(ascii: "}") }.isName
                && inner.count(where: { $0 == UInt8(ascii: "}") }) < 2
        case (UInt8(ascii: "<"), UInt8(ascii: ">")):
            return inner.count > 2 && !inner.contains { "<>:@/=".utf8.contains($0) }
        default: return false
        }
    }
}

extension UInt8 {
    fileprivate var lowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}

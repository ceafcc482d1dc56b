import CasebookModel

/// Holds what the draft says against what the document says: a paragraph is there if its words stand in the draft in a row,
/// in a few pieces at most, as when its first sentence has become a title.
struct WordLedger {
    private var ids: [String: Int] = [:]
    private var words: [Int] = []
    /// Where each word stands.
    private var places: [[Int]] = []
    /// A hostile document could make every word a search through all others; then the rest counts as missing, which loses
    /// nothing.
    private var budget = 50_000_000

    /// No more places of a word are tried: what repeats one word for ever is found at the first.
    private static let placeLimit = 300

    /// The texts with addresses in them, without what Markdown writes before signs.
    private var linked = ""

    init(_ texts: some Sequence<String>) {
        for text in texts {
            if text.contains(":") { linked += text.replacing("\\", with: "") + "\n" }
            Words.each(of: text) { word in
                let id = ids[word] ?? ids.count
                if id == ids.count {
                    ids[word] = id
                    places.append([])
                }
                if places[id].count < Self.placeLimit { places[id].append(words.count) }
                words.append(id)
            }
            // What stands in two fields is no row of words.
            words.append(-1)
        }
    }

    /// The paragraphs that do not stand in the draft, each text once.
    mutating func missing(of paragraphs: [SourceParagraph]) -> [SourceParagraph] {
        var seen: Set<String> = []
        let addresses = self.addresses
        return paragraphs.filter { paragraph in
            !isThere(paragraph, addresses) && seen.insert(paragraph.text).inserted
        }
    }

    private mutating func isThere(_ paragraph: SourceParagraph, _ addresses: Set<String>) -> Bool {
        guard paragraph.isAddress else { return isThere(paragraph.text) }
        // Who is written to stands in the draft without the word before.
        if paragraph.text.hasPrefix("mailto:") { return isThere(String(paragraph.text.dropFirst(7))) }
        return addresses.contains(paragraph.text)
            || WebAddress(paragraph.text) == nil && isThere(paragraph.text)
    }

    /// All that may be an address in the draft: an address counts whole, not by its words, of which others may have the same.
    private var addresses: Set<String> {
        var addresses: Set<String> = []
        for word in linked.split(whereSeparator: { $0.isWhitespace || "<>\"|".contains($0) }) {
            var word = word
            while let start = word.firstRange(of: "://") {
                let name = word[..<start.lowerBound].reversed().prefix { $0.isASCII && $0.isLetter }.count
                let first = word.index(start.lowerBound, offsetBy: -name)
                let address = word[first...]
                // Brackets and full stops around an address may be a part of it or not.
                var end = address.endIndex
                addresses.insert(String(address))
                while end > start.upperBound, ")].,;:!?*_".contains(address[address.index(before: end)]) {
                    end = address.index(before: end)
                    addresses.insert(String(address[..<end]))
                }
                word = word[start.upperBound...]
            }
        }
        return addresses
    }

    private mutating func isThere(_ text: String) -> Bool {
        var wanted: [Int] = []
        var isKnown = true
        Words.each(of: text) { word in
            if let id = ids[word] { wanted.append(id) } else { isKnown = false }
        }
        guard isKnown else { return false }
        var index = 0
        var pieces = 0
        while index < wanted.count {
            let length = longestRun(wanted, from: index)
            guard length > 0 else { return false }
            index += length
            pieces += 1
        }
        return pieces <= 1 + wanted.count / 4
    }

    private mutating func longestRun(_ wanted: [Int], from start: Int) -> Int {
        var longest = 0
        for place in places[wanted[start]] {
            var length = 0
            while start + length < wanted.count, place + length < words.count,
                words[place + length] == wanted[start + length]
            {
                length += 1
            }
            budget -= length + 1
            guard budget > 0 else { return 0 }
            longest = max(longest, length)
            if start + longest == wanted.count { break }
        }
        return longest
    }
}

/// The words of a text: letters, digits and what combines with them. Marks of Markdown and characters that nobody sees
/// divide no word; figures count as such wherever they stand.
enum Words {
    static func each(of text: String, _ body: (String) -> Void) {
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { body(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch kind(of: scalar) {
            case .part(let scalar): word.append(scalar)
            case .unseen: break
            case .border: end()
            }
        }
        end()
    }

    private enum Kind {
        case part(Unicode.Scalar), unseen, border
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": return .part(scalar)
            case "*", "_", "~", "`", "\\", "[", "]": return .unseen
            default: return .border
            }
        }
        if let figure = figures[scalar] { return .part(figure) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .privateUse, .unassigned:
            return .part(scalar)
        case .format, .control: return .unseen
        default: return .border
        }
    }

    private static let figures: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉".unicodeScalars, "01234567890123456789".unicodeScalars))
}

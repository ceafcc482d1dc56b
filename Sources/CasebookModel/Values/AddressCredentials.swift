import CasebookBytes

/// Names and passwords in web addresses (`https://user:password@host/`, RFC 3986, section 3.2.1), wherever in a text they
/// stand and however they are spelled.
///
/// Browsers read more than the specification writes: any number of slashes or backslashes, characters of full width,
/// invisible ones between the letters. All of that is looked through here, percent-encoded addresses too.
public enum AddressCredentials {
    /// Whether a text holds an address with credentials.
    public static func areIn(_ text: String) -> Bool { mayBeIn(text) && !spans(in: text).isEmpty }

    /// The text with a star for every character of the credentials, so that everything else keeps its place.
    public static func masked(in text: String) -> String {
        guard mayBeIn(text) else { return text }
        let spans = spans(in: text)
        guard !spans.isEmpty else { return text }
        var scalars = Array(text.unicodeScalars)
        for span in spans { for index in span { scalars[index] = "*" } }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The text without the credentials of its addresses, which stay.
    public static func removed(from text: String) -> String {
        guard mayBeIn(text) else { return text }
        let spans = spans(in: text)
        guard !spans.isEmpty else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        for span in spans {
            result.append(contentsOf: scalars[index..<span.lowerBound])
            // The sign that ends the credentials goes with them, unless it is encoded and went before.
            let isSign = span.upperBound < scalars.count && scalars[span.upperBound].asWritten == "@"
            index = span.upperBound + (isSign ? 1 : 0)
        }
        result.append(contentsOf: scalars[index...])
        return String(result)
    }

    /// Where credentials stand in a text, in Unicode scalars from 0, in order.
    public static func spans(in text: String) -> [Range<Int>] {
        let scalars = Array(text.unicodeScalars)
        var found: [Range<Int>] = []
        var start = 0
        while start < scalars.count {
            guard !scalars[start].properties.isWhitespace else {
                start += 1
                continue
            }
            let end = scalars[start...].firstIndex { $0.properties.isWhitespace } ?? scalars.count
            let word = scalars[start..<end]
            if word.contains(where: mayEndCredentials) { found += spans(ofWord: word) }
            start = end
        }
        return found
    }

    /// Whether a character is the sign that ends credentials, in some width, or may begin one that is encoded. Words without are
    /// most of a text.
    private static func mayEndCredentials(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "%" || scalar.asWritten == "@"
    }

    /// What most texts lack can be seen in their bytes: the sign that ends credentials, and what begins an address.
    private static func mayBeIn(_ text: String) -> Bool {
        let signs = TextSigns(of: text)
        return !signs.isDisjoint(with: [.at, .percent, .fullWidth])
            && !signs.isDisjoint(with: [.colon, .slash, .fullWidth])
            && (signs.contains(.at) || text.withBytes(spellsSign))
    }

    /// Whether there may be an `@` of another width, or one that is percent-encoded; a percentage has no digit behind its `%`.
    private static func spellsSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.dropLast().contains { index in
            bytes[index] == UInt8(ascii: "%") && bytes[index + 1].isHexDigit
                || bytes[index] == 0xEF && (bytes[index + 1] == 0xBC || bytes[index + 1] == 0xB9)
        }
    }

    private static func spans(ofWord word: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        let plain = PlainWord(word)
        let spans = plain.credentials
        if !spans.isEmpty { return spans }
        // Where an encoded address is, nobody can say by letters; so the word goes as a whole.
        var text = String(String.UnicodeScalarView(word))
        for _ in 0..<encodingLimit where text.utf8.contains(UInt8(ascii: "%")) {
            let decoded = text.percentDecoded
            guard decoded != text else { break }
            text = decoded
            if !PlainWord(Array(text.unicodeScalars)[...]).credentials.isEmpty {
                return [word.startIndex..<word.endIndex]
            }
        }
        return []
    }

    /// An address in the query of an address is encoded twice, seldom three times.
    private static let encodingLimit = 3
}

/// A word as browsers read it, with the way back to how it is written.
private struct PlainWord {
    private var scalars: [Unicode.Scalar] = []
    /// The place of each in the text.
    private var places: [Int] = []

    init(_ word: ArraySlice<Unicode.Scalar>) {
        for index in word.indices where !word[index].properties.isDefaultIgnorableCodePoint {
            scalars.append(word[index].asWritten)
            places.append(index)
        }
    }

    /// Where credentials stand in the text.
    var credentials: [Range<Int>] {
        var spans: [Range<Int>] = []
        var index = 0
        while let start = nextAuthority(from: index) {
            index = start.begin
            guard let end = endOfCredentials(start) else { continue }
            // What is invisible at the edges belongs to them.
            let first = start.begin > 0 ? places[start.begin - 1] + 1 : places[start.begin]
            spans.append(first..<places[end])
            index = end + 1
        }
        return spans
    }

    /// Longer than any scheme and any password, so that a text of a million slashes costs no more than another.
    private static let schemeLimit = 20
    private static let lengthLimit = 1000

    private struct Authority {
        let begin: Int
        /// Whether a name alone makes credentials; elsewhere (`ssh://git@host`) that is an ordinary address.
        let isWeb: Bool
    }

    /// The next place behind a scheme and slashes, or behind two slashes.
    private func nextAuthority(from index: Int) -> Authority? {
        var index = index
        while index < scalars.count {
            let scheme = scalars[index] == ":" ? schemeName(before: index) : nil
            let slashes = index + (scheme == nil ? 0 : 1)
            let end = scalars[slashes...].firstIndex { $0 != "/" && $0 != "\\" } ?? scalars.count
            let isWeb = scheme == "http" || scheme == "https"
            // Of the two, browsers need no slashes at all.
            if end < scalars.count, isWeb || end - slashes >= 2 { return Authority(begin: end, isWeb: isWeb) }
            index = max(index + 1, end)
        }
        return nil
    }

    private func schemeName(before colon: Int) -> String? {
        let name = scalars[..<colon].suffix(Self.schemeLimit).reversed().prefix { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar))
        }
        guard name.contains(where: \.properties.isAlphabetic) else { return nil }
        let text = String(String.UnicodeScalarView(Array(name).reversed())).lowercased()
        // `view-source:https` and `(https` alike: what stands before the scheme does not matter.
        return text.hasSuffix("https") ? "https" : text.hasSuffix("http") ? "http" : text
    }

    /// The place of the sign that ends the credentials.
    private func endOfCredentials(_ start: Authority) -> Int? {
        let limit = min(scalars.count, start.begin + Self.lengthLimit)
        var (index, colon, sign, isOpen) = (start.begin, Int?.none, Int?.none, false)
        walk: while index < limit, !endsWord(index), !Self.endsAuthority(scalars[index]) {
            switch scalars[index] {
            case ":": colon = colon ?? index
            case "@": sign = index
            case "(": isOpen = true
            // The address stands in brackets: `[we](https://example.org)@the fair`.
            case ")" where !isOpen && colon == nil: break walk
            default: break
            }
            index += 1
        }
        if let sign { return start.isWeb || colon.map { $0 < sign } == true ? sign : nil }
        // Somebody's password with a slash in it: what stands behind the colon is no port.
        guard let colon, scalars[start.begin] != "[",
            scalars[(colon + 1)..<index].contains(where: { !("0"..."9").contains($0) })
        else { return nil }
        while index < limit, !endsWord(index) {
            if scalars[index] == "@" { sign = index }
            index += 1
        }
        return sign
    }

    /// RFC 3986, section 3.2, and the backslash, which browsers take for a slash.
    private static func endsAuthority(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", "?", "#": true
        default: false
        }
    }

    /// Whether an address in a text ends here, in Markdown too: `[https://example.org](mailto:a@b.example)` has no
    /// credentials.
    private func endsWord(_ index: Int) -> Bool {
        switch scalars[index] {
        case "\"", "<", ">", "`", "|": true
        case "]": index + 1 < scalars.count && scalars[index + 1] == "("
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// What browsers take the character for in an address.
    fileprivate var asWritten: Unicode.Scalar {
        switch value {
        // The ASCII characters of full width.
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0xFE6B: "@"
        case 0xFE55: ":"
        case 0xFE68: "\\"
        default: self
        }
    }
}

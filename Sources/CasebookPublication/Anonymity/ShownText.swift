import CasebookBytes
import CasebookModel
import CasebookRichText

/// The ways in which a text can be read that somebody wrote: as it stands, as Markdown shows it, and where its links lead.
struct ShownText {
    /// What people read.
    private(set) var texts: [String]
    /// The decoded targets of links, in which words stand without gaps.
    private(set) var addresses: [String] = []

    init(_ source: String) {
        texts = [source]
        let signs = Signs(of: source)
        if signs.mayHoldAddress { addAddresses(of: source) }
        guard signs.mayShowSomethingElse else { return }
        // A line that breaks inside of a word.
        if signs.breaksInsideWord {
            texts.append(source.replacing("\\\n", with: "").replacing("  \n", with: ""))
        }
        if signs.mayPartWords { texts.append(Self.parted(source)) }
        if signs.mayHoldBeta { texts.append(source.replacing("β", with: "ß")) }
        if signs.mayHoldBlank {
            let joined = Self.withoutBlanks(source)
            if joined.utf8.count != source.utf8.count { texts.append(joined) }
        }
        let text = MarkdownReader.read(source, address: { $0 })
        var shown = ""
        for block in text.blocks { add(block, to: &shown) }
        texts.append(shown)
        // Tags are shown as text; whoever reads over them still sees the word.
        if shown.utf8.contains(UInt8(ascii: "<")) { texts.append(Self.withoutTags(shown)) }
        // Fields that hold no Markdown show entities and escapes as they stand; people read them all the same.
        if signs.mayHoldEscape { addEscapes(of: source) }
    }

    /// What the bytes of a text tell about it, in one pass.
    private struct Signs {
        private(set) var mayHoldAddress = false
        private(set) var mayShowSomethingElse = false
        /// Whether a line ends with a backslash.
        private(set) var breaksInsideWord = false
        /// Whether a sign stands between letters that sets off words, or parts them as in a path.
        private(set) var mayPartWords = false
        /// Whether a blank may stand inside of a word, written as an entity or as one that no line breaks at.
        private(set) var mayHoldBlank = false
        /// Whether it has a beta, which people type for ß.
        private(set) var mayHoldBeta = false
        /// Whether two hexadecimal digits stand behind a percent sign.
        private(set) var mayHoldEscape = false

        init(of source: String) {
            source.withBytes { bytes in
                for index in bytes.indices {
                    switch bytes[index] {
                    case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "#"): mayHoldAddress = true
                    // A full stop between letters: "sommer-kaelte.de".
                    case UInt8(ascii: ".") where index > 0 && index + 1 < bytes.count:
                        if bytes[index - 1] > 0x2F, bytes[index + 1] > 0x60 { mayHoldAddress = true }
                    case UInt8(ascii: "%"):
                        mayShowSomethingElse = true
                        mayHoldEscape =
                            mayHoldEscape
                            || index + 2 < bytes.count && bytes[index + 1].isHexDigit
                                && bytes[index + 2].isHexDigit
                    case UInt8(ascii: "\\"):
                        mayShowSomethingElse = true
                        guard index + 1 < bytes.count else { break }
                        if bytes[index + 1] == 0x0A { breaksInsideWord = true }
                        if bytes[index + 1].mayBeLetter {
                            mayPartWords = true
                            mayHoldAddress = true
                        }
                    case UInt8(ascii: "*"), UInt8(ascii: "~"):
                        mayShowSomethingElse = true
                        guard index > 0, index + 1 < bytes.count else { break }
                        if bytes[index - 1].mayBeLetter, bytes[index + 1].mayBeLetter { mayPartWords = true }
                    case 0xB2 where index > 0 && bytes[index - 1] == 0xCE:
                        mayShowSomethingElse = true
                        mayHoldBeta = true
                    case UInt8(ascii: "&"):
                        mayShowSomethingElse = true
                        mayHoldBlank = true
                    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "`"):
                        mayShowSomethingElse = true
                    case 0x0A where index > 1 && bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20:
                        mayShowSomethingElse = true
                        breaksInsideWord = true
                    case 0xA0 where index > 0 && bytes[index - 1] == 0xC2,
                        0xAF where index > 1 && bytes[index - 2] == 0xE2,
                        0x80...0x8A where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
                        mayShowSomethingElse = true
                        mayHoldBlank = true
                    default: break
                    }
                }
            }
        }
    }

    /// What a text spells by the numbers of its bytes, word by word: it may be long, and have few of them.
    private mutating func addEscapes(of source: String) {
        for word in source.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) })
        where word.contains(UInt8(ascii: "%")) {
            addresses.append(Self.decoded(String(Substring(word))))
        }
    }

    /// Addresses, hosts and handles that stand in a text as they are.
    private mutating func addAddresses(of source: String) {
        for chunk in source.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) })
        where Self.mayBeAddress(chunk) {
            addAddresses(ofChunk: Substring(chunk))
        }
    }

    /// Whether letters have what every address, host and handle has; the full stop of a sentence is none.
    private static func mayBeAddress(_ chunk: Substring.UTF8View) -> Bool {
        var wasPoint = false
        for byte in chunk {
            if wasPoint, byte > 0x2F { return true }
            if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@")
                || byte == UInt8(ascii: "#")
            {
                return true
            }
            wasPoint = byte == UInt8(ascii: ".")
        }
        return false
    }

    /// A text with a blank for every sign between letters by which programs part words: `C:\Daten`, `x~y`. A star before who else is
    /// meant parts none: `Bäcker*innen`.
    private static func parted(_ source: String) -> String {
        var bytes = Array(source.utf8)
        for index in bytes.indices.dropLast() where bytes[index + 1].mayBeLetter {
            switch bytes[index] {
            case UInt8(ascii: "\\"): bytes[index] = 0x20
            case UInt8(ascii: "~"), UInt8(ascii: "*"):
                guard index > 0, bytes[index - 1].mayBeLetter, !bytes[(index + 1)...].starts(with: "in".utf8) else {
                    continue
                }
                bytes[index] = 0x20
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text without the blanks inside of words at which no line breaks, or that are written as entities: `Wö&nbsp;hler`.
    private static func withoutBlanks(_ source: String) -> String {
        var text = source
        for entity in blankEntities where text.contains(entity) { text = text.replacing(entity, with: "\u{A0}") }
        let scalars = Array(text.unicodeScalars)
        var shown = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBlank = scalar == "\u{A0}" || scalar == "\u{202F}" || (0x2000...0x200A).contains(scalar.value)
            if isBlank, index > 0, index + 1 < scalars.count, scalars[index - 1].properties.isAlphabetic,
                scalars[index + 1].properties.isLowercase
            {
                continue
            }
            shown.append(scalar)
        }
        return String(shown)
    }

    private static let blankEntities = [
        "&nbsp;", "&thinsp;", "&hairsp;", "&ensp;", "&emsp;", "&numsp;", "&puncsp;", "&NewLine;", "&Tab;", "&#160;",
        "&#xA0;",
        "&#xa0;", "&#8201;", "&#10;", "&#9;", "&#32;", "&#x20;",
    ]

    private mutating func addAddresses(ofChunk chunk: Substring) {
        for piece in chunk.split(whereSeparator: \.isWhitespace) {
            addPath(piece)
            let word = piece.drop { $0 != "@" && $0 != "#" && !$0.isLetter && !$0.isNumber }
            if word.contains("://") || word.contains("@") || word.hasPrefix("#") {
                addresses.append(Self.decoded(String(word)))
            } else if Self.beginsWithHost(word) {
                addresses.append("https://" + Self.decoded(String(word)))
            } else if Self.isFile(word) {
                addresses.append(Self.decoded(String(word)))
            }
        }
    }

    /// A path to a folder or a file: `/srv/adler-apotheke/plan`, `\\server\adler-apotheke`.
    private mutating func addPath(_ piece: Substring) {
        guard !piece.contains("://") else { return }
        let path = piece.drop { "`'\"„“(".contains($0) }
        let separators = path.count { $0 == "/" || $0 == "\\" }
        guard separators > 1 || separators > 0 && "/\\.~".contains(path.first ?? " ") else { return }
        addresses.append(Self.decoded(String(path).replacing("\\", with: "/")))
    }

    /// Whether a word begins as an address does of which people leave out the scheme.
    private static func beginsWithHost(_ word: Substring) -> Bool {
        let host = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        let labels = host.split(separator: ".")
        guard labels.count > 1, let last = labels.last, let first = labels.first else { return false }
        return first.count > 1 && last.count > 1 && last.allSatisfy { $0.isLowercase || $0.isUppercase }
    }

    /// Whether a word is the name of a file.
    private static func isFile(_ word: Substring) -> Bool {
        guard let dot = word.lastIndex(of: ".") else { return false }
        let suffix = word[dot...].dropFirst().prefix { $0.isLetter }.lowercased()
        return ["png", "jpg", "jpeg", "webp", "svg", "pdf", "docx", "xlsx", "pptx", "csv", "zip"].contains(suffix)
    }

    private mutating func add(_ block: RichText.Block, to shown: inout String) {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): add(inlines, to: &shown)
        case .list(_, _, let items): for block in items.joined() { add(block, to: &shown) }
        case .quote(let blocks): for block in blocks { add(block, to: &shown) }
        case .code(let code, _): shown += code
        case .rule: break
        case .table(let table):
            for cell in table.header + table.rows.joined() {
                add(cell, to: &shown)
                shown += " | "
            }
        }
        shown += ".\n"
    }

    private mutating func add(_ inlines: [RichText.Inline], to shown: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let text): shown += text
            case .code(let text):
                shown += text
                // "`adler-apotheke_plan`"
                if text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }),
                    !text.utf8.contains(0x20)
                {
                    addresses.append(text)
                }
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): add(inner, to: &shown)
            case .link(let url, let title, let inner):
                add(inner, to: &shown)
                addresses.append(Self.decoded(url))
                if let title { texts.append(title) }
            case .softBreak, .lineBreak: shown += "\n"
            }
        }
    }

    private static func withoutTags(_ text: String) -> String {
        var shown = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            shown += rest[..<start]
            rest = rest[start...]
            let end = beginsTag(rest) ? rest.firstIndex(of: ">") : nil
            if end == nil { shown.append("<") }
            rest = rest[(end ?? start)...].dropFirst()
        }
        return shown + rest
    }

    /// Whether a text begins as a tag or a comment does (CommonMark 0.31, section 6.6).
    private static func beginsTag(_ text: Substring) -> Bool {
        guard let sign = text.utf8.dropFirst().first else { return false }
        return (0x61...0x7A).contains(sign | 0x20) || "/!?".utf8.contains(sign)
    }

    /// An address with percent-encoded bytes (RFC 3986, section 2.1) and international names (RFC 3492) decoded. Both are
    /// decoded twice, as some programs encode what is encoded.
    static func decoded(_ address: String) -> String {
        var address = address
        // In a query a plus is a blank (WHATWG URL, section 5.1).
        if let query = address.firstIndex(of: "?") {
            address = String(address[..<query]) + address[query...].replacing("+", with: " ")
        }
        for _ in 0..<2 where address.utf8.contains(UInt8(ascii: "%")) {
            let decoded = address.percentDecoded
            // Old pages encode the bytes of Latin-1.
            address = decoded.contains("\u{FFFD}") ? latinDecoded(address) : decoded
        }
        guard hasInternationalName(address) else { return address }
        let labels = address.split(separator: ".", omittingEmptySubsequences: false).map { label -> String in
            guard let mark = label.lowercased().firstRange(of: "xn--") else { return String(label) }
            let before = label.lowercased()[..<mark.lowerBound]
            let encoded = label.lowercased()[mark.upperBound...]
            let name = encoded.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            guard let decoded = Punycode.decoded(String(name)) else { return String(label) }
            return before + decoded + encoded.dropFirst(name.count)
        }
        return labels.joined(separator: ".")
    }

    /// Whether two hyphens stand behind an n, as in the "xn--" with which international names of hosts begin.
    private static func hasInternationalName(_ address: String) -> Bool {
        address.withBytes { bytes in
            bytes.indices.dropFirst(2).contains { index in
                bytes[index] == UInt8(ascii: "-") && bytes[index - 1] == UInt8(ascii: "-")
                    && bytes[index - 2] | 0x20 == UInt8(ascii: "n")
            }
        }
    }

    private static func latinDecoded(_ address: String) -> String {
        var scalars = String.UnicodeScalarView()
        var rest = address.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            let digits = String(String.UnicodeScalarView(rest.prefix(2)))
            if scalar == "%", digits.count == 2, let byte = UInt8(digits, radix: 16) {
                scalars.append(Unicode.Scalar(byte))
                rest = rest.dropFirst(2)
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

extension UInt8 {
    /// Whether it is a letter of ASCII, or a part of one beyond.
    fileprivate var mayBeLetter: Bool { isLetter || self >= 0xC3 || (0x80...0xBF).contains(self) }

    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x41...0x46).contains(self & 0xDF) }
}

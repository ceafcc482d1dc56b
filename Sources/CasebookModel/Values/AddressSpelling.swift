/// How addresses are written so that everybody takes them.
///
/// Browsers show more than URIs allow, and people paste what browsers show: TYPO3's `?tx_news[id]=12` above all.
enum AddressSpelling {
    /// A web address as it is valid in all formats; one that is valid already stays as it is.
    static func ofWeb(_ text: String, _ authority: Substring) -> String {
        let (head, rest) = (text[..<authority.endIndex], text[authority.endIndex...])
        // A colon without a port says nothing, and libxml2 refuses it.
        let hasIdleColon = head.utf8.last == UInt8(ascii: ":")
        guard hasIdleColon || needsEncoding(rest) else { return text }
        return String(head.dropLast(hasIdleColon ? 1 : 0)) + encoded(rest)
    }

    /// The same for an address of a mailbox, in whose name a `#` is a letter like others.
    static func ofMail(_ text: String, _ mailbox: Substring) -> String {
        let (head, rest) = (text[..<mailbox.endIndex], text[mailbox.endIndex...])
        guard mailbox.utf8.contains(UInt8(ascii: "#")) || needsEncoding(text[mailbox.startIndex...]) else {
            return text
        }
        return String(head).replacing("#", with: "%23").encodingSome(where: isForeign) + encoded(rest)
    }

    /// An address that somebody may have meant, if the text is none: without the words around it, with `https://` before it, and
    /// percent-encoded where it has to be. Of several addresses none is meant.
    static func meant(by text: String) -> WebAddress? {
        guard addresses(in: text).count < 2 else { return nil }
        var candidate = withoutWords(
            withoutBrackets(String(text.filter { !$0.isWhitespace || $0 == " " }.drop { $0 == " " })))
        while candidate.last == " " { candidate.removeLast() }
        for scheme in ["https:/", "http:/"] where candidate.hasPrefix(scheme) && !candidate.hasPrefix(scheme + "/") {
            candidate = scheme + "/" + candidate.dropFirst(scheme.count)
        }
        if let mailbox = EmailAddress(candidate) { return mailbox.address }
        if !candidate.contains(":") { candidate = "https://" + candidate.drop { $0 == "/" } }
        guard let start = candidate.firstRange(of: "://")?.upperBound else { return nil }
        let host = candidate[start...].prefix { !"/?#".contains($0) }
        guard host.contains(".") else { return nil }
        let rest = escaped(candidate[host.endIndex...])
        return WebAddress(String(candidate[..<host.endIndex]) + rest)
    }

    /// The words of a text that are surely meant as addresses.
    static func addresses(in text: String) -> [Substring] {
        // Most texts are one word.
        let mayHaveSeveral = text.utf8.contains { $0 >= 0x80 || $0 <= 0x20 || $0 == 0x2C || $0 == 0x3B }
        let words = mayHaveSeveral ? text.split { $0.isWhitespace || $0 == "," || $0 == ";" } : [text[...]]
        return words.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") || $0.hasPrefix("www.") }
    }

    /// What stands in the brackets of Markdown: `[Seite](https://…)`, `<https://…>`.
    private static func withoutBrackets(_ text: String) -> String {
        if text.hasPrefix("<"), text.hasSuffix(">") { return String(text.dropFirst().dropLast()) }
        guard text.hasPrefix("["), text.hasSuffix(")"), let middle = text.firstRange(of: "](") else { return text }
        return String(text[middle.upperBound...].dropLast())
    }

    /// The address alone where words stand before it or a remark behind it. What may as well be a blank in its path stays.
    private static func withoutWords(_ text: String) -> String {
        guard let address = addresses(in: text).first, address.count < text.count else { return text }
        let rest = text[address.endIndex...].drop { $0 == " " }
        let isPath = rest.contains { "./?=&#%".contains($0) } || !address.hasSuffix("/")
        let isRemark = rest.first.map { "([,;|–—-".contains($0) } ?? true
        guard address.startIndex > text.startIndex || isRemark || !isPath else { return text }
        return String(address)
    }

    /// With every character percent-encoded that may stand nowhere in an address, and every `%` that begins no escape.
    private static func escaped(_ text: Substring) -> String {
        var rest = text.utf8[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            let isLonePercent =
                byte == UInt8(ascii: "%") && (rest.count < 2 || !rest.prefix(2).allSatisfy(\.isHexDigit))
            let isForbidden = "\"<>\\^`{|}".utf8.contains(byte) || byte <= 0x20 || byte == 0x7F
            if isLonePercent || isForbidden { bytes += byte.percentEncoded.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func needsEncoding(_ rest: Substring) -> Bool {
        var marks = 0
        for byte in rest.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "]"), 0x80...: return true
            case UInt8(ascii: "#"): marks += 1
            default: break
            }
        }
        return marks > 1
    }

    /// Path, query and fragment with what may not stand in them percent-encoded.
    private static func encoded(_ rest: Substring) -> String {
        var hasFragment = false
        return String(rest).encodingSome { scalar in
            if scalar == "#" {
                defer { hasFragment = true }
                return hasFragment
            }
            return scalar == "[" || scalar == "]" || isForeign(scalar)
        }
    }

    /// What no IRI has (RFC 3987, section 2.2): private characters and such that never mean anything. Accents of their own go
    /// too: texts have them only where they were not composed, and HTML wants texts composed.
    static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0xA0: false
        case 0x300...0x36F, 0x3099...0x309A: true
        case ...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: false
        case 0x10000...0xDFFFF, 0xE1000...0xEFFFD: scalar.value & 0xFFFF >= 0xFFFE
        default: true
        }
    }
}

extension String {
    /// The text with some of its characters percent-encoded.
    fileprivate func encodingSome(where isEncoded: (Unicode.Scalar) -> Bool) -> String {
        var text = ""
        for scalar in unicodeScalars {
            if isEncoded(scalar) {
                text += String(scalar).utf8.map(\.percentEncoded).joined()
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

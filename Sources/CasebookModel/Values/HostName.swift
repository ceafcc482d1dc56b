/// What may stand as the host of a web address: a name, in the letters of all languages, or the number of a machine.
enum HostName {
    /// Whether browsers and validators take it (RFC 3986, section 3.2.2; RFC 1123, section 2.1; the URL standard of the WHATWG).
    static func isOne(_ host: Substring) -> Bool {
        if host.utf8.first == UInt8(ascii: "[") {
            return host.utf8.last == UInt8(ascii: "]") && isIPv6(host.dropFirst().dropLast())
        }
        var labels = labels(of: host)
        // A trailing dot (the root) is allowed.
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        var length = labels.count - 1
        for label in labels {
            guard let count = Self.length(of: label) else { return false }
            length += count
        }
        // A name that ends with a number is read as the number of a machine.
        let isNumber = labels.last?.utf8.allSatisfy(\.isDigit) == true
        return length <= 253 && (!isNumber || isIPv4(labels))
    }

    /// The labels between the dots. Where there is nothing but ASCII they are told by their bytes: by characters, that was half of
    /// all that is done with an address (measured).
    private static func labels(of host: Substring) -> [Substring] {
        guard host.utf8.allSatisfy({ $0 < 0x80 }) else {
            return host.split(separator: ".", omittingEmptySubsequences: false)
        }
        return host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// How many bytes a label has where only ASCII may stand (RFC 5891); `nil` if it is none.
    ///
    /// International names may stand as they are written, but for a mark that would belong to what stands before it.
    private static func length(of label: Substring) -> Int? {
        guard label.utf8.contains(where: { $0 >= 0x80 }) else {
            let isPlain = label.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
            let isEncoded = label.prefix(4).lowercased() == "xn--"
            guard !label.isEmpty, isPlain, label.utf8.count <= 63, !isEncoded || isPunycode(label) else { return nil }
            return label.utf8.count
        }
        guard isInternational(label), let encoded = Punycode.encoded(label), encoded.utf8.count <= 59 else {
            return nil
        }
        return encoded.utf8.count + 4
    }

    private static func isInternational(_ label: Substring) -> Bool {
        switch label.unicodeScalars.first?.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: false
        default:
            !label.unicodeScalars.contains(where: AddressSpelling.isForeign)
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }

    /// Whether a label that begins with `xn--` stands for an international one.
    private static func isPunycode(_ label: Substring) -> Bool {
        let encoded = label.dropFirst(4).lowercased()
        guard let decoded = Punycode.decoded(encoded), decoded.utf8.contains(where: { $0 >= 0x80 }) else {
            return false
        }
        return isInternational(Substring(decoded)) && Punycode.encoded(Substring(decoded)) == encoded
    }

    private static func isIPv4(_ labels: [Substring]) -> Bool {
        labels.count == 4
            && labels.allSatisfy {
                UInt8($0) != nil && $0.utf8.allSatisfy(\.isDigit) && ($0.utf8.count == 1 || $0.utf8.first != 0x30)
            }
    }

    /// Eight groups of up to four digits; `::` stands once for one or more of zero, the last two may be written as IPv4.
    private static func isIPv6(_ text: Substring) -> Bool {
        var halves: [Substring] = [text]
        if let gap = text.firstRange(of: "::") { halves = [text[..<gap.lowerBound], text[gap.upperBound...]] }
        var count = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            let groups = half.split(separator: ":", omittingEmptySubsequences: false)
            for (place, group) in groups.enumerated() {
                let isLast = index == halves.count - 1 && place == groups.count - 1
                if isLast, group.utf8.contains(UInt8(ascii: ".")) {
                    guard isIPv4(group.split(separator: ".", omittingEmptySubsequences: false)) else { return false }
                    count += 2
                } else {
                    guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy(\.isHexDigit) else { return false }
                    count += 1
                }
            }
        }
        return halves.count == 2 ? count <= 7 : count == 8
    }
}

import CasebookBytes

/// Names and addresses that stand for any: those of forms, of templates, and of the law for names on the net.
extension Placeholder {
    // MARK: Names

    /// Whether a text is a name that stands for any company, place or person: `Musterfirma GmbH`, `12345 Musterstadt`, `John Doe`.
    ///
    /// - Parameter isCompany: whether a company is named, of which more is no name: `XYZ AG`, `unbekannt`.
    package static func isSampleName(_ text: String, ofCompany isCompany: Bool = false) -> Bool {
        let mayBe = text.withBytes { bytes in
            let first = bytes.first { $0 > 0x20 } ?? 0
            return bytes.count < 60
                && (first.isOne(of: "mMbBtTeEdDfFhHjJpPlLoOiIaAuU") || isCompany || first.isASCIIDigit)
        }
        guard mayBe else { return false }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        if isWholeSample(words.joined(separator: " "), ofCompany: isCompany) { return true }
        var isSample = false
        for word in words {
            if PlaceholderWords.sampleNames.contains(word) {
                isSample = true
            } else if !PlaceholderWords.besideSamples.contains(word) {
                return false
            }
        }
        return isSample
    }

    private static func isWholeSample(_ words: String, ofCompany isCompany: Bool) -> Bool {
        if PlaceholderWords.wholeSamples.contains(words) { return true }
        guard isCompany else { return false }
        let name = words.split(separator: " ").filter {
            !PlaceholderWords.besideSamples.contains(String($0)) || $0 == "firma"
        }
        return PlaceholderWords.companySamples.contains(name.joined(separator: " "))
    }

    // MARK: Addresses

    /// Whether an address lies at one of the domains that nobody can have (RFC 2606), or that forms and templates show:
    /// `https://www.example.org/`, `name@example.com`, `https://www.musterfirma.de/`. Below example.org, and under `.example`,
    /// people make up addresses of their own.
    package static func isExampleAddress(_ text: String) -> Bool {
        text.withBytes { bytes in
            var host = bytes[...]
            var mailbox: String?
            if let at = bytes.firstIndex(of: UInt8(ascii: "@")) {
                mailbox = String(decoding: bytes[..<at], as: UTF8.self).lowercased()
                host = bytes[(at + 1)...]
            } else if let scheme = host.firstRange(of: "://".utf8) {
                host = host[scheme.upperBound...]
            }
            host = host.prefix { !$0.isOne(of: "/:?#") }
            if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
            if let mailbox, PlaceholderWords.sampleMailboxes.contains(mailbox) { return true }
            if isSampleHost(host) { return true }
            let isExample = exampleHosts.contains { host.elementsEqual($0.utf8) }
            return isExample && mailbox.map(PlaceholderWords.mailboxes.contains) ?? true
        }
    }

    /// `musterfirma.de`, `localhost`, `shop.invalid`
    private static func isSampleHost(_ host: Bytes) -> Bool {
        if host.elementsEqual("localhost".utf8) || host.elementsEqual("127.0.0.1".utf8) { return true }
        guard let point = host.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let (name, ending) = (host[..<point], host[(point + 1)...])
        if endingsOfNobody.contains(where: { ending.elementsEqual($0) }) { return true }
        return sampleHosts.contains { name.count == $0.count && name.startsLike($0) }
    }

    private static let exampleHosts = ["example.org", "example.com", "example.net"]
    private static let endingsOfNobody = ["invalid", "localhost", "test"].map { Array($0.utf8) }
    private static let sampleHosts = [
        "musterfirma", "muster-firma", "musterunternehmen", "musterbetrieb", "mustermann", "beispielfirma",
        "beispiel-firma", "ihre-firma", "ihrefirma", "ihr-unternehmen", "ihre-website", "meine-firma", "meinefirma",
        "your-company", "yourcompany", "yourwebsite", "yourdomain", "your-domain", "ihre-domain", "ihredomain",
    ].map { Array($0.utf8) }

    // MARK: In texts

    /// The first name or address in a text that stands for any: `Max Mustermann zählte`, `Musterstraße 1, 12345 Musterstadt`.
    package static func sample(in text: String) -> String? {
        text.withBytes { bytes in
            var index = 0
            while true {
                index = bytes.firstIndex(from: index) {
                    $0.equal(UInt8(ascii: "m"), butFor: 0x20) | $0.equal(UInt8(ascii: "D"))
                        | $0.equal(UInt8(ascii: "@"))
                } passes: {
                    $0 | 0x20 == UInt8(ascii: "m") || $0 == UInt8(ascii: "D") || $0 == UInt8(ascii: "@")
                }
                guard index < bytes.count else { return nil }
                if let range = sampleRange(at: index, in: bytes), !isQuoted(range.lowerBound, in: bytes) {
                    return speaksOfSamples(bytes) ? nil : String(decoding: bytes[range], as: UTF8.self)
                }
                index += 1
            }
        }
    }

    private static func sampleRange(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let (rest, before) = (bytes[index...], bytes[..<index])
        if bytes[index] == UInt8(ascii: "@") {
            let box = sampleBoxes.first { before.endsLike($0) }
            return box.map { (index - $0.count)..<min(index + 1, bytes.count) }
        }
        if bytes[index] == UInt8(ascii: "D") {
            guard rest.starts(with: "Doe".utf8), !(rest.dropFirst(3).first?.isASCIILetterOrDigit ?? false),
                before.endsLike(Array("john ".utf8)) || before.endsLike(Array("jane ".utf8))
            else { return nil }
            return (index - 5)..<(index + 3)
        }
        guard rest.dropFirst().first == UInt8(ascii: "u"), rest.startsLike(muster) else { return nil }
        let kind = rest.dropFirst(6)
        if kind.startsLike(Array("mann".utf8)),
            !(kind.dropFirst(4).first.map { $0.isASCIILetterOrDigit || $0 == 0x2D } ?? false),
            let name = sampleFirstNames.first(where: { before.endsLike($0) })
        {
            return (index - name.count)..<(index + 10)
        }
        if kind.starts(with: "stra\u{DF}e ".utf8), kind.dropFirst(8).first?.isASCIIDigit ?? false {
            return index..<min(index + 15, bytes.count)
        }
        if kind.starts(with: "stadt".utf8), before.suffix(6).prefix(5).allSatisfy(\.isASCIIDigit), before.count > 5 {
            return (index - 6)..<(index + 11)
        }
        let isHost = kind.starts(with: "firma.".utf8) && kind.dropFirst(6).first.map { $0 > 0x60 && $0 < 0x7B } ?? false
        return isHost ? index..<min(index + 14, bytes.count) : nil
    }

    /// Whether a name stands in quotation marks.
    private static func isQuoted(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        start > 0 && (bytes[start - 1].isOne(of: "\"'`") || bytes[start - 1] >= 0x80)
    }

    /// Whether a text is about forms or patterns, which have such names.
    private static func speaksOfSamples(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }.contains {
            PlaceholderWords.isOfForms(String($0))
                || $0.hasPrefix("muster") && !PlaceholderWords.sampleNames.contains(String($0))
        }
    }

    private static let muster = Array("muster".utf8)
    private static let sampleFirstNames = ["max ", "maxi ", "erika "].map { Array($0.utf8) }
    private static let sampleBoxes = PlaceholderWords.sampleMailboxes.map { Array($0.utf8) }
}

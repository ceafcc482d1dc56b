/// The notes that programs write into documents (ISO 16684-1), reduced to the standards that a PDF promises to keep: PDF/A
/// (ISO 19005) and PDF/UA (ISO 14289), which screen readers and archives look for.
enum XMPPacket {
    private static let head =
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
    private static let foot = "</rdf:RDF></x:xmpmeta>"
    private static let end = "<?xpacket end=\"r\"?>"

    private static let promises: [(prefix: String, namespace: String, keys: [String])] = [
        ("pdfaid", "http://www.aiim.org/pdfa/ns/id/", ["part", "conformance"]),
        ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", ["part"]),
    ]

    /// A packet without anything but these promises.
    static func neutral(of packet: [UInt8]) -> [UInt8] {
        let text = String(decoding: packet.prefix(1 << 20), as: UTF8.self)
        var description = ""
        for promise in promises {
            let kept = promise.keys.compactMap { key in
                value(of: "\(promise.prefix):\(key)", in: text).map { " \(promise.prefix):\(key)=\"\($0)\"" }
            }
            if !kept.isEmpty { description += " xmlns:\(promise.prefix)=\"\(promise.namespace)\"" + kept.joined() }
        }
        let node = description.isEmpty ? "" : "<rdf:Description rdf:about=\"\"\(description)/>"
        return Array((head + node + foot + end).utf8)
    }

    /// The packet with blanks before its end, as programs leave them for what is written later.
    static func filled(_ packet: [UInt8], to length: Int) -> [UInt8] {
        guard packet.count <= length else { return [UInt8](repeating: 0x20, count: length) }
        return packet.dropLast(end.utf8.count) + repeatElement(0x20, count: length - packet.count) + end.utf8
    }

    /// A number or a letter behind a name: as an attribute or an element.
    private static func value(of name: String, in text: String) -> String? {
        guard let found = text.range(of: name) else { return nil }
        let rest = text[found].drop { $0 == "=" || $0 == "\"" || $0 == "'" || $0 == ">" }.prefix(1)
        return rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) } && !rest.isEmpty ? String(rest) : nil
    }
}

extension String {
    /// The place behind the first occurrence of a word.
    fileprivate func range(of word: String) -> PartialRangeFrom<String.Index>? {
        guard let first = word.utf8.first else { return nil }
        var start = utf8.startIndex
        while let found = utf8[start...].firstIndex(of: first) {
            if utf8[found...].starts(with: word.utf8) { return utf8.index(found, offsetBy: word.utf8.count)... }
            start = utf8.index(after: found)
        }
        return nil
    }
}

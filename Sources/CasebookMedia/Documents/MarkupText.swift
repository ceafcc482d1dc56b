/// The text of markup as it is read: what stands in one paragraph is one, however many pieces a program has made of it.
enum MarkupText {
    /// Elements behind which something new begins.
    private static let blocks: Set<String> = [
        "p", "h", "br", "tab", "tr", "td", "th", "tc", "li", "div", "si", "row", "c", "v", "a:p", "title", "desc",
        "text", "style",
        "h1", "h2", "h3", "h4", "h5", "h6", "annotation", "creator", "author", "table-cell", "list-item", "cell", "s",
        "lb", "cr",
    ]

    /// - Returns: the texts, then the values of attributes.
    static func plain(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var values: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                text += bytes[offset..<end]
                offset = end
                continue
            }
            if bytes.has("<![CDATA[", at: offset) {
                let end = bytes.firstIndex(of: "]]>", from: offset) ?? bytes.count
                text += bytes[min(offset + 9, end)..<end]
                offset = min(end + 3, bytes.count)
                continue
            }
            let isComment = bytes.has("<!--", at: offset)
            let end =
                isComment
                ? bytes.firstIndex(of: "-->", from: offset).map { $0 + 2 } ?? bytes.count : tagEnd(bytes, offset)
            let tag = bytes[min(offset + 1, end)..<min(end, bytes.count)]
            let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            if isComment || blocks.contains(String(decoding: local, as: UTF8.self)) { text.append(0x0A) }
            if isComment || tag.contains(UInt8(ascii: "=")) {
                values += tag.dropFirst(name.count).map { $0 == UInt8(ascii: "=") ? 0x0A : $0 }
                values.append(0x0A)
            }
            offset = min(end + 1, bytes.count)
        }
        return decoded(String(decoding: text, as: UTF8.self)) + "\n" + decoded(String(decoding: values, as: UTF8.self))
    }

    private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var quote: UInt8 = 0
        for index in start..<bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return bytes.count
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    /// The text with references to characters resolved.
    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                result += part
                continue
            }
            let name = part.prefix(10).prefix { $0 != ";" }
            let rest = part.dropFirst(name.count)
            guard rest.first == ";", let character = character(name) else {
                result += "&" + part
                continue
            }
            result += character + rest.dropFirst()
        }
        return result
    }

    private static func character(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return entities[String(name)] }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}

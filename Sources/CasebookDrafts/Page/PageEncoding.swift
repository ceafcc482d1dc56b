import CasebookXML

/// Reads the bytes of a web page as browsers do (WHATWG HTML, section 13.2.3; Encoding Standard): a byte order mark, then
/// what the page declares, then windows-1252. A page that declares nothing and is UTF-8 is read as that, which browsers do
/// for files.
enum PageEncoding {
    /// How much of a page is searched for a declaration, as the standard says.
    private static let searchedCount = 1024

    /// The text, and the name of its encoding.
    static func text(of bytes: [UInt8]) -> (text: String, encoding: String) {
        if let (name, count) = mark(of: bytes) { return (decode(Array(bytes.dropFirst(count)), name), name) }
        if let name = declared(in: bytes) { return (decode(bytes, name), name) }
        // Pages that are saved without a mark in sixteen bits cannot say so in eight.
        if let name = silentUTF16(bytes) { return (decode(bytes, name), name) }
        let name = String(validating: bytes, as: UTF8.self) == nil ? "windows-1252" : "utf-8"
        return (decode(bytes, name), name)
    }

    private static func mark(of bytes: [UInt8]) -> (String, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        return nil
    }

    private static func declared(in bytes: [UInt8]) -> String? {
        let name = EncodingDeclaration(bytes.prefix(searchedCount)).label.flatMap(EncodingLabels.name)
        switch name {
        // Whoever can read the declaration byte by byte does not read sixteen bits.
        case "utf-16le", "utf-16be": return "utf-8"
        case "x-user-defined": return "windows-1252"
        default: return name
        }
    }

    private static func silentUTF16(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x3C, 0x00]), bytes.count > 3, bytes[3] == 0 { return "utf-16le" }
        if bytes.starts(with: [0x00, 0x3C]), bytes.count > 3, bytes[2] == 0 { return "utf-16be" }
        return nil
    }

    /// A text in an encoding of the standard; what is no character of it becomes U+FFFD.
    static func decode(_ bytes: [UInt8], _ name: String) -> String {
        switch name {
        case "utf-8": return String(decoding: bytes, as: UTF8.self)
        case "utf-16le": return wide(bytes) { UInt16($0) | UInt16($1) << 8 }
        case "utf-16be": return wide(bytes) { UInt16($0) << 8 | UInt16($1) }
        case "replacement": return "\u{FFFD}"
        default: break
        }
        let table = name == "iso-8859-8-i" ? "iso-8859-8" : name
        if let upper = EncodingTables.upperHalf(of: table) {
            var text = String.UnicodeScalarView()
            for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]) }
            return String(text)
        }
        // The system calls by other names what the standard means.
        let names = ["shift_jis": "CP932", "euc-kr": "CP949", "gbk": "GB18030", "big5": "BIG5-HKSCS"]
        return ForeignText.decode(bytes, from: names[name] ?? name.uppercased())
            ?? String(decoding: bytes, as: UTF8.self)
    }

    private static func wide(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self) + (bytes.count % 2 == 1 ? "\u{FFFD}" : "")
    }
}

/// Searches the beginning of a page for the encoding that it declares (WHATWG HTML, section 13.2.3.2, "prescan a byte stream
/// to determine its encoding").
struct EncodingDeclaration {
    private(set) var label: String?
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        if has("<?xml") { label = xmlLabel }
        while label == nil, index < self.bytes.count { step() }
    }

    private mutating func step() {
        guard bytes[index] == UInt8(ascii: "<") else { return index += 1 }
        if has("<!--") {
            index += 2
            while index < bytes.count, !has("-->") { index += 1 }
            index += 3
        } else if has("<meta"), index + 5 < bytes.count, isBlank(bytes[index + 5]) || bytes[index + 5] == 0x2F {
            index += 5
            readMeta()
        } else if index + 1 < bytes.count, isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F {
            index += bytes[index + 1] == 0x2F ? 2 : 1
            while index < bytes.count, !isBlank(bytes[index]), bytes[index] != 0x3E { index += 1 }
            while attribute() != nil {}
        } else if has("<!") || has("</") || has("<?") {
            while index < bytes.count, bytes[index] != 0x3E { index += 1 }
        } else {
            index += 1
        }
    }

    private mutating func readMeta() {
        var isPragma = false
        var charset: String?
        var content: String?
        while let (name, value) = attribute() {
            switch name {
            case "http-equiv": isPragma = isPragma || value == "content-type"
            case "charset": charset = charset ?? value
            case "content": content = content ?? Self.charset(in: value)
            default: break
            }
        }
        let found = charset ?? (isPragma ? content : nil)
        // A name that nobody knows is none; another declaration may follow.
        if let found, EncodingLabels.name(of: found) != nil { label = found }
    }

    /// The next attribute of a tag, in lower case.
    private mutating func attribute() -> (name: String, value: String)? {
        while index < bytes.count, isBlank(bytes[index]) || bytes[index] == 0x2F { index += 1 }
        guard index < bytes.count, bytes[index] != 0x3E else { return nil }
        var name = ""
        while index < bytes.count, ![0x2F, 0x3E].contains(bytes[index]), !isBlank(bytes[index]) {
            if bytes[index] == UInt8(ascii: "="), !name.isEmpty { break }
            name.append(Character(Unicode.Scalar(bytes[index])))
            index += 1
        }
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name.lowercased(), "") }
        index += 1
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return (name.lowercased(), value().lowercased())
    }

    private mutating func value() -> String {
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        var text = ""
        if quote == 0x22 || quote == 0x27 {
            index += 1
            while index < bytes.count, bytes[index] != quote { append(&text) }
            index += 1
        } else {
            while index < bytes.count, !isBlank(bytes[index]), bytes[index] != 0x3E { append(&text) }
        }
        return text
    }

    private mutating func append(_ text: inout String) {
        text.append(Character(Unicode.Scalar(bytes[index])))
        index += 1
    }

    /// `charset=…` in the content of a declaration of old (section 2.5.4, "extracting a character encoding").
    private static func charset(in content: String) -> String? {
        var rest = Substring(content)
        while let found = rest.firstRange(of: "charset") {
            rest = rest[found.upperBound...].drop(while: \.isWhitespace)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            if let quote = rest.first, quote == "\"" || quote == "'" {
                let inner = rest.dropFirst()
                return inner.contains(quote) ? String(inner.prefix { $0 != quote }) : nil
            }
            return String(rest.prefix { !$0.isWhitespace && $0 != ";" })
        }
        return nil
    }

    private var xmlLabel: String? {
        let declaration = String(decoding: bytes.prefix { $0 != 0x3E }, as: UTF8.self)
        guard let found = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[found.upperBound...].drop { $0 == " " || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let label = String(rest.dropFirst().prefix { $0 != quote })
        return EncodingLabels.name(of: label) == nil ? nil : label
    }

    private func has(_ text: String) -> Bool {
        let expected = Array(text.utf8)
        guard index + expected.count <= bytes.count else { return false }
        return zip(bytes[index...], expected).allSatisfy { isLetter($0) ? $0 | 0x20 == $1 : $0 == $1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

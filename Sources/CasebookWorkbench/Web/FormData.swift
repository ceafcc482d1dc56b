import CasebookModel

/// What a form has sent (WHATWG URL, section 5.1; RFC 7578).
struct FormData: Sendable {
    /// In the order of the form; line ends as files have them.
    private(set) var fields: [FormField] = []
    private var values: [String: [String]] = [:]
    private(set) var files: [File] = []

    /// A file that was uploaded.
    struct File: Sendable {
        let field: String
        let name: String
        let bytes: [UInt8]
    }

    /// More fields than any form of the workbench has.
    static let fieldLimit = 20_000

    /// Reads a body; `nil` if it is not what its type says.
    init?(_ request: WebRequest) {
        let type = request.headers["content-type"] ?? ""
        if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            guard let fields = Self.urlEncoded(request.body) else { return nil }
            self.fields = fields
        } else if type.lowercased().hasPrefix("multipart/form-data") {
            guard let boundary = Self.parameter("boundary", of: type), read(request.body, boundary) else { return nil }
        } else {
            return nil
        }
        fields = fields.map { FormField($0.name, Self.plain($0.value)) }
        for field in fields { values[field.name, default: []].append(field.value) }
    }

    /// The value of a field; line ends as files have them.
    subscript(name: String) -> String? { values[name]?.first }

    /// All values of a field.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// A text as files have it. Browsers send CR LF; a word processor leaves its own line breaks (vertical tabs) and other
    /// control characters in what is pasted, which no YAML file may hold.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }) else { return text }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r", "\u{0B}", "\u{0C}": scalars.append("\n")
            case "\t", "\n": scalars.append(scalar)
            default: if scalar.value >= 0x20, scalar.value != 0x7F { scalars.append(scalar) }
            }
            previous = scalar
        }
        return String(scalars)
    }

    // MARK: application/x-www-form-urlencoded

    static func urlEncoded(_ bytes: [UInt8]) -> [FormField]? {
        var fields: [FormField] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < fieldLimit else { return nil }
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = percentDecoded(parts[0], plusIsBlank: true),
                let value = percentDecoded(parts.count > 1 ? parts[1] : [], plusIsBlank: true)
            else { return nil }
            fields.append(FormField(name, value))
        }
        return fields
    }

    /// `nil` if a `%` is not followed by two digits or the bytes are no UTF-8.
    static func percentDecoded(_ text: some Collection<UInt8>, plusIsBlank: Bool) -> String? {
        text.map { $0 == UInt8(ascii: "+") && plusIsBlank ? 0x20 : $0 }.percentDecoded()
            .flatMap { String(validating: $0, as: UTF8.self) }
    }

    // MARK: multipart/form-data

    private mutating func read(_ body: [UInt8], _ boundary: String) -> Bool {
        let delimiter = Array("--\(boundary)".utf8)
        guard (1...70).contains(boundary.utf8.count), body.starts(with: delimiter) else { return false }
        let marker = [0x0D, 0x0A] + delimiter
        var position = delimiter.count
        while !body[position...].starts(with: Array("--".utf8)) {
            guard body[position...].starts(with: [0x0D, 0x0A]), fields.count + files.count < Self.fieldLimit,
                let end = Self.firstIndex(of: marker, in: body, from: position),
                readPart(body[min(position + 2, end)..<end])
            else { return false }
            position = end + marker.count
        }
        return true
    }

    private mutating func readPart(_ part: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(part)
        guard let head = Self.firstIndex(of: Array("\r\n\r\n".utf8), in: bytes, from: 0) else { return false }
        let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.parameter("name", of: String(disposition))
        else { return false }
        let content = Array(bytes[(head + 4)...])
        if let file = Self.parameter("filename", of: String(disposition)) {
            files.append(File(field: name, name: file, bytes: content))
        } else {
            guard let text = String(validating: content, as: UTF8.self) else { return false }
            fields.append(FormField(name, text))
        }
        return true
    }

    /// A parameter of a header. Browsers write `"` inside as `%22` (WHATWG HTML, section 4.10.22.8), other programs as `\"`.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in parts(of: header).dropFirst() {
            let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].lowercased() == name else { continue }
            let value = pair[1]
            let isQuoted = value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            guard isQuoted else { return String(value) }
            return String(value.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("%22", with: "\"")
        }
        return nil
    }

    /// The parts of a header; a semicolon within quotes, as in the name of a file, separates none.
    private static func parts(of header: String) -> [Substring] {
        var isQuoted = false
        var previous: Character = " "
        return header.split { character in
            if character == "\"", !(isQuoted && previous == "\\") { isQuoted.toggle() }
            previous = character
            return character == ";" && !isQuoted
        }
    }

    private static func firstIndex(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= pattern.count + start else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index <= buffer.count - pattern.count {
                guard let next = buffer[index...(buffer.count - pattern.count)].firstIndex(of: pattern[0]) else {
                    return nil
                }
                if buffer[next..<next + pattern.count].elementsEqual(pattern) { return next }
                index = next + 1
            }
            return nil
        }
    }
}

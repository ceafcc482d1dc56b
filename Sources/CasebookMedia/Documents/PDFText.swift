/// The texts that stand in a PDF as such: of properties, bookmarks, forms and links, and of pages whose fonts use a code of the
/// Latin alphabet. Pages that number their letters by font cannot be read like that.
enum PDFText {
    static func words(of bytes: [UInt8], room: inout Int) -> String {
        var parts: [[UInt8]] = []
        var unpacked: [Range<Int>] = []
        var scanner = PDFScanner(bytes)
        var text: [String] = []
        _ = scanner.scan(
            object: { object in
                collect(object.value, &text)
                if let stream = object.stream { unpacked.append(stream) }
            }, trailer: { collect($0, &text) })
        for stream in unpacked where room > 0 {
            guard let result = Inflate.unpackZlib(bytes, from: stream.lowerBound, limit: min(room, 16 << 20)) else {
                continue
            }
            room -= result.bytes.count
            parts.append(shown(in: result.bytes))
        }
        for part in parts { text.append(String(String.UnicodeScalarView(part.map { Unicode.Scalar($0) }))) }
        return text.joined(separator: "\n")
    }

    private static func collect(_ value: PDFValue, _ text: inout [String]) {
        switch value {
        case .string: value.text.map { text.append($0) }
        case .dictionary(let entries, _): for entry in entries { collect(entry.value, &text) }
        case .array(let items): for item in items { collect(item, &text) }
        default: break
        }
    }

    /// The letters between parentheses; those of one array stand together, whatever their distance.
    private static func shown(in content: [UInt8]) -> [UInt8] {
        var shown: [UInt8] = []
        var depth = 0
        var isEscaped = false
        var isInArray = false
        for byte in content {
            if depth == 0 {
                switch byte {
                case UInt8(ascii: "("): depth = 1
                case UInt8(ascii: "["): isInArray = true
                case UInt8(ascii: "]"):
                    isInArray = false
                    shown.append(0x0A)
                default: if !isInArray, shown.last != 0x0A, byte == 0x0A || byte == 0x0D { shown.append(0x0A) }
                }
                continue
            }
            if isEscaped {
                isEscaped = false
                shown.append(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: shown.append(byte)
            }
        }
        return shown
    }
}

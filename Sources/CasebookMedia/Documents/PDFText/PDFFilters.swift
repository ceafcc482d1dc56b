/// Unpacks the content of a PDF's streams (ISO 32000-1, section 7.4), as far as texts are packed like that today.
enum PDFFilters {
    /// More of one stream is not looked at.
    static let limit = 16 << 20

    /// The content of a stream; `nil` if it is packed in another way, damaged, or larger than what may still be unpacked.
    static func content(
        _ bytes: [UInt8], _ range: Range<Int>, filters: [String], limit: Int = limit, room: inout Int
    ) -> [UInt8]? {
        var content: [UInt8]?
        for filter in filters {
            let input = content ?? (filter == "FlateDecode" || filter == "Fl" ? nil : Array(bytes[range]))
            switch filter {
            case "FlateDecode", "Fl":
                // Who shows a page does not look at the checksum.
                let result =
                    input.map { Inflate.unpack($0, from: 2, limit: min(limit, room)) }
                    ?? Inflate.unpack(bytes, from: range.lowerBound + 2, limit: min(limit, room))
                // What comes to nothing may have taken as long.
                if result == nil { room -= min(room, limit, range.count << 10) }
                content = result?.bytes
            case "ASCIIHexDecode", "AHx": content = input.flatMap(hex)
            case "ASCII85Decode", "A85": content = input.flatMap(base85)
            default: return nil
            }
            guard let unpacked = content?.count, unpacked <= room else { return nil }
            room -= unpacked
        }
        if filters.isEmpty, range.count <= room {
            room -= range.count
            return Array(bytes[range])
        }
        return content
    }

    private static func hex(_ text: [UInt8]) -> [UInt8]? {
        var lexer = PDFLexer([UInt8(ascii: "<")] + text.prefix { $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")])
        guard case .string(let content, _)? = lexer.value() else { return nil }
        return content
    }

    private static func base85(_ text: [UInt8]) -> [UInt8]? {
        var content: [UInt8] = []
        var group: [UInt8] = []
        func number(_ digits: [UInt8]) -> UInt32 { digits.reduce(0) { $0 &* 85 &+ UInt32($1) } }
        for byte in text where !PDFLexer.isBlank(byte) {
            if byte == UInt8(ascii: "~") { break }
            if byte == UInt8(ascii: "z"), group.isEmpty {
                content += [0, 0, 0, 0]
                continue
            }
            guard (0x21...0x75).contains(byte) else { return nil }
            group.append(byte - 0x21)
            if group.count == 5 {
                content += Bytes.big(Int(number(group)), 4)
                group = []
            }
        }
        if group.count > 1 {
            let padded = group + [UInt8](repeating: 84, count: 5 - group.count)
            content += Bytes.big(Int(number(padded)), 4).prefix(group.count - 1)
        }
        return content
    }
}

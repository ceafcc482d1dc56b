extension JSON {
    /// How a text is laid out.
    public enum Layout: Sendable {
        /// On one line, for machines.
        case compact
        /// With two blanks a level and a line end at the end, for people and for comparison line by line.
        case indented
    }

    /// The value as UTF-8.
    ///
    /// Besides what RFC 8259 demands, `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that the text can stand inside
    /// an HTML `script` element.
    public func rendered(_ layout: Layout) -> [UInt8] {
        var renderer = JSONRenderer(layout: layout)
        renderer.render(self)
        if layout == .indented { renderer.bytes.append(0x0A) }
        return renderer.bytes
    }
}

/// Appends JSON to one buffer of UTF-8.
private struct JSONRenderer {
    let layout: JSON.Layout
    var bytes: [UInt8] = []
    private var depth = 0

    init(layout: JSON.Layout) { self.layout = layout }

    mutating func render(_ value: JSON) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .number(let number): render(number)
        case .string(let text): render(text)
        case .array(let items):
            list(items, open: "[", close: "]") { $0.render($1) }
        case .object(let members):
            list(members, open: "{", close: "}") { renderer, member in
                renderer.render(member.name)
                renderer.bytes.append(UInt8(ascii: ":"))
                if renderer.layout == .indented { renderer.bytes.append(UInt8(ascii: " ")) }
                renderer.render(member.value)
            }
        }
    }

    private mutating func list<Item>(
        _ items: [Item], open: Unicode.Scalar, close: Unicode.Scalar, _ item: (inout Self, Item) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        for index in items.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine()
            item(&self, items[index])
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        bytes.append(UInt8(ascii: close))
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func render(_ number: Double) {
        guard number.isFinite else { return bytes.append(contentsOf: "null".utf8) }
        // A whole number is spelled as one: 40, not 40.0.
        if let whole = Int(exactly: number) { return bytes.append(contentsOf: String(whole).utf8) }
        bytes.append(contentsOf: number.description.utf8)
    }

    private mutating func render(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                guard let escape = Self.escape(utf8, at: index) else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                bytes.append(contentsOf: escape.utf8)
                // U+2028 and U+2029 are three bytes, all other escaped characters one.
                start = index + (utf8[index] == 0xE2 ? 3 : 1)
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
        switch utf8[index] {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        case UInt8(ascii: "<"): "\\u003c"
        case UInt8(ascii: ">"): "\\u003e"
        case UInt8(ascii: "&"): "\\u0026"
        case 0x00..<0x20: "\\u00" + (utf8[index] < 16 ? "0" : "") + String(utf8[index], radix: 16)
        case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
            utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
        default: nil
        }
    }
}

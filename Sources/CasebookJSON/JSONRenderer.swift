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
    /// Escaped is what RFC 8259, section 7, demands and nothing else: feeds are full of `<`, and escaping it made them a
    /// quarter larger. Whoever puts the text into an HTML `script` element escapes it there.
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
                let byte = utf8[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                bytes.append(contentsOf: Self.escape(byte).utf8)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}

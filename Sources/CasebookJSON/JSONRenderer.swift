import CasebookBytes

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
        return renderer.bytes.bytes
    }

    /// The value as UTF-8, with escapes for all that nobody can see and that could steer a terminal.
    public func renderedVisibly(_ layout: Layout) -> [UInt8] {
        let bytes = rendered(layout)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        // Beyond ASCII there is nothing outside of texts.
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\n" || !scalar.isInvisible {
                result.append(contentsOf: String(scalar).utf8)
            } else {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
                }
            }
        }
        return result
    }

    /// The value as an item of the array in a ``JSONFrame``: indented, and on a line of its own.
    public func renderedAsItem() -> [UInt8] {
        var renderer = JSONRenderer(layout: .indented, depth: 2)
        renderer.breakLine()
        renderer.render(self)
        return renderer.bytes.bytes
    }
}

/// An indented object whose last member is an array with items that were rendered before, see ``JSON/renderedAsItem()``.
public struct JSONFrame: Sendable {
    /// What stands before the first item.
    public let head: [UInt8]
    /// What stands between two items.
    public static let separator = [UInt8(ascii: ",")]
    /// What stands behind the last item.
    public let tail: [UInt8]

    /// - Parameters:
    ///   - object: the other members, at least one.
    ///   - name: of the array.
    ///   - isEmpty: whether there will be no item.
    public init(_ object: JSON, items name: String, isEmpty: Bool) {
        // The end of the object, a line end and a brace, moves behind the array.
        let members = object.rendered(.indented).dropLast(3)
        var renderer = JSONRenderer(layout: .indented, depth: 1)
        renderer.bytes.append(UInt8(ascii: ","))
        renderer.breakLine()
        renderer.render(.string(name))
        head = members + renderer.bytes.bytes + Array(": [".utf8)
        tail = Array((isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    }
}

/// Appends JSON to one buffer of UTF-8.
private struct JSONRenderer: ~Copyable {
    let layout: JSON.Layout
    var bytes = ByteBuffer()
    private var depth: Int

    init(layout: JSON.Layout, depth: Int = 0) {
        self.layout = layout
        self.depth = depth
    }

    mutating func render(_ value: JSON) {
        switch value {
        case .null: bytes.append(contentsOf: "null" as StaticString)
        case .bool(let flag): bytes.append(contentsOf: flag ? "true" : "false" as StaticString)
        case .integer(let integer): bytes.append(contentsOf: String(integer))
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

    private static let indentation: StaticString = "                "

    mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(0x0A)
        var blanks = 2 * depth
        while blanks > 0 {
            let length = min(blanks, Self.indentation.utf8CodeUnitCount)
            bytes.append(contentsOf: UnsafeBufferPointer(start: Self.indentation.utf8Start, count: length))
            blanks -= length
        }
    }

    private mutating func render(_ number: Double) {
        guard number.isFinite else { return bytes.append(contentsOf: "null" as StaticString) }
        // A whole number is spelled as one: 40, not 40.0.
        if let whole = Int(exactly: number) { return bytes.append(contentsOf: String(whole)) }
        bytes.append(contentsOf: number.description)
    }

    private mutating func render(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { utf8 in
            var start = 0
            var index = Self.firstSpecial(in: utf8, from: 0)
            while index < utf8.count {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                appendEscaped(utf8[index])
                start = index + 1
                index = Self.firstSpecial(in: utf8, from: start)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The next byte that has to be escaped.
    private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        utf8.firstIndex(from: start) { eight in
            eight.below(0x20) | eight.equal(UInt8(ascii: "\"")) | eight.equal(UInt8(ascii: "\\"))
        } passes: { byte in
            byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        }
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default: bytes.append(contentsOf: "u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isInvisible: Bool {
        guard value >= 0x7F else { return value < 0x20 }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}

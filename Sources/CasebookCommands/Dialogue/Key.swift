/// What somebody does at the keyboard.
enum Key: Equatable {
    /// Characters, typed or pasted; pasted ones may contain line ends.
    case text(String)
    case enter, newLine, tab
    case backspace, delete, deleteWord, deleteLine
    case left, right, up, down, home, end, pageUp, pageDown
    case escape
    /// Ctrl-C, or the terminal is gone.
    case cancel
    /// Ctrl-D.
    case endOfInput
}

/// Makes keys of the bytes that terminals send (ECMA-48; xterm's control sequences).
struct KeyDecoder {
    private var bytes: [UInt8] = []
    /// What has been pasted so far, between the marks that the terminal puts around it.
    private var pasted: [UInt8]?

    private static let pasteBegin = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Whether a lone escape is waiting: a key of its own if nothing follows soon.
    var isEscaping: Bool { pasted == nil && bytes.first == 0x1B }

    /// Takes bytes, and gives the keys that are complete.
    mutating func take(_ more: [UInt8]) -> [Key] {
        bytes += more
        var keys: [Key] = []
        while let key = next() { keys.append(contentsOf: key) }
        return keys
    }

    /// Nothing more has come: what waits stands for itself.
    mutating func flush() -> [Key] {
        guard isEscaping else { return [] }
        let isLone = bytes.count == 1
        bytes.removeAll()
        return isLone ? [.escape] : []
    }

    /// The next key, perhaps none of interest; `nil` if more bytes are needed.
    private mutating func next() -> [Key]? {
        guard let first = bytes.first else { return nil }
        if pasted != nil { return takePasted() }
        if first == 0x1B { return escapeSequence() }
        if first < 0x20 || first == 0x7F {
            bytes.removeFirst()
            return Self.control(first).map { [$0] } ?? []
        }
        return character(first)
    }

    private mutating func character(_ first: UInt8) -> [Key]? {
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard bytes.count >= length else { return nil }
        let text = String(validating: bytes.prefix(length), as: UTF8.self)
        bytes.removeFirst(text == nil ? 1 : length)
        return text.map { [.text($0)] } ?? []
    }

    private mutating func takePasted() -> [Key]? {
        if let end = bytes.firstRange(of: Self.pasteEnd) {
            let text = String(decoding: (pasted ?? []) + bytes[..<end.lowerBound], as: UTF8.self)
            bytes.removeSubrange(..<end.upperBound)
            pasted = nil
            return text.isEmpty ? [] : [.text(text)]
        }
        // Keep what may be the beginning of the mark.
        let count = max(0, bytes.count - Self.pasteEnd.count)
        pasted? += bytes[..<count]
        bytes.removeSubrange(..<count)
        return nil
    }

    private mutating func escapeSequence() -> [Key]? {
        guard bytes.count > 1 else { return nil }
        if bytes.starts(with: Self.pasteBegin) {
            bytes.removeFirst(Self.pasteBegin.count)
            pasted = []
            return []
        }
        guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
            // Alt and a key.
            let key: [Key] = bytes[1] == 0x0D || bytes[1] == 0x0A ? [.newLine] : bytes[1] == 0x7F ? [.deleteWord] : []
            bytes.removeFirst(2)
            return key
        }
        guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            // No sequence is this long; somebody sends nonsense.
            if bytes.count > 32 { bytes.removeAll() }
            return bytes.isEmpty ? [] : nil
        }
        let sequence = String(decoding: bytes[2...end], as: UTF8.self)
        bytes.removeSubrange(...end)
        return Self.sequences[sequence].map { [$0] } ?? []
    }

    private static func control(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x01: .home
        case 0x02: .left
        case 0x03: .cancel
        case 0x04: .endOfInput
        case 0x05: .end
        case 0x06: .right
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x0E: .down
        case 0x10: .up
        case 0x15: .deleteLine
        case 0x17: .deleteWord
        default: nil
        }
    }

    private static let sequences: [String: Key] = [
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home, "7~": .home, "4~": .end,
        "8~": .end, "3~": .delete, "5~": .pageUp, "6~": .pageDown, "13;2u": .newLine, "27;2;13~": .newLine,
    ]
}

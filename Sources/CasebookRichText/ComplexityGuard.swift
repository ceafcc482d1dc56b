/// Texts that cmark would need quadratic time for. No person writes them; they are shown as they are, unread.
///
/// Measured with cmark-gfm 0.29.0.gfm.6, 900 KiB: `<?` over and over 50 s, `![[]()` over 120 s, a line of 100,000
/// quotes above as many lines over 120 s. Of fifty other such patterns none needs more than 1 s.
enum ComplexityGuard {
    /// Below this length in bytes even the worst text is read within 10 ms; nearly every text is shorter.
    static let harmlessLength = 8 << 10
    /// How many beginnings of pictures, declarations and processing instructions a longer text may have.
    static let openerLimit = 200
    /// How many quotes and lists may begin on one line of a longer text.
    static let containerLimit = 50

    /// The line, from 1, on which a text becomes one; `nil` if it is none.
    static func line(in source: String) -> Int? {
        guard source.utf8.count > harmlessLength else { return nil }
        var openers = 0
        var number = 1
        var rest = source.utf8[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            openers += openerCount(in: line)
            if openers > openerLimit || containerCount(in: line) > containerLimit { return number }
            rest = rest.dropFirst(line.count + 1)
            number += 1
        }
        return nil
    }

    /// How often a line has `![`, `<!` or `<?`.
    private static func openerCount(in line: Substring.UTF8View) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in line {
            switch (previous, byte) {
            case (UInt8(ascii: "!"), UInt8(ascii: "[")), (UInt8(ascii: "<"), UInt8(ascii: "!")),
                (UInt8(ascii: "<"), UInt8(ascii: "?")):
                count += 1
            default: break
            }
            previous = byte
        }
        return count
    }

    /// At most how many quotes and lists begin on a line.
    private static func containerCount(in line: Substring.UTF8View) -> Int {
        let prefix = line.prefix { " \t>-+*.)0123456789".utf8.contains($0) }
        // A line of nothing but one of these characters and blanks is a rule (CommonMark, section 4.1).
        if prefix.count == line.count, ["-", "*"].contains(where: { isRule(prefix, of: $0) }) { return 0 }
        return prefix.count { ">-+*.)".utf8.contains($0) }
    }

    private static func isRule(_ line: Substring.UTF8View, of mark: String) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || mark.utf8.first == $0 }
    }
}

import CasebookBytes
import Testing

@Suite("Bytes of texts")
struct ByteTests {
    /// Texts of every length around eight, with what is looked for at every place, at several, and nowhere.
    private static let texts: [[UInt8]] = (0...20).flatMap { length in
        let plain = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        return [plain]
            + plain.indices.flatMap { place in
                [UInt8(ascii: "<"), UInt8(ascii: ">"), 0x1F, 0x00, 0x80, 0xC3, 0xFF, UInt8(ascii: "&")].map { byte in
                    var text = plain
                    text[place] = byte
                    if place + 3 < length { text[place + 3] = byte }
                    return text
                }
            }
    }

    @Test("the first byte that passes is found, eight at a time as one by one", arguments: 0...9)
    func search(from start: Int) {
        for text in Self.texts where start <= text.count {
            text.withUnsafeBufferPointer { bytes in
                func first(_ inEight: (EightBytes) -> UInt64, _ passes: (UInt8) -> Bool) -> Bool {
                    let expected = bytes[start...].firstIndex(where: passes) ?? bytes.count
                    return bytes.firstIndex(from: start, inEight: inEight, passes: passes) == expected
                }
                #expect(first({ $0.equal(UInt8(ascii: "&")) }, { $0 == UInt8(ascii: "&") }))
                #expect(first({ $0.equal(UInt8(ascii: "<"), butFor: 0x02) }, { "<>".utf8.contains($0) }))
                #expect(first({ $0.below(0x20) }, { $0 < 0x20 }))
                #expect(first({ $0.beyondASCII }, { $0 >= 0x80 }))
            }
        }
    }

    @Test(
        "a text has the signs that its bytes have",
        arguments: [
            ("", []), ("Wort", []), ("a@b", .at), ("20 %", [.percent, .lineMark]), ("a.b", .point),
            ("[x]", [.bracket, .markup, .plainMarkup]), ("a?", .question), ("a_b", .underscore),
            ("*", [.lineMark, .plainMarkup]), ("#`", [.markup, .plainMarkup]),
            ("ä", .beyondASCII), ("„", [.beyondASCII, .punctuation]), ("\u{AD}", [.beyondASCII, .latinSigns]),
            ("😀", [.beyondASCII, .beyondPlaneZero]), ("a\nb", .lineEnd), ("\u{7}", .control),
        ] as [(String, TextSigns)])
    func signs(of text: String, are expected: TextSigns) {
        #expect(TextSigns(of: text) == expected)
    }

    @Test(
        "texts are ordered by their bytes",
        arguments: ["", "a", "ab", "b", "ä", "fall-000001", "fall-000002", "fall-0000010"])
    func order(of one: String) {
        for other in ["", "a", "ab", "b", "ä", "fall-000001", "fall-000002", "fall-0000010"] {
            #expect(one.precedes(other) == one.utf8.lexicographicallyPrecedes(other.utf8))
        }
    }

    @Test(
        "trusted bytes make the text that they are",
        arguments: ["", "kurz", "ein langer Text aus ASCII", "Größe: „lang“ 😀"])
    func trust(in text: String) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            #expect(String(trusting: bytes, isASCII: text.utf8.allSatisfy { $0 < 0x80 }) == text)
        }
    }

    @Test("sets of signs that have a name are those of their parts")
    func namedSigns() {
        #expect(TextSigns.quotation == [.latinSigns, .punctuation])
        #expect(TextSigns.anyPlainMarkup == [.plainMarkup, .doubleUnderscore])
    }

    @Test("eight bytes in one number are those of the text", arguments: 0...12)
    func head(of length: Int) {
        let text = (0..<length).map { UInt8(0xF0 + $0) }
        let expected = text.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(text.withUnsafeBufferPointer(\.firstEight) == expected)
    }

    @Test("keys are found where they stand, and no others", arguments: [0, 1, 7, 40, 300])
    func positions(of count: Int) {
        let keys = (0..<count).map { "key_\($0 * 7 % 41)_\($0)" } + ["a", "aa", "", "ba", "title", "key"]
        let positions = KeyPositions(keys + ["title"])
        for (position, key) in keys.enumerated() { #expect(positions[key] == position) }
        for key in ["b", "ab", "titel", "keys", "ä", "key_"] { #expect(positions[key] == nil) }
    }

    @Test("a buffer holds what was appended, however long the pieces are", arguments: [0, 1, 5, 1000])
    func buffer(with capacity: Int) {
        var buffer = ByteBuffer(capacity: capacity)
        var expected: [UInt8] = []
        for length in [0, 1, 2, 300, 0, 7, 5000, 1] {
            let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 + expected.count) }
            buffer.append(contentsOf: piece)
            buffer.append(contentsOf: piece.dropFirst())
            buffer.append(0x41)
            buffer.append(contentsOf: "Größe" as StaticString)
            buffer.append(contentsOf: String("ein längerer Text, der nirgends Platz hat"))
            expected +=
                piece + piece.dropFirst() + [0x41] + Array("Größeein längerer Text, der nirgends Platz hat".utf8)
            #expect(buffer.count == expected.count)
            #expect(buffer.bytes == expected)
            #expect(buffer.withBytes { Array($0) } == expected)
        }
        buffer.replace(0x41, with: 0x40, from: 7)
        expected = expected[..<7] + expected[7...].map { $0 == 0x41 ? 0x40 : $0 }
        #expect(buffer.bytes == expected)
    }

    @Test(
        "numbers are written in their digits, with zeros before them",
        arguments: [
            (0, 1, "0"), (7, 1, "7"), (7, 2, "07"), (10, 1, "10"), (10, 2, "10"), (120, 2, "120"), (5, 3, "005"),
            (999, 3, "999"), (2024, 1, "2024"), (Int.max, 1, "9223372036854775807"),
        ])
    func number(_ number: Int, width: Int, text: String) {
        var buffer = ByteBuffer()
        buffer.append(number: number, width: width)
        #expect(buffer.text == text)
    }
}

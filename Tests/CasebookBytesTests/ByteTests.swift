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
            ("[x]", [.bracket, .markup]),
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
}

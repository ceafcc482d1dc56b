import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("Base64 (RFC 4648)")
struct Base64Tests {
    @Test(
        "reads the test vectors of section 10",
        arguments: zip(
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"],
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"]))
    func vectors(text: String, decoded: String) {
        #expect(Base64.decoded(text.utf8, .strict) == Array(decoded.utf8))
        #expect(Base64.decoded(text.utf8) == Array(decoded.utf8))
        #expect(Base64.encoded(Array(decoded.utf8)) == text)
    }

    @Test("reads and writes what Foundation does, whatever the bytes")
    func roundTrip() {
        var generator = SeededGenerator(seed: 4648)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            let text = Data(bytes).base64EncodedString()
            #expect(Base64.encoded(bytes) == text)
            #expect(Base64.decoded(text.utf8, .strict) == bytes)
            #expect(Base64.decoded(text.filter { $0 != "=" }.utf8) == bytes)
        }
    }

    @Test(
        "refuses everything else, if it is strict",
        arguments: ["Z", "Zg", "Zg=", "Z===", "====", "Zm9v\n", "Zm 9", "Zm9*", "Zg==Zg==", "ä"])
    func refused(text: String) {
        #expect(Base64.decoded(text.utf8, .strict) == nil)
    }

    @Test("reads what others write, with white space and without padding, and nothing else")
    func lenient() {
        #expect(Base64.decoded("T W\nE=".utf8) == [0x4D, 0x61])
        for text in ["T", "T*==", "TQ==TQ==", "TWE-"] { #expect(Base64.decoded(text.utf8) == nil) }
    }
}

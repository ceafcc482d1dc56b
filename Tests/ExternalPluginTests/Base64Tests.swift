import Foundation
import TestSupport
import Testing

@testable import CasebookExternalPlugins

@Suite("Base64 (RFC 4648)")
struct Base64Tests {
    @Test(
        "reads the test vectors of section 10",
        arguments: zip(
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"],
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"]))
    func vectors(text: String, decoded: String) {
        #expect(Base64.decoded(text) == Array(decoded.utf8))
    }

    @Test("reads what Foundation writes, whatever the bytes")
    func roundTrip() {
        var generator = SeededGenerator(seed: 4648)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            #expect(Base64.decoded(Data(bytes).base64EncodedString()) == bytes)
        }
    }

    @Test(
        "refuses everything else",
        arguments: ["Z", "Zg", "Zg=", "Z===", "====", "Zm9v\n", "Zm 9", "Zm9*", "Zg==Zg==", "ä"])
    func refused(text: String) {
        #expect(Base64.decoded(text) == nil)
    }
}

import CasebookModel
import Testing

@testable import CasebookMedia

@Suite("Unpacking DEFLATE")
struct InflateTests {
    private static let text =
        "sit diam sed dolor consetetur diam elitr nonumy diam ipsum diam Lorem elitr amet sed sit s"
        + "it elitr sed sed elitr sadipscing nonumy dolor sit nonumy dolor sed sadipscing Lorem nonum"
        + "y ipsum dolor diam Lorem amet Lorem amet elitr diam sadipscing sadipscing sadipscing diam "
        + "elitr dolor consetetur ipsum Lorem dolor elitr sit amet nonumy sadipscing nonumy amet sadi"
        + "pscing sed sadipscing"
    /// The same, packed by zlib: with codes of its own, and with the fixed ones.
    private static let packed = [
        "bVBbDsQgCLwKB+olTCUbkyob0Y+9/SpDtzbdDxOEYR5oahRTyKQcKcohlXYpyo1br5jwkVqlIqXnDzrprT2j3KTyCQ"
            + "mZm/HoIJ0PbeuM578Qx/qeyutHaaoTf2/MtQsMIUe4AcMtNszAUkIR8S6m/+US9XEGyIEYQ88yPJuQ23pmw0kWwVuo"
            + "Lw==",
        "K84sUUjJTMxVKE5NUUjJz8kvUkjOzytOLUktKS2CyKTmZJYUKeTl55XmVkJEMguKS3MhTJ/8olSYksTc1BKwOcVAQ0"
            + "EYIgwWAWIoLzEFqD05My8dbiTYVpB6VAGQNoRiiEVQFVAHgNUhOQPsACQmxEaI9xAmYWcieRUjGCDWQQyGSEL9AnQz"
            + "2CKoszD9BgkSJAtRPAUA",
    ]

    @Test("gives what zlib packed, and tells how much it took", arguments: packed) func unpacked(code: String) throws {
        let bytes = try #require(Base64.decoded(code.utf8))
        let result = try #require(Inflate.unpack([0] + bytes + [1, 2], from: 1, limit: 1000))
        #expect(result.bytes == Array(Self.text.utf8) && result.consumed == bytes.count)
        #expect(Inflate.unpack(bytes, limit: Self.text.utf8.count - 1) == nil)
        for count in 0..<bytes.count { #expect(Inflate.unpack(Array(bytes.prefix(count)), limit: 1000) == nil) }
        var dice = Dice(state: 5)
        for _ in 0..<300 {
            var damaged = bytes
            damaged[.random(in: 0..<bytes.count, using: &dice)] = .random(in: 0...255, using: &dice)
            #expect(Inflate.unpack(damaged, limit: 5000).map { $0.bytes.count <= 5000 } ?? true)
        }
    }

    @Test("packs without compressing, as much as there is", arguments: [0, 1, 65_535, 65_536, 200_000])
    func stored(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let packed = Inflate.packZlib(bytes)
        let result = try #require(Inflate.unpackZlib(packed, limit: count))
        #expect(result.bytes == bytes && result.consumed == packed.count)
        #expect(Inflate.unpackZlib(Array(packed.dropLast()) + [packed[packed.count - 1] ^ 1], limit: count) == nil)
    }
}

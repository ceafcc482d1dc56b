import CasebookModel
import Testing

@Suite("A generator of ULIDs")
struct ULIDGeneratorTests {
    /// Gives the same number for ever.
    private struct Constant: RandomNumberGenerator {
        let value: UInt64
        mutating func next() -> UInt64 { value }
    }

    @Test("writes the time into the first ten characters", arguments: [0, 1, 1_469_918_176_385, ULID.greatestTime])
    func time(milliseconds: UInt64) throws {
        var random = SystemRandomNumberGenerator()
        var generator = ULIDGenerator()
        let id = try #require(generator.next(milliseconds: milliseconds, using: &random))
        #expect(id.milliseconds == milliseconds)
        #expect(ULID(id.text) == id)
        // The example of the specification.
        if milliseconds == 1_469_918_176_385 { #expect(id.text.hasPrefix("01ARYZ6S41")) }
    }

    @Test("ascends whatever the clock does")
    func monotonic() throws {
        var random = SystemRandomNumberGenerator()
        var generator = ULIDGenerator()
        var last: ULID?
        for milliseconds: UInt64 in [5, 5, 5, 4, 0, 5, 6, 6, 1, 7] {
            let id = try #require(generator.next(milliseconds: milliseconds, using: &random))
            if let last { #expect(last < id) }
            last = id
        }
    }

    @Test("counts up within a millisecond, by one")
    func increment() throws {
        var zeros = Constant(value: 0)
        var generator = ULIDGenerator()
        #expect(generator.next(milliseconds: 0, using: &zeros)?.text == "00000000000000000000000000")
        for _ in 0..<31 { _ = generator.next(milliseconds: 0, using: &zeros) }
        #expect(generator.last?.text == "0000000000000000000000000Z")
        #expect(generator.next(milliseconds: 0, using: &zeros)?.text == "00000000000000000000000010")
    }

    @Test("fails rather than begin again when a millisecond is used up")
    func overflow() {
        var ones = Constant(value: .max)
        var generator = ULIDGenerator()
        #expect(generator.next(milliseconds: 0, using: &ones)?.text == "0000000000ZZZZZZZZZZZZZZZZ")
        #expect(generator.next(milliseconds: 0, using: &ones) == nil)
        #expect(generator.next(milliseconds: 1, using: &ones)?.text == "0000000001ZZZZZZZZZZZZZZZZ")
    }

    @Test("exceeds an identifier from elsewhere, with a random part of its own")
    func floor() throws {
        var random = SystemRandomNumberGenerator()
        let floor = try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V0"))
        var ids: Set<ULID> = []
        for _ in 0..<100 {
            var generator = ULIDGenerator()
            let id = try #require(generator.next(milliseconds: 3, after: floor, using: &random))
            #expect(id > floor)
            ids.insert(id)
        }
        #expect(ids.count == 100)
        var generator = ULIDGenerator()
        let greatest = try #require(ULID("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"))
        #expect(generator.next(milliseconds: 3, after: greatest, using: &random) == nil)
    }
}

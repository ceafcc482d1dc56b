import CasebookDisk
import Foundation
import TestSupport
import Testing

@Suite("A spool")
struct SpoolTests {
    @Test("gives back what was added, or says that it cannot", arguments: 0..<8 as Range<UInt64>)
    func damage(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let scratch = try Scratch()
        let spool = try SpoolFile(at: scratch.path / "pieces")
        let pieces = (0..<20).map { _ in
            (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        let places = try pieces.map { try spool.append($0) }
        try spool.flush()
        let url = URL(filePath: (scratch.path / "pieces").text)
        let original = try Data(contentsOf: url)
        for _ in 0..<500 {
            var damaged = original
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] ^= 1 << Int.random(in: 0..<8, using: &random)
            }
            let file = try FileHandle(forWritingTo: url)
            try file.write(contentsOf: damaged)
            try file.close()
            for (piece, place) in zip(pieces, places) {
                let bytes = damaged[place.offset..<place.offset + place.byteCount]
                if bytes.elementsEqual(piece) {
                    #expect(try spool.bytes(at: place) == piece)
                    #expect(spool.holds(piece, at: place))
                } else {
                    #expect(throws: SpoolDamage.self) { try spool.bytes(at: place) }
                    #expect(!spool.holds(piece, at: place))
                }
            }
        }
    }

    @Test("notices two top bits that are flipped in words side by side, and words that change places")
    func cancellation() throws {
        let scratch = try Scratch()
        let bytes = (0..<64).map { UInt8($0) }
        let place = try SpoolFile(at: scratch.path / "pieces").append(bytes)
        for first in 0..<7 {
            var flipped = bytes
            for word in [first, first + 1] { flipped[8 * word + 7] ^= 0x80 }
            var swapped = bytes
            for byte in 0..<8 { swapped.swapAt(8 * first + byte, 8 * first + 8 + byte) }
            for other in [flipped, swapped] {
                let spool = try SpoolFile(at: scratch.path / "other-\(first)")
                #expect(try spool.append(other).checksum != place.checksum)
            }
        }
    }
}

/// Unpacks DEFLATE (RFC 1951), to look into documents and colour profiles.
///
/// In Swift, as strangers' bytes are what it is given: no length that a file claims can lead it out of its memory.
struct Inflate {
    /// What came out, and how many bytes it took.
    struct Result {
        let bytes: [UInt8]
        let consumed: Int
    }

    private struct Damage: Error {}

    private let input: [UInt8]
    private var position: Int
    private let limit: Int
    private var bits = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    /// Unpacks from an offset on.
    ///
    /// - Returns: `nil` if it is damaged, or more comes out than the limit.
    static func unpack(_ input: [UInt8], from start: Int = 0, limit: Int) -> Result? {
        var inflate = Inflate(input: input, position: start, limit: limit)
        do {
            try inflate.run()
        } catch {
            return nil
        }
        return Result(bytes: inflate.output, consumed: inflate.position - start)
    }

    /// Unpacks a zlib stream (RFC 1950), whose checksum must be right.
    static func unpackZlib(_ input: [UInt8], from start: Int = 0, limit: Int) -> Result? {
        guard let head = input.big(2, at: start), head % 31 == 0, head >> 8 & 0xF == 8, head & 0x20 == 0,
            let result = unpack(input, from: start + 2, limit: limit),
            input.big(4, at: start + 2 + result.consumed) == Int(Checksum.adler32(result.bytes))
        else { return nil }
        return Result(bytes: result.bytes, consumed: result.consumed + 6)
    }

    /// Packs as a zlib stream without compressing anything.
    static func packZlib(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            packed += [end == bytes.count ? 1 : 0] + Bytes.little(end - start, 2) + Bytes.little(~(end - start), 2)
            packed += bytes[start..<end]
            start = end
        } while start < bytes.count
        return packed + Bytes.big(Int(Checksum.adler32(bytes)), 4)
    }

    private init(input: [UInt8], position: Int, limit: Int) {
        self.input = input
        self.position = position
        self.limit = limit
    }

    private mutating func run() throws(Damage) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try decode(Self.fixedLengths, Self.fixedDistances)
            case 2:
                let (lengths, distances) = try readTables()
                try decode(lengths, distances)
            default: throw Damage()
            }
        }
        // Whole bytes that were read ahead belong to what follows.
        position -= bitCount / 8
    }

    private mutating func take(_ count: Int) throws(Damage) -> Int {
        while bitCount < count {
            guard position < input.count else { throw Damage() }
            bits |= Int(input[position]) << bitCount
            position += 1
            bitCount += 8
        }
        let value = bits & (1 << count - 1)
        bits >>= count
        bitCount -= count
        return value
    }

    private mutating func copyStored() throws(Damage) {
        position -= bitCount / 8
        (bits, bitCount) = (0, 0)
        guard let length = input.little(2, at: position), let inverse = input.little(2, at: position + 2),
            length == ~inverse & 0xFFFF, position + 4 + length <= input.count, output.count + length <= limit
        else { throw Damage() }
        output += input[position + 4..<position + 4 + length]
        position += 4 + length
    }

    private mutating func decode(_ lengths: HuffmanTable, _ distances: HuffmanTable) throws(Damage) {
        while true {
            let symbol = try next(lengths)
            switch symbol {
            case 0..<256:
                guard output.count < limit else { throw Damage() }
                output.append(UInt8(symbol))
            case 256: return
            default:
                guard symbol - 257 < Self.lengthBases.count else { throw Damage() }
                let length = try Self.lengthBases[symbol - 257] + take(Self.lengthBits[symbol - 257])
                let code = try next(distances)
                guard code < Self.distanceBases.count else { throw Damage() }
                let distance = try Self.distanceBases[code] + take(Self.distanceBits[code])
                guard distance <= output.count, output.count + length <= limit else { throw Damage() }
                for _ in 0..<length { output.append(output[output.count - distance]) }
            }
        }
    }

    private mutating func next(_ table: HuffmanTable) throws(Damage) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try take(1)
            let count = table.counts[length]
            if code - count < first { return table.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw Damage()
    }

    private mutating func readTables() throws(Damage) -> (HuffmanTable, HuffmanTable) {
        let lengthCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let codeCount = try take(4) + 4
        guard lengthCount <= 286, distanceCount <= 30 else { throw Damage() }
        var codeLengths = [Int](repeating: 0, count: 19)
        for place in Self.codeOrder.prefix(codeCount) { codeLengths[place] = try take(3) }
        guard let codes = HuffmanTable(codeLengths) else { throw Damage() }
        var lengths: [Int] = []
        while lengths.count < lengthCount + distanceCount {
            let symbol = try next(codes)
            switch symbol {
            case 0..<16: lengths.append(symbol)
            case 16:
                guard let last = lengths.last else { throw Damage() }
                lengths += repeatElement(last, count: try take(2) + 3)
            case 17: lengths += repeatElement(0, count: try take(3) + 3)
            default: lengths += repeatElement(0, count: try take(7) + 11)
            }
        }
        guard lengths.count == lengthCount + distanceCount, lengths[256] != 0,
            let literals = HuffmanTable(Array(lengths.prefix(lengthCount))),
            let distances = HuffmanTable(Array(lengths.dropFirst(lengthCount)))
        else { throw Damage() }
        return (literals, distances)
    }

    private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12_289, 16_385, 24_577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let fixedLengths = HuffmanTable(
        checked: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
            + [Int](repeating: 8, count: 8))
    private static let fixedDistances = HuffmanTable(checked: [Int](repeating: 5, count: 30))
}

/// A canonical Huffman code: how many symbols have each length, and the symbols in the order of their codes.
private struct HuffmanTable {
    let counts: [Int]
    let symbols: [Int]

    /// - Returns: `nil` if there are more codes than bits can tell apart.
    init?(_ lengths: [Int]) {
        self.init(checked: lengths)
        var free = 1
        for count in counts.dropFirst() {
            free = free << 1 - count
            if free < 0 { return nil }
        }
    }

    init(checked lengths: [Int]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[length] += 1 }
        self.counts = counts
        var next = [Int](repeating: 0, count: 16)
        for length in 2..<16 { next[length] = next[length - 1] + counts[length - 1] }
        var symbols = [Int](repeating: 0, count: counts.reduce(0, +))
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[next[length]] = symbol
            next[length] += 1
        }
        self.symbols = symbols
    }
}

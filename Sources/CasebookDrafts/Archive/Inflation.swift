/// Unpacks what was packed by DEFLATE (RFC 1951), to a limit.
struct Inflation {
    /// The bytes, or `nil` if they are damaged, or more than the limit.
    static func bytes(of packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        var inflation = Inflation(input: packed, limit: limit)
        return inflation.run() ? inflation.output : nil
    }

    private let input: ArraySlice<UInt8>
    private let limit: Int
    private var index: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private init(input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        index = input.startIndex
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let isRead =
                switch kind {
                case 0: readStored()
                case 1: readPacked(.fixedLiterals, .fixedDistances)
                case 2: readTables().map { readPacked($0.literals, $0.distances) } ?? false
                default: false
                }
            guard isRead else { return false }
            if isLast == 1 { return true }
        }
    }

    /// The next bits, the lowest first.
    private mutating func take(_ count: Int) -> Int? {
        while bitCount < count {
            guard index < input.endIndex else { return nil }
            bits |= UInt32(input[index]) << UInt32(bitCount)
            index += 1
            bitCount += 8
        }
        let value = Int(bits & ((1 << UInt32(count)) - 1))
        bits >>= UInt32(count)
        bitCount -= count
        return value
    }

    private mutating func readStored() -> Bool {
        bits = 0
        bitCount = 0
        guard index + 4 <= input.endIndex else { return false }
        let count = Int(input[index]) | Int(input[index + 1]) << 8
        let check = Int(input[index + 2]) | Int(input[index + 3]) << 8
        index += 4
        guard count ^ 0xFFFF == check, index + count <= input.endIndex, output.count + count <= limit else {
            return false
        }
        output += input[index..<index + count]
        index += count
        return true
    }

    private mutating func readPacked(_ literals: Code, _ distances: Code) -> Bool {
        while true {
            guard let symbol = symbol(of: literals) else { return false }
            if symbol == 256 { return true }
            if symbol < 256 {
                guard output.count < limit else { return false }
                output.append(UInt8(symbol))
            } else if !copy(symbol - 257, distances) {
                return false
            }
        }
    }

    /// A piece that stood there before (section 3.2.5).
    private mutating func copy(_ kind: Int, _ distances: Code) -> Bool {
        guard kind < Self.lengths.count, let more = take(Self.lengthBits[kind]),
            let distanceKind = symbol(of: distances), distanceKind < Self.distances.count,
            let further = take(Self.distanceBits[distanceKind])
        else { return false }
        let length = Self.lengths[kind] + more
        let distance = Self.distances[distanceKind] + further
        guard distance <= output.count, output.count + length <= limit else { return false }
        let start = output.count - distance
        for offset in 0..<length { output.append(output[start + offset]) }
        return true
    }

    private mutating func symbol(of code: Code) -> Int? {
        var value = 0
        var first = 0
        var place = 0
        for length in 1...Code.longest {
            guard let bit = take(1) else { return nil }
            value |= bit
            let count = code.counts[length]
            if value - first < count { return code.symbols[place + value - first] }
            place += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    /// The codes of a block that brings its own (section 3.2.7).
    private mutating func readTables() -> (literals: Code, distances: Code)? {
        guard let literalCount = take(5), let distanceCount = take(5), let lengthCount = take(4) else { return nil }
        var lengths = [Int](repeating: 0, count: 19)
        for place in Self.lengthOrder.prefix(lengthCount + 4) {
            guard let length = take(3) else { return nil }
            lengths[place] = length
        }
        guard let code = Code(lengths: lengths) else { return nil }
        let total = literalCount + 257 + distanceCount + 1
        lengths = []
        while lengths.count < total {
            guard let symbol = symbol(of: code) else { return nil }
            switch symbol {
            case 16:
                guard let last = lengths.last, let more = take(2) else { return nil }
                lengths += Array(repeating: last, count: more + 3)
            case 17:
                guard let more = take(3) else { return nil }
                lengths += Array(repeating: 0, count: more + 3)
            case 18:
                guard let more = take(7) else { return nil }
                lengths += Array(repeating: 0, count: more + 11)
            default: lengths.append(symbol)
            }
        }
        guard lengths.count == total, let literals = Code(lengths: Array(lengths[..<(literalCount + 257)])),
            let distances = Code(lengths: Array(lengths[(literalCount + 257)...]))
        else { return nil }
        return (literals, distances)
    }

    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// A Huffman code in its canonical form (section 3.2.2): how many symbols have each length, and the symbols in order.
    private struct Code {
        static let longest = 15
        var counts = [Int](repeating: 0, count: longest + 1)
        var symbols: [Int] = []

        /// - Returns: `nil` if more symbols are said to be short than there can be.
        init?(lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var free = 1
            for length in 1...Self.longest {
                free = free << 1 - counts[length]
                guard free >= 0 else { return nil }
            }
            for length in 1...Self.longest where counts[length] > 0 {
                symbols += lengths.indices.filter { lengths[$0] == length }
            }
        }

        static let fixedLiterals = Code(
            fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
        static let fixedDistances = Code(fixed: Array(repeating: 5, count: 30))

        private init(fixed lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            for length in 1...Self.longest { symbols += lengths.indices.filter { lengths[$0] == length } }
        }
    }
}

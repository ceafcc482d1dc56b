/// WebM (RFC 9559): pictures, sound and how they are played. Everything else becomes empty elements of the same length, as the
/// index counts bytes.
struct WebMCleaner {
    private var bytes: [UInt8]
    private var removed = HiddenDataList()

    private struct Element {
        let id: Int
        let start: Int
        let content: Int
        let end: Int
        let hasSize: Bool
    }

    private static let segment = 0x1853_8067
    private static let info = 0x1549_A966
    private static let tracks = 0x1654_AE6B
    private static let track = 0xAE
    private static let cluster = 0x1F43_B675
    private static let void = 0xEC
    /// The names of the programs that wrote the file, which must be there.
    private static let programs: Set = [0x4D80, 0x5741]

    /// What may be in what. The parts of an element that is not named here stay as they are.
    private static let kept: [Int: Set<Int>] = [
        0: [0x1A45_DFA3, segment],
        segment: [0x114D_9B74, info, tracks, 0x1C53_BB6B, cluster],
        info: [0x2A_D7B1, 0x4489, 0x4D80, 0x5741],
        tracks: [track],
        track: [
            0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x9C, 0x23_E383, 0x22_B59C, 0x22_B59D, 0x86, 0x63A2, 0x56AA, 0x56BB,
            0xE0,
            0xE1, 0x6D80, 0x55EE, 0x6DE7, 0x23_314F, 0x41E4, 0x23_4E7A, 0x55AB, 0x55AC, 0x55AD, 0x55AE, 0x55AF,
        ],
        cluster: [0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0xAF],
    ]

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = WebMCleaner(bytes: bytes)
        _ = cleaner.walk(0..<bytes.count, in: 0)
        return CleanedMedium(cleaner.bytes, removed: cleaner.removed.items)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func element(at start: Int, before end: Int) -> Element? {
        guard let first = bytes.big(1, at: start), start < end, first != 0 else { return nil }
        let idLength = UInt8(first).leadingZeroBitCount + 1
        guard idLength <= 4, let id = bytes.big(idLength, at: start), let head = bytes.big(1, at: start + idLength),
            head != 0
        else { return nil }
        let sizeLength = UInt8(head).leadingZeroBitCount + 1
        guard let number = bytes.big(sizeLength, at: start + idLength) else { return nil }
        let content = start + idLength + sizeLength
        let mask = 1 << (7 * sizeLength) - 1
        let size = number & mask
        guard content <= end else { return nil }
        return Element(
            id: id, start: start, content: content, end: size == mask ? end : min(content + size, end),
            hasSize: size != mask)
    }

    /// - Returns: where the range ends, which an element without a size does not know.
    private mutating func walk(_ range: Range<Int>, in container: Int, hasSize: Bool = true) -> Int {
        var offset = range.lowerBound
        while let element = element(at: offset, before: range.upperBound) {
            // A part of the file ends where the next one begins.
            if !hasSize, Self.kept[Self.segment]?.contains(element.id) == true || element.id == 0x1254_C367 {
                return offset
            }
            offset = take(element, in: container)
        }
        if offset < range.upperBound {
            if container == 0, offset > 0 {
                removed.add(.unusedBytes)
                bytes.removeSubrange(offset...)
                return offset
            }
            blot(offset..<range.upperBound, as: .unusedBytes)
        }
        return range.upperBound
    }

    private mutating func take(_ element: Element, in container: Int) -> Int {
        let content = element.content..<element.end
        guard Self.kept[container]?.contains(element.id) == true else {
            if element.id == Self.void {
                blot(content, as: .unusedBytes)
            } else if element.id == 0xBF {
                // A checksum, which would no longer be right.
                empty(element, as: nil)
            } else {
                empty(element, as: .tags)
            }
            return element.end
        }
        if Self.programs.contains(element.id) { blot(content, as: .programData) }
        guard Self.kept[element.id] != nil, element.id != 0x1A45_DFA3 else { return element.end }
        // The file grows shorter only at its very end.
        let end = walk(
            content.clamped(to: 0..<bytes.count), in: element.id, hasSize: element.hasSize || element.id == Self.segment
        )
        return element.hasSize ? min(element.end, bytes.count) : min(end, bytes.count)
    }

    private mutating func empty(_ element: Element, as kind: HiddenData.Kind?) {
        if let kind { removed.add(kind) }
        let length = element.end - element.start
        let head: [UInt8] =
            length <= 128 ? [0xEC, 0x80 | UInt8(max(0, length - 2))] : [0xEC, 0x01] + Bytes.big(length - 9, 7)
        guard length >= 2 else { return }
        bytes.replaceSubrange(
            element.start..<element.end, with: head + [UInt8](repeating: 0, count: length - head.count))
    }

    private mutating func blot(_ range: Range<Int>, as kind: HiddenData.Kind) {
        guard range.lowerBound < range.upperBound, bytes[range].contains(where: { $0 != 0 }) else { return }
        removed.add(kind)
        bytes.replaceSubrange(range, with: repeatElement(0, count: range.count))
    }
}

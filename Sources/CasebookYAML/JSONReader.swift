import CasebookDiagnostics

/// Reads JSON token by token into a ``YAMLTreeBuilder``. No recursion: the depth is the builder's business.
struct JSONReader {
    private(set) var builder: YAMLTreeBuilder
    /// Why reading stopped.
    private(set) var failure: (finding: Finding, position: SourcePosition)?

    private let bytes: [UInt8]
    private var index: Int
    /// The place of the byte at ``counted``: columns are counted once, however long a line is.
    private var place = SourcePosition.start
    private var counted: Int
    private var open: [Collection] = []
    private var expected = Expectation.value

    private enum Collection { case array, object }

    private enum Expectation {
        case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
    }

    init(bytes: [UInt8], limits: YAMLLimits) {
        builder = YAMLTreeBuilder(limits: limits)
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        counted = index
    }

    mutating func read() {
        while failure == nil, !builder.isBroken {
            skipBlanks()
            guard index < bytes.count else {
                if expected != .nothing { fail(JSONFinding.unfinished) }
                return
            }
            step(bytes[index])
        }
    }

    private mutating func step(_ byte: UInt8) {
        switch (byte, expected) {
        case (UInt8(ascii: "}"), .keyOrEnd): end(.object)
        case (UInt8(ascii: "}"), .commaOrEnd) where open.last == .object: end(.object)
        case (UInt8(ascii: "]"), .valueOrEnd): end(.array)
        case (UInt8(ascii: "]"), .commaOrEnd) where open.last == .array: end(.array)
        case (UInt8(ascii: ","), .commaOrEnd):
            index += 1
            expected = open.last == .object ? .key : .value
        case (UInt8(ascii: ":"), .colon):
            index += 1
            expected = .value
        case (UInt8(ascii: "\""), .key), (UInt8(ascii: "\""), .keyOrEnd):
            readString()
            expected = .colon
        case (_, .value), (_, .valueOrEnd): readValue(byte)
        default: fail(JSONFinding.unexpected(bytes[index]))
        }
    }

    private mutating func readValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): begin(.object)
        case UInt8(ascii: "["): begin(.array)
        case UInt8(ascii: "\""):
            readString()
            endValue()
        default:
            readWord()
            endValue()
        }
    }

    private mutating func begin(_ collection: Collection) {
        let mark = SourceRange(at: position())
        index += 1
        open.append(collection)
        expected = collection == .object ? .keyOrEnd : .valueOrEnd
        _ = builder.take(
            collection == .object
                ? .mappingStart(anchor: nil, tag: nil, .flow, mark) : .sequenceStart(anchor: nil, tag: nil, .flow, mark)
        )
    }

    private mutating func end(_ collection: Collection) {
        index += 1
        open.removeLast()
        let mark = SourceRange(at: position())
        _ = builder.take(collection == .object ? .mappingEnd(mark) : .sequenceEnd(mark))
        endValue()
    }

    private mutating func endValue() { expected = open.isEmpty ? .nothing : .commaOrEnd }

    /// `true`, `false`, `null` or a number (section 6), which the core schema of YAML reads in the same way.
    private mutating func readWord() {
        let start = position()
        let word = bytes[index...].prefix { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): true
            default: false
            }
        }
        guard ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) || JSONNumber.isOne(word)
        else {
            return fail(JSONFinding.unexpected(bytes[index]))
        }
        index += word.count
        add(Array(word), .plain, SourceRange(start: start, end: position()))
    }

    private mutating func readString() {
        let start = position()
        index += 1
        var text: [UInt8] = []
        while true {
            guard index < bytes.count else { return fail(JSONFinding.unfinished) }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return add(text, .doubleQuoted, SourceRange(start: start, end: position()))
            case UInt8(ascii: "\\"):
                guard let scalar = JSONEscape.scalar(in: bytes, at: &index) else { return fail(JSONFinding.badEscape) }
                text.append(contentsOf: String(scalar).utf8)
            case 0..<0x20: return fail(JSONFinding.unexpected(byte))
            default:
                text.append(byte)
                index += 1
            }
        }
    }

    private mutating func add(_ text: [UInt8], _ style: YAMLStyle, _ mark: SourceRange) {
        text.withUnsafeBufferPointer {
            _ = builder.take(.scalar($0, anchor: nil, tag: nil, style, mark))
        }
    }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A:
                index += 1
                place = SourcePosition(line: place.line + 1, column: 1)
                counted = index
            case 0x20, 0x09, 0x0D: index += 1
            default: return
            }
        }
    }

    private mutating func fail(_ finding: Finding) {
        if failure == nil { failure = (finding, position()) }
    }

    /// The place of the next byte; columns count code points, as everywhere.
    private mutating func position() -> SourcePosition {
        let columns = bytes[counted..<index].count { $0 & 0xC0 != 0x80 }
        place = SourcePosition(line: place.line, column: place.column + columns)
        counted = index
        return place
    }
}

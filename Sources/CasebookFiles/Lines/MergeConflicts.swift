/// A text in which Git has left its conflict markers, taken apart into the text of either side.
///
/// Known are the styles `merge`, `diff3` and `zdiff3`. What both sides began with counts for neither. Markers that have lost
/// their counterpart are left out, and all around them is kept.
public struct MergeConflicts: Sendable {
    /// The lines, from 1, on which a conflict begins; of a broken one the line of the marker that is left.
    public let lines: [Int]
    /// The text as this side has it. Lines that it does not have are empty, so that all others keep their numbers.
    public let ours: [UInt8]
    /// The text as the other side has it, in the same way.
    public let theirs: [UInt8]

    /// Which lines are taken for markers.
    public enum Reading: Sendable {
        /// Those that Git has written.
        case written
        /// Those that somebody has moved to the right since, too.
        case indented
        /// What is left of them as well: a middle at the beginning of a line that has lost beginning and end. Only where a file
        /// cannot be read: in a text it may be the rule below a heading.
        case leftovers
    }

    /// Looks for conflicts; `nil` if there is none.
    public init?(in bytes: [UInt8], reading: Reading = .written) {
        guard reading == .leftovers || Self.mayBeIn(bytes) else { return nil }
        let lines = TextLines(bytes)
        let markers = Self.markers(of: lines, reading)
        guard markers.contains(where: { $0 == .start || $0 == .end || reading == .leftovers && $0 != nil }) else {
            return nil
        }
        let (sides, conflicts) = Self.sides(markers)
        self.lines = conflicts
        ours = lines.keeping { sides[$0] == .both || sides[$0] == .ours }
        theirs = lines.keeping { sides[$0] == .both || sides[$0] == .theirs }
    }

    private static func markers(of lines: TextLines, _ reading: Reading) -> [Marker?] {
        var isInside = false
        return (0..<lines.count).map { number in
            let line = lines[number]
            if let marker = Marker(line) {
                isInside = marker == .start || isInside && marker != .end
                return marker
            }
            guard reading != .written, let marker = Marker(line.drop { $0 == 0x20 || $0 == 0x09 }) else { return nil }
            // Only between two others it can be nothing else.
            guard marker == .start || marker == .end || isInside else { return nil }
            isInside = marker != .end
            return marker
        }
    }

    private enum Side { case both, ours, theirs, neither }

    /// Whose each line is, and where conflicts begin.
    private static func sides(_ markers: [Marker?]) -> (sides: [Side], conflicts: [Int]) {
        var sides: [Side] = []
        var conflicts: [Int] = []
        var side = Side.both
        // Up to which line everything is what both sides began with.
        var baseEnd = 0
        for (line, marker) in markers.enumerated() {
            guard line >= baseEnd else {
                sides.append(.neither)
                continue
            }
            sides.append(marker == nil ? side : .neither)
            switch (marker, side) {
            case (nil, _): break
            case (.start?, _):
                conflicts.append(line + 1)
                side = .ours
            case (.base?, .ours): baseEnd = middle(after: line, markers) ?? baseEnd
            case (.middle?, .ours): side = .theirs
            case (.end?, .ours), (.end?, .theirs): side = .both
            default: conflicts.append(line + 1)
            }
        }
        return (sides, conflicts)
    }

    /// The line with the middle of a conflict whose base begins on a line; `nil` if the conflict has lost it.
    private static func middle(after line: Int, _ markers: [Marker?]) -> Int? {
        let next = markers[(line + 1)...].firstIndex { $0 == .middle || $0 == .end || $0 == .start }
        return next.flatMap { markers[$0] == .middle ? $0 : nil }
    }

    /// Nearly no file has a conflict, and one pass over its bytes tells.
    private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            // A run of seven holds every seventh byte.
            var index = Marker.length - 1
            while index < bytes.count {
                if bytes[index] | 0x02 == UInt8(ascii: ">"), runLength(around: index, in: bytes) >= Marker.length {
                    return true
                }
                index += Marker.length
            }
            return false
        }
    }

    /// How many `<` and `>` stand together at a place.
    private static func runLength(around index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func belongs(_ byte: UInt8) -> Bool { byte | 0x02 == UInt8(ascii: ">") }
        return bytes[index...].prefix(while: belongs).count + bytes[..<index].reversed().prefix(while: belongs).count
    }

    /// A line that Git writes around the sides. Those of conflicts within what both sides began with are longer.
    private enum Marker {
        case start, base, middle, end

        static let length = 7

        init?(_ line: ArraySlice<UInt8>) {
            guard let first = line.first, line.count >= Self.length,
                line.prefix(Self.length).allSatisfy({ $0 == first }),
                line.count == Self.length || line[line.startIndex + Self.length] == 0x20
            else { return nil }
            switch first {
            case UInt8(ascii: "<"): self = .start
            case UInt8(ascii: "|"): self = .base
            case UInt8(ascii: "="): self = .middle
            case UInt8(ascii: ">"): self = .end
            default: return nil
            }
        }
    }
}

import CasebookBytes
import CasebookDiagnostics

/// Characters that no export could carry: controls and noncharacters (XML 1.0, section 2.2; HTML, section
/// "Preprocessing the input stream"). In the file itself also those that the parser takes for the end of a line and
/// editors do not (U+0085, U+2028, U+2029), and a byte order mark that is none.
enum ForbiddenCharacter {
    /// The first such character in a scalar that was spelled with escapes.
    static func first(in bytes: UnsafeBufferPointer<UInt8>, _ signs: TextSigns) -> Unicode.Scalar? {
        // Nearly every text passes on its bytes alone: only a few lead bytes can begin a forbidden character.
        let isSuspicious = !signs.isDisjoint(with: suspicious)
        guard isSuspicious else { return nil }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first(where: isForbidden)
    }

    private static let suspicious: TextSigns = [.control, .latinSigns, .fullWidth, .beyondPlaneZero]

    /// Where such characters stand in a file of well-formed UTF-8, up to the number of findings that a file reports.
    static func offsets(in bytes: [UInt8], from start: Int) -> [(offset: Int, scalar: Unicode.Scalar)] {
        var found: [(offset: Int, scalar: Unicode.Scalar)] = []
        for block in stride(from: start, to: bytes.count, by: blockLength) {
            let block = block..<min(block + blockLength, bytes.count)
            guard mayHold(bytes, block) else { continue }
            for index in block where mayBegin(bytes[index]) != 0 {
                // German quotation marks and dashes begin with E2 80 too; only two of that row end a line.
                if bytes[index] == 0xE2, bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8 { continue }
                guard let scalar = scalar(at: index, in: bytes), isForbidden(scalar) || endsLine(scalar) else {
                    continue
                }
                found.append((index, scalar))
                if found.count > DiagnosticCollector.limit { return found }
            }
        }
        return found
    }

    /// As many bytes as are looked at together.
    private static let blockLength = 128

    /// Whether a forbidden character may begin in a block. Without a branch compilers look at sixteen bytes at once, and
    /// in most blocks there is none.
    private static func mayHold(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var found: UInt8 = 0
            for byte in UnsafeBufferPointer(rebasing: bytes[block]) { found |= mayBegin(byte) }
            return found != 0
        }
    }

    /// 1 if a byte may be the first one of a forbidden character.
    @inline(__always)
    private static func mayBegin(_ byte: UInt8) -> UInt8 {
        let isControl: UInt8 =
            (byte < 0x20 ? 1 : 0) & (byte != 0x09 ? 1 : 0) & (byte != 0x0A ? 1 : 0) & (byte != 0x0D ? 1 : 0)
        let isLead: UInt8 = (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
        return isControl | isLead | (byte == 0x7F ? 1 : 0)
    }

    private static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
        String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case 0x00..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }
}

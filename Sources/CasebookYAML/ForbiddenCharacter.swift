import CasebookDiagnostics

/// Characters that no export could carry: controls and noncharacters (XML 1.0, section 2.2; HTML, section
/// "Preprocessing the input stream"). In the file itself also those that the parser takes for the end of a line and
/// editors do not (U+0085, U+2028, U+2029), and a byte order mark that is none.
enum ForbiddenCharacter {
    /// The first such character in a scalar that was spelled with escapes.
    static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        // Nearly every text passes on its bytes alone: only a few lead bytes can begin a forbidden character.
        let isSuspicious = bytes.contains { byte in
            byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
        }
        guard isSuspicious else { return nil }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first(where: isForbidden)
    }

    /// Where such characters stand in a file of well-formed UTF-8, up to the number of findings that a file reports.
    static func offsets(in bytes: [UInt8], from start: Int) -> [(offset: Int, scalar: Unicode.Scalar)] {
        var found: [(offset: Int, scalar: Unicode.Scalar)] = []
        for index in start..<bytes.count {
            switch bytes[index] {
            case 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xE2, 0xE3..<0xEF, 0x09, 0x0A, 0x0D: continue
            default: break
            }
            // German quotation marks and dashes begin with E2 80 too; only two of that row end a line.
            if bytes[index] == 0xE2, bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8 { continue }
            guard let scalar = scalar(at: index, in: bytes), isForbidden(scalar) || endsLine(scalar) else { continue }
            found.append((index, scalar))
            if found.count > DiagnosticCollector.limit { break }
        }
        return found
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

import CasebookDiagnostics
import CasebookModel

/// A name for a finding that stays the same when lines above it come and go.
enum Fingerprint {
    /// The fingerprints of findings in their order: made of file, rule, message and the text of the line; equal ones
    /// are numbered.
    static func all(of diagnostics: [Diagnostic]) -> [String] {
        var seen: [UInt64: Int] = [:]
        return diagnostics.map { diagnostic in
            var hash = FNV1a()
            for part in [diagnostic.file, diagnostic.rule.id, diagnostic.message.en, diagnostic.excerpt ?? ""] {
                hash.combine(part)
            }
            let number = seen[hash.value, default: 0]
            seen[hash.value] = number + 1
            hash.combine(String(number))
            return hash.hexadecimal
        }
    }
}

/// The hash FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): small, and the same everywhere.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ text: String) {
        for byte in text.utf8 { combine(byte) }
        // A byte that no UTF-8 contains keeps "ab" + "c" and "a" + "bc" apart.
        combine(0xFF)
    }

    private mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// A mailbox in the form that people use: `local@domain` without quoting or comments (a part of RFC 5321, section 4.1.2).
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The mailbox as written.
    public let text: String

    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64, text.utf8.count <= 254,
            text.unicodeScalars.allSatisfy(WebAddress.isAllowed),
            parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "!#$%&*+-/=?^_~.".contains($0) }),
            !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains(".."),
            parts[1].contains("."),
            parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ label in
                !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            })
        else { return nil }
        self.text = text
    }

    public var description: String { text }

    /// The `mailto:` address of the mailbox (RFC 6068), in which all that could mean something else is percent-encoded.
    public var address: WebAddress? {
        // Most mailboxes have nothing that could mean something else, and pages ask for them again and again.
        if text.utf8.allSatisfy(Self.isPlain) { return WebAddress(ofPlainMailbox: text) }
        let local = text.prefix { $0 != "@" }
        return WebAddress("mailto:" + String(local).percentEncoded(keeping: "!$*+-._~") + text[local.endIndex...])
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"): true
        default: false
        }
    }
}

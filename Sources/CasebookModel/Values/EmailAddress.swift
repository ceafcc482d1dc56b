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
        let local = text.prefix { $0 != "@" }
        return WebAddress("mailto:" + String(local).percentEncoded(keeping: "!$*+-._~") + text[local.endIndex...])
    }
}

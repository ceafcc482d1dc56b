/// A digital object identifier: `10.5281/zenodo.1234567`. It leads to a publication for as long as somebody keeps it.
///
/// Source: DOI Handbook (DOI Foundation), section 2.2 "Numbering": a prefix of `10.` and the registrant's code, whose parts are
/// digits, a slash, and a suffix of any printable characters. Blanks are left out here: no registrant hands out any.
public struct DOI: Sendable, Hashable, CustomStringConvertible {
    /// The identifier, without `https://doi.org/` or `doi:` before it, in the spelling of the registrant.
    public let text: String

    /// What the JSON Schema says of it.
    package static let pattern = #"^10\.[0-9]{4,9}(\.[0-9]+)*/[^\s\p{C}]+$"#
    /// What resolves it.
    package static let resolver = "https://doi.org/"

    /// Takes an identifier as it is registered; `nil` for anything else, also for an address that has one.
    public init?(_ text: String) {
        guard text.hasPrefix("10."), let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let parts = text[..<slash].dropFirst(3).split(separator: ".", omittingEmptySubsequences: false)
        let suffix = text.unicodeScalars[slash...].dropFirst()
        guard let registrant = parts.first, (4...9).contains(registrant.count),
            parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            !suffix.isEmpty, suffix.allSatisfy(\.isPrintable)
        else { return nil }
        self.text = text
    }

    /// The identifier in what people copy: `https://doi.org/10.…`, `doi:10.…`.
    public static func meant(by text: String) -> DOI? {
        let start = text.firstIndex(where: \.isNumber) ?? text.endIndex
        let before = text[..<start].lowercased()
        let known = [
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:",
            "doi: ", "doi ",
        ]
        guard known.contains(before) else { return nil }
        return DOI(String(text[start...]))
    }

    /// The address to link to, with whatever an address cannot hold written as percent codes.
    public var url: String { Self.resolver + text.percentEncodedPath }

    /// The identifier.
    public var description: String { text }
}

extension Unicode.Scalar {
    /// Whether it shows something, and is no blank.
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: false
        default: !properties.isWhitespace
        }
    }
}

/// An address that may stand in a link: an absolute `http`, `https` or `mailto` URI (RFC 3986; RFC 6068).
///
/// Everything else (`javascript:`, `data:`, relative references, white space, control characters) is not an address.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// The schemes that are let through.
    public enum Scheme: String, Sendable, CaseIterable {
        case http, https, mailto
    }

    /// Why a text is no address.
    public enum Problem: Sendable, Hashable {
        /// The text is not an absolute URI.
        case malformed
        /// The scheme is not one of ``Scheme``.
        case scheme(String)
    }

    /// The address as written.
    public let text: String
    /// Its scheme.
    public let scheme: Scheme

    public init?(_ text: String) {
        guard case .success(let address) = Self.parse(text) else { return nil }
        self = address
    }

    private init(text: String, scheme: Scheme) {
        self.text = text
        self.scheme = scheme
    }

    /// Whether the address leads to a web page.
    public var isWeb: Bool { scheme != .mailto }

    /// The host name of a web address, in lower case, without port.
    public var host: String? {
        guard isWeb, let authority = Self.authority(of: text) else { return nil }
        return Self.hostAndPort(of: authority).host.lowercased()
    }

    public var description: String { text }

    /// Reads an address, or says why it is none.
    public static func parse(_ text: String) -> Result<WebAddress, WebAddressError> {
        guard let colon = text.firstIndex(of: ":") else { return .failure(.init(.malformed)) }
        let name = text[..<colon].lowercased()
        guard isSchemeName(name) else { return .failure(.init(.malformed)) }
        guard let scheme = Scheme(rawValue: name) else { return .failure(.init(.scheme(name))) }
        guard text.unicodeScalars.allSatisfy(isAllowed), hasWellFormedEscapes(text) else {
            return .failure(.init(.malformed))
        }
        let address = WebAddress(text: text, scheme: scheme)
        switch scheme {
        case .http, .https:
            guard let authority = authority(of: text), isAuthority(authority) else {
                return .failure(.init(.malformed))
            }
        case .mailto:
            let mailbox = text[text.index(after: colon)...].prefix { $0 != "?" }
            guard EmailAddress(String(mailbox)) != nil else { return .failure(.init(.malformed)) }
        }
        return .success(address)
    }

    private static func authority(of text: String) -> Substring? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("//") else { return nil }
        return rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    }

    /// The host with the brackets of an IPv6 address, and what follows it: a colon and a port, or nothing.
    private static func hostAndPort(of authority: Substring) -> (host: Substring, port: Substring) {
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        let end: Substring.Index? =
            place.hasPrefix("[")
            ? place.firstIndex(of: "]").map(place.index(after:)) : place.firstIndex(of: ":")
        return (place[..<(end ?? place.endIndex)], place[(end ?? place.endIndex)...])
    }

    private static func isAuthority(_ authority: Substring) -> Bool {
        let (host, port) = hostAndPort(of: authority)
        let digits = port.dropFirst()
        let isPort = port.isEmpty || port.hasPrefix(":") && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isPort && (digits.isEmpty || UInt16(digits) != nil) && isHost(host.lowercased())
    }

    private static func isSchemeName(_ name: String) -> Bool {
        guard let first = name.first, first.isASCII, first.isLetter else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    private static func isHost(_ host: String) -> Bool {
        if host.hasPrefix("[") {
            return host.hasSuffix("]") && host.contains(":")
                && host.dropFirst().dropLast().allSatisfy { $0.isASCII && $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return !host.isEmpty
            && labels.enumerated().allSatisfy { index, label in
                // A trailing dot (the root) is allowed; international names may stand as they are written (IRI).
                (label.isEmpty && index == labels.count - 1 && index > 0)
                    || (!label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
            }
    }

    /// Letters of all languages are let through (an IRI, RFC 3987); what could end an attribute or a line is not.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "<", ">", "\\", "^", "`", "{", "|", "}", " ": false
        case _ where scalar.isASCII: scalar.value > 0x20 && scalar.value != 0x7F
        default:
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                && scalar.properties.generalCategory != .format
        }
    }

    private static func hasWellFormedEscapes(_ text: String) -> Bool {
        var rest = Substring(text)
        while let percent = rest.firstIndex(of: "%") {
            let digits = rest[rest.index(after: percent)...].prefix(2)
            guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return false }
            rest = rest[rest.index(after: percent)...]
        }
        return true
    }
}

/// Why a text is no ``WebAddress``.
public struct WebAddressError: Error, Sendable, Hashable {
    public let problem: WebAddress.Problem

    init(_ problem: WebAddress.Problem) { self.problem = problem }
}

/// A mailbox in the form that people use: `local@domain` without quoting or comments (a part of RFC 5321, section 4.1.2).
public struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The mailbox as written.
    public let text: String

    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64, text.utf8.count <= 254,
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

    /// The `mailto:` address of the mailbox (RFC 6068).
    public var address: WebAddress? { WebAddress("mailto:" + text) }
}

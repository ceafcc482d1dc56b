/// An address that may stand in a link: an absolute `http`, `https` or `mailto` URI (RFC 3986; RFC 6068).
///
/// Everything else (`javascript:`, `data:`, relative references, white space, control characters) is not an address, nor is
/// one with a name or password in it (``AddressCredentials``). Letters of all languages may stand in it, as in an IRI (RFC 3987).
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
        /// It carries a name or password, which whoever reads the address would learn.
        case credentials
    }

    /// The address, as written but for what URIs write otherwise: `%5B` for `[` in a query, say (`AddressSpelling`). So it is
    /// valid wherever it goes: as `anyURI` of XML schemas, as IRI of Atom, as URL of HTML.
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

    /// - Parameter mailbox: one of letters, digits and signs that mean themselves in every address.
    init(ofPlainMailbox mailbox: String) { self.init(text: "mailto:" + mailbox, scheme: .mailto) }

    /// Whether the address leads to a web page.
    public var isWeb: Bool { scheme != .mailto }

    /// The host name of a web address, in lower case, without port.
    public var host: String? { authority.map { Self.hostAndPort(of: $0).host.lowercased() } }

    /// What stands in a web address between the slashes and its path (RFC 3986, section 3.2).
    package var authority: Substring? { isWeb ? Self.authority(of: text) : nil }

    public var description: String { text }

    /// Reads an address, or says why it is none.
    ///
    /// What divides an address is ASCII, so that its bytes are looked at; characters only where it goes beyond that.
    public static func parse(_ text: String) -> Result<WebAddress, WebAddressError> {
        if AddressCredentials.areIn(text) { return .failure(.init(.credentials)) }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), isSchemeName(text.utf8[..<colon]) else {
            return .failure(.init(.malformed))
        }
        let name = text[..<colon].lowercased()
        guard let scheme = Scheme(rawValue: name) else { return .failure(.init(.scheme(name))) }
        guard isAllowed(text), hasWellFormedEscapes(text) else { return .failure(.init(.malformed)) }
        switch scheme {
        case .http, .https:
            guard let authority = authority(of: text), isAuthority(authority) else {
                return .failure(.init(.malformed))
            }
            return .success(WebAddress(text: AddressSpelling.ofWeb(text, authority), scheme: scheme))
        case .mailto:
            let mailbox = text[text.utf8.index(after: colon)...].prefix { $0 != "?" }
            guard EmailAddress(String(mailbox)) != nil else { return .failure(.init(.malformed)) }
            return .success(WebAddress(text: AddressSpelling.ofMail(text, mailbox), scheme: scheme))
        }
    }

    /// The address that somebody may have meant with a text that is none, spelt as it has to be: `www.example.org`, say, or one
    /// with blanks in it.
    public static func meant(by text: String) -> WebAddress? { AddressSpelling.meant(by: text) }

    /// How many words of a text are surely meant as addresses.
    public static func count(in text: String) -> Int { AddressSpelling.addresses(in: text).count }

    private static func authority(of text: String) -> Substring? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = text.utf8[colon...].dropFirst()
        guard rest.starts(with: "//".utf8) else { return nil }
        return Substring(
            rest.dropFirst(2).prefix { byte in
                byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
            })
    }

    /// The host with the brackets of an IPv6 address, and what follows it: a colon and a port, or nothing.
    package static func hostAndPort(of authority: Substring) -> (host: Substring, port: Substring) {
        let place = authority.utf8[...]
        let end =
            place.first == UInt8(ascii: "[")
            ? place.firstIndex(of: UInt8(ascii: "]")).map(place.index(after:))
            : place.firstIndex(of: UInt8(ascii: ":"))
        return (Substring(place[..<(end ?? place.endIndex)]), Substring(place[(end ?? place.endIndex)...]))
    }

    private static func isAuthority(_ authority: Substring) -> Bool {
        let (host, port) = hostAndPort(of: authority)
        let digits = port.utf8.dropFirst()
        let isPort = port.isEmpty || port.utf8.first == UInt8(ascii: ":") && digits.allSatisfy(\.isDigit)
        return isPort && (digits.isEmpty || UInt16(Substring(digits)) != nil) && HostName.isOne(host)
    }

    private static func isSchemeName(_ name: String.UTF8View.SubSequence) -> Bool {
        guard let first = name.first, first.isLetter else { return false }
        return name.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    }

    private static func isAllowed(_ text: String) -> Bool {
        var isASCII = true
        for byte in text.utf8 {
            if byte >= 0x80 { isASCII = false } else if !isAllowed(byte) { return false }
        }
        return isASCII || text.unicodeScalars.allSatisfy { $0.isASCII || isAllowed($0) }
    }

    /// What could end an attribute or a line is not let through.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F: false
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"): false
        case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"): false
        default: true
        }
    }

    /// Letters of all languages are let through (an IRI, RFC 3987).
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
            && scalar.properties.generalCategory != .format
    }

    private static func hasWellFormedEscapes(_ text: String) -> Bool {
        var rest = text.utf8[...]
        while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
            rest = rest[percent...].dropFirst()
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.allSatisfy(\.isHexDigit) else { return false }
        }
        return true
    }
}

/// Why a text is no ``WebAddress``.
public struct WebAddressError: Error, Sendable, Hashable {
    public let problem: WebAddress.Problem

    init(_ problem: WebAddress.Problem) { self.problem = problem }
}

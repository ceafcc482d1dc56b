import CasebookBytes
import CasebookModel

/// What may stand in an attribute that browsers follow: a web address, a path within the site, a place on the page.
///
/// No scheme but `http`, `https` and `mailto` can be spelled, and no name or password before the host.
public struct Address: Sendable, Hashable {
    /// The address as it is written.
    public let text: String
    /// Whether the address says everything, from the scheme on.
    let isAbsolute: Bool

    private init(unchecked text: String, isAbsolute: Bool) {
        self.text = text
        self.isAbsolute = isAbsolute
    }

    /// An absolute address.
    ///
    /// - Returns: `nil` if its scheme is not `http`, `https` or `mailto`, if white space or control characters, which
    ///   browsers drop, stand in it, or if it says as whom to sign in.
    public init?(absolute text: String) {
        guard text.withBytes(Self.isAbsolute) else { return nil }
        self.init(unchecked: text, isAbsolute: true)
    }

    private static func isAbsolute(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
        if bytes.begins(with: "mailto:") { return true }
        let schemes: [StaticString] = ["https:", "http:"]
        guard let scheme = schemes.first(where: bytes.begins) else { return false }
        return !hasCredentials(bytes[scheme.utf8CodeUnitCount...])
    }

    /// Browsers take any number of slashes before the authority, and backslashes for slashes.
    private static func hasCredentials(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        for byte in rest.drop(while: isSlash) {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
            case UInt8(ascii: "@"): return true
            default: break
            }
        }
        return false
    }

    private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

    /// A path relative to the page, of segments separated by `/`; a query or fragment cannot be spelled.
    ///
    /// Every byte that has a meaning in addresses is percent-encoded (RFC 3986, section 3.3), so that a file called
    /// `javascript:alert(1)` stays a file.
    public static func path(_ path: String) -> Address {
        let isPlain = path.utf8.first != UInt8(ascii: "/") && path.utf8.allSatisfy { isUnreserved($0) }
        if isPlain, !path.isEmpty { return Address(unchecked: path, isAbsolute: false) }
        let encoded = String(path.drop { $0 == "/" }).percentEncodedPath
        return Address(unchecked: encoded.isEmpty ? "./" : encoded, isAbsolute: false)
    }

    /// A place on the page.
    public static func fragment(_ id: String) -> Address { Address(unchecked: "#" + path(id).text, isAbsolute: false) }

    /// A place on the page that lies at a path, as ``path(_:)`` takes it.
    public static func path(_ path: String, fragment: String) -> Address {
        Address(unchecked: Address.path(path).text + Address.fragment(fragment).text, isAbsolute: false)
    }

    /// A path as ``path(_:)`` takes it, with a query.
    public static func path(_ path: String, query: [(name: String, value: String)]) -> Address {
        Address(unchecked: Address.path(path).text + queryText(query), isAbsolute: false)
    }

    private static func queryText(_ query: [(name: String, value: String)]) -> String {
        let pairs = query.map { $0.name.percentEncodedPath + "=" + $0.value.percentEncodedPath }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    /// A path from the root of the server, with a query and a place on the page.
    public static func rooted(
        _ path: String, query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Address {
        // However many `/` it begins with, it names no other host.
        let rest = String(path.drop { $0 == "/" }).percentEncodedPath
        let place = fragment.map { "#" + $0.percentEncodedPath } ?? ""
        return Address(
            unchecked: "/" + rest + queryText(query) + place,
            isAbsolute: false)
    }

    /// The path resolved against an absolute address that ends in `/`; relative to the page if the base is empty.
    public static func path(_ path: String, below base: String) -> Address? {
        base.isEmpty ? Address.path(path) : Address(absolute: base + Address.path(path).text)
    }

    /// RFC 3986, section 2.3, and the `/` between segments.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether this begins with a scheme and its colon, given in small letters; schemes may be written in capitals.
    fileprivate func begins(with scheme: StaticString) -> Bool {
        count >= scheme.utf8CodeUnitCount
            && scheme.withUTF8Buffer { scheme in zip(self, scheme).allSatisfy { $0 | 0x20 == $1 } }
    }
}

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
        let colon = text.utf8.prefix(7).firstIndex(of: UInt8(ascii: ":"))
        guard let colon, ["https", "http", "mailto"].contains(text[..<colon].lowercased()),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
            text[..<colon].lowercased() == "mailto" || !Self.hasCredentials(text.utf8[colon...].dropFirst())
        else { return nil }
        self.init(unchecked: text, isAbsolute: true)
    }

    /// Browsers take any number of slashes before the authority, and backslashes for slashes.
    private static func hasCredentials(_ rest: String.UTF8View.SubSequence) -> Bool {
        let slashes = "/\\".utf8
        return rest.drop { slashes.contains($0) }.prefix { !"/\\?#".utf8.contains($0) }.contains(UInt8(ascii: "@"))
    }

    /// A path relative to the page, of segments separated by `/`; a query or fragment cannot be spelled.
    ///
    /// Every byte that has a meaning in addresses is percent-encoded (RFC 3986, section 3.3), so that a file called
    /// `javascript:alert(1)` stays a file.
    public static func path(_ path: String) -> Address {
        let isPlain = path.utf8.first != UInt8(ascii: "/") && path.utf8.allSatisfy { isUnreserved($0) }
        if isPlain, !path.isEmpty { return Address(unchecked: path, isAbsolute: false) }
        let encoded = percentEncoded(path.utf8.drop { $0 == UInt8(ascii: "/") })
        return Address(unchecked: encoded.isEmpty ? "./" : encoded, isAbsolute: false)
    }

    private static func percentEncoded(_ path: some Sequence<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in path {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
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
        let pairs = query.map { percentEncoded($0.name.utf8) + "=" + percentEncoded($0.value.utf8) }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    /// A path from the root of the server, with a query and a place on the page.
    public static func rooted(
        _ path: String, query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Address {
        // However many `/` it begins with, it names no other host.
        let rest = percentEncoded(path.utf8.drop { $0 == UInt8(ascii: "/") })
        let place = fragment.map { "#" + percentEncoded($0.utf8) } ?? ""
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

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

import CasebookImport
import CasebookModel

/// A web address, spelled so that everybody who reads it finds the same host in it.
struct RequestAddress: Sendable, Hashable {
    /// `http` or `https`.
    let scheme: WebAddress.Scheme
    /// A name in small ASCII letters, or an IPv6 address without brackets.
    let host: String
    let port: Int
    /// The path with the query, beginning with `/`.
    let path: String

    /// - Returns: `nil` for a host that is no plain name or address, and for a port that cannot be.
    init?(_ address: WebAddress) {
        guard address.isWeb, let host = address.host, let port = address.port,
            (1...65_535).contains(port)
        else { return nil }
        let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        let isLiteral = name.contains(":")
        guard isLiteral ? IPAddress(name) != nil : Self.isName(name) else { return nil }
        scheme = address.scheme
        self.host = name
        self.port = port
        path = Self.path(of: address.text)
    }

    /// The address as it is asked for.
    var text: String { "\(scheme.rawValue)://\(hostInURL):\(port)\(path)" }

    /// The address as a server or a person would write it.
    var webAddress: WebAddress? {
        let usual = scheme == .https ? 443 : 80
        return WebAddress("\(scheme.rawValue)://\(hostInURL)\(port == usual ? "" : ":\(port)")\(path)")
    }

    private var hostInURL: String { host.contains(":") ? "[\(host)]" : host }

    /// Where a `Location` leads (RFC 3986, section 5.2, as far as servers use it).
    ///
    /// - Returns: `nil` if it leads nowhere, or from a protected connection to an open one.
    func following(_ location: String) -> RequestAddress? {
        let base = "\(scheme.rawValue)://\(hostInURL):\(port)"
        let pathOnly = path.prefix { $0 != "?" }
        let target: String
        if location.hasPrefix("//") {
            target = "\(scheme.rawValue):\(location)"
        } else if location.hasPrefix("/") {
            target = base + location
        } else if location.hasPrefix("?") {
            target = base + pathOnly + location
        } else if let colon = location.firstIndex(of: ":"), !location[..<colon].contains("/") {
            target = location
        } else {
            target = base + pathOnly[...(pathOnly.lastIndex(of: "/") ?? pathOnly.startIndex)] + location
        }
        guard let address = WebAddress(target).flatMap(RequestAddress.init),
            scheme != .https || address.scheme == .https
        else { return nil }
        return address
    }

    private static func isName(_ host: String) -> Bool {
        !host.isEmpty && host.utf8.count <= 253
            && host.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "."), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private static func path(of text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return "/" }
        let afterHost = text[colon...].dropFirst(3).drop { !"/?#".contains($0) }.prefix { $0 != "#" }
        var path = afterHost.hasPrefix("/") ? "" : "/"
        for byte in afterHost.utf8 {
            // Letters of other languages may stand in an address as people write it, but not in a request.
            path += byte < 0x80 ? String(Unicode.Scalar(byte)) : byte.percentEncoded
        }
        return path
    }
}

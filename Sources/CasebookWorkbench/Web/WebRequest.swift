/// A request as the workbench sees it: no socket, so that tests can make one.
public struct WebRequest: Sendable {
    public enum Method: String, Sendable { case get = "GET", head = "HEAD", post = "POST" }

    public var method: Method
    /// The parts of the path, percent-decoded; none for the root.
    public var path: [String]
    public var query: [FormField]
    /// The headers by their names in small letters.
    public var headers: [String: String]
    public var body: [UInt8]
    /// Where the request comes from, for the limit of sign-ins.
    public var peer: String

    public init(
        _ method: Method, path: [String], query: [FormField] = [], headers: [String: String] = [:], body: [UInt8] = [],
        peer: String = "127.0.0.1"
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.peer = peer
    }

    /// A request for an address without scheme and host; `nil` if it is malformed.
    public init?(
        _ method: Method, target: String, headers: [String: String] = [:], body: [UInt8] = [], peer: String
    ) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts.first, path.hasPrefix("/") else { return nil }
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            FormData.percentDecoded($0.utf8, plusIsBlank: false)
        }
        guard segments.allSatisfy({ $0 != nil }) else { return nil }
        self.init(
            method, path: segments.compactMap(\.self).filter { !$0.isEmpty },
            query: parts.count > 1 ? FormData.urlEncoded(Array(parts[1].utf8)) ?? [] : [], headers: headers, body: body,
            peer: peer)
    }

    /// A value of the query.
    public func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// A cookie (RFC 6265, section 4.2).
    func cookie(_ name: String) -> String? {
        let pairs = (headers["cookie"] ?? "").split(separator: ";")
        for pair in pairs {
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, parts[0] == name { return String(parts[1]) }
        }
        return nil
    }
}

/// A field of a form or query.
public struct FormField: Sendable, Hashable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

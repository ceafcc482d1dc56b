/// Where a request comes from when reverse proxies stand in between.
public enum ClientAddress {
    /// The address of the browser: that of the connection or, if a proxy of ours has passed the request on, the one
    /// that the proxy names.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwarded: `X-Forwarded-For`, to which each proxy adds at the end whom it has seen. What stands before is
    ///     what somebody says of themselves, and not believed.
    ///   - proxies: the addresses of our proxies.
    public static func of(_ peer: String, forwarded: String?, proxies: Set<String>) -> String {
        guard proxies.contains(peer), let forwarded else { return peer }
        let stations = forwarded.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let browser = stations.last { !proxies.contains($0) }
        // An address has at most 45 characters (RFC 4291, with an IPv4 address in it).
        return browser.map { String($0.prefix(64)) } ?? peer
    }
}

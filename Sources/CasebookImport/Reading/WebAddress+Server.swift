public import CasebookModel

extension WebAddress {
    /// Host and port of a web address, the usual port written out: what two addresses of one server share.
    public var server: String? {
        guard let host, let port else { return nil }
        return "\(host):\(port)"
    }

    /// The port of a web address, 80 or 443 if it names none.
    public var port: Int? {
        guard isWeb, let authority else { return nil }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        let afterHost = place.hasPrefix("[") ? place.drop { $0 != "]" }.dropFirst() : place.drop { $0 != ":" }
        let digits = afterHost.dropFirst()
        return digits.isEmpty ? (scheme == .https ? 443 : 80) : Int(digits)
    }

    /// Whether the address carries a name or password before the host.
    public var hasCredentials: Bool { authority?.contains("@") == true }

    /// The address up to the last slash of its path.
    var folder: String? {
        let path = text.prefix { $0 != "?" && $0 != "#" }
        return path.lastIndex(of: "/").map { String(path[...$0]) }
    }

    private var authority: Substring? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[colon...].dropFirst()
        return rest.hasPrefix("//") ? rest.dropFirst(2).prefix { !"/?#".contains($0) } : nil
    }
}

public import CasebookModel

extension WebAddress {
    /// Host and port of a web address, the usual port written out: what two addresses of one server share.
    public var server: String? {
        guard let host, let port else { return nil }
        return "\(host):\(port)"
    }

    /// The port of a web address, 80 or 443 if it names none.
    public var port: Int? {
        guard let authority else { return nil }
        let digits = Self.hostAndPort(of: authority).port.dropFirst()
        return digits.isEmpty ? (scheme == .https ? 443 : 80) : Int(digits)
    }

    /// The beginning of the address, up to its path: `https://praxis.example.org`.
    var origin: String? { authority.map { "\(scheme.rawValue)://\($0)" } }

    /// The address up to the last slash of its path.
    var folder: String? {
        let path = text.prefix { $0 != "?" && $0 != "#" }
        return path.lastIndex(of: "/").map { String(path[...$0]) }
    }
}

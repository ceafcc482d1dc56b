/// The pieces of an address by which somebody is called: `vogel-holz` in `https://vogel-holz.example/a`, `vogel` in `@vogel`.
struct AddressLabels {
    enum Role {
        /// Of a host, which belongs to somebody.
        case host
        /// A handle, a tag, or the page of somebody on a site that many share.
        case handle
        /// What stands before `@`.
        case mailbox
        /// The last piece of a path.
        case path
    }

    struct Label {
        let text: String
        let role: Role
    }

    private(set) var labels: [Label] = []

    /// - Parameter address: decoded; a plain path or file name has none.
    init(_ address: String) {
        if address.contains("://") {
            let host = WebSiteName.host(of: address)
            add(host: host)
            let path =
                address.firstRange(of: "://").map { address[$0.upperBound...] }?.split(separator: "/").dropFirst() ?? []
            if WebSiteName.isForPages(host) {
                labels += path.prefix(2).map { Label(text: String($0), role: .handle) }
            } else if let last = path.last {
                labels.append(Label(text: String(last.prefix { $0 != "?" && $0 != "#" && $0 != "." }), role: .path))
            }
        } else if let mark = address.firstIndex(where: { $0 == "@" || $0 == "#" }) {
            let before = address[..<mark].drop { !$0.isLetter && !$0.isNumber }
            let after = address[mark...].dropFirst()
            if before.isEmpty {
                labels.append(Label(text: String(after), role: .handle))
            } else if address[mark] == "@" {
                let local = before.firstIndex(of: ":").map { before[$0...].dropFirst() } ?? before
                labels.append(Label(text: String(local), role: .mailbox))
                add(host: after.prefix { $0 != "?" && $0 != "/" })
            }
        }
    }

    private mutating func add(host: Substring) {
        labels += WebSiteName.names(in: host).map { Label(text: $0, role: .host) }
    }
}

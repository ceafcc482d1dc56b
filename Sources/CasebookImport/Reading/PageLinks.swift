import CasebookModel
import CasebookXML

/// The feeds that a web page names in its head (`<link rel="alternate">`, RFC 5005 and the usage of all browsers and readers).
enum PageLinks {
    /// The types that may lead to cases, the likeliest first: on the page of a case, its own JSON.
    private static let types = [
        "application/json", "application/feed+json", "application/atom+xml", "application/rss+xml",
    ]
    /// How much of a page is read, in bytes; its head is at its beginning.
    private static let byteLimit = 1 << 20
    /// How many links are tried.
    private static let limit = 6

    /// - Parameter address: where the page was found in the end.
    static func feeds(in page: [UInt8], at address: WebAddress) -> [WebAddress] {
        var found: [(rank: Int, address: WebAddress)] = []
        var base = address
        // Types and addresses are ASCII, in whichever encoding the rest is.
        let text = String(decoding: page.prefix(byteLimit), as: UTF8.self)
        _ = PageReader(depth: 250, elements: 50_000).read(text) { event in
            guard case .start(let tag) = event else { return }
            if tag.name == "base", let new = tag.value("href").flatMap(base.resolving) { base = new }
            guard tag.name == "link", let link = link(tag, base) else { return }
            found.append(link)
        }
        // The order of the page counts among equals, and the sort of the library does not keep it by contract.
        let ranked = found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        var seen: Set<WebAddress> = []
        return Array(ranked.map(\.element.address).filter { seen.insert($0).inserted }.prefix(limit))
    }

    private static func link(_ tag: XMLStartTag, _ base: WebAddress) -> (rank: Int, address: WebAddress)? {
        let relations = (tag.value("rel") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        let type = (tag.value("type") ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
        guard relations.contains("alternate"), let rank = types.firstIndex(of: String(type)),
            let address = tag.value("href").flatMap(base.resolving)
        else { return nil }
        return (rank, address)
    }
}

extension WebAddress {
    /// Where a reference on a page of this address leads (RFC 3986, section 5.2).
    ///
    /// - Returns: `nil` if it leads out of the web.
    func resolving(_ reference: String) -> WebAddress? {
        let reference = String(reference.filter { !$0.isWhitespace }.prefix { $0 != "#" })
        let page = String(text.prefix { $0 != "?" && $0 != "#" })
        guard let root = origin else { return nil }
        let path = page.dropFirst(root.count)
        let target: String
        if reference.prefix(while: { !"/?".contains($0) }).contains(":") {
            target = reference
        } else if reference.hasPrefix("//") {
            target = "\(scheme.rawValue):\(reference)"
        } else if reference.hasPrefix("/") {
            target = root + reference
        } else if reference.isEmpty || reference.hasPrefix("?") {
            target = page + reference
        } else {
            target = root + (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/") + reference
        }
        return WebAddress(target)?.withoutDots
    }

    /// The same address without `.` and `..` in its path (RFC 3986, section 5.2.4).
    private var withoutDots: WebAddress? {
        guard let root = origin else { return nil }
        let rest = text.dropFirst(root.count)
        let path = rest.prefix { $0 != "?" }
        var parts: [Substring] = []
        let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            switch piece {
            case ".": if isLast { parts.append("") }
            case "..":
                _ = parts.popLast()
                if isLast { parts.append("") }
            default: parts.append(piece)
            }
        }
        return WebAddress("\(root)/\(parts.joined(separator: "/"))\(rest.dropFirst(path.count))")
    }
}

/// What addresses on the web are called.
enum WebSiteName {
    static func host(of address: String) -> Substring {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
        return withoutPrefix(host)[...]
    }

    static func withoutPrefix(_ address: Substring) -> String {
        let host = address.hasPrefix("www.") ? address.dropFirst(4) : address
        return String(host)
    }

    /// Whether a host belongs to nobody that could be meant: many have their pages or mailboxes there.
    static func isShared(_ host: Substring) -> Bool { names(in: host).isEmpty }

    /// Whether a site is one on which many have their pages: the path says whose it is.
    static func isForPages(_ host: Substring) -> Bool {
        host.split(separator: ".").contains { pages.contains($0.lowercased()) }
    }

    private static let pages: Set = [
        "facebook", "fb", "instagram", "linkedin", "xing", "youtube", "tiktok", "twitter", "x", "pinterest", "threads",
        "mastodon", "linktr", "etsy", "ebay", "amazon", "tripadvisor", "github", "gitlab", "wordpress", "jimdo",
        "wixsite",
        "business", "sites",
    ]

    /// The labels of a host that may name somebody: not its ending, nor what many addresses share.
    static func names(in host: Substring) -> [String] {
        host.split(separator: ".").dropLast().map { $0.lowercased() }.filter { !shared.contains($0) }
    }

    private static let shared: Set = [
        "www", "com", "co", "org", "net", "shop", "store", "blog", "web", "mail", "info", "online", "example", "gmx",
        "gmail",
        "googlemail", "t-online", "freenet", "outlook", "hotmail", "yahoo", "icloud", "posteo", "mailbox", "arcor",
        "aol", "live",
        "proton", "protonmail", "vodafone", "1und1", "github", "gitlab", "facebook", "instagram", "linkedin", "xing",
        "youtube",
        "wordpress", "jimdo", "jimdofree", "wixsite", "business", "google", "sites", "etsy", "ebay", "amazon",
        "tripadvisor", "tiktok", "twitter", "pinterest", "threads", "mastodon", "linktr", "fb", "wa", "web",
    ]
}

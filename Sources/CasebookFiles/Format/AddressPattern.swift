/// The addresses that the model takes, as regular expressions for the JSON Schema.
///
/// They let a little more through: letters of all languages, which a host may have and which signs it may not, cannot
/// be told apart without Unicode classes, and not every editor knows these; credentials are refused only where RFC 3986 has
/// them.
enum AddressPattern {
    /// An address with `http:`, `https:` or `mailto:`.
    static let link = "^(?:\(web)|\(mail))$"
    /// An address with `http:` or `https:`.
    static let webPage = "^\(web)$"
    /// A web page that ends with `/` and has neither query nor fragment.
    static let folder = "^\(site)(?:/\(character.path)*)?/$"
    /// The same, whether or not it ends with `/`.
    static let idPrefix = "^\(site)(?:/\(character.path)*)?$"
    static let email = "^\(mailbox)$"

    private static let web = "\(site)(?:[/?#]\(character.any)*)?"
    private static let site = "[Hh][Tt][Tt][Pp][Ss]?://(?:\(host)|\\[[0-9A-Fa-f:.]+\\])\(port)"
    private static let host = "\(label)(?:\\.\(label))*\\.?"
    private static let port =
        "(?::(?:[0-9]{0,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
    private static let label = "[^\\s\\u0000-\\u002c./:-@\\[-^`{-\\u00a0]+"

    private static let mail = "[Mm][Aa][Ii][Ll][Tt][Oo]:\(mailbox)(?:\\?\(character.any)*)?"
    private static let mailbox = "\(atom)(?:\\.\(atom))*@\(domain)(?:\\.\(domain))+"
    private static let atom = "[^\\s\\u0000-\\u0020\"'(),.:;<>@\\[-\\]`{-}\\u007f-\\u00a0]+"
    private static let domain = "(?!-)[^\\s\\u0000-\\u002c./:-@\\[-`{-\\u00a0]+(?<!-)"

    private static let character = (
        any: "(?:[^\\s%\(forbidden)]|%[0-9A-Fa-f]{2})", path: "(?:[^\\s%?#\(forbidden)]|%[0-9A-Fa-f]{2})"
    )
    /// For the inside of a class of characters.
    private static let forbidden = "\"<>\\\\^`{|}\\u0000-\\u0020\\u007f"
}

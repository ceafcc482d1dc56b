import CasebookBytes
public import CasebookModel

/// Somebody who works with the workbench.
public struct Person: Sendable, Hashable {
    public var name: String
    public var role: Role
    /// Whether the password was good for this one time, so that they need one of their own before anything else.
    public var needsPassword: Bool

    public init(name: String, role: Role, needsPassword: Bool = false) {
        self.name = name
        self.role = role
        self.needsPassword = needsPassword
    }
}

/// What somebody may do.
public enum Role: String, Vocabulary, Comparable {
    /// Reads everything, journals too.
    case reader
    /// Writes cases and steps, and hands cases in for review.
    case coach
    /// Also enters releases, publishes, withdraws and exports.
    case editor

    public var label: LocalizedText {
        switch self {
        case .reader: LocalizedText(de: "Lesezugriff", en: "reader")
        case .coach: LocalizedText(de: "Coach", en: "coach")
        case .editor: LocalizedText(de: "Redaktion", en: "editor")
        }
    }

    public static func < (one: Role, other: Role) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .reader: 0
        case .coach: 1
        case .editor: 2
        }
    }
}

/// One request of somebody: who, in which language, on which day.
struct RequestContext: Sendable {
    let language: InterfaceLanguage
    /// Who it is; `nil` if nobody has signed in.
    let person: Person?
    /// The secret that forms of this browser carry.
    let token: String
    let today: CalendarDay
    let hasAccounts: Bool
    /// Whether accounts and passwords can be changed here.
    let managesAccounts: Bool
    let path: [String]
    /// Tells this book from others that the same browser may work with.
    let book: String

    /// A text in the visitor's language.
    func callAsFunction(_ text: LocalizedText) -> String { text[language] }

    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

    /// Whether the visitor has at least this role.
    func may(_ role: Role) -> Bool { person.map { $0.role >= role } ?? false }

    /// Whose drafts a browser may keep and show again: those of this book and, where there are accounts, of this person. No
    /// one else's are shown; `nil` for strangers.
    var owner: String? {
        guard let person else { return nil }
        return FieldText.fingerprint([book, hasAccounts ? person.name : ""])
    }

    /// The visit of somebody who has just signed in.
    func beginning(as person: Person?, token: String) -> RequestContext {
        RequestContext(
            language: language, person: person, token: token, today: today, hasAccounts: hasAccounts,
            managesAccounts: managesAccounts, path: path, book: book)
    }

    /// A cookie that no script reads and no other site sends (RFC 6265bis, section 4.1.2).
    func cookie(_ name: String, _ value: String, isSecure: Bool, lasts seconds: Int? = nil) -> String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict\(age)\(isSecure ? "; Secure" : "")"
    }
}

/// The names of the cookies that must be secret. With the prefix, browsers take them only from this very host and by
/// HTTPS (RFC 6265bis, section 4.1.3.2), so that no neighbour can plant one.
struct CookieNames: Sendable {
    let token: String
    let session: String

    init(isSecure: Bool) {
        token = isSecure ? "__Host-casebook-form" : "casebook-form"
        session = isSecure ? "__Host-casebook-session" : "casebook-session"
    }
}

/// Random texts that nobody guesses.
package enum Secret {
    /// 128 random bits as 32 hexadecimal digits, from the system's generator.
    package static func token() -> String {
        var generator = SystemRandomNumberGenerator()
        let numbers: [UInt64] = [generator.next(), generator.next()]
        return numbers.map { $0.hexadecimal(digits: 16) }.joined()
    }

    /// Whether two texts are equal, in a time that does not tell where they differ.
    package static func equal(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

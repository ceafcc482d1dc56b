import CasebookDisk
import CasebookModel
public import CasebookWorkbench

/// Keeps the accounts of a team and its sessions.
///
/// A session is a signed cookie, so that it outlives a restart of the server. It holds for as long as the account has the
/// same password and role, and until somebody signs out.
public actor TeamAccounts: AccountManager {
    /// How many seconds a session lasts: twelve hours, a long day's work.
    static let sessionLength = 43_200

    let file: AccountFile
    private let key: [UInt8]
    let now: @Sendable () -> Int
    var attempts = SignInLimit()
    private var ended: EndedSessions
    private var known: (facts: FileFacts, accounts: [Account])?
    let checker = PasswordChecker()
    /// The hash that is tried for names that nobody has, so that an answer takes as long for them.
    private let decoy = Sodium.hash(of: "decoy") ?? ""

    /// - Parameters:
    ///   - file: the accounts; beside it lie the key that signs sessions, made if it is missing, and what was signed out.
    ///   - now: the seconds since 1970.
    /// - Throws: ``AccountFile/Problem`` or ``DiskError``.
    public init(_ file: AccountFile, now: @escaping @Sendable () -> Int) throws {
        self.file = file
        self.now = now
        _ = try file.accounts()
        ended = try EndedSessions(at: file.path.parent / (file.path.name + ".ended"))
        let keyFile = file.path.parent / (file.path.name + ".key")
        if Disk.exists(keyFile) {
            key = try PrivateFile.read(keyFile, limit: 1024)
            guard key.count == Sodium.keyLength else {
                throw AccountFile.Problem(message: AccountTexts.badKey(keyFile))
            }
        } else {
            key = Sodium.key()
            try PrivateFile.write(key, to: keyFile)
        }
    }

    public func person(session: String?) -> Person? {
        account(session: session).map { Person(name: $0.name, role: $0.role, needsPassword: $0.once != nil) }
    }

    /// The account that a session belongs to, as the file has it now; `nil` if the session is over.
    func account(session: String?) -> Account? {
        guard let session, let cookie = SessionCookie(session), cookie.end > now(), !ended.contains(cookie.signature)
        else { return nil }
        // The name is found by its place, and the signature covers the account as it is now.
        for account in accounts() where SessionCookie.number(of: account) == cookie.number {
            guard let signature = signature(of: account, cookie.end, cookie.nonce),
                Secret.equal(signature, String(cookie.signature))
            else { continue }
            return account.isDisabled ? nil : account
        }
        return nil
    }

    public func signIn(name: String, password: String, peer: String) async -> SignIn {
        if let wait = attempts.wait(for: name, peer, at: now()) { return .tooMany(seconds: wait) }
        attempts.begins(name, peer, at: now())
        let account = accounts().first { $0.name == name }
        // Meanwhile others are answered; the account may have changed after that, and then its session holds nothing.
        let isRight = await checker.verifies(String(password.prefix(1000)), account?.password ?? decoy)
        guard isRight, let account, !account.isDisabled else { return .wrong }
        attempts.succeeded(name, peer)
        if let once = account.once, once < today { return .expired }
        return begin(account)
    }

    /// The day, for passwords that are good for a week.
    var today: CalendarDay { CalendarDay(daysSince1970: now() / 86_400) }

    /// Begins a session of an account.
    func begin(_ account: Account) -> SignIn {
        let (end, nonce) = (now() + Self.sessionLength, Secret.token())
        guard let signature = signature(of: account, end, nonce[...]) else { return .wrong }
        let cookie = "\(end).\(SessionCookie.number(of: account)).\(nonce).\(signature)"
        return .session(cookie, seconds: Self.sessionLength)
    }

    public func signOut(session: String) {
        guard person(session: session) != nil, let cookie = SessionCookie(session) else { return }
        // If the disk says no, the session is over at least until the server starts again.
        try? ended.add(cookie.signature, until: cookie.end, at: now())
    }

    /// The accounts as the file says now.
    func accounts() -> [Account] {
        guard let facts = try? Disk.facts(of: file.path) else { return [] }
        if let known, known.facts == facts { return known.accounts }
        let accounts = (try? file.accounts()) ?? []
        known = (facts, accounts)
        return accounts
    }

    private func signature(of account: Account, _ end: Int, _ nonce: Substring) -> String? {
        let parts = [String(end), String(nonce), account.name, account.role.rawValue, account.password]
        return Sodium.signature(of: parts.joined(separator: "\u{0}"), key: key)
    }
}

/// The parts of a session's cookie.
private struct SessionCookie {
    /// When the session ends, in seconds since 1970.
    let end: Int
    let number: Int
    let nonce: Substring
    let signature: Substring

    init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let end = Int(parts[0]), let number = Int(parts[1]), parts[2].utf8.count == 32 else {
            return nil
        }
        self.end = end
        self.number = number
        nonce = parts[2]
        signature = parts[3]
    }

    /// A number by which the account of a session is found; it says nothing of the account.
    static func number(of account: Account) -> Int {
        account.name.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF }
    }
}

/// Compares passwords with hashes, one at a time: each takes 64 MiB and a tenth of a second, in which nobody else has to
/// wait.
actor PasswordChecker {
    func verifies(_ password: String, _ hash: String) -> Bool { Sodium.verifies(password, hash) }

    func hash(of password: String) -> String? { Sodium.hash(of: password) }
}

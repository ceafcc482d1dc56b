import CasebookDisk
public import CasebookWorkbench

/// Keeps the accounts of a team and its sessions.
///
/// A session is a signed cookie, so that it outlives a restart of the server. It holds for as long as the account has the
/// same password and role, and until somebody signs out.
public actor TeamAccounts: AccountKeeper {
    /// How many seconds a session lasts: twelve hours, a long day's work.
    static let sessionLength = 43_200

    private let file: AccountFile
    private let key: [UInt8]
    private let now: @Sendable () -> Int
    private var attempts = SignInLimit()
    private var ended: Set<String> = []
    private var known: (facts: FileFacts, accounts: [Account])?
    /// The hash that is tried for names that nobody has, so that an answer takes as long for them.
    private let decoy = Sodium.hash(of: "decoy") ?? ""

    /// - Parameters:
    ///   - file: the accounts; beside it lies the key that signs sessions, made if it is missing.
    ///   - now: the seconds since 1970.
    /// - Throws: ``AccountFile/Problem`` or ``DiskError``.
    public init(_ file: AccountFile, now: @escaping @Sendable () -> Int) throws {
        self.file = file
        self.now = now
        _ = try file.accounts()
        let keyFile = file.path.parent / (file.path.name + ".key")
        if Disk.exists(keyFile) {
            key = try Disk.read(keyFile, limit: 1024)
        } else {
            key = Sodium.key()
            try PrivateFile.write(key, to: keyFile)
        }
    }

    public func person(session: String?) -> Person? {
        guard let session, !ended.contains(session) else { return nil }
        let parts = session.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let end = Int(parts[0]), end > now(), let index = Int(parts[1]) else { return nil }
        // The name is found by its place, and the signature covers the account as it is now.
        for account in accounts() where Self.number(of: account) == index {
            guard let signature = signature(of: account, end: end), Self.equal(signature, parts[2]) else { continue }
            return Person(name: account.name, role: account.role)
        }
        return nil
    }

    public func signIn(name: String, password: String, peer: String) -> SignIn {
        let now = now()
        if let wait = attempts.wait(for: name, peer, at: now) { return .tooMany(seconds: wait) }
        let account = accounts().first { $0.name == name }
        let isRight = Sodium.verifies(String(password.prefix(1000)), account?.password ?? decoy)
        guard isRight, let account else {
            attempts.failed(name, peer, at: now)
            return .wrong
        }
        attempts.succeeded(name)
        let end = now + Self.sessionLength
        guard let signature = signature(of: account, end: end) else { return .wrong }
        return .session("\(end).\(Self.number(of: account)).\(signature)", seconds: Self.sessionLength)
    }

    public func signOut(session: String) {
        // Sessions end by themselves; only those that still hold need to be remembered.
        let now = now()
        ended = ended.filter { ($0.split(separator: ".").first.flatMap { Int($0) } ?? 0) > now }
        if person(session: session) != nil { ended.insert(session) }
    }

    /// The accounts as the file says now.
    private func accounts() -> [Account] {
        guard let facts = try? Disk.facts(of: file.path) else { return [] }
        if let known, known.facts == facts { return known.accounts }
        let accounts = (try? file.accounts()) ?? []
        known = (facts, accounts)
        return accounts
    }

    private func signature(of account: Account, end: Int) -> String? {
        let parts = [String(end), account.name, account.role.rawValue, account.password]
        return Sodium.signature(of: parts.joined(separator: "\u{0}"), key: key)
    }

    /// A number by which the account of a session is found; it says nothing of the account.
    private static func number(of account: Account) -> Int {
        account.name.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF }
    }

    private static func equal(_ one: String, _ other: Substring) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Slows down whoever tries passwords: after five failures each further one doubles the wait, up to fifteen minutes.
struct SignInLimit {
    private struct Failures {
        var count = 0
        var last = 0
    }

    private var failures: [String: Failures] = [:]
    private static let free = 5
    private static let longestWait = 900

    /// The seconds to wait before the next attempt, for a name or from an address; `nil` if none.
    func wait(for name: String, _ peer: String, at now: Int) -> Int? {
        let waits = [Self.key(name: name), Self.key(peer: peer)].compactMap { key -> Int? in
            guard let failures = failures[key], failures.count >= Self.free else { return nil }
            let length = min(Self.longestWait, 1 << min(failures.count - Self.free + 1, 12))
            let rest = failures.last + length - now
            return rest > 0 ? rest : nil
        }
        return waits.max()
    }

    mutating func failed(_ name: String, _ peer: String, at now: Int) {
        // Whoever floods us with names must not fill the memory.
        if failures.count > 10_000 { failures = failures.filter { now - $0.value.last < Self.longestWait } }
        if failures.count > 100_000 { failures = [:] }
        for key in [Self.key(name: name), Self.key(peer: peer)] {
            failures[key, default: Failures()].count += 1
            failures[key]?.last = now
        }
    }

    mutating func succeeded(_ name: String) { failures[Self.key(name: name)] = nil }

    private static func key(name: String) -> String { "name " + String(name.prefix(100)) }
    private static func key(peer: String) -> String { "peer " + peer }
}

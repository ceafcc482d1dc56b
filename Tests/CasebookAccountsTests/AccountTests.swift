import CasebookAccounts
import CasebookDisk
import CasebookWorkbench
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Accounts of a team")
struct AccountTests {
    private let folder: TemporaryFolder
    private let file: AccountFile
    private let clock = Clock()

    /// A clock that the test turns.
    final class Clock: Sendable {
        let seconds = Mutex(1_000_000)
        var now: Int { seconds.withLock(\.self) }
        func turn(by more: Int) { seconds.withLock { $0 += more } }
    }

    init() throws {
        folder = try TemporaryFolder()
        file = AccountFile(at: DiskPath(folder.url.path) / "accounts.yaml")
        try file.put(Account(name: "Ada", role: .editor, password: try #require(Sodium.hash(of: "sehr geheim 1"))))
    }

    private func accounts() throws -> TeamAccounts {
        let clock = clock
        return try TeamAccounts(file) { clock.now }
    }

    private func session(_ accounts: TeamAccounts, _ password: String = "sehr geheim 1") async -> String? {
        guard case .session(let session, _) = await accounts.signIn(name: "Ada", password: password, peer: "a") else {
            return nil
        }
        return session
    }

    @Test("the file and the key are for their owner only")
    func permissions() throws {
        _ = try accounts()
        for name in ["accounts.yaml", "accounts.yaml.key"] {
            let path = folder.url.appendingPathComponent(name).path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
        #expect(try folder.read("accounts.yaml").contains("$argon2id$"))
        #expect(try !folder.read("accounts.yaml").contains("geheim"))
    }

    @Test("a session holds over a restart, until it ends")
    func sessions() async throws {
        let session = try #require(await session(try accounts()))
        let restarted = try accounts()
        #expect(await restarted.person(session: session) == Person(name: "Ada", role: .editor))
        clock.turn(by: 43_201)
        #expect(await restarted.person(session: session) == nil)
    }

    @Test("a session ends with the sign-out, with another password, with another role, and with the account")
    func endings() async throws {
        let accounts = try accounts()
        let signedOut = try #require(await session(accounts))
        await accounts.signOut(session: signedOut)
        #expect(await accounts.person(session: signedOut) == nil)

        let restarted = try self.accounts()
        #expect(await restarted.person(session: signedOut) == nil)
        let other = try #require(await session(accounts))
        #expect(await accounts.person(session: other) != nil, "another session of the same second is not touched")

        let kept = try #require(await session(accounts))
        try file.put(Account(name: "Ada", role: .reader, password: try file.accounts()[0].password))
        #expect(await accounts.person(session: kept) == nil)

        let reader = try #require(await session(accounts))
        try file.put(Account(name: "Ada", role: .reader, password: try #require(Sodium.hash(of: "anderes Wort"))))
        #expect(await accounts.person(session: reader) == nil)

        let last = try #require(await session(accounts, "anderes Wort"))
        try file.put(Account(name: "Ben", role: .coach, password: try #require(Sodium.hash(of: "noch ein Wort"))))
        #expect(await accounts.person(session: last) != nil)
        #expect(try file.remove("Ada"))
        #expect(await accounts.person(session: last) == nil)
    }

    @Test("after the last account is gone nobody gets in, and the next one can be added")
    func last() async throws {
        let session = try #require(await session(try accounts()))
        #expect(try file.remove("Ada"))
        #expect(try folder.read("accounts.yaml") == "[]\n")
        #expect(throws: AccountFile.Problem.self) { try file.accounts() }
        try file.put(Account(name: "Ben", role: .coach, password: try #require(Sodium.hash(of: "noch ein Wort"))))
        #expect(try file.accounts().map(\.name) == ["Ben"])
        #expect(await (try accounts()).person(session: session) == nil)
    }

    @Test(
        "forged sessions are none",
        arguments: [
            "", "..", "9999999999.1.00", "9999999999.1", "x.y.z", "9999999999.-1.",
            "9999999999.1.00000000000000000000000000000000.", "9999999999.1.00000000000000000000000000000000.00",
        ])
    func forged(session: String) async throws {
        #expect(try await accounts().person(session: session) == nil)
    }

    @Test("a session whose end was changed is none")
    func prolonged() async throws {
        let accounts = try accounts()
        let session = try #require(await session(accounts))
        let parts = session.split(separator: ".")
        #expect(await accounts.person(session: "9999999999.\(parts[1]).\(parts[2]).\(parts[3])") == nil)
    }

    @Test("after five wrong passwords one waits, longer each time; the right one does not help meanwhile")
    func limit() async throws {
        let accounts = try accounts()
        func attempt(_ password: String, _ peer: String = "a") async -> SignIn {
            await accounts.signIn(name: "Ada", password: password, peer: peer)
        }
        for _ in 0..<5 { #expect(await attempt("falsch") == .wrong) }
        #expect(await attempt("sehr geheim 1") == .tooMany(seconds: 2))
        // Ada herself, who sits elsewhere, is not locked out.
        guard case .session = await attempt("sehr geheim 1", "b") else { throw Failed() }
        clock.turn(by: 2)
        #expect(await attempt("falsch") == .wrong)
        clock.turn(by: 1)
        #expect(await attempt("sehr geheim 1") == .tooMany(seconds: 3))
        clock.turn(by: 3)
        guard case .session = await attempt("sehr geheim 1") else { throw Failed() }
        for _ in 0..<5 { #expect(await attempt("falsch") == .wrong) }
    }

    @Test("many names from one address, and one name from many addresses, are slowed down too")
    func spread() {
        var limit = SignInLimit()
        for number in 0..<20 {
            #expect(limit.wait(for: "N\(number)", "a", at: 1000) == nil)
            limit.begins("N\(number)", "a", at: 1000)
        }
        #expect(limit.wait(for: "Ada", "a", at: 1000) == 2)
        #expect(limit.wait(for: "Ada", "b", at: 1000) == nil)
        for number in 0..<20 { limit.begins("Ben", "p\(number)", at: 1000) }
        #expect(limit.wait(for: "Ben", "q", at: 1000) == 2)
        // Typing errors of a whole office over a long time do not add up.
        #expect(limit.wait(for: "Ben", "a", at: 1900) == nil)
        limit.begins("Ben", "a", at: 1900)
        #expect(limit.wait(for: "Ben", "a", at: 1900) == nil)
    }

    @Test("attempts that come all at once are counted one by one")
    func parallel() async throws {
        let accounts = try accounts()
        let outcomes = await withTaskGroup(of: SignIn.self) { group in
            for _ in 0..<12 { group.addTask { await accounts.signIn(name: "Ada", password: "falsch", peer: "a") } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .wrong } == 5)
    }

    private struct Failed: Error {}

    @Test("a file that everybody can read is refused, and so is a key")
    func openFiles() throws {
        _ = try accounts()
        for name in ["accounts.yaml.key", "accounts.yaml"] {
            let path = folder.url.appendingPathComponent(name).path
            try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: path)
            #expect(throws: AccountFile.Problem.self) { try accounts() }
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            _ = try accounts()
        }
    }

    @Test("a name that nobody has is as wrong as a password")
    func unknown() async throws {
        #expect(try await accounts().signIn(name: "Niemand", password: "x", peer: "a") == .wrong)
    }

    @Test(
        "a file that is no list of accounts is refused with a reason",
        arguments: [
            "", "a: b\n", "- {name: Ada}\n", "- {name: Ada, role: chef, password: $argon2id$x}\n",
            "- {name: Ada, role: coach, password: geheim}\n",
            "- {name: A, role: coach, password: $argon2id$x}\n- {name: A, role: coach, password: $argon2id$x}\n",
        ])
    func badFile(text: String) throws {
        try folder.write("other.yaml", text)
        let path = folder.url.appendingPathComponent("other.yaml").path
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: AccountFile.Problem.self) {
            try AccountFile(at: DiskPath(folder.url.path) / "other.yaml").accounts()
        }
    }
}

import CasebookAccounts
import CasebookDisk
import CasebookWorkbench
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Accounts are looked after from the browser")
struct ManagingAccountTests {
    private let folder: TemporaryFolder
    private let file: AccountFile
    private let clock = AccountTests.Clock()
    private let accounts: TeamAccounts

    init() throws {
        folder = try TemporaryFolder()
        file = AccountFile(at: DiskPath(folder.url.path) / "accounts.yaml")
        for (name, role) in [("Eda", Role.editor), ("Edo", .editor), ("Ada", .coach)] {
            try file.put(
                Account(name: name, role: role, password: try #require(Sodium.hash(of: "sehr geheim \(name)"))))
        }
        let clock = clock
        accounts = try TeamAccounts(file) { clock.now }
    }

    private func session(_ name: String, _ password: String? = nil) async -> String? {
        let answer = await accounts.signIn(name: name, password: password ?? "sehr geheim \(name)", peer: "a")
        guard case .session(let session, _) = answer else { return nil }
        return session
    }

    @Test("a new account has a password for one time, with which nothing is done but to choose another")
    func add() async throws {
        let editor = await session("Eda")
        let answer = await accounts.change(.add(name: "Ben Neu", .coach), session: editor)
        guard case .password(let password) = answer else { throw Failed() }
        #expect(password.wholeMatch(of: /[a-z2-9]{4}(-[a-z2-9]{4}){3}/) != nil)
        #expect(try !folder.read("accounts.yaml").contains(password))
        let first = try #require(await session("Ben Neu", password))
        #expect(await accounts.person(session: first) == Person(name: "Ben Neu", role: .coach, needsPassword: true))
        // It gets nobody into the accounts, whatever the role.
        _ = await accounts.change(.role(name: "Ben Neu", .editor), session: editor)
        let still = try #require(await session("Ben Neu", password))
        #expect(await accounts.change(.role(name: "Ada", .editor), session: still) == .refused(.notAllowed))
        let chosen = await accounts.changePassword(from: "", to: "ein eigenes Wort", session: still, peer: "a")
        guard case .session(let own, _) = chosen else { throw Failed() }
        #expect(await accounts.person(session: own)?.needsPassword == false)
        #expect(await accounts.person(session: still) == nil)
        #expect(await session("Ben Neu", password) == nil)
    }

    @Test("a password for one time is good for a week")
    func week() async throws {
        let answer = await accounts.change(.add(name: "Ben", .coach), session: await session("Eda"))
        guard case .password(let password) = answer else { throw Failed() }
        clock.turn(by: 7 * 86_400)
        #expect(await session("Ben", password) != nil)
        clock.turn(by: 86_400)
        #expect(await accounts.signIn(name: "Ben", password: password, peer: "a") == .expired)
        #expect(await accounts.signIn(name: "Ben", password: "falsch", peer: "a") == .wrong)
    }

    @Test("whatever changes an account ends its sessions", arguments: ["role", "deactivate", "reset"])
    func endings(what: String) async throws {
        let editor = await session("Eda")
        let coach = try #require(await session("Ada"))
        let change: AccountChange =
            what == "role"
            ? .role(name: "Ada", .reader) : what == "reset" ? .reset(name: "Ada") : .deactivate(name: "Ada")
        let answer = await accounts.change(change, session: editor)
        if case .refused = answer { throw Failed() }
        #expect(await accounts.person(session: coach) == nil)
        #expect(await accounts.person(session: editor) != nil)
        #expect(await (session("Ada") != nil) == (what == "role"))
    }

    @Test("an account that was not active is again with a new password, and old sessions stay over")
    func reactivate() async throws {
        let editor = await session("Eda")
        let coach = try #require(await session("Ada"))
        _ = await accounts.change(.deactivate(name: "Ada"), session: editor)
        #expect(await accounts.accounts(for: editor)?.first?.isActive == false)
        #expect(await session("Ada") == nil)
        guard case .password(let password) = await accounts.change(.reset(name: "Ada"), session: editor) else {
            throw Failed()
        }
        #expect(await accounts.person(session: coach) == nil)
        #expect(await session("Ada") == nil)
        #expect(await session("Ada", password) != nil)
    }

    @Test("nobody changes their own account, so that one editor always is left; not even two who change each other")
    func lockout() async throws {
        let (eda, edo) = (await session("Eda"), await session("Edo"))
        for change in [AccountChange.role(name: "Eda", .reader), .deactivate(name: "Eda"), .reset(name: "Eda")] {
            #expect(await accounts.change(change, session: eda) == .refused(.own))
        }
        let accounts = accounts
        let answers = await withTaskGroup(of: AccountAnswer.self) { group in
            group.addTask { await accounts.change(.deactivate(name: "Edo"), session: eda) }
            group.addTask { await accounts.change(.role(name: "Eda", .reader), session: edo) }
            return await group.reduce(into: [AccountAnswer]()) { $0.append($1) }
        }
        #expect(answers.count { $0 == .done } == 1)
        #expect(try file.accounts().contains { $0.role == .editor && !$0.isDisabled })
    }

    @Test("only editors see and change accounts", arguments: ["Ada", nil])
    func roles(name: String?) async throws {
        let session = name == nil ? nil : await session("Ada")
        #expect(await accounts.accounts(for: session) == nil)
        for change in [AccountChange.add(name: "X", .editor), .role(name: "Ada", .editor), .reset(name: "Eda")] {
            #expect(await accounts.change(change, session: session) == .refused(.notAllowed))
        }
        #expect(try file.accounts().map(\.name).sorted() == ["Ada", "Eda", "Edo"])
    }

    @Test(
        "names are told apart by more than their case",
        arguments: ["", "ada", "ADA", String(repeating: "x", count: 201)])
    func names(name: String) async throws {
        let answer = await accounts.change(.add(name: name, .coach), session: await session("Eda"))
        #expect(answer == .refused(name.lowercased() == "ada" ? .taken : .badName))
    }

    @Test("one's own password needs the old one, and tries are limited as at the sign-in")
    func password() async throws {
        let coach = try #require(await session("Ada"))
        func change(_ old: String, _ new: String) async -> PasswordAnswer {
            await accounts.changePassword(from: old, to: new, session: coach, peer: "a")
        }
        #expect(await change("sehr geheim Ada", "zu kurz") == .tooShort)
        #expect(await change("sehr geheim Ada", "sehr geheim Ada") == .same)
        for _ in 0..<5 { #expect(await change("falsch", "ein neues Wort") == .wrong) }
        guard case .tooMany = await change("sehr geheim Ada", "ein neues Wort") else { throw Failed() }
        clock.turn(by: 10)
        guard case .session(let own, _) = await change("sehr geheim Ada", "ein neues Wort") else { throw Failed() }
        #expect(await accounts.person(session: coach) == nil)
        #expect(await accounts.person(session: own) == Person(name: "Ada", role: .coach))
        #expect(await session("Ada", "ein neues Wort") != nil)
    }

    @Test("many changes at once lose none, whichever program makes them")
    func concurrent() async throws {
        let editor = await session("Eda")
        let (accounts, file) = (accounts, file)
        let hash = try file.accounts()[0].password
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask { _ = await accounts.change(.add(name: "A\(number)", .coach), session: editor) }
                group.addTask { try? file.put(Account(name: "B\(number)", role: .coach, password: hash)) }
            }
        }
        #expect(try file.accounts().count == 15)
    }

    @Test("what cannot be read locks an account rather than opening it")
    func unreadable() async throws {
        let text = try folder.read("accounts.yaml")
        for damage in ["disabled: vielleicht", "disabled: true", "once: bald", "once: 1970-01-02"] {
            try folder.write("accounts.yaml", text.replacing("\"}\n- {name: Eda", with: "\", \(damage)}\n- {name: Eda"))
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: folder.url.appendingPathComponent("accounts.yaml").path)
            #expect(try folder.read("accounts.yaml").contains(damage))
            #expect(await session("Ada") == nil, "\(damage)")
        }
    }

    private struct Failed: Error {}
}

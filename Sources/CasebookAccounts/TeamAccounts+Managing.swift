import CasebookDisk
import CasebookModel
public import CasebookWorkbench

/// Accounts and passwords from the browser.
extension TeamAccounts {
    /// How many days a password for one time is good.
    static let daysOfGrace = 7
    /// Long enough that the limit of attempts does the rest.
    static let shortestPassword = 10

    public func accounts(for session: String?) -> [AccountSummary]? {
        guard let account = account(session: session), account.role == .editor else { return nil }
        return accounts().map {
            AccountSummary(name: $0.name, role: $0.role, isActive: !$0.isDisabled, isNew: $0.once != nil)
        }.sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    }

    public func change(_ change: AccountChange, session: String?) async -> AccountAnswer {
        guard let actor = account(session: session) else { return .refused(.notAllowed) }
        switch change {
        case .add(let name, let role):
            guard !name.isEmpty, name.utf8.count <= 200, !name.contains(where: \.isNewline) else {
                return .refused(.badName)
            }
            return await withPassword { hash, once in
                try self.update(by: actor) { accounts in
                    // Names differ by more than their case: journals and audits go by them.
                    guard !accounts.contains(where: { $0.name.lowercased() == name.lowercased() }) else {
                        throw AccountRefusal.taken
                    }
                    accounts.append(Account(name: name, role: role, password: hash, once: once))
                }
            }
        case .reset(let name):
            return await withPassword { hash, once in
                try self.update(name, by: actor) { old in
                    Account(name: old.name, role: old.role, password: hash, once: once)
                }
            }
        case .role(let name, let role):
            return answer {
                try update(name, by: actor) { old in
                    Account(
                        name: old.name, role: role, password: old.password, once: old.once, isDisabled: old.isDisabled)
                }
            }
        case .deactivate(let name):
            return answer {
                try update(name, by: actor) { old in
                    Account(name: old.name, role: old.role, password: old.password, once: old.once, isDisabled: true)
                }
            }
        }
    }

    public func changePassword(
        from old: String, to new: String, session: String?, peer: String
    ) async -> PasswordAnswer {
        guard let account = account(session: session) else { return .wrong }
        guard new.count >= Self.shortestPassword, new.utf8.count <= 1000 else { return .tooShort }
        if account.once == nil {
            if let wait = attempts.wait(for: account.name, peer, at: now()) { return .tooMany(seconds: wait) }
            attempts.begins(account.name, peer, at: now())
            guard await checker.verifies(String(old.prefix(1000)), account.password) else { return .wrong }
            attempts.succeeded(account.name, peer)
        }
        guard await !checker.verifies(new, account.password) else { return .same }
        guard let hash = await checker.hash(of: new) else { return .failed(AccountTexts.noMemory) }
        let changed = Account(name: account.name, role: account.role, password: hash)
        do {
            try file.update { accounts in
                // Whoever was deactivated or reset meanwhile chooses no password any more.
                guard let index = accounts.firstIndex(of: account) else { throw AccountRefusal.notAllowed }
                accounts[index] = changed
            }
        } catch {
            return .failed(Self.refusal(error).text)
        }
        guard case .session(let session, let seconds) = begin(changed) else { return .wrong }
        return .session(session, seconds: seconds)
    }

    // MARK: Changing the file

    /// Makes a password for one time and does something with its hash.
    private func withPassword(_ work: (String, CalendarDay) throws -> Void) async -> AccountAnswer {
        let password = OneTimePassword.make()
        guard let hash = await checker.hash(of: password) else { return .refused(.failed(AccountTexts.noMemory)) }
        let once = CalendarDay(daysSince1970: today.daysSince1970 + Self.daysOfGrace)
        let answer = answer { try work(hash, once) }
        return answer == .done ? .password(password) : answer
    }

    private func answer(_ work: () throws -> Void) -> AccountAnswer {
        do {
            try work()
            return .done
        } catch { return .refused(Self.refusal(error)) }
    }

    private static func refusal(_ error: any Error) -> AccountRefusal {
        switch error {
        case let refusal as AccountRefusal: refusal
        case let problem as AccountFile.Problem: .failed(problem.message)
        case let error as DiskError: .failed(error.message)
        default: .failed(LocalizedText(de: "\(error)", en: "\(error)"))
        }
    }

    /// Changes the accounts, if whoever does it still is an editor, as the file says now.
    private func update(by actor: Account, _ body: (inout [Account]) throws -> Void) throws {
        try file.update { accounts in
            guard accounts.contains(actor), actor.role == .editor, !actor.isDisabled, actor.once == nil else {
                throw AccountRefusal.notAllowed
            }
            try body(&accounts)
        }
    }

    /// Changes the account of somebody else.
    private func update(_ name: String, by actor: Account, _ body: (Account) -> Account) throws {
        try update(by: actor) { accounts in
            guard name != actor.name else { throw AccountRefusal.own }
            guard let index = accounts.firstIndex(where: { $0.name == name }) else { throw AccountRefusal.unknown }
            accounts[index] = body(accounts[index])
        }
    }
}

extension AccountRefusal {
    fileprivate var text: LocalizedText {
        if case .failed(let message) = self { return message }
        return AccountTexts.changedMeanwhile
    }
}

/// A password that somebody reads out and somebody else types once.
enum OneTimePassword {
    /// Without letters that look or sound like others.
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")

    /// Four groups of four: 79 random bits.
    static func make() -> String {
        var random = SystemRandomNumberGenerator()
        let groups = (0..<4).map { _ in
            String((0..<4).compactMap { _ in alphabet.randomElement(using: &random) })
        }
        return groups.joined(separator: "-")
    }
}

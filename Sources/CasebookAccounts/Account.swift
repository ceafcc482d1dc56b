import CasebookDiagnostics
public import CasebookDisk
import CasebookFiles
public import CasebookModel
public import CasebookWorkbench
import CasebookYAML

/// Somebody with a password.
public struct Account: Sendable, Hashable {
    public let name: String
    public let role: Role
    /// The hash of the password.
    public let password: String
    /// Until which day the password can be used, once, to choose another one; `nil` if it is the person's own.
    public let once: CalendarDay?
    /// Whether nobody can sign in with it.
    public let isDisabled: Bool

    public init(
        name: String, role: Role, password: String, once: CalendarDay? = nil, isDisabled: Bool = false
    ) {
        self.name = name
        self.role = role
        self.password = password
        self.once = once
        self.isDisabled = isDisabled
    }
}

/// A file with the accounts of a team: a YAML list of `{name, role, password, once, disabled}`, of which the last two are seldom
/// there.
public struct AccountFile: Sendable {
    public let path: DiskPath

    public init(at path: DiskPath) { self.path = path }

    /// Why the file cannot be used.
    public struct Problem: Error, Sendable {
        public let message: LocalizedText
    }

    /// The accounts.
    ///
    /// - Throws: ``Problem`` if the file is missing, no list of accounts, without any, or readable for everybody.
    public func accounts() throws(Problem) -> [Account] {
        let accounts = try listed()
        guard !accounts.isEmpty else { throw Problem(message: AccountTexts.none(path)) }
        return accounts
    }

    /// The accounts, of which there may be none: somebody may have removed the last one.
    private func listed() throws(Problem) -> [Account] {
        let bytes: [UInt8]
        do {
            bytes = try PrivateFile.read(path, limit: 1 << 20)
        } catch let error as DiskError {
            throw Problem(message: error.message)
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(message: AccountTexts.noList(path))
        }
        var findings = DiagnosticCollector(source: SourceText(path: path.text, bytes: bytes))
        let document = YAMLDocument(reading: &findings)
        guard let root = document.root, case .sequence = root.content, !findings.hasErrors else {
            throw Problem(message: AccountTexts.noList(path))
        }
        var accounts: [Account] = []
        for (index, item) in root.items.enumerated() {
            guard let name = item["name"]?.text, !name.isEmpty, let role = item["role"]?.text.flatMap(Role.init),
                let password = item["password"]?.text, password.hasPrefix("$argon2id$"),
                !accounts.contains(where: { $0.name == name })
            else { throw Problem(message: AccountTexts.badAccount(path, index + 1)) }
            // What cannot be read locks the account, rather than opening it.
            let once = item["once"].map { node in
                node.text.flatMap { CalendarDay($0) } ?? CalendarDay(daysSince1970: 0)
            }
            accounts.append(
                Account(
                    name: name, role: role, password: password, once: once,
                    isDisabled: item["disabled"].map { $0.text != "false" } ?? false))
        }
        return accounts
    }

    /// Adds an account, or gives it another role or password.
    public func put(_ account: Account) throws {
        try update { accounts in
            accounts.removeAll { $0.name == account.name }
            accounts.append(account)
        }
    }

    /// Takes an account away; returns whether there was one.
    public func remove(_ name: String) throws -> Bool {
        _ = try accounts()
        return try update { accounts in
            let count = accounts.count
            accounts.removeAll { $0.name == name }
            return accounts.count < count
        }
    }

    /// Changes the accounts as the file has them now; no other program can change them meanwhile.
    func update<Result>(_ body: (inout [Account]) throws -> Result) throws -> Result {
        let lock = try FileLock(waitingFor: path.parent)
        var accounts = Disk.exists(path) ? try listed() : []
        let old = accounts
        let result = try body(&accounts)
        if accounts != old || accounts.isEmpty { try write(accounts) }
        _ = consume lock
        return result
    }

    private func write(_ accounts: [Account]) throws {
        let lines = accounts.sorted { $0.name < $1.name }.map { account in
            let name = YAMLText.scalar(account.name)
            let more = (account.once.map { ", once: \($0)" } ?? "") + (account.isDisabled ? ", disabled: true" : "")
            let password = YAMLText.quoted(account.password)
            return "- {name: \(name), role: \(account.role.rawValue), password: \(password)\(more)}\n"
        }
        // An empty file would be no list.
        let text = lines.isEmpty ? "[]\n" : lines.joined()
        try PrivateFile.write(Array(text.utf8), to: path)
    }
}

enum AccountTexts {
    static func noList(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(path) ist keine Liste von Konten; „casebook serve account add“ legt sie an",
            en: "\(path) is not a list of accounts; \"casebook serve account add\" creates one")
    }

    static func none(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "in \(path) steht kein Konto; „casebook serve account add“ legt eines an",
            en: "\(path) contains no account; \"casebook serve account add\" creates one")
    }

    static let noMemory = LocalizedText(
        de: "Für die Prüfsumme des Passworts fehlt Speicher (64 MiB).",
        en: "There is not enough memory for the hash of the password (64 MiB).")
    static let changedMeanwhile = LocalizedText(
        de: "Ihr Konto wurde inzwischen geändert. Bitte melden Sie sich noch einmal an.",
        en: "Your account was changed in the meantime. Please sign in again.")

    static func open(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(path) können auch andere lesen; schützen Sie die Datei: chmod 600 \(path)",
            en: "other users can read \(path); protect the file: chmod 600 \(path)")
    }

    static func badKey(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de:
                "\(path) ist kein Schlüssel; löschen Sie die Datei, dann entsteht ein neuer und alle melden sich neu an",
            en: "\(path) is not a key; delete it to get a new one (everybody then has to sign in again)")
    }

    static func badAccount(_ path: DiskPath, _ number: Int) -> LocalizedText {
        LocalizedText(
            de:
                "\(path): Konto \(number) braucht einen eigenen Namen (name), eine Rolle (role: reader, coach oder editor) und einen Argon2id-Hash (password)",
            en:
                "\(path): account \(number) needs a name of its own, a role (reader, coach or editor) and an Argon2id hash (password)"
        )
    }
}

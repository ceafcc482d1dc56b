import CasebookAccounts
import CasebookCommands
import CasebookDiagnostics
import CasebookDisk
import CasebookModel
import CasebookWorkbench

/// Changes and lists the accounts in a file.
enum AccountOffice {
    static func outcome(of request: AccountRequest, in path: DiskPath) -> AccountOutcome {
        let file = AccountFile(at: path)
        do {
            switch request {
            case .add(let name, let role, let password):
                guard !name.isEmpty, name.utf8.count <= 200, !name.contains(where: \.isNewline) else {
                    return .failed(OfficeTexts.badName)
                }
                guard let role = Role(rawValue: role) else { return .failed(OfficeTexts.badRole(role)) }
                guard let hash = Sodium.hash(of: password) else { return .failed(OfficeTexts.noMemory) }
                try file.put(Account(name: name, role: role, password: hash))
                return .done([])
            case .remove(let name):
                return try file.remove(name) ? .done([]) : .failed(OfficeTexts.unknown(name))
            case .list:
                return .done(
                    try file.accounts().map { account in
                        let state = account.isDisabled ? "\tdisabled" : account.once.map { "\tonce until \($0)" } ?? ""
                        return "\(account.role.rawValue)\t\(account.name)\(state)"
                    })
            }
        } catch let problem as AccountFile.Problem {
            return .failed(problem.message)
        } catch let error as DiskError {
            return .failed(error.message)
        } catch {
            return .failed(LocalizedText(de: "\(error)", en: "\(error)"))
        }
    }
}

private enum OfficeTexts {
    static let badName = LocalizedText(
        de: "das Konto braucht einen Namen von höchstens 200 Zeichen in einer Zeile",
        en: "the account needs a name of at most 200 characters on one line")
    static let noMemory = LocalizedText(
        de: "für die Prüfsumme des Passworts fehlt Speicher (64 MiB)",
        en: "there is not enough memory for the hash of the password (64 MiB)")

    static func badRole(_ role: String) -> LocalizedText {
        LocalizedText(
            de: "die Rolle „\(role.quotable())“ gibt es nicht; es gibt reader, coach und editor",
            en: "there is no role \"\(role.quotable())\"; the roles are reader, coach and editor")
    }

    static func unknown(_ name: String) -> LocalizedText {
        LocalizedText(
            de: "ein Konto „\(name.quotable())“ gibt es nicht", en: "there is no account \"\(name.quotable())\"")
    }
}

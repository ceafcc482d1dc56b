import ArgumentParser
import CasebookAccounts
import CasebookDisk
import CasebookModel
import CasebookWorkbench
import Foundation

/// `casebook-serve account`
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "casebook-serve account",
        abstract: "Konten der Werkbank / accounts of the workbench",
        subcommands: [Add.self, Remove.self, List.self])

    /// The file that all of them work on.
    struct Place: ParsableArguments {
        @Option(help: "Datei mit den Konten / file with the accounts")
        var accounts = "accounts.yaml"

        var file: AccountFile { AccountFile(at: DiskPath(accounts)) }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Legt ein Konto an oder ändert es; das Passwort kommt von der Standardeingabe. / Makes or changes an account; the password comes from standard input."
        )

        @Argument(help: "Name") var name: String
        @Option(help: "reader, coach, editor") var role: String
        @OptionGroup var place: Place

        func run() throws {
            guard let role = Role(rawValue: role), !name.isEmpty else {
                throw ValidationError("--role reader|coach|editor")
            }
            if StandardStream.input.isTerminal { FileHandle.standardError.write(Data("Passwort / password: ".utf8)) }
            guard let password = readLine(), password.count >= 10 else {
                throw ValidationError("mindestens zehn Zeichen / at least ten characters")
            }
            guard let hash = Sodium.hash(of: password) else { throw ValidationError("libsodium") }
            try place.file.put(Account(name: name, role: role, password: hash))
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Löscht ein Konto. / Removes an account.")

        @Argument(help: "Name") var name: String
        @OptionGroup var place: Place

        func run() throws {
            guard try place.file.remove(name) else { throw ValidationError("\(name)?") }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Zeigt die Konten. / Lists the accounts.")

        @OptionGroup var place: Place

        func run() throws {
            for account in try place.file.accounts() { print("\(account.role.rawValue)\t\(account.name)") }
        }
    }
}

import ArgumentParser
import CasebookDiagnostics
import CasebookDisk
import CasebookModel

/// What `casebook serve account` was asked for.
public enum AccountRequest: Sendable {
    /// A new account, or another role or password for one that is there.
    case add(name: String, role: String, password: String)
    /// Removes the account of that name.
    case remove(name: String)
    /// Tells which accounts there are.
    case list
}

/// `casebook serve account`
struct ServeAccountCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account",
            abstract: say(
                de: "Legt die Konten an, mit denen ein Team sich an der Werkbank anmeldet.",
                en: "Manages the accounts that a team uses to sign in to the workbench."),
            subcommands: [Add.self, Remove.self, List.self])
    }

    /// The file that all of them work on.
    struct Place: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                de: "Datei mit den Konten (sonst: konten.yaml hier).",
                en: "File with the accounts (default: konten.yaml in the current folder).",
                valueName: say(de: "datei", en: "file")),
            completion: .file())
        var accounts: String?

        @OptionGroup var global: GlobalOptions

        /// Lets the server's library do what is asked, or the program that has it.
        ///
        /// - Parameter serve: the command around; the parser gives it what both commands take.
        func run(_ request: AccountRequest, below serve: ServeCommand) throws {
            guard let server = CasebookProgram.setup.server else { throw ServeCommand.startServer() }
            switch server.accounts(request, DiskPath(accounts ?? serve.accounts ?? "konten.yaml")) {
            case .done(let lines): global.terminal.print(lines)
            case .failed(let problem): throw Failure(problem)
            }
        }
    }

    struct Add: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "add",
                abstract: say(
                    de: "Legt ein Konto an, oder gibt ihm eine andere Rolle und ein anderes Passwort.",
                    en: "Creates an account, or gives it another role and password."),
                discussion: say(
                    de: "Das Passwort wird gefragt; ohne Terminal ist es die erste Zeile der Standardeingabe.",
                    en: """
                        The command asks for the password; without a terminal, it is the first line of standard input.
                        """))
        }

        @Argument(help: ArgumentHelp(de: "Name der Person.", en: "Name of the person.", valueName: "name"))
        var name: String

        @Option(
            help: ArgumentHelp(
                de: "Rolle: reader (liest), coach (schreibt) oder editor (gibt frei und veröffentlicht).",
                en: "Role: reader (reads), coach (writes) or editor (approves and publishes).",
                valueName: say(de: "rolle", en: "role")),
            completion: .list(["reader", "coach", "editor"]))
        var role: String

        @OptionGroup var place: Place
        @ParentCommand var serve: ServeCommand

        func run() throws {
            // The password is asked for where it is needed: not before another program takes over.
            guard CasebookProgram.setup.server != nil else { throw ServeCommand.startServer() }
            try place.run(.add(name: name, role: role, password: password()), below: serve)
            place.global.terminal.say(
                LocalizedText(
                    de: "Das Konto „\(name.quotable())“ ist angelegt (\(role)).",
                    en: "The account \"\(name.quotable())\" is ready (\(role))."))
        }

        private func password() throws -> String {
            let isAsked = StandardStream.input.isTerminal
            func read(_ question: LocalizedText) throws -> String {
                if isAsked { StandardStream.error.write(Array(question[Localization.language].utf8)) }
                guard let line = HiddenInput.line() else { throw Failure(SignInTexts.tooShort, .wrongUsage) }
                return line
            }
            let password = try read(SignInTexts.password)
            // Long enough that the limit of attempts does the rest.
            guard password.count >= 10 else { throw Failure(SignInTexts.tooShort, .wrongUsage) }
            if isAsked, try read(SignInTexts.again) != password { throw Failure(SignInTexts.different, .wrongUsage) }
            return password
        }
    }

    struct Remove: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "remove",
                abstract: say(
                    de: "Löscht ein Konto; wer damit angemeldet ist, ist es nicht mehr.",
                    en: "Removes an account; anybody signed in with it is signed out."))
        }

        @Argument(help: ArgumentHelp(de: "Name der Person.", en: "Name of the person.", valueName: "name"))
        var name: String

        @OptionGroup var place: Place
        @ParentCommand var serve: ServeCommand

        func run() throws { try place.run(.remove(name: name), below: serve) }
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list", abstract: say(de: "Zeigt die Konten.", en: "Lists the accounts."))
        }

        @OptionGroup var place: Place
        @ParentCommand var serve: ServeCommand

        func run() throws { try place.run(.list, below: serve) }
    }
}

private enum SignInTexts {
    static let password = LocalizedText(de: "Passwort: ", en: "Password: ")
    static let again = LocalizedText(de: "Noch einmal: ", en: "Again: ")
    static let tooShort = LocalizedText(
        de: "das Passwort braucht mindestens zehn Zeichen", en: "the password needs at least ten characters")
    static let different = LocalizedText(
        de: "die beiden Passwörter sind verschieden", en: "the two passwords do not match")
}

public import CasebookModel

/// Looks after the accounts of a team from the browser, too: who belongs to it, what they may do, and their passwords.
public protocol AccountManager: AccountKeeper {
    /// The accounts by their names; `nil` if whoever asks may not know.
    func accounts(for session: String?) async -> [AccountSummary]?

    /// Changes the account of somebody else. Nobody can shut out the whole team: whoever changes accounts is an editor, stays one,
    /// and changes none of their own.
    func change(_ change: AccountChange, session: String?) async -> AccountAnswer

    /// Gives whoever has signed in another password. All their sessions end; the answer is a new one.
    ///
    /// - Parameters:
    ///   - old: the password until now; not asked for where it was good for one time only.
    ///   - peer: where the attempt comes from; too many of them are refused.
    func changePassword(from old: String, to new: String, session: String?, peer: String) async -> PasswordAnswer
}

/// An account as those see it who look after it.
public struct AccountSummary: Sendable, Hashable {
    public let name: String
    public let role: Role
    /// Whether it can be used to sign in.
    public let isActive: Bool
    /// Whether its password is good for one time only and was not used yet.
    public let isNew: Bool

    public init(name: String, role: Role, isActive: Bool, isNew: Bool) {
        self.name = name
        self.role = role
        self.isActive = isActive
        self.isNew = isNew
    }
}

/// What can be done with somebody's account.
public enum AccountChange: Sendable, Hashable {
    /// A new account, with a password for one time.
    case add(name: String, Role)
    case role(name: String, Role)
    /// Nobody signs in with it any more.
    case deactivate(name: String)
    /// A new password for one time; an account that was not active is again.
    case reset(name: String)
}

/// What came of a change of an account.
public enum AccountAnswer: Sendable, Hashable {
    case done
    /// The password that is good for one time. Nobody can read it again.
    case password(String)
    case refused(AccountRefusal)
}

/// Why an account was not changed.
public enum AccountRefusal: Error, Sendable, Hashable {
    case notAllowed, badName, taken, unknown
    /// It is one's own.
    case own
    /// The file could not be written.
    case failed(LocalizedText)
}

/// What came of a change of one's own password.
public enum PasswordAnswer: Sendable, Hashable {
    /// The value of the new session's cookie, and how many seconds it lasts.
    case session(String, seconds: Int)
    /// The old password is another one.
    case wrong
    case tooShort, same
    case tooMany(seconds: Int)
    case failed(LocalizedText)
}

extension AccountRefusal {
    var message: LocalizedText {
        switch self {
        case .notAllowed: HTTPError.notAllowed.message
        case .badName:
            LocalizedText(
                de: "Bitte geben Sie einen Namen mit höchstens 200 Zeichen ein.",
                en: "Please give a name of at most 200 characters.")
        case .taken:
            LocalizedText(
                de: "Ein Konto mit diesem Namen gibt es schon.", en: "There is already an account with that name.")
        case .unknown: LocalizedText(de: "Dieses Konto gibt es nicht mehr.", en: "That account no longer exists.")
        case .own:
            LocalizedText(
                de:
                    "Das eigene Konto kann nur jemand anderes ändern, damit sich niemand aussperrt. Ihr Passwort ändern Sie unter „Mein Passwort“.",
                en:
                    "Only somebody else can change your own account, so that nobody locks themselves out. You change your password under \"My password\"."
            )
        case .failed(let message): message
        }
    }
}

/// Knows who belongs to a team.
public protocol AccountKeeper: Sendable {
    /// Who a session belongs to; `nil` if it is over.
    func person(session: String?) async -> Person?

    /// Begins a session.
    ///
    /// - Parameter peer: where the attempt comes from; too many of them are refused.
    func signIn(name: String, password: String, peer: String) async -> SignIn

    /// Ends a session.
    func signOut(session: String) async
}

/// What came of an attempt to sign in.
public enum SignIn: Sendable, Hashable {
    /// The value of the session's cookie, and how many seconds it lasts.
    case session(String, seconds: Int)
    /// Name and password do not belong together.
    case wrong
    /// The password was good for one time only, and its week is over.
    case expired
    /// Too many attempts; the seconds to wait.
    case tooMany(seconds: Int)
}

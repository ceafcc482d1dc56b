import Synchronization

/// Who may look at what was exported.
///
/// The pages of an export may hold scripts, some of them made by other people's plugins. Browsers therefore show them with an
/// origin of their own, which cannot read or send anything of the workbench, and sends no cookies either. So the address says
/// who is looking: a name that nobody guesses, good for as long as the session that asked for it.
final class ResultPasses: Sendable {
    private let all = Mutex<[(name: String, session: String?)]>([])
    private static let limit = 200

    /// The pass of a session; `nil` as the session where there are no accounts.
    func pass(for session: String?) -> String {
        all.withLock { all in
            if let known = all.first(where: { $0.session == session }) { return known.name }
            let name = Secret.token()
            all.append((name, session))
            if all.count > Self.limit { all.removeFirst() }
            return name
        }
    }

    /// The session of a pass; `nil` if there is no such pass.
    func session(of pass: String) -> String?? {
        all.withLock { all in all.first { Secret.equal($0.name, pass) }.map(\.session) }
    }
}

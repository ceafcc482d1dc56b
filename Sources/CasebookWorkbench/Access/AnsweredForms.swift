import Synchronization

/// What was answered to forms that changed something. A form that comes again, because the answer did not reach its sender, gets
/// the same answer and changes nothing more.
final class AnsweredForms: Sendable {
    private let recent = Mutex<[(form: String, answer: WebResponse)]>([])
    private static let limit = 200

    /// The answer to the very same form; `nil` if none like it was taken.
    func answer(to form: FormData) -> WebResponse? {
        let form = Self.fingerprint(form)
        return recent.withLock { recent in recent.first { $0.form == form }?.answer }
    }

    func remember(_ answer: WebResponse, to form: FormData) {
        let form = Self.fingerprint(form)
        recent.withLock { recent in
            recent.append((form, answer))
            if recent.count > Self.limit { recent.removeFirst() }
        }
    }

    /// Everything that a form says, but for the secret, which may have changed meanwhile.
    private static func fingerprint(_ form: FormData) -> String {
        FieldText.fingerprint(form.fields.filter { $0.name != "token" }.flatMap { [$0.name, $0.value] })
    }
}

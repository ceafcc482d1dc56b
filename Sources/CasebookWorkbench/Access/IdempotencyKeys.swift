import Synchronization

/// The forms that were taken already, so that a double tap or a repeated sending records nothing twice.
final class IdempotencyKeys: Sendable {
    private let recent = Mutex<[String]>([])
    private static let limit = 1000

    /// Whether a form comes for the first time; from now on it does not.
    ///
    /// - Parameter mark: what the page put into the form.
    func isFirst(_ mark: String) -> Bool {
        recent.withLock { recent in
            guard !recent.contains(mark) else { return false }
            recent.append(mark)
            if recent.count > Self.limit { recent.removeFirst() }
            return true
        }
    }

    /// Takes a form back, because nothing came of it.
    func forget(_ mark: String) { recent.withLock { $0.removeAll { $0 == mark } } }
}

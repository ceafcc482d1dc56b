import Synchronization

/// What was found out about things that come again and again, such as the units of figures, so that it is found out once.
///
/// It holds no more than a few hundred of them: what comes from files may be anything.
package final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])
    private let limit = 512

    package init() {}

    /// What is known of something, or what somebody finds out now.
    package func value(of key: Key, else find: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = find()
        known.withLock { known in
            if known.count >= limit { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }
}

public import Synchronization

/// What was found out about things that come again and again, such as the units of figures, so that it is found out once.
///
/// It holds no more than a few hundred of them: what comes from files may be anything. Public, as only that is inlined into other
/// modules, and what is not is looked up by type each time.
public final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let known = Mutex<[Key: Value]>([:])

    /// Nothing is known yet.
    public init() {}

    /// What is known of something, or what somebody finds out now.
    @inlinable
    public func value(of key: Key, else find: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = find()
        known.withLock { known in
            if known.count >= 512 { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }
}

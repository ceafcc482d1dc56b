public import CasebookModel
public import CasebookPublication

/// What a ``BookFile`` can be made from: equal values must add the same to its key, and different ones something else.
public protocol Dependency: SendableMetatype {
    /// Adds the value to the key of what is made from it.
    func add(to key: inout CacheKey)
}

/// What a file is made from, as one number.
public struct CacheKey: Sendable, Hashable {
    private var hash = FNV1a()

    /// Of nothing yet.
    public init() {}

    /// Adds what the file is made from.
    public mutating func add(_ dependency: some Dependency) { dependency.add(to: &self) }

    fileprivate mutating func combine(_ number: UInt64) { hash.combine(number) }
    fileprivate mutating func combine(_ text: String) { hash.combine(text) }

    /// The number.
    package var number: UInt64 { hash.number }
}

extension String: Dependency {
    public func add(to key: inout CacheKey) { key.combine(self) }
}

extension Int: Dependency {
    public func add(to key: inout CacheKey) { key.combine(UInt64(bitPattern: Int64(self))) }
}

extension Bool: Dependency {
    public func add(to key: inout CacheKey) { key.combine(self ? 1 : 0) }
}

extension Optional: Dependency where Wrapped: Dependency {
    public func add(to key: inout CacheKey) {
        key.add(self == nil)
        if let self { key.add(self) }
    }
}

extension Array: Dependency where Element: Dependency {
    public func add(to key: inout CacheKey) { self[...].add(to: &key) }
}

extension ArraySlice: Dependency where Element: Dependency {
    public func add(to key: inout CacheKey) {
        key.add(count)
        for element in self { key.add(element) }
    }
}

extension CaseID: Dependency {
    public func add(to key: inout CacheKey) { key.add(text) }
}

extension PartialDate: Dependency {
    public func add(to key: inout CacheKey) { key.add(description) }
}

extension LocalizedText: Dependency {
    public func add(to key: inout CacheKey) {
        key.add(de)
        key.add(en)
    }
}

extension Topic: Dependency {
    public func add(to key: inout CacheKey) {
        key.add(self.key.text)
        key.add(label)
    }
}

extension Tombstone: Dependency {
    public func add(to key: inout CacheKey) {
        key.add(id)
        key.add(originID?.text)
        key.add(on)
        key.add(cause.rawValue)
    }
}

extension Catalogue.Entry: Dependency {
    /// Whatever changes of a case, its line or a piece.
    public func add(to key: inout CacheKey) { key.combine(revision) }
}

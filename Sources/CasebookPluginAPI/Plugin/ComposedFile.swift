public import CasebookModel
public import CasebookPublication

/// A file about many cases, put together from parts, and only if something that it depends on has changed since the last
/// export.
public struct ComposedFile: Sendable {
    /// A part of the file.
    public enum Part: Sendable {
        /// What the plugin writes just for this file.
        case bytes([UInt8])
        /// A piece that the plugin made of a case, by its name.
        case piece(String, of: CaseID)
    }

    /// What the file depends on beside the book and the plugin. Equal values mean equal bytes.
    public let cacheKey: CacheKey
    /// Makes the parts; called from any thread, or not at all.
    public let parts: @Sendable () throws -> [Part]

    /// A file of parts.
    public init(_ cacheKey: CacheKey, parts: @escaping @Sendable () throws -> [Part]) {
        self.cacheKey = cacheKey
        self.parts = parts
    }

    /// A file without pieces.
    public init(_ cacheKey: CacheKey, bytes: @escaping @Sendable () throws -> [UInt8]) {
        self.init(cacheKey) { [.bytes(try bytes())] }
    }
}

extension ComposedFile: Hashable {
    public static func == (one: Self, other: Self) -> Bool { one.cacheKey == other.cacheKey }

    public func hash(into hasher: inout Hasher) { hasher.combine(cacheKey) }
}

/// What a file depends on, as one number.
///
/// What need not be named: the book and everything else in `ExportContext`, options, and the version of the plugin. If one of
/// them changes, all files are made anew.
public struct CacheKey: Sendable, Hashable {
    private var hash = FNV1a()

    /// Dependence on nothing yet.
    public init() {}

    /// Dependence on a number: of pages, for example.
    public mutating func add(_ number: Int) { hash.combine(UInt64(bitPattern: Int64(number))) }

    /// Dependence on a text.
    public mutating func add(_ text: String) { hash.combine(text) }

    /// Dependence on what lists say of cases, and on their order.
    public mutating func add(listings entries: some Sequence<Catalogue.Entry>) {
        for entry in entries { hash.combine(entry.revision) }
        // An end that no revision is taken for.
        hash.combine(UInt64.max)
    }

    /// Dependence on the pieces of cases, and on their order.
    public mutating func add(pieces entries: some Sequence<Catalogue.Entry>) {
        for entry in entries { hash.combine(entry.pieceRevision) }
        hash.combine(UInt64.max)
    }

    /// Dependence on the cases that are no longer public.
    public mutating func add(_ tombstones: [Tombstone]) {
        for tombstone in tombstones {
            hash.combine(tombstone.id.text)
            hash.combine(tombstone.originID?.text ?? "")
            hash.combine(tombstone.on.description)
            hash.combine(tombstone.cause.rawValue)
        }
        hash.combine(UInt64.max)
    }

    /// The number.
    package var key: UInt64 { hash.number }
}

public import CasebookModel
import CasebookPublication

/// A file about many cases, or about the book.
public struct BookFile: Sendable {
    /// Where the file belongs, below the export's folder.
    public let path: RelativePath
    package let content: Content

    package enum Content: Sendable {
        /// These bytes, as they are.
        case bytes([UInt8])
        /// A copy of a picture of the book, which the engine reads.
        case logo(RelativePath)
        /// What is put together only if something that it is made from has changed.
        case composed(key: UInt64, parts: @Sendable () throws -> [Part])
    }

    /// A part of a file.
    public enum Part: Sendable {
        /// What the plugin writes just for this file.
        case bytes([UInt8])
        /// A piece that the plugin made of a case, by its name.
        case piece(String, of: CaseID)

        /// What the plugin writes just for this file, in UTF-8.
        public static func text(_ text: String) -> Part { .bytes(Array(text.utf8)) }
    }

    /// A file with these bytes. They are made on every export, so few of them and cheap ones.
    ///
    /// - Throws: ``PluginError`` if the path could lead out of the export's folder, as the others do.
    public init(_ path: String, _ bytes: [UInt8]) throws(PluginError) {
        self.path = try RelativePath(exported: path)
        content = .bytes(bytes)
    }

    /// A copy of a picture of the book.
    public init(_ path: String, copying logo: RelativePath) throws(PluginError) {
        self.path = try RelativePath(exported: path)
        content = .logo(logo)
    }

    /// A file that is made from what it is given, and only if that has changed since the last export.
    ///
    /// What it is given is all that it may know of the cases: `Catalogue.Entry` is not `Sendable`, so that the compiler lets
    /// nobody reach for one that the file is not given. A text taken from one before passes the compiler, not
    /// `casebook plugins test`. What is the same for the whole export (book, options, version of the
    /// plugin, topics) need not be given; if it changes, all files are made anew.
    ///
    /// - Parameters:
    ///   - path: where the file belongs, below the export's folder.
    ///   - given: what the file is made from.
    ///   - parts: makes the file; called from any thread, or not at all.
    public init<each Given: Dependency>(
        _ path: String, from given: repeat each Given,
        parts: @escaping @Sendable (repeat each Given) throws -> [Part]
    ) throws(PluginError) {
        self.path = try RelativePath(exported: path)
        var key = CacheKey()
        for dependency in repeat each given { key.add(dependency) }
        let carried = Carried((repeat each given))
        content = .composed(key: key.number) { try parts(repeat each carried.value) }
    }
}

/// What a file is given, on its way to the thread that makes it.
///
/// Values that nobody changes any more may cross; that they are not `Sendable` by themselves is what keeps closures from
/// taking them along unsaid.
private struct Carried<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

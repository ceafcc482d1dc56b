public import CasebookModel

/// Gets files from the web. The library itself has no network: whoever wants one brings it.
public protocol Fetching: Sendable {
    /// Gets a file.
    ///
    /// - Parameters:
    ///   - address: a web address.
    ///   - limit: the greatest size in bytes.
    ///   - validators: what the server said of the copy that is already here; then the answer may be that it still holds.
    func fetch(_ address: WebAddress, limit: Int, validators: Validators?) async throws(FetchFailure) -> Fetched
}

/// What a server says of a file, to be asked later whether it still holds (RFC 9110, section 8.8).
public struct Validators: Sendable, Hashable {
    public var entityTag: String?
    public var lastModified: String?

    /// - Returns: `nil` if the server said nothing.
    public init?(entityTag: String?, lastModified: String?) {
        guard entityTag != nil || lastModified != nil else { return nil }
        self.entityTag = entityTag
        self.lastModified = lastModified
    }
}

/// What came of fetching a file.
public enum Fetched: Sendable {
    /// The copy that is here still holds.
    case unchanged
    /// The bytes, what the server says of them, and where they were found in the end, if that was on the web.
    case content([UInt8], validators: Validators?, address: WebAddress?)
}

/// Why a file could not be fetched.
public struct FetchFailure: Error, Sendable {
    public let message: LocalizedText
    /// Whether it is the server or the network, so that other files will most probably fail too.
    public let concernsServer: Bool

    public init(_ message: LocalizedText, concernsServer: Bool) {
        self.message = message
        self.concernsServer = concernsServer
    }
}

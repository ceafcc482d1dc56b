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
    /// The copy that is here still holds; `movedTo` as below.
    case unchanged(movedTo: WebAddress? = nil)
    /// The bytes, what the server says of them, and where they were found in the end, if that was on the web.
    ///
    /// `movedTo` is the address that permanent redirects (301 and 308, RFC 9110, section 15.4) name instead of the one that
    /// was asked for, up to the first redirect that is not permanent.
    case content([UInt8], validators: Validators?, address: WebAddress?, movedTo: WebAddress? = nil)

    /// The same, with the address that the file has moved to.
    public func moved(to address: WebAddress?) -> Fetched {
        switch self {
        case .unchanged: .unchanged(movedTo: address)
        case .content(let bytes, let validators, let place, _):
            .content(bytes, validators: validators, address: place, movedTo: address)
        }
    }
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

import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel

/// Where an import takes files from: the web or a folder.
protocol OfferSource: Sendable {
    /// The name under which the book remembers the source; `nil` if the files themselves must say.
    var name: String? { get }

    /// Whether the source may speak for a case whoever brought it before: its own publisher, or a file that a person
    /// has chosen.
    func isAuthoritative(for id: WebAddress) -> Bool

    /// The first page, or the only file.
    func start(_ validators: Validators?) async throws(FetchFailure) -> Fetched

    /// Where to look for a feed if the first file is a web page, the likeliest first; empty if that leads nowhere.
    func links(in page: [UInt8], at address: WebAddress?) throws(FetchFailure) -> [WebAddress]

    /// From now on the source is what a page has led to.
    func lead(to address: WebAddress)

    /// The page that another names as the next.
    func page(_ address: WebAddress, of feed: WebAddress?, _ validators: Validators?) async throws(FetchFailure)
        -> Fetched

    /// The whole case of an item.
    func study(_ item: FeedDocument.Item, _ validators: Validators?) async throws(FetchFailure) -> Fetched

    /// The bytes of a medium.
    func medium(_ medium: ExportedMedium, of id: CaseID) async throws(FetchFailure) -> [UInt8]
}

/// The greatest sizes of files in bytes, and counts.
enum OfferLimits {
    static let page = 32 << 20
    static let study = 1 << 20
    static let medium = MediaInspector.byteLimit
    /// How many pages a feed may have.
    static let pages = 1000
    /// How many cases a feed may have.
    static let cases = 100_000
    /// How many media a case may have, and their size together.
    static let media = 100
    static let mediaOfCase = 200 << 20
}

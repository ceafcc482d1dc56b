import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What a source offers: the cases of all its pages, and what it has withdrawn.
struct Offer: Sendable {
    /// The name under which the source is remembered: its address, and its new one if its server says that it has moved.
    var name: String?
    var items: [FeedDocument.Item] = []
    var withdrawn: [FeedDocument.WithdrawnRecord] = []
    /// The pages with what the server said of them.
    var pages: [ImportLedger.Page] = []
    /// The case's file, if the source is a single case and no feed.
    var single: (bytes: [UInt8], validators: Validators?)?

    /// Reads all pages of a source.
    ///
    /// - Parameter remembered: the pages as they were last time.
    /// - Returns: `nil` if the server says that none of them has changed.
    /// - Throws: ``ImportFailure`` if it is no feed, or a page is missing: half a feed would look as if cases had gone.
    static func read(_ source: any OfferSource, remembered: [ImportLedger.Page]) async throws -> Offer? {
        do {
            switch try await source.start(remembered.first?.validators) {
            case .content(let bytes, let validators, _, let movedTo):
                return try await read(source, bytes: bytes, validators, movedTo)
            // What the old server said of its file means nothing to a new one.
            case .unchanged(let movedTo):
                if movedTo == nil, try await areUnchanged(remembered.dropFirst(), source) { return nil }
                guard case .content(let bytes, let validators, _, let movedTo) = try await source.start(nil) else {
                    return nil
                }
                return try await read(source, bytes: bytes, validators, movedTo)
            }
        } catch let failure as FetchFailure {
            throw ImportFailure(failure.message)
        }
    }

    private static func areUnchanged(_ pages: ArraySlice<ImportLedger.Page>, _ source: any OfferSource) async throws
        -> Bool
    {
        for page in pages {
            guard let address = WebAddress(page.url), let validators = page.validators,
                case .unchanged = try await source.page(address, of: nil, validators)
            else { return false }
        }
        return true
    }

    private static func read(
        _ source: any OfferSource, bytes: [UInt8], _ validators: Validators?, _ movedTo: WebAddress?
    ) async throws -> Offer {
        var offer = Offer(name: movedTo?.text ?? source.name)
        var document = FeedDocument(source: SourceText(path: source.name ?? "feed.json", bytes: bytes))
        if document.isCase {
            offer.single = (bytes, validators)
            return offer
        }
        let feed = document.url
        offer.name = offer.name ?? feed?.text
        offer.pages.append(ImportLedger.Page(url: offer.name ?? "", validators: validators))
        var seen: Set<String> = []
        while true {
            guard document.isUsable else {
                throw ImportFailure(ImportPhrases.noFeed(document.findings.finished().first))
            }
            offer.items += document.items
            offer.withdrawn += document.withdrawn
            guard let next = document.nextURL else { return offer }
            guard seen.insert(next.text).inserted, offer.pages.count < OfferLimits.pages,
                offer.items.count <= OfferLimits.cases
            else { throw ImportFailure(ImportPhrases.endlessFeed) }
            guard case .content(let bytes, let validators, _, _) = try await source.page(next, of: feed, nil) else {
                return offer
            }
            offer.pages.append(ImportLedger.Page(url: next.text, validators: validators))
            document = FeedDocument(source: SourceText(path: next.text, bytes: bytes))
        }
    }
}

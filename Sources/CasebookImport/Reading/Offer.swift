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
    /// The case that a page is about, if the source is the page of one case and not of a collection.
    var isOfOnePage = false

    /// Reads all pages of a source.
    ///
    /// - Parameter remembered: the pages of a feed as they were last time, by its name.
    /// - Returns: `nil` if the server says that none of them has changed.
    /// - Throws: ``ImportFailure`` if it is no feed, or a page is missing: half a feed would look as if cases had gone.
    static func read(_ source: any OfferSource, remembered: (String?) -> [ImportLedger.Page]) async throws -> Offer? {
        do {
            guard let first = try await FirstPage.read(source, remembered: remembered) else { return nil }
            if let page = first.foundOn {
                var offer = try await read(source, first)
                try offer.keepOnly(of: page)
                return offer
            }
            return try await read(source, first)
        } catch let failure as FetchFailure {
            throw ImportFailure(failure.message)
        }
    }

    private static func read(_ source: any OfferSource, _ first: FirstPage) async throws -> Offer {
        var offer = Offer(name: first.movedTo?.text ?? source.name)
        guard case .feed(var page) = first.file else {
            offer.single = (first.bytes, first.validators)
            return offer
        }
        let feed = page.url
        offer.name = offer.name ?? feed?.text
        offer.pages.append(ImportLedger.Page(url: offer.name ?? "", validators: first.validators))
        var seen: Set<String> = []
        while true {
            offer.items += page.items
            offer.withdrawn += page.withdrawn
            guard let next = page.nextURL else { return offer }
            guard seen.insert(next.text).inserted, offer.pages.count < OfferLimits.pages,
                offer.items.count <= OfferLimits.cases
            else { throw ImportFailure(ImportPhrases.endlessFeed) }
            guard case .content(let bytes, let validators, _, _) = try await source.page(next, of: feed, nil) else {
                return offer
            }
            offer.pages.append(ImportLedger.Page(url: next.text, validators: validators))
            switch OfferedFile(bytes, path: next.text) {
            case .feed(let more): page = more
            case .unusable(let reason): throw ImportFailure(reason)
            case .study, .page: throw ImportFailure(OfferPhrases.noFeed(nil))
            }
        }
    }

    /// Keeps the case that a page is about, if the feed has one that is published there: whoever names the page of a case
    /// wants that case, and never all the others instead. Any other page stands for the collection.
    private mutating func keepOnly(of page: WebAddress) throws(ImportFailure) {
        guard single == nil else { return }
        let wanted = Self.spelling(page)
        let ofPage = items.filter { $0.url.map(Self.spelling) == wanted }
        if ofPage.isEmpty {
            let parts = wanted.split(separator: "/")
            let isCase = parts.count > 3 && parts[parts.count - 2] == "cases" && CaseID(String(parts.last ?? "")) != nil
            if isCase { throw ImportFailure(OfferPhrases.notInFeed(page.text)) }
            return
        }
        items = ofPage
        withdrawn = []
        isOfOnePage = true
    }

    /// An address without what makes no difference.
    private static func spelling(_ address: WebAddress) -> String {
        var text = String(address.text.prefix { $0 != "?" && $0 != "#" })
        if text.hasSuffix("/index.html") { text.removeLast("index.html".count) }
        return text.hasSuffix("/") ? text : text + "/"
    }
}

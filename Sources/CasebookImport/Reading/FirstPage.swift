import CasebookModel

/// The first page of a feed, or the only file of a case: that which a source names, or that to which its web page leads.
struct FirstPage {
    let bytes: [UInt8]
    let validators: Validators?
    let movedTo: WebAddress?
    /// A feed or a case, never anything else.
    let file: OfferedFile
    /// The web page that led here.
    var foundOn: WebAddress?

    /// - Returns: `nil` if nothing of the feed has changed since last time.
    static func read(
        _ source: any OfferSource, remembered: (String?) -> [ImportLedger.Page]
    ) async throws -> FirstPage? {
        guard let fetched = try await fetch(source, remembered(source.name)) else { return nil }
        switch OfferedFile(fetched.bytes, path: source.name ?? "feed.json") {
        case .unusable(let reason): throw ImportFailure(reason)
        case .page: return try await follow(fetched, source, remembered)
        case let file:
            return FirstPage(
                bytes: fetched.bytes, validators: fetched.validators, movedTo: fetched.movedTo, file: file)
        }
    }

    private typealias File = (bytes: [UInt8], validators: Validators?, address: WebAddress?, movedTo: WebAddress?)

    private static func fetch(_ source: any OfferSource, _ remembered: [ImportLedger.Page]) async throws -> File? {
        switch try await source.start(remembered.first?.validators) {
        case .content(let bytes, let validators, let address, let movedTo):
            return (bytes, validators, address, movedTo)
        // What the old server said of its file means nothing to a new one.
        case .unchanged(let movedTo):
            if movedTo == nil, try await areUnchanged(remembered.dropFirst(), source) { return nil }
            guard case .content(let bytes, let validators, let address, let movedTo) = try await source.start(nil)
            else { return nil }
            return (bytes, validators, address, movedTo)
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

    /// Looks for a feed where a page says that one is: the first that holds cases counts.
    private static func follow(
        _ page: File, _ source: any OfferSource, _ remembered: (String?) -> [ImportLedger.Page]
    ) async throws -> FirstPage? {
        let name = source.name ?? ""
        let place = page.address ?? WebAddress(name)
        var reason = source.name.map(OfferPhrases.noLink) ?? OfferPhrases.noFeed(nil)
        for link in try source.links(in: page.bytes, at: page.address) {
            source.lead(to: link)
            do {
                // Which case a page is about cannot be told from a feed that is not sent.
                guard let fetched = try await fetch(source, []) else { return nil }
                let file = OfferedFile(fetched.bytes, path: link.text)
                switch file {
                case .feed, .study:
                    return FirstPage(
                        bytes: fetched.bytes, validators: fetched.validators, movedTo: fetched.movedTo, file: file,
                        foundOn: place)
                case .unusable(let why): reason = why
                case .page: break
                }
            } catch let failure as FetchFailure {
                if failure.concernsServer { throw failure }
                reason = failure.message
            }
        }
        throw ImportFailure(reason)
    }
}

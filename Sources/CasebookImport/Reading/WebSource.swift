import CasebookFiles
import CasebookModel
import Synchronization

/// A feed or a case on the web. Everything that it names must lie on its own server: whoever writes a feed must not
/// choose whom a partner's machine calls.
final class WebSource: OfferSource {
    private let fetcher: any Fetching
    /// What was asked for, or what a page has led to.
    private let place: Mutex<WebAddress>
    /// The servers that belong to the source: that which was asked for, and where it led in the end.
    private let servers: Mutex<Set<String>>

    init(_ address: WebAddress, fetcher: any Fetching) {
        place = Mutex(address)
        self.fetcher = fetcher
        servers = Mutex([address.server].compactMap(\.self).reduce(into: []) { $0.insert($1) })
    }

    private var address: WebAddress { place.withLock { $0 } }

    var name: String? { address.text }

    func isAuthoritative(for id: WebAddress) -> Bool { isOnServer(id) }

    func start(_ validators: Validators?) async throws(FetchFailure) -> Fetched {
        let fetched = try await fetcher.fetch(address, limit: OfferLimits.page, validators: validators)
        if case .content(_, _, let final, _) = fetched, let server = final?.server {
            servers.withLock { _ = $0.insert(server) }
        }
        return fetched
    }

    func links(in page: [UInt8], at address: WebAddress?) throws(FetchFailure) -> [WebAddress] {
        let base = address ?? self.address
        let links = PageLinks.feeds(in: page, at: base)
        let near = links.filter(isOnServer)
        if near.isEmpty, let other = links.first {
            throw FetchFailure(OfferPhrases.linkElsewhere(base.text, other), concernsServer: false)
        }
        return near
    }

    func lead(to address: WebAddress) { place.withLock { $0 = address } }

    func page(
        _ address: WebAddress, of feed: WebAddress?, _ validators: Validators?
    ) async throws(FetchFailure) -> Fetched {
        try await fetch(address, limit: OfferLimits.page, validators)
    }

    func study(_ item: FeedDocument.Item, _ validators: Validators?) async throws(FetchFailure) -> Fetched {
        guard let address = item.caseURL else { throw FetchFailure(ImportPhrases.noCaseFile, concernsServer: false) }
        return try await fetch(address, limit: OfferLimits.study, validators)
    }

    func medium(_ medium: ExportedMedium, of id: CaseID) async throws(FetchFailure) -> [UInt8] {
        let fetched = try await fetch(medium.url, limit: OfferLimits.medium, nil)
        guard case .content(let bytes, _, _, _) = fetched else { return [] }
        return bytes
    }

    private func fetch(
        _ address: WebAddress, limit: Int, _ validators: Validators?
    ) async throws(FetchFailure) -> Fetched {
        guard isOnServer(address) else {
            throw FetchFailure(ImportPhrases.otherServer(address), concernsServer: false)
        }
        return try await fetcher.fetch(address, limit: limit, validators: validators)
    }

    private func isOnServer(_ address: WebAddress) -> Bool {
        guard let server = address.server else { return false }
        return servers.withLock { $0.contains(server) }
    }
}

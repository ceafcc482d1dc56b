import CasebookFiles
import CasebookModel

/// A page of a feed, whichever of the formats it is written in: JSON Feed, Atom or RSS.
struct OfferPage: Sendable {
    /// Where the feed says that it lives.
    var url: WebAddress?
    /// Where it says that it goes on.
    var nextURL: WebAddress?
    var items: [FeedDocument.Item] = []
    var withdrawn: [FeedDocument.WithdrawnRecord] = []

    /// Whether items are there, and none of them leads to a whole case: then nothing can be taken over from it.
    var isForeign: Bool { !items.isEmpty && items.allSatisfy { $0.caseURL == nil } }
}

extension OfferPage {
    init(_ document: FeedDocument) {
        self.init(url: document.url, nextURL: document.nextURL, items: document.items, withdrawn: document.withdrawn)
    }
}

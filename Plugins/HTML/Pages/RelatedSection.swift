import CasebookPluginAPI

/// The cases that somebody who has read one may want to read next, at the end of its page. All that stands on the page
/// of a case and depends on other cases.
struct RelatedSection {
    private let place: PagePlace
    private let related: [CaseListing]

    /// - Parameters:
    ///   - related: the nearest first.
    ///   - listing: the case on whose page the section stands.
    init(_ related: [CaseListing], on listing: CaseListing, of site: Site) {
        self.related = related
        let language = CaseLanguage(of: listing.language, in: site.book)
        place = PagePlace(site, folder: Site.folder(of: listing.id), language: language.interface, tag: language.page)
    }

    func html() -> [UInt8] {
        guard !related.isEmpty else { return [] }
        var html = HTMLWriter(capacity: 2048)
        if place.site.isEmbedded { html.outwardTarget = "_top" }
        html(.section, .class("related"), .labelled(by: "related")) { html in
            html(.h2, .id("related"), text: place.wording(SitePhrases.related))
            html(.ul, .class("cards")) { html in
                for listing in related { CaseCard(place: place, level: 3).write(listing, to: &html) }
            }
        }
        return html.bytes
    }
}

import CasebookPluginAPI

/// The way back from a page: to the list of all cases, and to the topic that a case belongs to.
struct Breadcrumbs {
    let place: PagePlace
    /// Nothing for pages that belong to no topic.
    var topic: Topic?

    func write(to html: inout HTMLWriter) {
        html(.nav, .class("breadcrumbs"), .label(place.wording(SitePhrases.breadcrumbs))) { html in
            html(.ol) { html in
                item(place.list(""), place.wording(Phrase.caseStudies), to: &html)
                guard let topic else { return }
                item(place.list(Facet.Kind.topics.path(of: topic.key.text)), place.wording(topic.label), to: &html)
            }
        }
    }

    private func item(_ address: Address, _ text: String, to html: inout HTMLWriter) {
        html(.li) { $0(.a, .href(address), text: text) }
    }
}

import CasebookPluginAPI

/// Facts as a list of terms, linked to the site's own lists.
struct FactList {
    let page: CasePage

    private var wording: Wording { page.wording }

    func write(_ facts: [CaseFact], to html: inout HTMLWriter) {
        html(.dl) { html in
            for fact in facts {
                html(.div) { html in
                    html(.dt, wording(fact.label))
                    for value in fact.values { html(.dd) { write(value, to: &$0) } }
                }
            }
        }
    }

    private func write(_ value: CaseFact.Value, to html: inout HTMLWriter) {
        switch value {
        case .label(let text): html.text(wording(text))
        case .text(let text): html(.span, .lang(page.lang), text: text)
        case .topic(let topic): link(wording(topic.label), to: Facet.Kind.topics.path(of: topic.key.text), in: &html)
        case .sector(let sector):
            link(wording(sector.label), to: Facet.Kind.sectors.path(of: Facet.key(of: sector)), in: &html)
            html(.small, " (\(sector.code))")
        case .region(let region):
            link(wording(region.label), to: Facet.Kind.regions.path(of: Facet.key(of: region)), in: &html)
            html(.small, " (\(region.code))")
        case .link(let address): html(.a, .href(Address(address)), .rel("noopener"), text: address.host ?? address.text)
        case .date(let date): html(.time, .date(date.description), text: wording.date(date))
        case .period(let period): html.text(wording.period(period) ?? "")
        case .number(let number): html.text(wording.number(Double(number)))
        }
    }

    private func link(_ text: String, to folder: String, in html: inout HTMLWriter) {
        html(.a, .href(page.place.list(folder)), text: text)
    }
}

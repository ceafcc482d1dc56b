import CasebookPluginAPI

/// How many cases there are by topic, sector and region: links to their lists, each with a bar.
struct FacetOverview {
    let place: PagePlace
    let contents: SiteContents

    func write(to html: inout HTMLWriter) {
        guard contents.facets.contains(where: { !$0.groups.isEmpty }) else { return }
        html(.section, .class("overview"), .labelled(by: "overview")) { html in
            html(.h2, .id("overview"), text: place.wording(SitePhrases.overview))
            html(.div, .class("facets")) { html in
                for facet in contents.facets where !facet.groups.isEmpty { write(facet, to: &html) }
            }
        }
        html.lineBreak()
    }

    private func write(_ facet: Facet, to html: inout HTMLWriter) {
        let scale = BarScale(holding: facet.groups.map { Double($0.members.count) })
        html(.nav, .labelled(by: facet.kind.rawValue)) { html in
            html(.h3, .id(facet.kind.rawValue), text: place.wording(facet.kind.label))
            html(.ul) { html in
                for group in facet.groups {
                    html(.li) { html in
                        html(.a, .href(place.list(facet.path(of: group.key))), text: place.wording(group.label))
                        html(.span, .class("count"), text: String(group.members.count))
                        scale.write(Double(group.members.count), class: "after", to: &html)
                    }
                }
            }
        }
    }
}

extension Facet.Kind {
    var label: LocalizedText {
        switch self {
        case .topics: Phrase.topics
        case .sectors: SitePhrases.sectors
        case .regions: SitePhrases.regions
        }
    }
}

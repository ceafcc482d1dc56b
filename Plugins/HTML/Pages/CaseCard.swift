import CasebookPluginAPI

/// A case in a list: picture or headline figure, title, whose case it is, summary, topics.
struct CaseCard {
    let place: PagePlace
    /// The level of the heading.
    let level: Int

    private var wording: Wording { place.wording }

    func write(_ study: CaseListing, to html: inout HTMLWriter) {
        let tag = place.tag(for: study.language)
        html(
            .li, .class("card"), .data("data-id", study.id.text),
            .data("data-topics", place.site.isEmbedded ? study.topics.map(\.key.text).joined(separator: " ") : nil),
            .data("data-region", place.site.isEmbedded ? study.company.region?.code : nil)
        ) { html in
            html(.div, .class("text")) { html in
                html(.heading(level), .lang(tag)) { html in
                    html(.a, .href(place.page(Site.folder(of: study.id)))) { html in
                        html.title(study.plainTitle, study.titleLabel, in: study.language)
                    }
                }
                html(.p, .class("whose"), text: Self.whose(study, wording))
                html(.p, .class("summary"), .lang(tag), text: study.plainSummary)
                writeTags(of: study, to: &html)
            }
            writePicture(of: study, to: &html)
        }
        html.lineBreak()
    }

    /// The company, or its sector if it must stay unknown, and where it is.
    static func whose(_ study: CaseListing, _ wording: Wording) -> String {
        let company = study.company
        let who = company.identity?.name ?? company.sector.map { wording($0.label) }
        let place = company.identity?.place ?? company.region.map { wording($0.label) }
        return [who, place].compactMap(\.self).joined(separator: " · ")
    }

    private func writeTags(of study: CaseListing, to html: inout HTMLWriter) {
        html(.ul, .class("tags")) { html in
            html(.li, .class(study.isFictional ? "fictional" : "documented"), text: wording(study.genre.label))
            if place.tag(for: study.language) != nil { html(.li, wording(study.language.label)) }
            if study.ended == .early { html(.li, wording(Phrase.endedEarly)) }
            for topic in study.topics { html(.li, wording(topic.label)) }
        }
    }

    /// The picture says nothing that the title does not say; so its alternative text is empty.
    private func writePicture(of study: CaseListing, to html: inout HTMLWriter) {
        if let teaser = study.teaser, teaser.facts.type.isImage {
            let sizes = PictureSizes(medium: teaser) { place.file(Site.folder(of: study.id) + $0) }
                .attributes(shown: "(min-width: 42rem) 24rem, 100vw")
            html(.div, .class("picture")) { $0(.img, sizes + [.alt(""), .lazy]) }
        } else if let indicator = study.headline {
            html(.div, .class("picture figure")) { html in
                KeyFigure(indicator, study.headlineVerdict, wording).write(
                    lang: place.tag(for: study.language), to: &html)
            }
        }
    }
}

import CasebookPluginAPI

/// A case as a card, for systems that make one of a pasted address (oEmbed): title, picture, three figures, source, and the way
/// to the whole case.
struct CardPage {
    private let study: ReleasedCaseStudy
    private let page: CasePage

    private var place: PagePlace { page.place }
    private var site: Site { place.site }
    private var wording: Wording { page.wording }

    /// Beside the case's page.
    static let file = "card.html"

    init(_ page: CasePage) {
        self.page = page
        study = page.study
    }

    func html() -> [UInt8] {
        var html = HTMLWriter(capacity: 4096)
        html.outwardTarget = "_top"
        html.documentType()
        html(.html, .lang(place.tag), .class("framed card-page")) { html in
            html(.head) { writeHead(to: &$0) }
            html(.body) { html in
                html(.main, .class("teaser")) { html in
                    writePicture(to: &html)
                    html(.div, .class("text")) { writeText(to: &$0) }
                }
            }
        }
        html.lineBreak()
        return html.bytes
    }

    private func writeHead(to html: inout HTMLWriter) {
        html(.meta, .charset("utf-8"))
        html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html(.title, .lang(page.lang), text: study.title)
        html(.meta, .name("robots"), .content("noindex"))
        html(.meta, .name("color-scheme"), .content(site.brand.scheme == .dark ? "dark" : "light"))
        html(.link, .rel("canonical"), .href(original))
        html(.link, .rel("stylesheet"), .href(place.asset(.styleSheet)))
        html(.script, .src(place.asset(.cardScript)), .deferred)
    }

    private var original: Address? { Address(absolute: site.context.originalURL(of: study)) }

    private func writePicture(to html: inout HTMLWriter) {
        guard let teaser = study.teaser, teaser.facts.type.isImage else { return }
        let sizes = PictureSizes(medium: teaser) { .path($0) }.attributes(shown: "(min-width: 38rem) 38rem, 100vw")
        html(.img, sizes + [.alt(teaser.alt ?? "")])
    }

    private func writeText(to html: inout HTMLWriter) {
        if study.isFictional { html(.p, .class("notice"), text: wording(Phrase.fictional)) }
        html(.h1, .lang(page.lang)) { html in
            html(.a, .href(original)) { $0.title(study.plainTitle, study.titleLabel, in: study.language) }
        }
        writeFigures(to: &html)
        html(.p) { html in html(.a, .href(original), text: wording(SitePhrases.readOn)) }
        html(.p, .class("source")) { html in
            html.text(wording(SitePhrases.source(site.context.publisher(of: study).name)) + " · ")
            html(.a, .href(Address(absolute: study.licence.url)), .rel("license noopener"), text: study.licence.id)
        }
        if let funding = site.context.funding(of: study) {
            html(.p, .class("source"), .lang(page.language.tag(for: funding.language)), text: funding.text)
        }
    }

    /// Without figures, the summary says what it is about.
    private func writeFigures(to html: inout HTMLWriter) {
        let outcomes = study.headlineOutcomes.prefix(3)
        guard !outcomes.isEmpty else { return html(.p, .lang(page.lang), text: study.plainSummary) }
        html(.ul, .class("figures")) { html in
            for outcome in outcomes {
                guard let indicator = outcome.indicator else { continue }
                html(.li) { KeyFigure(indicator, outcome.verdict, wording).write(lang: page.lang, to: &$0) }
            }
        }
    }
}

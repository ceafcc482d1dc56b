import CasebookPluginAPI

/// The page of a case, in the case's own language.
struct CasePage {
    let study: ReleasedCaseStudy
    let place: PagePlace
    let language: CaseLanguage

    var site: Site { place.site }
    var wording: Wording { place.wording }
    /// The tag that the texts of the case need on the page.
    var lang: String? { language.texts }

    init(_ study: ReleasedCaseStudy, on site: Site) {
        self.study = study
        language = CaseLanguage(of: study, in: site.book)
        place = PagePlace(
            site, folder: Site.folder(of: study.id), language: language.interface, tag: language.page)
    }

    /// The page, with a gap where its related cases stand, see ``RelatedSection``.
    func parts() -> [ArraySlice<UInt8>] {
        var shell = PageShell(
            place: place, title: study.title, description: study.summary,
            canonical: site.context.originalURL(of: study))
        shell.origin = study.origin
        shell.funding = funding
        shell.head = { html in
            CaseMetadata(page: self).write(to: &html)
            html(.script, .src(place.asset(.script)), .deferred)
        }
        return shell.written { html in
            html(.article, .class("case")) { html in
                writeOpening(to: &html)
                html(.div, .class("columns")) { html in
                    writeFactBox(to: &html)
                    html(.div, .class("story")) { html in
                        writeStory(to: &html)
                        writeMaterial(to: &html)
                        writeReuse(to: &html)
                    }
                }
            }
            html.gap()
        }.parts
    }

    private var funding: PageFooter.Funding {
        let notice = site.context.funding(of: study)
        // What the collection did not pay for, invented or compiled from public sources, does not have its notice, wherever it
        // was published first.
        let isOfNoCollection = study.isFictional || study.release.basis == .publicSource
        guard study.origin == nil else { return isOfNoCollection ? .ofCase(notice) : .ofOrigin(notice) }
        return isOfNoCollection || study.funding != nil ? .ofCase(notice) : .book
    }

    private func writeOpening(to html: inout HTMLWriter) {
        html(.header, .class("opening")) { html in
            Breadcrumbs(place: place, topic: study.topics.first).write(to: &html)
            html(.h1, .lang(lang)) { $0.title(study.plainTitle, study.titleLabel, in: study.language) }
            html(.p, .class("lead"), .lang(lang), text: study.plainSummary)
            if study.isFictional {
                html(.p, .class("notice")) { html in
                    html(.strong, wording(Phrase.fictional))
                    html.text(" – " + wording(Phrase.fictionalNotice))
                }
            }
            if let teaser = study.teaser, teaser.facts.type.isImage {
                MediumFigure(medium: teaser, page: self).write(isLead: true, to: &html)
            }
        }
        writeBrief(to: &html)
        writeGlance(to: &html)
    }

    /// The case in a minute: before the facts, however wide the page is.
    private func writeBrief(to html: inout HTMLWriter) {
        let parts = study.story.filter(\.isOpening)
        guard !parts.isEmpty else { return }
        html(.div, .class("brief")) { html in
            for part in parts { write(part, to: &html) }
        }
        html.lineBreak()
    }

    /// The first figures, large: what came of it, before the story.
    private func writeGlance(to html: inout HTMLWriter) {
        let outcomes = study.headlineOutcomes.prefix(3)
        guard !outcomes.isEmpty else { return }
        html(.section, .class("glance"), .labelled(by: "glance")) { html in
            html(.h2, .id("glance"), text: wording(SitePhrases.glance))
            html(.ul) { html in
                for outcome in outcomes {
                    guard let indicator = outcome.indicator else { continue }
                    html(.li) { KeyFigure(indicator, outcome.verdict, wording).write(lang: lang, to: &$0) }
                }
            }
        }
    }

    private func writeFactBox(to html: inout HTMLWriter) {
        html(.aside, .class("facts"), .labelled(by: "facts")) { html in
            html(.h2, .id("facts"), text: wording(Phrase.facts))
            FactList(page: self).write(CaseFact.box(of: study), to: &html)
            if let description = study.company.description {
                html(.p, .class("description"), .lang(lang), text: description)
            }
        }
    }
}

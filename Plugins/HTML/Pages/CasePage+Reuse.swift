import CasebookPluginAPI

extension CasePage {
    /// What somebody needs who wants to cite the case or show it elsewhere, and on what its publication rests.
    func writeReuse(to html: inout HTMLWriter) {
        section("reuse", SitePhrases.cite, to: &html) { html in
            html(.p) { html in
                html.text(wording(SitePhrases.licensed(study.licence.id)) + " ")
                html(
                    .a, .href(Address(absolute: study.licence.url)), .rel("license noopener"),
                    .lang(place.language == .en ? nil : "en"), text: study.licence.name)
            }
            let citation = Citation(of: study, in: site.context)
            html(.div, .class("snippet")) { html in
                html(.p, .class("name"), .id("citation"), text: wording(SitePhrases.citeAs))
                html(.p, .class("text"), .data("data-copy", "")) { html in
                    for piece in citation.pieces {
                        switch piece {
                        case .words(let words): html.text(words)
                        case .title(let title): html.words(title, in: lang)
                        case .book(let title): html.words(title, in: language.tag(for: citation.bookLanguage))
                        }
                    }
                }
            }
            writeFiles(to: &html)
        }
        section("publication", SitePhrases.about, to: &html) { html in
            FactList(page: self).write(CaseFact.publication(of: study), to: &html)
        }
    }

    private func writeFiles(to html: inout HTMLWriter) {
        html(.ul, .class("inline")) { html in
            html(.li) { $0(.a, .href(place.list("partners/")), text: wording(SitePhrases.takeOver)) }
            if let url = site.pdfURL(of: study.id, study.release.channels) {
                html(.li) { $0(.a, .href(Address(absolute: url)), text: wording(SitePhrases.asPDF)) }
            }
            for (file, url) in site.files(of: study) {
                html(.li) { $0(.a, .href(Address(absolute: url)), text: wording(file.name)) }
            }
        }
    }
}

import CasebookMarkup
import CasebookModel
import CasebookPublication

extension CaseArticle {
    /// What every copy must carry: origin, licence, consent, funding, and the pages that the law demands.
    func writePublication(to html: inout HTMLWriter) {
        let book = context.book
        html(.footer, Self.room) { html in
            html(heading(), wording(ArticlePhrases.publication))
            writeOrigin(to: &html)
            writeLicence(to: &html)
            write(CaseFact.publication(of: study), to: &html)
            if let funding = context.funding(of: study) {
                html(.p, .lang(language.tag(for: funding.language)), text: funding.text)
            }
            writePublisher(context.publisher(of: study), to: &html)
            writeLegal(book.legal, to: &html)
            writeVersion(to: &html)
        }
    }

    /// By which a copy can be compared with the original.
    private func writeVersion(to html: inout HTMLWriter) {
        let version = CaseVersion(of: study)
        html(.p, .data("data-casebook-version", version.code)) { html in
            html(.small, wording(ArticlePhrases.version(version.code, wording.date(version.date))))
        }
    }

    private func writeOrigin(to html: inout HTMLWriter) {
        html(.p) { html in
            html.text(wording(ArticlePhrases.originalAt(context.publisher(of: study).name)) + " ")
            writeOriginalLink(to: &html)
        }
    }

    /// No address as text: browsers break it nowhere, so it would be wider than a phone.
    private func writeOriginalLink(to html: inout HTMLWriter) {
        html(
            .a, .href(Address(absolute: context.originalURL(of: study))), .rel("noopener"), .lang(language.texts)
        ) { writeTitle(to: &$0) }
    }

    private func writeLicence(to html: inout HTMLWriter) {
        let citation = Citation(of: study, in: context)
        html(.p) { html in
            html.text(wording(ArticlePhrases.mayBeUsed(study.licence.id)) + " ")
            html(
                .a, .href(Address(absolute: study.licence.url)), .rel("license noopener"),
                .lang(language.page.hasPrefix("en") ? nil : "en"), text: study.licence.name)
        }
        html(.p) { html in
            html.text(wording(ArticlePhrases.citeAs) + ": ")
            html(.cite) { html in
                for piece in citation.piecesWithoutAddress {
                    switch piece {
                    case .words(let words): html.text(words)
                    case .title: writeOriginalLink(to: &html)
                    case .book(let title): html.words(title, in: language.tag(for: citation.bookLanguage))
                    }
                }
                if let doi = citation.doi {
                    html.text(" DOI: ")
                    html(.a, .href(Address(absolute: doi.url)), .rel("noopener"), text: doi.text)
                }
            }
        }
    }

    private func writePublisher(_ publisher: Publisher, to html: inout HTMLWriter) {
        html(.p) { html in
            html.text(wording(Phrase.publisher) + ": ")
            if let url = publisher.url {
                link(publisher.name, to: url, in: &html)
            } else {
                html.text(publisher.name)
            }
            guard let email = publisher.email else { return }
            html.text(", ")
            html(.a, .href(Address(email)), text: email.text)
        }
    }

    private func writeLegal(_ legal: LegalPages, to html: inout HTMLWriter) {
        let pages = [
            (Phrase.imprint, legal.imprint), (Phrase.privacy, legal.privacy),
            (Phrase.accessibility, legal.accessibility),
        ].compactMap { label, address in address.map { (label, $0) } }
        guard !pages.isEmpty else { return }
        html(.ul) { html in
            for (label, address) in pages { html(.li) { link(wording(label), to: address, in: &$0) } }
        }
    }
}

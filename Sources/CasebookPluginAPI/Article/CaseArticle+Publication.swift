import CasebookMarkup
import CasebookModel
import CasebookPublication

extension CaseArticle {
    /// What every copy must carry: origin, licence, consent, funding, and the pages that the law demands.
    func writePublication(to html: inout HTMLWriter) {
        let book = context.book
        html(.footer) { html in
            html(.h2, wording(ArticlePhrases.publication))
            writeOrigin(to: &html)
            writeLicence(to: &html)
            write(CaseFact.publication(of: study), to: &html)
            if let funding = context.funding(of: study) {
                html(.p, .lang(language.book)) { html in html.text(funding) }
            }
            writePublisher(context.publisher(of: study), to: &html)
            writeLegal(book.legal, to: &html)
        }
    }

    private func writeOrigin(to html: inout HTMLWriter) {
        let url = context.originalURL(of: study)
        html(.p) { html in
            html.text(wording(ArticlePhrases.originalAt(context.publisher(of: study).name)) + " ")
            html(.a, .href(Address(absolute: url)), .rel("noopener"), text: url)
        }
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
            html(.cite, citation.text(in: language.interface))
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

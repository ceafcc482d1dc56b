import CasebookPluginAPI

/// The foot of every page: who paid, who publishes, what the law demands.
struct PageFooter {
    let place: PagePlace
    /// The address of the original, for pages that are embedded elsewhere or show a case of another book.
    let original: String?
    /// Where the page's case comes from, if another book published it first.
    let origin: Origin?
    let funding: Funding

    /// Whose funding the foot tells of.
    enum Funding {
        /// The book's.
        case book
        /// The page's case has a notice of its own instead, or that of its original, or none because it is invented or compiled
        /// from public sources.
        case ofCase(FundingNotice?)
        /// That of a case of another book, beside the book's.
        case ofOrigin(FundingNotice?)
    }

    private var book: Book { place.site.book }
    private var wording: Wording { place.wording }

    func write(to html: inout HTMLWriter) {
        html(.footer, .class("site")) { html in
            html(.div, .class("inner")) { html in
                writeOriginal(to: &html)
                writeFunding(to: &html)
                writePublisher(to: &html)
                writeLinks(to: &html)
            }
        }
    }

    private func writeOriginal(to html: inout HTMLWriter) {
        guard place.site.isEmbedded || origin != nil, let original else { return }
        html(.p, .class("original")) { html in
            html.text(wording(SitePhrases.originalAt((origin?.publisher ?? book.publisher).name)) + " ")
            html(.a, .href(Address(absolute: original)), text: original)
        }
    }

    private func writeFunding(to html: inout HTMLWriter) {
        switch funding {
        case .book: writeBooks(to: &html)
        case .ofCase(let notice): write(notice, to: &html)
        case .ofOrigin(let notice):
            write(notice, to: &html)
            writeBooks(to: &html)
        }
    }

    private func write(_ notice: FundingNotice?, to html: inout HTMLWriter) {
        guard let notice else { return }
        // An empty tag says that nobody knows the language; none would say that it is the page's.
        let tag = notice.language.map { LanguageTag($0).flatMap(place.tag) } ?? ""
        html(.p, .class("funding"), .lang(tag), text: notice.text)
    }

    private func writeBooks(to html: inout HTMLWriter) {
        guard let funding = book.funding else { return }
        html(.div, .class("funding"), .lang(place.bookTag)) { html in
            if let logo = funding.logo {
                let size = place.site.context.bookMedia[logo]?.pixelSize
                html(
                    .img, .src(place.file(Site.path(ofLogo: logo))), .alt(funding.logoAlt ?? ""),
                    .width(size?.width), .height(size?.height))
            }
            html(.p, funding.text)
        }
    }

    private func writePublisher(to html: inout HTMLWriter) {
        html(.p, .class("publisher")) { html in
            html.text(wording(Phrase.publisher) + ": ")
            html(.span, .lang(place.bookTag)) { html in
                if let url = book.publisher.url {
                    html(.a, .href(Address(url)), text: book.publisher.name)
                } else {
                    html.text(book.publisher.name)
                }
            }
            guard let email = book.publisher.email else { return }
            html.text(" · ")
            html(.a, .href(Address(email)), text: email.text)
        }
    }

    private func writeLinks(to html: inout HTMLWriter) {
        let legal = [
            (Phrase.imprint, book.legal.imprint), (Phrase.privacy, book.legal.privacy),
            (Phrase.accessibility, book.legal.accessibility),
        ]
        html(.ul, .class("links")) { html in
            for case (let label, let address?) in legal {
                html(.li) { $0(.a, .href(Address(address)), text: wording(label)) }
            }
            for feed in place.site.feeds where !place.site.isEmbedded {
                html(.li) { $0(.a, .href(Address(absolute: feed.url)), text: wording(feed.offer.name)) }
            }
        }
    }
}

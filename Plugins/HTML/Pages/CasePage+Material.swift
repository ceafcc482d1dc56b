import CasebookPluginAPI

extension CasePage {
    func writeMaterial(to html: inout HTMLWriter) {
        writeQuotes(to: &html)
        writeMedia(to: &html)
        writeLinks(to: &html)
        writeSources(to: &html)
        writeContact(to: &html)
    }

    private func writeQuotes(to html: inout HTMLWriter) {
        guard !study.quotes.isEmpty else { return }
        section("quotes", Phrase.quotes, to: &html) { html in
            for quote in study.quotes {
                html(.figure, .class("quote"), .lang(lang)) { html in
                    html(.blockquote) { $0(.p, quote.text) }
                    let speaker = [quote.person, quote.role].compactMap(\.self)
                    if !speaker.isEmpty { html(.figcaption, speaker.joined(separator: ", ")) }
                }
            }
        }
    }

    private func writeMedia(to html: inout HTMLWriter) {
        let shownAbove = study.teaser.flatMap { $0.facts.type.isImage ? $0.file : nil }
        let media = study.media.filter { $0.file != shownAbove }
        guard !media.isEmpty else { return }
        section("media", Phrase.media, to: &html) { html in
            html(.div, .class("media")) { html in
                for medium in media { MediumFigure(medium: medium, page: self).write(to: &html) }
            }
        }
    }

    private func writeLinks(to html: inout HTMLWriter) {
        guard !study.links.isEmpty else { return }
        section("links", Phrase.links, to: &html) { html in
            html(.ul, .lang(lang)) { html in
                for link in study.links {
                    html(.li) { $0(.a, .href(Address(link.url)), .rel("noopener"), text: link.title) }
                }
            }
        }
    }

    private func writeSources(to html: inout HTMLWriter) {
        guard !study.sources.isEmpty else { return }
        section("sources", Phrase.sources, to: &html) { html in
            html(.ol, .class("sources")) { html in
                for source in study.sources { html(.li) { write(source, to: &$0) } }
            }
        }
    }

    private func write(_ source: Source, to html: inout HTMLWriter) {
        html(.span, .lang(lang)) { html in
            if let url = source.url {
                html(.a, .href(Address(url)), .rel("noopener"), text: source.title)
            } else {
                html.text(source.title)
            }
        }
        guard let date = source.accessedOn else { return }
        html.text(", \(wording(Phrase.accessedOn)) ")
        html(.time, .date(date.description), text: wording.date(date))
    }

    private func writeContact(to html: inout HTMLWriter) {
        guard let contact = study.contact else { return }
        section("contact", Phrase.contact, to: &html) { html in
            html(.address) { html in
                let lines = [contact.name, contact.organisation].compactMap(\.self)
                for line in lines {
                    html(.span, .lang(lang), text: line)
                    html(.br)
                }
                if let email = contact.email {
                    html(.a, .href(Address(email)), text: email.text)
                }
            }
        }
    }
}

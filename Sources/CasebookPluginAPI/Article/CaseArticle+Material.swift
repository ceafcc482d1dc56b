import CasebookMarkup
import CasebookModel
import CasebookPublication

extension CaseArticle {
    func writeMaterial(mediaBase: String, to html: inout HTMLWriter) {
        writeQuotes(to: &html)
        writeMedia(mediaBase: mediaBase, to: &html)
        writeLinks(to: &html)
        writeSources(to: &html)
        writeContact(to: &html)
    }

    private func writeQuotes(to html: inout HTMLWriter) {
        guard !study.quotes.isEmpty else { return }
        html(heading(), wording(Phrase.quotes))
        for quote in study.quotes {
            html(.blockquote, .lang(language.texts)) { html in
                html(.p, quote.text)
                let speaker = [quote.person, quote.role].compactMap(\.self).joined(separator: ", ")
                if !speaker.isEmpty { html(.p, "— " + speaker) }
            }
        }
    }

    private func writeMedia(mediaBase: String, to html: inout HTMLWriter) {
        let shownAbove = study.teaser.flatMap { $0.facts.type.isImage ? $0.file : nil }
        let media = study.media.filter { $0.file != shownAbove }
        guard !media.isEmpty else { return }
        html(heading(), wording(Phrase.media))
        for medium in media { write(medium, mediaBase: mediaBase, to: &html) }
    }

    func write(_ medium: ReleasedMedium, mediaBase: String, to html: inout HTMLWriter) {
        let isImage = medium.facts.type.isImage
        let isForSystems = receiver == .contentSystem
        html(.figure, .when(isImage && isForSystems, .class("wp-block-image")), .lang(language.texts)) { html in
            if isImage {
                let size = medium.facts.pixelSize.flatMap { $0.fitting(Self.columnWidth) }
                // No srcset, which receivers take away; twice as many pixels as the column has are sharp on every screen.
                let file = medium.picture(atLeast: 2 * Self.columnWidth).file
                html(
                    .img, isForSystems ? .class("wp-image-external") : .fitting,
                    .src(.path(file.text, below: mediaBase)), .alt(medium.alt ?? ""),
                    .width(size?.width), .height(size?.height))
            } else {
                let address = Address.path(medium.file.text, below: mediaBase)
                let name = medium.alt ?? medium.file.fileName
                let facts = ArticlePhrases.file(medium.facts.type.name, wording.byteCount(medium.facts.byteCount))
                html(.p) { html in
                    html(.a, .href(address), .mediaType(medium.facts.type.rawValue), text: name)
                    html.text(" (\(facts))")
                }
            }
            writeCaption(of: medium, to: &html)
        }
    }

    /// The width of a column of text, in CSS pixels: where no style sheet makes a picture fit, it is not wider than this.
    private static let columnWidth = 640

    private func writeCaption(of medium: ReleasedMedium, to html: inout HTMLWriter) {
        guard medium.caption != nil || medium.credit != nil || medium.licence != nil else { return }
        html(.figcaption) { html in
            if let caption = medium.caption { html.text(caption + " ") }
            html(.small, .lang(language.texts == nil ? nil : language.page)) { html in
                if let credit = medium.credit { html.text("\(wording(Phrase.credit)): \(credit) ") }
                if let licence = medium.licence {
                    html(.a, .href(Address(absolute: licence.url)), .rel("license noopener"), text: licence.id)
                }
            }
        }
    }

    private func writeLinks(to html: inout HTMLWriter) {
        guard !study.links.isEmpty else { return }
        html(heading(), wording(Phrase.links))
        html(.ul, .lang(language.texts)) { html in
            for item in study.links { html(.li) { link(item.title, to: item.url, in: &$0) } }
        }
    }

    private func writeSources(to html: inout HTMLWriter) {
        guard !study.sources.isEmpty else { return }
        html(heading(), wording(Phrase.sources))
        html(.ul) { html in
            for source in study.sources { html(.li) { write(source, to: &$0) } }
        }
    }

    private func write(_ source: Source, to html: inout HTMLWriter) {
        html(.span, .lang(language.texts)) { html in
            if let url = source.url { link(source.title, to: url, in: &html) } else { html.text(source.title) }
        }
        guard let date = source.accessedOn else { return }
        html.text(" (\(wording(Phrase.accessedOn)) ")
        write(date, to: &html)
        html.text(")")
    }

    private func writeContact(to html: inout HTMLWriter) {
        guard let contact = study.contact else { return }
        html(heading(), wording(Phrase.contact))
        html(.p) { html in
            let who = [contact.name, contact.organisation].compactMap(\.self).joined(separator: ", ")
            if !who.isEmpty { html(.span, .lang(language.texts), text: who) }
            guard let email = contact.email else { return }
            if !who.isEmpty { html.text(", ") }
            html(.a, .href(Address(email)), text: email.text)
        }
    }
}

extension PixelSize {
    /// The same shape, not wider than a width.
    fileprivate func fitting(_ limit: Int) -> PixelSize? {
        width <= limit ? self : PixelSize(width: limit, height: max(1, height * limit / width))
    }
}

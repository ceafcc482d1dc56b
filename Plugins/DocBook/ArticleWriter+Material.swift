import CasebookPluginAPI

/// What belongs to the story: voices, pictures, links, sources, people, and what every copy must say.
extension ArticleWriter {
    func writeQuotes(to xml: inout XMLWriter) {
        section("quotes", Phrase.quotes, to: &xml, when: !study.quotes.isEmpty) { xml in
            for quote in study.quotes {
                xml.element("blockquote") { xml in
                    let speaker = [quote.person, quote.role].compactMap(\.self).joined(separator: ", ")
                    if !speaker.isEmpty { xml.element("attribution", text: speaker) }
                    xml.paragraph(quote.text)
                }
            }
        }
    }

    func writeMedia(to xml: inout XMLWriter) {
        section("media", Phrase.media, to: &xml, when: !study.media.isEmpty) { xml in
            for medium in study.media {
                if medium.facts.type.isImage { figure(medium, to: &xml) } else { download(medium, to: &xml) }
            }
        }
    }

    private func figure(_ medium: ReleasedMedium, to xml: inout XMLWriter) {
        xml.element("informalfigure") { xml in
            picture(of: medium, to: &xml)
        }
        credit(of: medium, to: &xml)
    }

    func picture(of medium: ReleasedMedium, to xml: inout XMLWriter) {
        picture(
            at: address(of: medium), format: medium.facts.type.name, alt: medium.alt, caption: medium.caption, to: &xml)
    }

    /// A picture with its text alternative and caption.
    func picture(at address: String, format: String, alt: String?, caption: String? = nil, to xml: inout XMLWriter) {
        xml.element("mediaobject") { xml in
            if let alt { xml.element("alt", text: alt) }
            xml.element("imageobject") { xml in
                xml.element(
                    "imagedata", XMLProperty("fileref", address), XMLProperty("format", format),
                    XMLProperty("width", "100%"), XMLProperty("scalefit", "1"))
            }
            if let alt { xml.element("textobject") { $0.element("phrase", text: alt) } }
            if let caption { xml.element("caption") { $0.paragraph(caption) } }
        }
    }

    /// Where a medium lies, as seen from the document.
    private func address(of medium: ReleasedMedium) -> String {
        "media/\(study.id)/" + medium.file.text.percentEncodedPath
    }

    private func download(_ medium: ReleasedMedium, to xml: inout XMLWriter) {
        xml.mixed("para") { xml in
            let size = wording.byteCount(medium.facts.byteCount)
            label(wording(DocBookPhrases.download(medium.facts.type.name, size)), in: &xml)
            xml.link(medium.caption ?? medium.alt ?? medium.file.fileName, to: address(of: medium))
        }
        if medium.caption != nil, let alt = medium.alt { xml.paragraph(alt) }
        credit(of: medium, to: &xml)
    }

    private func credit(of medium: ReleasedMedium, to xml: inout XMLWriter) {
        guard medium.credit != nil || medium.licence != nil else { return }
        xml.mixed("para") { xml in
            label(wording(Phrase.credit) + ": ", in: &xml)
            if let credit = medium.credit { xml.text(medium.licence == nil ? credit : credit + ", ") }
            if let licence = medium.licence { xml.licence(licence, in: study.language.text) }
        }
    }

    func writeLinks(to xml: inout XMLWriter) {
        section("links", Phrase.links, to: &xml, when: !study.links.isEmpty) { xml in
            xml.element("itemizedlist") { xml in
                for link in study.links {
                    xml.element("listitem") { xml in
                        xml.mixed("para") { $0.link(link.title, to: link.url.text) }
                    }
                }
            }
        }
    }

    func writeContact(to xml: inout XMLWriter) {
        guard let contact = study.contact,
            contact.name != nil || contact.organisation != nil || contact.email != nil
        else { return }
        section("contact", Phrase.contact, to: &xml) { xml in
            xml.mixed("para") { xml in
                var isFirst = true
                func separate(_ xml: inout XMLWriter) {
                    if !isFirst { xml.text(", ") }
                    isFirst = false
                }
                if let name = contact.name {
                    separate(&xml)
                    xml.element("personname", text: name)
                }
                if let organisation = contact.organisation {
                    separate(&xml)
                    xml.element("orgname", text: organisation)
                }
                if let email = contact.email {
                    separate(&xml)
                    xml.element("email", text: email.text)
                }
            }
        }
    }

    func writePublication(to xml: inout XMLWriter) {
        section("publication", DocBookPhrases.publication, to: &xml) { xml in
            if study.isFictional {
                xml.element("note") { xml in
                    title(Phrase.fictional, to: &xml)
                    xml.paragraph(wording(Phrase.fictionalNotice), labels)
                }
            }
            facts(CaseFact.publication(of: study), to: &xml)
            xml.mixed("para") { xml in
                let url = context.originalURL(of: study)
                label(wording(DocBookPhrases.original(context.publisher(of: study).name)), in: &xml)
                xml.link(url, to: url)
            }
            xml.mixed("para") { xml in
                label(wording(DocBookPhrases.citeAs) + ": ", in: &xml)
                let citation = Citation(of: study, in: context)
                for piece in citation.pieces {
                    switch piece {
                    case .words(let words): label(words, in: &xml)
                    case .title(let title): xml.text(title)
                    case .book(let title): xml.words(title, in: citation.bookLanguage ?? "", outer: study.language.text)
                    }
                }
            }
            writeFunding(to: &xml)
        }
    }

    func writeSources(to xml: inout XMLWriter) {
        guard !study.sources.isEmpty else { return }
        xml.element("bibliography", .id(ids.part("sources"))) { xml in
            title(Phrase.sources, to: &xml)
            for source in study.sources { write(source, to: &xml) }
        }
    }

    private func write(_ source: Source, to xml: inout XMLWriter) {
        xml.mixed("bibliomixed") { xml in
            xml.element("title", text: source.title)
            if let url = source.url {
                xml.text(" ")
                xml.mixed("bibliomisc") { $0.link(url.text, to: url.text) }
            }
            if let date = source.accessedOn {
                xml.text(" (")
                label(wording(Phrase.accessedOn) + " ", in: &xml)
                xml.element("date", labels, text: wording.date(date))
                xml.text(")")
            }
        }
    }
}

import CasebookPluginAPI

/// All cases as one DocBook `book`.
struct BookWriter {
    /// Where the articles of a book stand.
    enum ArticlePlace {
        /// In the book, as they stand in their own files: what the book is once its inclusions are resolved.
        case resolved
        /// In the files beside it, which the book includes (XInclude 1.0).
        case including
    }

    private let catalogue: Catalogue
    private let place: ArticlePlace
    private let wording: Wording

    init(_ catalogue: Catalogue, _ place: ArticlePlace) {
        self.catalogue = catalogue
        self.place = place
        wording = Wording(catalogue.context.book.language)
    }

    private var context: ExportContext { catalogue.context }

    /// The book, taken apart where the articles stand.
    func parts() throws -> [BookFile.Part] {
        let around = try XMLWriter.parts { write(to: &$0) }.map { BookFile.Part.bytes(Array($0)) }
        guard case .resolved = place else { return around }
        let articles = catalogue.entries.map { BookFile.Part.piece(DocBookExport.article, of: $0.id) }
        return around.prefix(1) + articles + around.dropFirst()
    }

    private func write(to xml: inout XMLWriter) {
        let namespaces = XMLProperty.namespaces
        xml.element(
            "book", namespaces[0], namespaces[1], inclusion, namespaces[2], .id("casebook"),
            .language(context.book.language.rawValue)
        ) { xml in
            writeInfo(to: &xml)
            writePreface(to: &xml)
            writeArticles(to: &xml)
        }
    }

    /// The declaration of XInclude's prefix, where it is used.
    private var inclusion: XMLProperty? {
        if case .including = place { XMLProperty("xmlns:xi", "http://www.w3.org/2001/XInclude") } else { nil }
    }

    private func writeArticles(to xml: inout XMLWriter) {
        switch place {
        case .resolved: xml.gap()
        case .including:
            for entry in catalogue.entries {
                xml.element("xi:include", XMLProperty("href", DocBookExport.articles(entry.id)))
            }
        }
    }

    private func writeInfo(to xml: inout XMLWriter) {
        let book = context.book
        xml.element("info") { xml in
            xml.element("title", text: book.title)
            // What an e-book is known by for ever: readers keep bookmarks under it.
            xml.element("biblioid", XMLProperty("class", "uri"), text: context.permanentID + DocBookExport.bookPath)
            xml.element("publisher") { $0.element("publishername", text: book.publisher.name) }
            // The only date that depends on nothing but the cases.
            if let latest = catalogue.entries.first?.listing {
                xml.element("pubdate", text: latest.changedOn.description)
            }
            xml.element("keywordset") { xml in
                xml.element("keyword", text: wording(Phrase.caseStudies))
                for topic in catalogue.usedTopics { xml.element("keyword", text: wording(topic.label)) }
            }
            xml.element("legalnotice") { xml in
                xml.mixed("para") { xml in
                    xml.text(wording(DocBookPhrases.bookLicence))
                    xml.licence(book.licence, in: book.language.rawValue)
                    xml.text(". ")
                    xml.link(book.licence.url, to: book.licence.url)
                }
                if let funding = book.funding { xml.paragraph(funding.text) }
            }
        }
    }

    private func writePreface(to xml: inout XMLWriter) {
        let book = context.book
        xml.element("preface", .id("casebook.preface")) { xml in
            xml.element("title", text: wording(DocBookPhrases.publication))
            xml.mixed("para") { xml in
                xml.text(wording(Phrase.publisher) + ": " + book.publisher.name)
                if let url = book.publisher.url {
                    xml.text(", ")
                    xml.link(url.text, to: url.text)
                }
                if let email = book.publisher.email {
                    xml.text(", ")
                    xml.element("email", text: email.text)
                }
            }
            if let funding = book.funding { write(funding, to: &xml) }
            writeLegalPages(book.legal, to: &xml)
        }
    }

    private func write(_ funding: Funding, to xml: inout XMLWriter) {
        xml.paragraph(funding.text)
        guard let logo = funding.logo else { return }
        xml.element("mediaobject") { xml in
            xml.element("imageobject") {
                $0.element("imagedata", XMLProperty("fileref", "media/" + logo.text.percentEncodedPath))
            }
            if let alt = funding.logoAlt { xml.element("textobject") { $0.element("phrase", text: alt) } }
        }
    }

    private func writeLegalPages(_ legal: LegalPages, to xml: inout XMLWriter) {
        let pages: [(LocalizedText, WebAddress)] = [
            legal.imprint.map { (Phrase.imprint, $0) }, legal.privacy.map { (Phrase.privacy, $0) },
            legal.accessibility.map { (Phrase.accessibility, $0) },
        ].compactMap(\.self)
        guard !pages.isEmpty else { return }
        xml.element("itemizedlist") { xml in
            for (label, address) in pages {
                xml.element("listitem") { xml in xml.mixed("para") { $0.link(wording(label), to: address.text) } }
            }
        }
    }
}

extension BookWriter: Dependency {
    func add(to key: inout CacheKey) { key.add(catalogue.entries) }
}

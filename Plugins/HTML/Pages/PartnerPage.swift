import CasebookPluginAPI

/// "For partners": how to take over one case, a topic, or all of them.
struct PartnerPage {
    private let contents: SiteContents
    private let site: Site
    private let place: PagePlace

    init(_ contents: SiteContents, _ language: InterfaceLanguage) {
        self.contents = contents
        site = contents.site
        place = PagePlace(site, folder: site.folder(of: language) + "partners/", language: language)
    }

    private var wording: Wording { place.wording }

    func artifact() throws -> Artifact {
        try Artifact(place.folder + "index.html", .composed(ComposedFile(cacheKey) { html() }))
    }

    private var cacheKey: CacheKey {
        var cacheKey = CacheKey()
        for group in contents.topics.groups {
            cacheKey.add(group.key)
            cacheKey.add(group.label[place.language])
        }
        cacheKey.add(listings: contents.entries.suffix(1))
        return cacheKey
    }

    private func html() -> [UInt8] {
        var shell = PageShell(
            place: place, title: wording(SitePhrases.forPartners), description: wording(PartnerPhrases.lead),
            canonical: place.url)
        if site.languages.count > 1 {
            shell.alternates = site.languages.map { ($0, site.folder(of: $0) + "partners/") }
        }
        shell.head = { $0(.script, .src(place.file("assets/casebook.js")), .deferred) }
        return shell.html { html in
            html(.header, .class("opening")) { html in
                html(.h1, wording(SitePhrases.forPartners))
                html(.p, .class("lead"), text: wording(PartnerPhrases.lead))
            }
            html(.div, .class("story partners")) { html in
                writeTerms(to: &html)
                writeEmbeds(to: &html)
                writeOne(to: &html)
                writeTopics(to: &html)
                writeAll(to: &html)
                writeWithdrawals(to: &html)
            }
        }
    }

    private func section(
        _ id: String, _ heading: LocalizedText, _ text: LocalizedText, to html: inout HTMLWriter,
        content: (inout HTMLWriter) -> Void
    ) {
        html(.section, .labelled(by: id)) { html in
            html(.h2, .id(id), text: wording(heading))
            html(.p, wording(text))
            content(&html)
        }
        html.lineBreak()
    }

    private func writeTerms(to html: inout HTMLWriter) {
        let book = site.book
        let terms = PartnerPhrases.terms(licence: book.licence.id)
        section("terms", PartnerPhrases.termsHeading, terms, to: &html) { html in
            html(.ul) { html in
                html(.li, wording(PartnerPhrases.keepSource(book.publisher.name)))
                if book.funding != nil { html(.li, wording(PartnerPhrases.keepFunding)) }
                html(.li, wording(PartnerPhrases.keepFictional))
                html(.li, wording(PartnerPhrases.checkPictures))
            }
            snippet(
                PartnerPhrases.attribution,
                wording(
                    PartnerPhrases.attributionText(
                        book.publisher.name, "\(book.baseURL)cases/\(exampleID)/",
                        (example?.licence ?? book.licence).id,
                        isFictional: example?.isFictional == true)), to: &html)
        }
    }

    private func writeOne(to html: inout HTMLWriter) {
        section("one", PartnerPhrases.oneHeading, PartnerPhrases.oneText, to: &html) { html in
            if let json = site.feeds.first(.json) {
                snippet(PartnerPhrases.oneJSON, "\(json.base)cases/\(exampleID).json", to: &html)
            }
            if let docBook = site.feeds.first(.docBook) {
                snippet(PartnerPhrases.oneDocBook, "\(docBook.base)\(exampleID).xml", to: &html)
            }
            snippet(PartnerPhrases.oneLink, "\(site.book.baseURL)cases/\(exampleID)/", to: &html)
        }
    }

    /// A case that exists, so that the snippets work as they stand.
    private var example: CaseListing? { contents.entries.last?.listing }
    private var exampleID: String { example?.id.text ?? "…" }

    private func writeTopics(to html: inout HTMLWriter) {
        let topics = contents.topics.groups.map { (label: $0.label, feeds: site.feeds.ofTopic($0.key)) }
            .filter { !$0.feeds.isEmpty }
        guard !topics.isEmpty else { return }
        section("topic", PartnerPhrases.topicHeading, PartnerPhrases.topicText, to: &html) { html in
            html(.ul, .class("addresses")) { html in
                for (label, feeds) in topics {
                    html(.li) { html in
                        html(.span, .class("name"), text: wording(label))
                        for (_, url) in feeds {
                            html(.div) { $0(.a, .href(Address(absolute: url)), .data("data-copy", ""), text: url) }
                        }
                    }
                }
            }
        }
    }

    private func writeAll(to html: inout HTMLWriter) {
        section("all", PartnerPhrases.allHeading, PartnerPhrases.allText, to: &html) { html in
            for feed in site.feeds.all { snippet(feed.kind.label, feed.url, to: &html) }
            if let json = site.feeds.first(.json) {
                snippet(PartnerPhrases.command, "casebook import \(json.url)", to: &html)
            }
        }
    }

    private func writeWithdrawals(to html: inout HTMLWriter) {
        section("withdrawals", PartnerPhrases.withdrawalsHeading, PartnerPhrases.withdrawalsText, to: &html) { html in
            guard let email = site.book.publisher.email else { return }
            html(.p) { html in
                html.text(wording(PartnerPhrases.questions) + " ")
                html(.a, .href(Address(email)), text: email.text)
            }
        }
    }

    private func writeEmbeds(to html: inout HTMLWriter) {
        guard let base = site.embedBase, let example else { return }
        section("embed", PartnerPhrases.embedHeading, PartnerPhrases.embedText, to: &html) { html in
            let snippets = EmbedSnippets(base: base, example: example)
            snippet(PartnerPhrases.elementSnippet, snippets.element, to: &html)
            snippet(PartnerPhrases.listSnippet, snippets.list(title: site.book.title), to: &html)
            snippet(PartnerPhrases.frameSnippet, snippets.frame, to: &html)
            snippet(PartnerPhrases.fragmentSnippet, snippets.fragment, to: &html)
        }
    }

    private func snippet(_ label: LocalizedText, _ text: String, to html: inout HTMLWriter) {
        html(.div, .class("snippet")) { html in
            html(.p, .class("name"), text: wording(label))
            html(.pre) { $0(.code, .data("data-copy", ""), text: text) }
        }
    }
}

extension Feeds.Kind {
    fileprivate var label: LocalizedText {
        switch self {
        case .json: LocalizedText(de: "JSON Feed 1.1", en: "JSON Feed 1.1")
        case .atom: LocalizedText(de: "Atom", en: "Atom")
        case .docBook: LocalizedText(de: "DocBook 5 für Druck und EPUB", en: "DocBook 5 for print and EPUB")
        }
    }
}

import CasebookPluginAPI

/// "For partners": how to take over one case, a topic, or all of them.
struct PartnerPage {
    let contents: SiteContents
    let site: Site
    let place: PagePlace

    init(_ contents: SiteContents, _ language: InterfaceLanguage) {
        self.contents = contents
        site = contents.site
        place = PagePlace(site, folder: site.folder(of: language) + "partners/", language: language)
    }

    var wording: Wording { place.wording }
    /// For how many cases the page has snippets; for others they are made after the same pattern.
    static let mostSnippets = 200

    func file() throws -> BookFile {
        try BookFile(place.folder + "index.html", from: self) { [.bytes($0.html())] }
    }

    private func html() -> [UInt8] {
        var shell = PageShell(
            place: place, title: wording(SitePhrases.forPartners), description: wording(PartnerPhrases.lead),
            canonical: place.url)
        if site.languages.count > 1 {
            shell.alternates = site.languages.map { ($0, site.folder(of: $0) + "partners/") }
        }
        shell.head = { $0(.script, .src(place.asset(.script)), .deferred) }
        return shell.html { html in
            html(.header, .class("opening")) { html in
                Breadcrumbs(place: place).write(to: &html)
                html(.h1, wording(SitePhrases.forPartners))
                html(.p, .class("lead"), text: wording(PartnerPhrases.lead))
            }
            html(.div, .class("story partners")) { html in
                writeTerms(to: &html)
                writeEmbeds(to: &html)
                writeRequirements(to: &html)
                writeOne(to: &html)
                writeTopics(to: &html)
                writeAll(to: &html)
                writeWithdrawals(to: &html)
            }
        }
    }

    func section(
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
            for files in documents { snippet(files.offer.use, files.url(named: exampleID), to: &html) }
            if let example, let pdf = site.pdfURL(of: example.id, example.channels) {
                snippet(PartnerPhrases.onePDF, pdf, to: &html)
            }
            snippet(PartnerPhrases.oneLink, "\(site.book.baseURL)cases/\(exampleID)/", to: &html)
        }
    }

    /// A case that exists, so that the snippets work as they stand.
    var example: CaseListing? { contents.entries.last?.listing }
    private var exampleID: String { example?.id.text ?? "…" }

    /// The kinds of files of each case, whole cases first; of the exports that one plugin makes, the first.
    private var documents: [OfferedFiles] {
        let all = site.offers.filter { $0.offer.kind == .wholeCase } + site.offers.filter { $0.offer.kind == .document }
        return all.indices.filter { index in
            !all[..<index].contains { $0.isAlternative(to: all[index]) && $0.export != all[index].export }
        }.map { all[$0] }
    }

    private func writeTopics(to html: inout HTMLWriter) {
        let topics = contents.topics.groups.map { (label: $0.label, feeds: site.feeds(ofTopic: $0.key)) }
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
            for files in site.offers where !files.offer.isOfCases { snippet(files.offer.use, files.url, to: &html) }
            if let feed = importable {
                snippet(
                    PartnerPhrases.command, "casebook import \(feed.url)" + (feed.isOfPartner ? "" : selectionOptions),
                    to: &html)
            }
        }
    }

    /// A feed that lies beside whole cases.
    private var importable: OfferedFiles? {
        site.feeds.first { feed in
            site.offers.contains { $0.export == feed.export && $0.offer.kind == .wholeCase }
        }
    }

    /// What the partner has chosen, for the command that fetches it from a feed of all cases.
    private var selectionOptions: String {
        guard let selection = site.context.partner?.selection else { return "" }
        func option(_ name: String, _ values: [String]) -> String {
            values.isEmpty ? "" : " --\(name) \(values.joined(separator: ","))"
        }
        return option("regions", selection.regions.map(\.code)) + option("topics", selection.topics.map(\.text))
            + option("languages", selection.languages.map(\.text))
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

    func snippet(_ label: LocalizedText, _ text: String, to html: inout HTMLWriter) {
        html(.div, .class("snippet")) { html in
            html(.p, .class("name"), text: wording(label))
            html(.pre) { $0(.code, .data("data-copy", ""), text: text) }
        }
    }
}

extension PartnerPage: Dependency {
    func add(to key: inout CacheKey) {
        for group in contents.topics.groups {
            key.add(group.key)
            key.add(group.label)
        }
        key.add(contents.entries.prefix(Self.mostSnippets))
        key.add(contents.entries.suffix(1))
    }
}

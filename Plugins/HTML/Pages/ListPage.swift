import CasebookPluginAPI

/// One page of a list.
struct ListPage {
    let list: CaseList
    /// The number of the page, from 1.
    let number: Int
    /// How many pages the list has.
    let count: Int
    let contents: SiteContents
    let place: PagePlace

    init(list: CaseList, number: Int, count: Int, contents: SiteContents, language: InterfaceLanguage) {
        self.list = list
        self.number = number
        self.count = count
        self.contents = contents
        let site = contents.site
        place = PagePlace(site, folder: site.folder(of: language) + list.folder(ofPage: number), language: language)
    }

    var site: Site { contents.site }

    /// The cases on the page.
    private var members: [Catalogue.Entry] {
        list.members.dropFirst((number - 1) * ListPages.pageSize).prefix(ListPages.pageSize)
            .map { contents.entries[$0] }
    }

    private var wording: Wording { place.wording }
    private var isIndex: Bool { if case .index = list.kind { true } else { false } }

    func html() -> [UInt8] {
        var shell = PageShell(
            place: place,
            title: number == 1 ? list.title : wording(SitePhrases.titleOfPage(list.title, number)),
            description: list.lead, canonical: site.canonicalURL(ofList: place.folder))
        if site.languages.count > 1 {
            shell.alternates = site.languages.map { ($0, site.folder(of: $0) + list.folder(ofPage: number)) }
        }
        if case .facet(.topics, let key) = list.kind {
            shell.feeds = site.feeds(ofTopic: key)
        }
        let structured = ListData(list: list, page: self)
        shell.head = { html in
            if !site.isEmbedded { structured.write(to: &html) }
            if isIndex { html(.script, .src(place.asset(.script)), .deferred) }
        }
        return shell.html { html in
            writeOpening(to: &html)
            writeCases(to: &html)
            if isIndex, !site.isEmbedded {
                writeGoals(to: &html)
                FacetOverview(place: place, contents: contents).write(to: &html)
                html(.p) { $0(.a, .href(place.file(OutcomeData.path)), text: wording(SitePhrases.outcomeData)) }
            }
        }
    }

    private func writeGoals(to html: inout HTMLWriter) {
        guard !contents.goals.groups.isEmpty else { return }
        html(.section, .class("overview"), .labelled(by: "goals")) { html in
            html(.h2, .id("goals"), text: wording(SitePhrases.goals))
            html(.p, wording(SitePhrases.goalsLead))
            GoalTable(place: place, contents: contents).write(to: &html)
        }
        html.lineBreak()
    }

    private func writeOpening(to html: inout HTMLWriter) {
        html(.header, .class(isIndex ? "opening index" : "opening")) { html in
            if !isIndex { Breadcrumbs(place: place).write(to: &html) }
            html(.h1, .lang(isIndex ? place.bookTag : nil), text: list.title)
            html(.p, .class("lead"), text: list.lead)
            writeGenres(to: &html)
        }
        if isIndex, !contents.entries.isEmpty { SearchForm(place: place, contents: contents).write(to: &html) }
    }

    /// How many cases of the list are documented, and how many invented; nothing where all are documented.
    private func writeGenres(to html: inout HTMLWriter) {
        guard list.counts.contains(where: { $0.genre == .teaching && $0.count > 0 }) else { return }
        html(.p, .class("genres"), text: wording(SitePhrases.genres(list.counts)))
    }

    private func writeCases(to html: inout HTMLWriter) {
        let members = members
        html(.section, .class("list"), .labelled(by: "cases")) { html in
            html(.h2, .id("cases"), text: wording(isIndex ? SitePhrases.all : SitePhrases.count(list.members.count)))
            if members.isEmpty { html(.p, wording(SitePhrases.empty)) }
            if isIndex, !contents.entries.isEmpty {
                html(
                    .p, .class("status"), .role("status"), .id("found"),
                    text: wording(SitePhrases.count(contents.entries.count)))
            }
            if !members.isEmpty {
                html(.ul, .class("cards"), .id("results")) { html in
                    html.lineBreak()
                    for entry in members { CaseCard(place: place, level: 3).write(entry.listing, to: &html) }
                }
            }
            writePager(to: &html)
        }
        html.lineBreak()
    }

    private func writePager(to html: inout HTMLWriter) {
        guard count > 1 else { return }
        html(.nav, .class("pager"), .id("pager"), .label(wording(SitePhrases.pages))) { html in
            html(.ul) { html in
                if number > 1 { pagerItem(SitePhrases.previousPage, number - 1, to: &html) }
                html(.li, wording(SitePhrases.page(number, of: count)))
                if number < count { pagerItem(SitePhrases.nextPage, number + 1, to: &html) }
            }
        }
    }

    private func pagerItem(_ label: LocalizedText, _ number: Int, to html: inout HTMLWriter) {
        html(.li) { html in
            html(
                .a, .href(place.list(list.folder(ofPage: number))), .rel(number > self.number ? "next" : "prev"),
                text: wording(label))
        }
    }
}

extension ListPage: Dependency {
    func add(to key: inout CacheKey) {
        if isIndex { key.add(contents) }
        key.add(list.title)
        key.add(count)
        key.add(list.members.count)
        for (_, count) in list.counts { key.add(count) }
        key.add(members)
    }
}

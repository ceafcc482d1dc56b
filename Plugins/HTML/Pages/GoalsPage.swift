import CasebookPluginAPI

/// What became of the goals: the numbers, and behind each of them its cases.
struct GoalsPage {
    static let folder = "goals/"

    private let contents: SiteContents
    private let place: PagePlace
    private var wording: Wording { place.wording }

    init(_ contents: SiteContents, _ language: InterfaceLanguage) {
        self.contents = contents
        let site = contents.site
        place = PagePlace(site, folder: site.folder(of: language) + Self.folder, language: language)
    }

    func file() throws -> BookFile {
        try BookFile(place.folder + "index.html", from: self) { [.bytes($0.html())] }
    }

    private func html() -> [UInt8] {
        let site = contents.site
        var shell = PageShell(
            place: place, title: wording(SitePhrases.goals), description: wording(SitePhrases.goalsLead),
            canonical: site.canonicalURL(ofList: place.folder))
        if site.languages.count > 1 {
            shell.alternates = site.languages.map { ($0, site.folder(of: $0) + Self.folder) }
        }
        return shell.html { html in
            html(.header, .class("opening")) { html in
                Breadcrumbs(place: place).write(to: &html)
                html(.h1, wording(SitePhrases.goals))
                html(.p, .class("lead"), text: wording(SitePhrases.goalsLead))
            }
            GoalTable(place: place, contents: contents).write(to: &html)
            html(.p) { $0(.a, .href(place.file(OutcomeData.path)), text: wording(SitePhrases.outcomeData)) }
            for group in contents.goals.groups { write(group, to: &html) }
        }
    }

    private func write(_ group: GoalTally.Group, to html: inout HTMLWriter) {
        let kinds = wording(group.isFictional ? SitePhrases.inventedCases : SitePhrases.documentedCases)
        for kind in GoalTally.Kind.allCases {
            guard let share = group.shares[kind] else { continue }
            html(.section, .labelled(by: group.anchor(kind))) { html in
                let topic = wording(group.topic?.label ?? SitePhrases.allTopics)
                html(
                    .h2, .id(group.anchor(kind)),
                    text: "\(topic) – \(wording(SitePhrases.share(kind, share))) (\(kinds))")
                html(.ul) { html in
                    for member in share.members {
                        write(contents.entries[member.place].listing, member.count, of: kind, to: &html)
                    }
                }
            }
            html.lineBreak()
        }
    }

    private func write(_ study: CaseListing, _ count: Int, of kind: GoalTally.Kind, to html: inout HTMLWriter) {
        html(.li) { html in
            html(
                .a, .href(place.page(Site.folder(of: study.id))), .lang(place.tag(for: study.language)),
                text: study.title)
            var remarks = count > 1 ? [wording(SitePhrases.goalCount(count))] : []
            if study.ended == .early, kind != .endedEarly { remarks.append(wording(SitePhrases.brokenOff)) }
            if !remarks.isEmpty { html.text(" (\(remarks.joined(separator: ", ")))") }
        }
    }
}

extension GoalsPage: Dependency {
    func add(to key: inout CacheKey) {
        key.add(contents)
        key.add(contents.entries)
    }
}

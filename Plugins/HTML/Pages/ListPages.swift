import CasebookPluginAPI

/// All lists in one language: the index and the lists of topics, sectors and regions.
struct ListPages {
    private let contents: SiteContents
    private let language: InterfaceLanguage
    /// Of the site's cases.
    private let genres: [Genre]
    /// How many cases stand on one page.
    static let pageSize = 60

    init(_ contents: SiteContents, _ language: InterfaceLanguage) {
        self.contents = contents
        self.language = language
        genres = contents.entries.map(\.listing.genre)
    }

    func files() throws -> [BookFile] {
        let index = CaseList(
            kind: .index, folder: "", title: contents.site.book.title, lead: SitePhrases.lead[language],
            members: Array(contents.entries.indices), genres: genres)
        let facets = contents.site.isEmbedded ? [] : contents.facets
        return try ([index] + facets.flatMap(lists)).flatMap(pages)
    }

    private func lists(of facet: Facet) -> [CaseList] {
        facet.groups.map { group in
            let label = group.label[language]
            let lead =
                switch facet.kind {
                case .topics: SitePhrases.topicLead(label)
                case .sectors: SitePhrases.sectorLead(label)
                case .regions: SitePhrases.regionLead(label)
                }
            return CaseList(
                kind: .facet(facet.kind, key: group.key), folder: facet.path(of: group.key), title: label,
                lead: lead[language], members: group.members, genres: genres)
        }
    }

    private func pages(of list: CaseList) throws -> [BookFile] {
        let count = max(1, (list.members.count + Self.pageSize - 1) / Self.pageSize)
        return try (1...count).map { number in
            let page = ListPage(list: list, number: number, count: count, contents: contents, language: language)
            return try BookFile(page.place.folder + "index.html", from: page) { [.bytes($0.html())] }
        }
    }
}

/// A list of cases before it is divided into pages.
struct CaseList {
    enum Kind {
        case index
        case facet(Facet.Kind, key: String)
    }

    let kind: Kind
    /// Where it lies below the folder of its language.
    let folder: String
    let title: String
    let lead: String
    /// Indexes into the site's cases.
    let members: [Int]
    /// How many cases of each genre there are. Counted once for all pages of the list, which all say it.
    let counts: [(genre: Genre, count: Int)]

    /// - Parameter genres: of the site's cases.
    init(kind: Kind, folder: String, title: String, lead: String, members: [Int], genres: [Genre]) {
        self.kind = kind
        self.folder = folder
        self.title = title
        self.lead = lead
        self.members = members
        counts = Genre.allCases.map { genre in (genre: genre, count: members.count { genres[$0] == genre }) }
    }

    /// The folder of one of its pages, from 1.
    func folder(ofPage number: Int) -> String { number == 1 ? folder : "\(folder)page/\(number)/" }
}

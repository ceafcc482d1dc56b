import CasebookPluginAPI

/// The cases of a site, and which of them belong together.
struct SiteContents {
    let site: Site
    /// The cases, documented ones before invented ones, each the one changed last first.
    let entries: [Catalogue.Entry]
    /// The genres that occur, with the number of cases.
    let genres: [(genre: Genre, count: Int)]
    /// What similarity is judged by, for each case.
    let profiles: [CaseLikeness]
    let topics: Facet
    let sectors: Facet
    let regions: Facet
    /// What became of the goals.
    let goals: GoalTally
    /// The sizes of company that occur. Found out once: there are more list pages the more cases there are.
    let sizes: [CompanySize]
    /// The languages that cases are written in, whatever their region or script.
    let languages: [LanguageTag]

    var facets: [Facet] { [topics, sectors, regions] }

    init(_ site: Site, _ catalogue: Catalogue) {
        self.site = site
        let byGenre = Genre.allCases.map { genre in
            (genre: genre, entries: catalogue.entries.filter { $0.listing.genre == genre })
        }
        let entries = byGenre.flatMap(\.entries)
        self.entries = entries
        genres = byGenre.filter { !$0.entries.isEmpty }.map { ($0.genre, $0.entries.count) }
        topics = .topics(of: entries, inOrderOf: catalogue.topics)
        sectors = .sectors(of: entries)
        regions = .regions(of: entries)
        goals = GoalTally(entries, topics: topics)
        profiles = CaseLikeness.profiles(of: entries, topics: topics, sectors: sectors)
        sizes = Self.sizes(in: entries)
        languages = Set(entries.map(\.listing.language.primary)).sorted().compactMap { LanguageTag($0) }
    }

    private static func sizes(in entries: [Catalogue.Entry]) -> [CompanySize] {
        let used = Set(entries.lazy.compactMap(\.listing.company.size))
        return CompanySize.allCases.filter(used.contains)
    }
}

extension SiteContents: Dependency {
    /// How many cases there are of each kind; not what they say.
    func add(to key: inout CacheKey) {
        for group in facets.flatMap(\.groups) {
            key.add(group.key)
            key.add(group.label)
            key.add(group.members.count)
        }
        key.add(sizes.map(\.rawValue))
        key.add(entries.count)
        key.add(genres.map(\.count))
        key.add(languages.map(\.text))
        goals.add(to: &key)
    }
}

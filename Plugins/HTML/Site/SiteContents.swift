import CasebookPluginAPI

/// The cases of a site, and which of them belong together.
struct SiteContents: Sendable {
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
    /// What pages depend on that tell how many cases there are of each kind.
    let cacheKey: CacheKey

    var facets: [Facet] { [topics, sectors, regions] }

    init(_ site: Site, _ catalogue: Catalogue) {
        self.site = site
        let byGenre = Genre.allCases.map { genre in
            (genre: genre, entries: catalogue.entries.filter { $0.listing.genre == genre })
        }
        let entries = byGenre.flatMap(\.entries)
        self.entries = entries
        genres = byGenre.filter { !$0.entries.isEmpty }.map { ($0.genre, $0.entries.count) }
        topics = .topics(of: entries, inOrderOf: catalogue.context.book.topics)
        sectors = .sectors(of: entries)
        regions = .regions(of: entries)
        goals = GoalTally(entries, topics: topics)
        profiles = CaseLikeness.profiles(of: entries, topics: topics, sectors: sectors)
        sizes = Self.sizes(in: entries)
        languages = Set(entries.map(\.listing.language.primary)).sorted().compactMap { LanguageTag($0) }
        var cacheKey = Self.cacheKey(on: [topics, sectors, regions], sizes, caseCount: entries.count)
        for genre in genres { cacheKey.add(genre.count) }
        for language in languages { cacheKey.add(language.text) }
        goals.add(to: &cacheKey)
        self.cacheKey = cacheKey
    }

    private static func cacheKey(on facets: [Facet], _ sizes: [CompanySize], caseCount: Int) -> CacheKey {
        var cacheKey = CacheKey()
        for facet in facets {
            for group in facet.groups {
                cacheKey.add(group.key)
                cacheKey.add(group.label.de)
                cacheKey.add(group.label.en)
                cacheKey.add(group.members.count)
            }
        }
        for size in sizes { cacheKey.add(size.rawValue) }
        cacheKey.add(caseCount)
        return cacheKey
    }

    private static func sizes(in entries: [Catalogue.Entry]) -> [CompanySize] {
        let used = Set(entries.lazy.compactMap(\.listing.company.size))
        return CompanySize.allCases.filter(used.contains)
    }
}

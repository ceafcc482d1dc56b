import CasebookPluginAPI

/// The cases of a site, and which of them belong together.
struct SiteContents: Sendable {
    let site: Site
    let catalogue: Catalogue
    /// What similarity is judged by, for each case.
    let profiles: [CaseLikeness]
    let topics: Facet
    let sectors: Facet
    let regions: Facet
    /// What became of the goals.
    let goals: GoalTally
    /// The sizes of company that occur. Found out once: there are more list pages the more cases there are.
    let sizes: [CompanySize]
    /// What pages depend on that tell how many cases there are of each kind.
    let cacheKey: CacheKey

    var entries: [Catalogue.Entry] { catalogue.entries }
    var facets: [Facet] { [topics, sectors, regions] }

    init(_ site: Site, _ catalogue: Catalogue) {
        self.site = site
        self.catalogue = catalogue
        topics = .topics(of: catalogue)
        sectors = .sectors(of: catalogue)
        regions = .regions(of: catalogue)
        goals = GoalTally(catalogue.entries, topics: topics)
        profiles = CaseLikeness.profiles(of: catalogue.entries, topics: topics, sectors: sectors)
        sizes = Self.sizes(in: catalogue)
        var cacheKey = Self.cacheKey(on: [topics, sectors, regions], sizes, caseCount: catalogue.entries.count)
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

    private static func sizes(in catalogue: Catalogue) -> [CompanySize] {
        let used = Set(catalogue.entries.lazy.compactMap(\.listing.company.size))
        return CompanySize.allCases.filter(used.contains)
    }
}

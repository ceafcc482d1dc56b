import CasebookPluginAPI

/// The cases of a site, and which of them belong together.
struct SiteContents: Sendable {
    let site: Site
    let catalogue: Catalogue
    /// What similarity is judged by, for each case.
    let profiles: [CaseProfile]
    let topics: Facet
    let sectors: Facet
    let regions: Facet
    /// The sizes of company that occur. Found out once: there are more list pages the more cases there are.
    let sizes: [CompanySize]
    /// What pages depend on that tell how many cases there are of each kind.
    let dependencies: Dependencies

    var entries: [Catalogue.Entry] { catalogue.entries }
    var facets: [Facet] { [topics, sectors, regions] }

    init(_ site: Site, _ catalogue: Catalogue) {
        self.site = site
        self.catalogue = catalogue
        topics = .topics(of: catalogue)
        sectors = .sectors(of: catalogue)
        regions = .regions(of: catalogue)
        profiles = CaseProfile.profiles(of: catalogue.entries, topics: topics, sectors: sectors)
        sizes = Self.sizes(in: catalogue)
        dependencies = Self.dependencies(on: [topics, sectors, regions], sizes, caseCount: catalogue.entries.count)
    }

    private static func dependencies(on facets: [Facet], _ sizes: [CompanySize], caseCount: Int) -> Dependencies {
        var dependencies = Dependencies()
        for facet in facets {
            for group in facet.groups {
                dependencies.add(group.key)
                dependencies.add(group.label.de)
                dependencies.add(group.label.en)
                dependencies.add(group.members.count)
            }
        }
        for size in sizes { dependencies.add(size.rawValue) }
        dependencies.add(caseCount)
        return dependencies
    }

    private static func sizes(in catalogue: Catalogue) -> [CompanySize] {
        let used = Set(catalogue.entries.lazy.compactMap(\.listing.company.size))
        return CompanySize.allCases.filter(used.contains)
    }
}

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

    var entries: [Catalogue.Entry] { catalogue.entries }
    var facets: [Facet] { [topics, sectors, regions] }

    init(_ site: Site, _ catalogue: Catalogue) {
        self.site = site
        self.catalogue = catalogue
        topics = .topics(of: catalogue)
        sectors = .sectors(of: catalogue)
        regions = .regions(of: catalogue)
        profiles = CaseProfile.profiles(of: catalogue.entries, topics: topics, sectors: sectors)
    }

    /// What pages depend on that tell how many cases there are of each kind.
    var dependencies: Dependencies {
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
        dependencies.add(entries.count)
        return dependencies
    }

    /// The sizes of company that occur.
    var sizes: [CompanySize] {
        let used = Set(entries.lazy.compactMap(\.listing.company.size))
        return CompanySize.allCases.filter(used.contains)
    }
}

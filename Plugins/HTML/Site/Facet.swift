import CasebookPluginAPI

/// A way to divide the cases: by topic, by sector or by region.
struct Facet: Sendable {
    enum Kind: String, Sendable {
        case topics, sectors, regions

        /// The place of a group's list below the folder of a language.
        func path(of key: String) -> String { "\(rawValue)/\(key)/" }
    }

    /// The cases that have one value.
    struct Group: Sendable {
        /// The folder of its list; also its value in the filter.
        let key: String
        let label: LocalizedText
        /// Indexes into the edition's cases, in order.
        var members: [Int]
    }

    let kind: Kind
    /// The groups that have members, the biggest first for sectors and regions; topics in the book's order.
    let groups: [Group]

    private init(_ kind: Kind, _ groups: [Group]) {
        self.kind = kind
        self.groups = groups
    }

    /// The place of a group's list below the folder of a language.
    func path(of key: String) -> String { kind.path(of: key) }

    static func topics(of entries: [Catalogue.Entry], inOrderOf topics: [Topic]) -> Facet {
        let found = collect(entries) { study in study.topics.map { ($0.key.text, $0.label) } }
        let order = Dictionary(
            topics.enumerated().map { ($1.key.text, $0) },
            uniquingKeysWith: { first, _ in first })
        return Facet(.topics, found.sorted { order[$0.key, default: .max] < order[$1.key, default: .max] })
    }

    /// A group whose cases all have one code is called by that: not every haulier lays pipelines (NACE division 49).
    static func sectors(of entries: [Catalogue.Entry]) -> Facet {
        var common: [String: SectorCode] = [:]
        for sector in entries.lazy.compactMap(\.listing.company.sector) {
            let key = key(of: sector)
            common[key] = common[key].map { $0 == sector ? $0 : sector.division ?? sector } ?? sector
        }
        let found = collect(entries) { study in
            study.company.sector.map { [(key(of: $0), (common[key(of: $0)] ?? $0).label)] } ?? []
        }
        return Facet(.sectors, bySize(found))
    }

    static func regions(of entries: [Catalogue.Entry]) -> Facet {
        let found = collect(entries) { study in
            study.company.region.map { [(key(of: $0), land(of: $0).label)] } ?? []
        }
        return Facet(.regions, bySize(found))
    }

    /// The group of a sector: its division, or its section if nothing finer is known.
    static func key(of sector: SectorCode) -> String { (sector.division ?? sector).code.lowercased() }

    /// The group of a region: its Land, or the country if nothing finer is known.
    static func key(of region: RegionCode) -> String { land(of: region).code.lowercased() }

    private static func land(of region: RegionCode) -> RegionCode {
        var region = region
        while region.level > 1, let parent = region.parent { region = parent }
        return region
    }

    private static func bySize(_ groups: [Group]) -> [Group] {
        groups.sorted { ($1.members.count, $0.key) < ($0.members.count, $1.key) }
    }

    /// Groups the cases in one pass; the order is that of first appearance.
    private static func collect(
        _ entries: [Catalogue.Entry], _ values: (CaseListing) -> [(key: String, label: LocalizedText)]
    ) -> [Group] {
        var groups: [Group] = []
        var indexes: [String: Int] = [:]
        for (position, entry) in entries.enumerated() {
            for (key, label) in values(entry.listing) {
                if let index = indexes[key] {
                    if groups[index].members.last != position { groups[index].members.append(position) }
                } else {
                    indexes[key] = groups.count
                    groups.append(Group(key: key, label: label, members: [position]))
                }
            }
        }
        return groups
    }
}

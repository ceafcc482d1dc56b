import CasebookPluginAPI

/// Finds the cases that somebody who has read one may want to read next.
///
/// Shared topics count most, then sector and language. Of a large topic only the neighbours in the list are looked at,
/// so that the cost of a page does not grow with the book.
struct RelatedCases {
    let site: Site
    /// How many cases before and after are looked at in each topic and sector.
    private static let reach = 30

    /// - Returns: indexes into the site's cases, the nearest first.
    func indexes(for study: ReleasedCaseStudy, limit: Int = 3) -> [Int] {
        let own = CaseProfile(of: study)
        var scores: [Int: Int] = [:]
        for topic in own.topics { collect(from: site.topics.group(topic), of: own, into: &scores) }
        if let sector = own.sector { collect(from: site.sectors.group(sector), of: own, into: &scores) }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    private func collect(from group: Facet.Group?, of own: CaseProfile, into scores: inout [Int: Int]) {
        guard let members = group?.members else { return }
        let position = position(of: own, in: members)
        let window = max(0, position - Self.reach)..<min(members.count, position + Self.reach + 1)
        for index in members[window] where scores[index] == nil && site.profiles[index].id != own.id {
            scores[index] = site.profiles[index].similarity(to: own)
        }
    }

    /// The place of a case in a group, found by bisection: groups keep the order of the edition.
    private func position(of own: CaseProfile, in members: [Int]) -> Int {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if site.profiles[members[middle]].comesBefore(own) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What similarity is judged by.
struct CaseProfile: Sendable {
    let id: CaseID
    let topics: [String]
    let sector: String?
    private let language: String
    private let changedOn: Int

    init(of study: ReleasedCaseStudy) {
        id = study.id
        topics = study.topics.map(\.key.text)
        sector = study.company.sector.map(Facet.key)
        language = study.language.primary
        changedOn = study.changedOn.sortKey
    }

    func similarity(to other: CaseProfile) -> Int {
        topics.count(where: other.topics.contains) * 4
            + (sector != nil && sector == other.sector ? 3 : 0) + (language == other.language ? 1 : 0)
    }

    /// The edition's order: the latest change first, equal dates by id.
    func comesBefore(_ other: CaseProfile) -> Bool { (other.changedOn, id) < (changedOn, other.id) }
}

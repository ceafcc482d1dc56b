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
        var scores: [Int: Int] = [:]
        for topic in study.topics { collect(from: site.topics.group(topic.key.text), of: study, into: &scores) }
        if let sector = study.company.sector {
            collect(from: site.sectors.group(Facet.key(of: sector)), of: study, into: &scores)
        }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    private func collect(from group: Facet.Group?, of study: ReleasedCaseStudy, into scores: inout [Int: Int]) {
        guard let members = group?.members else { return }
        let own = position(of: study, in: members)
        let window = max(0, own - Self.reach)..<min(members.count, own + Self.reach + 1)
        for index in members[window] where scores[index] == nil && site.cases[index].id != study.id {
            scores[index] = score(site.cases[index], study)
        }
    }

    private func score(_ one: ReleasedCaseStudy, _ other: ReleasedCaseStudy) -> Int {
        let shared = one.topics.count { topic in other.topics.contains { $0.key == topic.key } }
        let isSameSector =
            one.company.sector.map { Facet.key(of: $0) } == other.company.sector.map { Facet.key(of: $0) }
        return shared * 4 + (isSameSector ? 3 : 0) + (one.language.primary == other.language.primary ? 1 : 0)
    }

    /// The place of a case in a group, found by bisection: groups keep the order of the edition.
    private func position(of study: ReleasedCaseStudy, in members: [Int]) -> Int {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            let other = site.cases[members[middle]]
            // The edition's order: the latest change first, then by id.
            if (study.changedOn.sortKey, other.id) < (other.changedOn.sortKey, study.id) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

import CasebookPluginAPI

/// What became of the goals of the public cases: those of companies that there are, and those of invented ones, apart.
struct GoalTally: Sendable {
    /// The cases of one kind and topic.
    struct Group: Sendable {
        /// The topic; `nil` for the cases of all topics together.
        let topic: Facet.Group?
        let isFictional: Bool
        /// For each verdict the cases that have it, by their places in the site, and how many goals it is about.
        let verdicts: [Verdict: (count: Int, members: [Int])]
        let caseCount: Int

        /// The place on the page of goals where the cases of a verdict are listed.
        func anchor(_ verdict: Verdict) -> String {
            [isFictional ? "fictional" : "documented", topic?.key ?? "all", verdict.rawValue].joined(separator: "-")
        }
    }

    /// The groups, without those in which too few cases tell what became of their goals.
    let groups: [Group]

    /// Fewer cases than this say more about themselves than about their topic.
    private static let leastCases = 3

    init(_ entries: [Catalogue.Entry], topics: Facet) {
        let telling = entries.indices.filter { !entries[$0].listing.goalVerdicts.isEmpty }
        guard !telling.isEmpty else {
            groups = []
            return
        }
        let isTelling = Set(telling)
        let divisions =
            [(topic: nil as Facet.Group?, members: telling)]
            + topics.groups.map { (topic: $0, members: $0.members.filter(isTelling.contains)) }
        groups = [false, true].flatMap { isFictional in
            divisions.compactMap { topic, members in
                Self.group(
                    topic, members.filter { entries[$0].listing.isFictional == isFictional }, isFictional, entries)
            }
        }
    }

    private static func group(
        _ topic: Facet.Group?, _ members: [Int], _ isFictional: Bool, _ entries: [Catalogue.Entry]
    ) -> Group? {
        guard members.count >= leastCases else { return nil }
        var verdicts: [Verdict: (count: Int, members: [Int])] = [:]
        for member in members {
            for verdict in entries[member].listing.goalVerdicts {
                verdicts[verdict, default: (0, [])].count += 1
                if verdicts[verdict]?.members.last != member { verdicts[verdict]?.members.append(member) }
            }
        }
        return Group(topic: topic, isFictional: isFictional, verdicts: verdicts, caseCount: members.count)
    }

    /// What pages depend on that show the numbers.
    func add(to cacheKey: inout CacheKey) {
        for group in groups {
            cacheKey.add(group.topic?.key ?? "")
            cacheKey.add(group.isFictional ? 1 : 0)
            for verdict in Verdict.ofGoals { cacheKey.add(group.verdicts[verdict]?.count ?? 0) }
        }
    }
}

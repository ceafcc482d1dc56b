import CasebookPluginAPI

/// What became of the goals of the public cases: those of companies that there are, and those of invented ones, apart.
struct GoalTally: Sendable {
    /// What a number of the page counts.
    enum Kind: Hashable, CaseIterable, Sendable {
        case reached, partly, missed
        /// Goals of which no outcome says what became of them.
        case open
        /// Projects that ended early.
        case endedEarly
        /// Cases that name goals.
        case cases

        /// What stands in the columns of the table; the others are told below it.
        static let verdicts: [Kind] = [.reached, .partly, .missed]
        static let others: [Kind] = [.open, .endedEarly]

        fileprivate init?(_ verdict: Verdict) {
            switch verdict {
            case .reached: self = .reached
            case .partly: self = .partly
            case .missed: self = .missed
            case .unexpected: return nil
            }
        }

        fileprivate var name: String {
            switch self {
            case .reached: "reached"
            case .partly: "partly"
            case .missed: "missed"
            case .open: "open"
            case .endedEarly: "ended-early"
            case .cases: "cases"
            }
        }
    }

    /// The cases that a number is about, by their places in the site, each with how many of its goals it has.
    struct Share: Sendable {
        let members: [(place: Int, count: Int)]
        var count: Int { members.reduce(0) { $0 + $1.count } }
    }

    /// The cases of one kind and topic.
    struct Group: Sendable {
        /// The topic; `nil` for the cases of all topics together.
        let topic: Facet.Group?
        let isFictional: Bool
        let shares: [Kind: Share]
        /// The place on the page of goals where the cases of a number are listed.
        func anchor(_ kind: Kind) -> String {
            [isFictional ? "fictional" : "documented", topic?.key ?? "all", kind.name].joined(separator: "-")
        }
    }

    /// The groups, without those in which too few cases tell what became of their goals.
    let groups: [Group]

    /// Fewer cases than this say more about themselves than about their topic.
    private static let leastCases = 3

    init(_ entries: [Catalogue.Entry], topics: Facet) {
        let telling = entries.indices.filter { entries[$0].listing.tellsOfGoals }
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
        var shares: [Kind: Share] = [:]
        for kind in Kind.allCases {
            let counts = members.map { (place: $0, count: entries[$0].listing.count(of: kind)) }.filter { $0.count > 0 }
            if !counts.isEmpty { shares[kind] = Share(members: counts) }
        }
        // Where nobody has judged anything, there is nothing to tell.
        guard shares.keys.contains(where: { $0 != .open && $0 != .cases }) else { return nil }
        return Group(topic: topic, isFictional: isFictional, shares: shares)
    }

    /// What pages depend on that show the numbers.
    func add(to cacheKey: inout CacheKey) {
        for group in groups {
            cacheKey.add(group.topic?.key ?? "")
            cacheKey.add(group.isFictional ? 1 : 0)
            for kind in Kind.allCases {
                cacheKey.add(group.shares[kind]?.count ?? 0)
                cacheKey.add(group.shares[kind]?.members.count ?? 0)
            }
        }
    }
}

extension CaseListing {
    /// Whether the case says what was to be reached, and perhaps what became of it. That a project broke off says neither.
    fileprivate var tellsOfGoals: Bool { !goals.verdicts.isEmpty || goals.open > 0 }

    /// How many goals, or projects, of the case a number counts.
    fileprivate func count(of kind: GoalTally.Kind) -> Int {
        switch kind {
        case .open: goals.open
        case .endedEarly: ended == .early ? 1 : 0
        case .cases: 1
        case .reached, .partly, .missed: goals.verdicts.count { GoalTally.Kind($0) == kind }
        }
    }
}

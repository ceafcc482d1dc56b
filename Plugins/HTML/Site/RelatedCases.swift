import CasebookPluginAPI

/// Finds the cases that somebody who has read one may want to read next.
///
/// Shared topics count most, then sector and language. Of a large topic only the neighbours in the list are looked at,
/// so that the cost of a page does not grow with the book. One value does this for all pages, one after the other, and
/// keeps its notes in arrays.
struct RelatedCases {
    private let contents: SiteContents
    /// How many cases before and after are looked at in each topic and sector.
    private static let reach = 30
    /// How many cases are shown.
    private static let limit = 3
    /// For which case, counted from 1, each case was last looked at.
    private var lookedAt: [Int]

    init(_ contents: SiteContents) {
        self.contents = contents
        lookedAt = Array(repeating: 0, count: contents.entries.count)
    }

    /// - Parameter index: of the case in the site's contents.
    /// - Returns: indexes of other cases, the nearest first.
    mutating func indexes(for index: Int) -> [Int] {
        let own = contents.profiles[index]
        var best: [(score: Int, index: Int)] = []
        for position in own.positions {
            let members = position.facet == .topics ? contents.topics.groups : contents.sectors.groups
            collect(from: members[position.group].members, around: position.member, of: index, own, into: &best)
        }
        return best.map(\.index)
    }

    private mutating func collect(
        from members: [Int], around place: Int, of index: Int, _ own: CaseLikeness,
        into best: inout [(score: Int, index: Int)]
    ) {
        for member in max(0, place - Self.reach)..<min(members.count, place + Self.reach + 1) {
            let other = members[member]
            guard other != index, lookedAt[other] != index + 1 else { continue }
            lookedAt[other] = index + 1
            let score = contents.profiles[other].similarity(to: own)
            let rank = best.firstIndex { (score, $0.index) > ($0.score, other) } ?? best.count
            guard rank < Self.limit else { continue }
            best.insert((score, other), at: rank)
            if best.count > Self.limit { best.removeLast() }
        }
    }
}

/// What similarity is judged by, all of it as numbers.
struct CaseLikeness: Sendable {
    /// Where a case stands in the groups of a facet.
    struct Position: Sendable {
        let facet: Facet.Kind
        let group: Int
        let member: Int
    }

    /// Where the case stands in its topics and in its sector.
    fileprivate(set) var positions: [Position] = []
    private var topics: [Int] = []
    private var sector: Int?
    private let language: Int

    /// The profiles of all cases, in their order.
    static func profiles(of entries: [Catalogue.Entry], topics: Facet, sectors: Facet) -> [CaseLikeness] {
        var numbers: [String: Int] = [:]
        var profiles = entries.map { entry in
            let language = entry.listing.language.primary
            let number = numbers[language] ?? numbers.count
            numbers[language] = number
            return CaseLikeness(language: number)
        }
        for facet in [topics, sectors] {
            for (group, members) in zip(facet.groups.indices, facet.groups.lazy.map(\.members)) {
                for (member, index) in members.enumerated() {
                    profiles[index].positions.append(Position(facet: facet.kind, group: group, member: member))
                    if facet.kind == .topics {
                        profiles[index].topics.append(group)
                    } else {
                        profiles[index].sector = group
                    }
                }
            }
        }
        return profiles
    }

    private init(language: Int) { self.language = language }

    func similarity(to other: CaseLikeness) -> Int {
        topics.count(where: other.topics.contains) * 4
            + (sector != nil && sector == other.sector ? 3 : 0) + (language == other.language ? 1 : 0)
    }
}

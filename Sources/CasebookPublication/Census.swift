public import CasebookModel

/// Who is who among the folders of a book, held against the record: ids that two folders claim, cases that are gone, and
/// folders that were renamed without keeping the id.
public struct Census: Sendable {
    /// A folder with a case.
    public struct Member: Sendable {
        public let folder: String
        public let id: CaseID
        /// What tells a renamed folder from a new case; `nil` if nobody has looked.
        public let traits: Traits?
        /// Whether the case cannot be read at all, so that nobody knows whether it is one that has only moved.
        public let isUnreadable: Bool

        public init(folder: String, id: CaseID, traits: Traits? = nil, isUnreadable: Bool = false) {
            self.folder = folder
            self.id = id
            self.traits = traits
            self.isUnreadable = isUnreadable
        }
    }

    /// By what a case is known that has lost its id.
    public struct Traits: Sendable {
        let since: PartialDate?
        let text: ContentFingerprint

        /// - Returns: `nil` if the case does not claim to be public, so that nobody can take it for another.
        public init?(_ fields: GateFields, _ text: ContentFingerprint) {
            guard fields.status == .published, !fields.isWithdrawn else { return nil }
            since = fields.since
            self.text = text
        }
    }

    /// Why a folder may not go by its id.
    public enum Conflict: Sendable, Hashable {
        /// Another folder has the same id.
        case duplicate(CaseID, of: String)
        /// It was public as another case, whose folder is gone.
        case renamed(from: CaseID)
        /// It was published on the same day as another case, whose folder is gone, and tells something else.
        case resembling(CaseID)
    }

    /// The folders that may not go by their ids.
    public let conflicts: [String: Conflict]
    /// The recorded cases that no folder has any more, and that nobody has settled.
    public let missing: [CaseID]
    /// Those among the cases without a folder that may have been renamed. They go as all that is missing goes; but partners,
    /// who would delete them, are told only once somebody has said what became of them.
    public let uncertain: Set<CaseID>

    /// - Parameters:
    ///   - members: the folders with a case.
    ///   - record: what was ever public.
    public init(_ members: [Member], _ record: PublicationRecord) {
        var conflicts: [String: Conflict] = [:]
        var owners: [CaseID: String] = [:]
        let recorded = Dictionary(record.entries.map { ($0.id, $0.folder) }) { first, _ in first }
        for member in members {
            guard let owner = owners[member.id] else {
                owners[member.id] = member.folder
                continue
            }
            let isOwner = Self.precedes(member.folder, owner, as: member.id, recorded: recorded[member.id])
            conflicts[isOwner ? owner : member.folder] = .duplicate(member.id, of: isOwner ? member.folder : owner)
            if isOwner { owners[member.id] = member.folder }
        }
        var missing = Self.gone(from: record, owners)
        var uncertain: Set<CaseID> = []
        let newcomers = members.filter { conflicts[$0.folder] == nil && !record.knows($0.id) }
        // The case that a newcomer was, by what its traits have in common with the record; each is found once.
        func find(_ fits: (Traits, PublicationRecord.Entry) -> Bool, _ found: (Member, CaseID) -> Void) {
            for member in newcomers where conflicts[member.folder] == nil {
                guard let traits = member.traits,
                    let place = missing.firstIndex(where: { record.entries(of: $0).contains { fits(traits, $0) } })
                else { continue }
                found(member, missing.remove(at: place))
            }
        }
        find({ $0.text.hasSameContent(as: $1.text) }, { conflicts[$0.folder] = .renamed(from: $1) })
        find(
            { $0.since == $1.since },
            {
                conflicts[$0.folder] = .resembling($1)
                uncertain.insert($1)
            })
        if newcomers.contains(where: \.isUnreadable) { uncertain.formUnion(missing) }
        self.uncertain = uncertain
        self.conflicts = conflicts
        self.missing = missing
    }

    /// Whether it takes a look at the cases themselves to tell who is who: something is gone that may have been renamed.
    public static func needsTraits(_ members: [Member], _ record: PublicationRecord) -> Bool {
        let owners = Dictionary(members.map { ($0.id, $0.folder) }) { first, _ in first }
        return !gone(from: record, owners).isEmpty && members.contains { !record.knows($0.id) }
    }

    private static func gone(from record: PublicationRecord, _ owners: [CaseID: String]) -> [CaseID] {
        var gone: [CaseID] = []
        for entry in record.entries where owners[entry.id] == nil && gone.last != entry.id {
            if record.entries(of: entry.id).contains(where: { !$0.isSettled }) { gone.append(entry.id) }
        }
        return gone
    }

    /// Of two folders that claim an id, the one that is called so has it, or else the one that had it.
    private static func precedes(_ one: String, _ other: String, as id: CaseID, recorded: String?) -> Bool {
        func rank(_ folder: String) -> Int { folder == recorded ? 0 : folder == id.text ? 1 : 2 }
        return rank(one) < rank(other)
    }
}

extension PublicationRecord.Entry {
    /// Whether a person has said what became of it; an expiry that somebody wrote into the case settles nothing once the
    /// case is gone.
    var isSettled: Bool { ended.map { $0.cause != .expired } ?? false }
}

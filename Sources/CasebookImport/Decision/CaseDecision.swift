/// What is to be done with a case: a comparison of three sides, without any effect.
///
/// - what was taken over last time (``ImportLedger/Case``),
/// - what lies in the book now (``LocalCase``),
/// - what the publisher offers now (its fingerprint and the hashes of its files).
enum CaseDecision: Equatable {
    /// It is new here.
    case create
    /// The publisher changed it, nobody did here.
    case update
    /// Nothing to do.
    case keep
    /// Here lies what the publisher offers, whoever wrote it; it is only to be remembered.
    case adopt
    /// It was changed here, and not by the publisher since.
    case keepLocal
    /// It was changed here, and by the publisher too: field by field it will turn out whether they are in each other's way.
    case merge
    /// It was changed here, and by the publisher too, and nothing is known of what both began with; what lies here stays.
    case conflict
    /// The same, and the person wants to keep what lies here.
    case settleLocal
    /// It was deleted here; it stays so.
    case leaveDeleted

    /// The comparison.
    ///
    /// - Parameter winner: what the person said about conflicts; `nil` if nothing.
    static func decide(
        remembered: ImportLedger.Case?, local: LocalCase, fingerprint: String, hashes: [String: String],
        winner: ImportOptions.Winner?
    ) -> CaseDecision {
        guard local.exists else { return remembered == nil || winner == .theirs ? .create : .leaveDeleted }
        let holdsOffer = local.holds(hashes)
        guard let remembered else {
            if holdsOffer { return .adopt }
            return winner.map { $0 == .theirs ? .update : .settleLocal } ?? .conflict
        }
        let isNew = remembered.offered != fingerprint || remembered.isWithdrawn
        if local.holds(remembered.files) { return isNew ? (holdsOffer ? .adopt : .update) : .keep }
        if holdsOffer { return .adopt }
        // An import was killed here: nobody's own work is in the way.
        if isNew, local.isHalfway(from: remembered.files, to: hashes) { return .update }
        if !isNew { return .keepLocal }
        if !remembered.isWithdrawn { return .merge }
        return switch winner {
        case .theirs: .update
        case .local: .settleLocal
        case nil: .conflict
        }
    }
}

/// What is to be done with a case that its publisher has withdrawn.
enum WithdrawalDecision: Equatable {
    /// There is no copy, or it is known to be withdrawn.
    case nothing
    /// The texts go, the record that it was here stays.
    case bury
    /// It was changed here: the texts stay, but it is taken out of publication.
    case takeBack

    /// - Parameter grave: the hashes of the files that a burial leaves.
    static func decide(
        remembered: ImportLedger.Case?, local: LocalCase, grave: [String: String], winner: ImportOptions.Winner?
    ) -> WithdrawalDecision {
        guard let remembered, local.exists, !remembered.isWithdrawn else { return .nothing }
        // An import may have been killed during the burial; the pictures must not stay because of that.
        let isBegun = local.holds(grave) && local.isHalfway(from: remembered.files, to: grave)
        return local.holds(remembered.files) || isBegun || winner == .theirs ? .bury : .takeBack
    }
}

/// A case as it lies in the book.
struct LocalCase: Equatable {
    /// Whether there is a `case.yaml`.
    let exists: Bool
    /// The hashes of the files that matter, by path; a missing file has none.
    let files: [String: String]

    static let missing = LocalCase(exists: false, files: [:])

    /// Whether all these files lie there as they are.
    func holds(_ hashes: [String: String]) -> Bool {
        exists && hashes.allSatisfy { files[$0.key] == $0.value }
    }

    /// Whether every file is as it was or as it is to be, so that there is nothing here that an import has not written.
    func isHalfway(from old: [String: String], to new: [String: String]) -> Bool {
        exists
            && Set(old.keys).union(new.keys).allSatisfy { path in
                files[path] == old[path] || files[path] == new[path]
            }
    }
}

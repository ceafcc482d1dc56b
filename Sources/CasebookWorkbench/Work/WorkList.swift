import CasebookJournal
import CasebookModel

/// What somebody has to do, taken from all cases: nothing is entered for it, it follows from journals, statuses and releases.
struct WorkList {
    /// Why a case is on the list; the order is that of the page.
    enum Reason: String, CaseIterable {
        case overdue, sentBack, review, waiting, proposals, comments, release, next
    }

    /// A case with something to do.
    struct Item {
        let summary: CaseSummary
        /// What was recorded as the next step, if that is it.
        var step: OpenStep?
    }

    let groups: [(reason: Reason, items: [Item])]

    /// - Parameter role: editors review what coaches wait for.
    init(_ cases: [CaseSummary], for role: Role) {
        groups = Reason.allCases.compactMap { reason in
            let items = cases.flatMap { Self.items(of: $0, reason, role) }
            let sorted = items.enumerated().sorted {
                (Self.day(of: $0.element), $0.offset) < (Self.day(of: $1.element), $1.offset)
            }
            return items.isEmpty ? nil : (reason, sorted.map(\.element))
        }
    }

    private static func items(of summary: CaseSummary, _ reason: Reason, _ role: Role) -> [Item] {
        // Nobody works on what is archived; but what is public has to be looked after all the same.
        guard !summary.isArchived || reason == .release || reason == .proposals else { return [] }
        return switch reason {
        case .overdue: summary.openSteps.filter(\.isOverdue).map { Item(summary: summary, step: $0) }
        case .next: summary.openSteps.filter { !$0.isOverdue }.map { Item(summary: summary, step: $0) }
        case .review: summary.state == .review && role == .editor ? [Item(summary: summary)] : []
        case .waiting: summary.state == .review && role < .editor ? [Item(summary: summary)] : []
        case .sentBack: summary.state == .sentBack ? [Item(summary: summary)] : []
        case .proposals: summary.review.proposals > 0 ? [Item(summary: summary)] : []
        case .comments: isTold(elsewhere: summary) || summary.review.comments == 0 ? [] : [Item(summary: summary)]
        case .release: summary.release.needsAttention ? [Item(summary: summary)] : []
        }
    }

    /// Whether the case is on the list for its review already, which tells of its comments too.
    private static func isTold(elsewhere summary: CaseSummary) -> Bool {
        summary.state == .sentBack || summary.state == .review || summary.review.proposals > 0
    }

    /// What is due first stands first; what has no day comes last.
    private static func day(of item: Item) -> Int {
        if let entry = item.summary.review.sentBack, item.summary.state == .sentBack {
            return entry.at.day.daysSince1970
        }
        if let step = item.step { return step.next.due?.latest.daysSince1970 ?? .max }
        return switch item.summary.release {
        case .expired(let date), .revoked(let date), .expires(let date), .notYet(let date): date.latest.daysSince1970
        case .missing, .notNeeded, .granted: .max
        }
    }
}

public import CasebookDiagnostics
public import CasebookModel

/// What an import did, case by case.
public struct ImportReport: Sendable {
    /// The name of the source as it was given.
    public let source: String
    /// Whether the server said that nothing has changed since.
    public internal(set) var isUnchanged = false
    public internal(set) var items: [Item] = []
    /// Where the feed lives now, if it has left the address that was asked for.
    public internal(set) var movedTo: String?
    /// The feed to which a web page has led.
    public internal(set) var foundFeed: String?
    /// The publisher's topics that became ours, and those that stand for nothing here.
    public internal(set) var topics = TopicReport()
    /// Why the rest was not tried.
    public internal(set) var interruption: LocalizedText?

    /// A case.
    public struct Item: Sendable {
        /// The case's globally unique id, as far as the feed gives one.
        public let id: String
        /// The name of its folder here, if it has one.
        public let folder: String?
        public let title: String?
        public let result: Result
    }

    /// What became of a case.
    public enum Result: Sendable {
        case created
        case updated
        case unchanged
        /// It was changed here, and not by the publisher since.
        case keptLocal
        /// It was changed here, and at the publisher nothing but where the original lives; that was changed here too.
        case originUpdated
        /// It was changed on both sides, in different fields: what the publisher changed was taken, what was changed here
        /// was kept.
        case merged(taken: [String], kept: [String])
        /// Both sides changed the same fields, or whole cases whose fields cannot be told apart.
        case conflict(ImportConflict)
        /// It was deleted here and stays so.
        case deletedHere
        case withdrawn(on: PartialDate, PublicationEnd.Cause)
        /// It was changed here and is withdrawn there: out of publication, texts kept.
        case withdrawnEdited(on: PartialDate, PublicationEnd.Cause)
        /// It is our own, come back.
        case own
        /// It comes from another feed.
        case elsewhere(String)
        /// It was not asked for.
        case notSelected
        /// The feed does not have it any more and does not say that it is withdrawn.
        case vanished
        /// It cannot be taken over.
        case refused(LocalizedText, findings: [Diagnostic])
    }

    /// Whether a person must look at something.
    public var needsAttention: Bool { items.contains { $0.result.needsAttention } }
}

extension ImportReport.Result {
    /// Whether the case here is now what the publisher has, with what was changed here if the two agree.
    public var isCurrentCase: Bool {
        switch self {
        case .created, .updated, .unchanged, .merged: true
        default: false
        }
    }

    /// Whether a person must look at it.
    public var needsAttention: Bool {
        switch self {
        case .conflict, .withdrawnEdited, .refused: true
        default: false
        }
    }

    /// The name of the result for programs, stable for ever.
    public var name: String {
        switch self {
        case .created: "created"
        case .updated: "updated"
        case .unchanged: "unchanged"
        case .keptLocal: "kept-local"
        case .originUpdated: "origin-updated"
        case .merged: "merged"
        case .conflict: "conflict"
        case .deletedHere: "deleted-here"
        case .withdrawn: "withdrawn"
        case .withdrawnEdited: "withdrawn-edited"
        case .own: "own"
        case .elsewhere: "elsewhere"
        case .notSelected: "not-selected"
        case .vanished: "vanished"
        case .refused: "refused"
        }
    }
}

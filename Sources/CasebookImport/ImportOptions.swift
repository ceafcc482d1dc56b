public import CasebookDisk
public import CasebookModel

/// Where an import takes cases from.
public enum ImportSource: Sendable, Hashable {
    /// A feed or a case on the web, or a page that leads to one.
    case web(WebAddress)
    /// A feed or a case in a file, or a folder with a feed.
    case file(DiskPath)
}

/// How an import is to go.
public struct ImportOptions: Sendable {
    /// The ids of the cases that are wanted; all if empty.
    public var only: Set<String> = []
    /// The topics, regions and languages of the cases that are wanted.
    public var selection = Selection()
    /// Which of our topics stand for which of the publisher's; remembered for the publisher. `nil` leaves a topic out.
    public var topics: [TopicKey: TopicKey?] = [:]
    /// Which side wins where both changed a field; if nobody said, nothing is overwritten and the report tells.
    public var winner: Winner?
    /// The old addresses of the feed. Only a person can say that it speaks for the cases that came from there.
    public var formerAddresses: [WebAddress] = []
    /// Whether nothing is written.
    public var isDryRun = false
    /// The day for which cases are checked.
    public var date: CalendarDay

    public init(on date: CalendarDay) { self.date = date }

    /// A side of a conflict.
    public enum Winner: String, Sendable, CaseIterable {
        case local, theirs
    }

    /// Whether a part of the cases was asked for.
    var isPartial: Bool {
        !only.isEmpty || !selection.topics.isEmpty || !selection.regions.isEmpty || !selection.languages.isEmpty
    }
}

/// What was ever public, and on which channel (`published.yaml`; contract, section 2).
///
/// A case's own file cannot tell that the case was public once: it may be a draft again, or gone. The record can.
public struct PublicationRecord: Sendable, Hashable {
    /// Whether the book keeps a record at all; one from before there were records does not.
    public var isKept: Bool
    private var lines: [Key: Entry] = [:]

    /// One case on one channel.
    public struct Entry: Sendable, Hashable {
        public let id: CaseID
        /// The name of the case's folder.
        public var folder: String
        public let channel: Channel
        /// From when on the case is public; may lie ahead.
        public var since: PartialDate
        /// A fingerprint of what was published, see ``ContentFingerprint``.
        public var text: ContentFingerprint
        /// The case's globally unique id, if another book published it first: partners know it by that.
        public var origin: WebAddress?
        /// That it ends or has ended; an expiry may lie ahead.
        public var ended: PublicationEnd?

        public init(
            id: CaseID, folder: String, channel: Channel, since: PartialDate, text: ContentFingerprint,
            origin: WebAddress? = nil, ended: PublicationEnd? = nil
        ) {
            self.id = id
            self.folder = folder
            self.channel = channel
            self.since = since
            self.text = text
            self.origin = origin
            self.ended = ended
        }

        /// Whether the case was public before or on a day. An end that names a day before the beginning is a slip of whoever
        /// took the case back; partners must be told all the same.
        public func wasPublic(by day: CalendarDay) -> Bool { since.earliest <= day }

        /// Whether the record says that it is public on a day.
        public func isPublic(on day: CalendarDay) -> Bool {
            since.latest <= day && !(ended?.hasCome(by: day) ?? false)
        }
    }

    private struct Key: Hashable {
        let id: CaseID
        let channel: Channel
    }

    /// Puts entries together. Of several about one case and channel, which a merge may leave behind, the stricter
    /// counts.
    public init(_ entries: some Sequence<Entry> = [], isKept: Bool = false) {
        self.isKept = isKept
        for entry in entries {
            let key = Key(id: entry.id, channel: entry.channel)
            lines[key] = lines[key].map { $0.stricter(than: entry) } ?? entry
        }
    }

    /// The entry about a case on a channel.
    public subscript(id: CaseID, channel: Channel) -> Entry? {
        get { lines[Key(id: id, channel: channel)] }
        set { lines[Key(id: id, channel: channel)] = newValue }
    }

    /// All entries, by id and then in the order website, partners, print.
    public var entries: [Entry] {
        // Keys are moved about at a quarter of the cost of whole entries.
        lines.keys.sorted { $0.id == $1.id ? $0.channel < $1.channel : $0.id < $1.id }.compactMap { lines[$0] }
    }

    /// The entries about a case.
    public func entries(of id: CaseID) -> [Entry] { Channel.allCases.compactMap { self[id, $0] } }

    /// Whether anything is recorded of a case.
    public func knows(_ id: CaseID) -> Bool { Channel.allCases.contains { self[id, $0] != nil } }
}

extension PublicationRecord.Entry {
    /// What two lines about the same case and channel say together: an end is an end, the earlier one counts; what was
    /// public earlier was public.
    fileprivate func stricter(than other: Self) -> Self {
        var entry = ordering < other.ordering ? other : self
        entry.since = [since, other.since].min { $0.sortKey < $1.sortKey } ?? since
        let ends = [ended, other.ended].compactMap(\.self)
        entry.ended = ends.min { ($0.on.sortKey, $0.cause.rawValue) < ($1.on.sortKey, $1.cause.rawValue) }
        return entry
    }

    /// Which of two lines names folder and text must not depend on the order in which a merge left them.
    private var ordering: (Int, String, String) { (since.sortKey, folder, text.text) }
}

/// What was ever public, and on which channel (`published.yaml`; contract, section 2).
///
/// A case's own file cannot tell that the case was public once: it may be a draft again, or gone. The record can.
public struct PublicationRecord: Sendable, Hashable {
    /// Whether the book keeps a record at all; one from before there were records does not.
    public var isKept: Bool
    /// All entries, by id and then in the order website, partners, print. A book of ten thousand cases has thirty thousand, and an
    /// export walks through all of them again and again: they are put in order once.
    public private(set) var entries: [Entry]

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

    /// Puts entries together. Of several about one case and channel, which a merge may leave behind, the stricter
    /// counts.
    public init(_ entries: some Sequence<Entry> = [], isKept: Bool = false) {
        self.isKept = isKept
        self.entries = Array(entries)
        unite { $0.stricter(than: $1) }
    }

    /// The entry about a case on a channel.
    public subscript(id: CaseID, channel: Channel) -> Entry? {
        get { place(of: id, channel).found.map { entries[$0] } }
        set {
            let place = place(of: id, channel)
            switch (place.found, newValue) {
            case (let found?, let entry?): entries[found] = entry
            case (let found?, nil): entries.remove(at: found)
            case (nil, let entry?): entries.insert(entry, at: place.next)
            case (nil, nil): break
            }
        }
    }

    /// Puts in entries, each in place of what there is about its case and channel; of several about the same the last one counts.
    /// Many at once cost less than one after the other.
    public mutating func put(_ entries: [Entry]) {
        guard !entries.isEmpty else { return }
        self.entries += entries
        unite { $1 }
    }

    /// Orders the entries, and makes one of those about the same case and channel.
    private mutating func unite(_ united: (Entry, Entry) -> Entry) {
        if zip(entries, entries.dropFirst()).allSatisfy({ $0.precedes($1) }) { return }
        let sorted = entries.sorted { $0.precedes($1) }
        entries.removeAll(keepingCapacity: true)
        for entry in sorted {
            if let last = entries.last, !last.precedes(entry) {
                entries[entries.count - 1] = united(last, entry)
            } else {
                entries.append(entry)
            }
        }
    }

    /// Where the entry about a case on a channel is, and where the first one behind it.
    private func place(of id: CaseID, _ channel: Channel) -> (found: Int?, next: Int) {
        var (start, end) = (0, entries.count)
        while start < end {
            let middle = (start + end) / 2
            if entries[middle].precedes(id, channel) { start = middle + 1 } else { end = middle }
        }
        let isThere = start < entries.count && entries[start].id == id && entries[start].channel == channel
        return (isThere ? start : nil, start)
    }

    /// The entries about a case.
    public func entries(of id: CaseID) -> [Entry] { Array(all(about: id)) }

    /// Whether anything is recorded of a case.
    public func knows(_ id: CaseID) -> Bool { !all(about: id).isEmpty }

    private func all(about id: CaseID) -> ArraySlice<Entry> {
        entries[place(of: id, .website).next...].prefix { $0.id == id }
    }
}

extension PublicationRecord.Entry {
    fileprivate func precedes(_ other: Self) -> Bool { precedes(other.id, other.channel) }

    fileprivate func precedes(_ id: CaseID, _ channel: Channel) -> Bool {
        self.id == id ? self.channel < channel : self.id < id
    }

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

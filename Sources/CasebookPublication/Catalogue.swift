public import CasebookModel

/// What lists of an edition are made from: a line for each released case, and the tombstones of those that were public
/// once.
public struct Catalogue: Sendable {
    /// The edition, with the topics that cases of other books brought along.
    public let context: ExportContext
    /// The released cases, the one changed last first; equal dates by id.
    public let entries: [Entry]
    /// The cases that were public once, the latest first; equal dates by id.
    public let tombstones: [Tombstone]

    /// A released case in a catalogue; it never changes.
    ///
    /// A class, as lists of the same cases are sorted, divided and kept by the thousand.
    public final class Entry: Sendable {
        public let listing: CaseListing
        /// Another number whenever the listing says something else.
        public let revision: UInt64
        /// Another number whenever one of the case's pieces is another.
        public let pieceRevision: UInt64

        public var id: CaseID { listing.id }

        package init(_ listing: CaseListing, revision: UInt64, pieceRevision: UInt64) {
            self.listing = listing
            self.revision = revision
            self.pieceRevision = pieceRevision
        }
    }

    /// Puts entries and tombstones in order.
    package init(_ context: ExportContext, _ entries: [Entry], _ tombstones: [Tombstone]) {
        self.context = context
        self.entries = entries.map { (key: $0.listing.changedOn.sortKey, entry: $0) }
            .sorted { ($1.key, $0.entry.id) < ($0.key, $1.entry.id) }
            .map(\.entry)
        self.tombstones = tombstones.sorted { ($1.on.sortKey, $0.id) < ($0.on.sortKey, $1.id) }
    }

    /// The lines of all cases.
    public var listings: [CaseListing] { entries.map(\.listing) }

    /// The topics that at least one case has, in the book's order.
    public var usedTopics: [Topic] {
        let used = Set(entries.lazy.flatMap { $0.listing.topics.lazy.map(\.key) })
        return context.book.topics.filter { used.contains($0.key) }
    }
}

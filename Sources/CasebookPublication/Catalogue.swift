public import CasebookModel

/// What the files about many cases are made from: a line for each released case, and the tombstones of those that were public
/// once.
public struct Catalogue {
    public let context: ExportContext
    /// The book's topics, and those that cases of other books bring along; of two names for one, the first counts.
    public let topics: [Topic]
    /// The released cases, the one changed last first; equal dates by id.
    public let entries: [Entry]
    /// The cases that were public once, the latest first; equal dates by id.
    public let tombstones: [Tombstone]

    /// A released case in a catalogue; it never changes.
    ///
    /// A class, as lists of the same cases are sorted, divided and kept by the thousand.
    public final class Entry {
        public let listing: CaseListing
        /// Another number whenever the listing, or a piece of the case, is another.
        package let revision: UInt64

        public var id: CaseID { listing.id }

        package init(_ listing: CaseListing, revision: UInt64) {
            self.listing = listing
            self.revision = revision
        }
    }

    /// Puts entries and tombstones in order.
    package init(_ context: ExportContext, topics: [Topic], _ entries: [Entry], _ tombstones: [Tombstone]) {
        self.context = context
        self.topics = topics
        self.entries = entries.map { (key: $0.listing.changedOn.sortKey, entry: $0) }
            .sorted { ($1.key, $0.entry.id) < ($0.key, $1.entry.id) }
            .map(\.entry)
        self.tombstones = tombstones.sorted { ($1.on.sortKey, $0.id) < ($0.on.sortKey, $1.id) }
    }

    /// The topics that at least one case has, in the order of ``topics``.
    public var usedTopics: [Topic] {
        let used = Set(entries.lazy.flatMap { $0.listing.topics.lazy.map(\.key) })
        return topics.filter { used.contains($0.key) }
    }
}

// A file about many cases is made again if what it was given has changed. No closure that makes one can reach for a case that
// it was not given.
@available(*, unavailable)
extension Catalogue: Sendable {}

@available(*, unavailable)
extension Catalogue.Entry: Sendable {}

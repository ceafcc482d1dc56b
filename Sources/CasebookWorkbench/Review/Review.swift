import CasebookFiles
import CasebookModel

/// What was said of a case, in threads. It comes out of merges by lines, so the order of the file says little and nothing of it may
/// get lost: what answers something unknown stands for itself.
struct Review: Sendable {
    /// Something that was said first, with what came of it.
    struct Thread: Sendable {
        let root: ReviewEntry
        /// Answers and settlements, as the file has them.
        var others: [ReviewEntry] = []

        /// Whether somebody still has to do something about it: nobody has settled it, or somebody has spoken since.
        var isOpen: Bool { others.last?.kind != .resolved }
    }

    /// In the order of their ids, which is that of time.
    let threads: [Thread]

    init(_ entries: [ReviewEntry]) {
        let known = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
        var threads: [ULID: Thread] = [:]
        var rest: [(ReviewEntry, ULID)] = []
        for entry in entries {
            let root = Self.root(of: entry, known)
            if root == entry.id, entry.kind != .resolved {
                if threads[entry.id] == nil { threads[entry.id] = Thread(root: entry) }
            } else {
                rest.append((entry, root))
            }
        }
        for (entry, root) in rest {
            if threads[root] != nil {
                threads[root]?.others.append(entry)
            } else if entry.kind != .resolved {
                threads[entry.id] = Thread(root: entry)
            }
        }
        self.threads = threads.values.sorted { $0.root.id < $1.root.id }
    }

    /// The first of the entries that an entry leads back to.
    private static func root(of entry: ReviewEntry, _ known: [ULID: ReviewEntry]) -> ULID {
        var entry = entry
        var passed: Set<ULID> = []
        while let target = entry.target, let before = known[target], passed.insert(entry.id).inserted {
            // Whoever answers themselves around a circle stands for themselves.
            if passed.contains(before.id) { return passed.min() ?? entry.id }
            entry = before
        }
        return entry.id
    }

    subscript(id: String) -> Thread? { threads.first { $0.root.id.text == id } }

    var open: [Thread] { threads.filter(\.isOpen) }

    var standing: ReviewStanding {
        let open = open
        return ReviewStanding(
            sentBack: open.last { $0.root.kind == .sentBack }?.root,
            comments: open.count { $0.root.kind == .comment }, proposals: open.count { $0.root.kind == .proposal })
    }
}

/// What of a review is still to be done.
struct ReviewStanding: Sendable {
    /// Why the case was sent back last, unless that is settled.
    var sentBack: ReviewEntry?
    /// How many comments nobody has settled.
    var comments = 0
    /// How many proposals nobody has decided on.
    var proposals = 0

    var count: Int { comments + proposals + (sentBack == nil ? 0 : 1) }
}

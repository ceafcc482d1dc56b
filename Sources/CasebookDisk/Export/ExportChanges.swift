public import CasebookModel

/// What an export does to its folder, or would do.
public struct ExportChanges: Sendable, Hashable {
    /// The files that are new, in order.
    public internal(set) var added: [RelativePath] = []
    /// The files that get other content, in order.
    public internal(set) var changed: [RelativePath] = []
    /// The files of the last export that no longer belong, in order.
    public internal(set) var removed: [RelativePath] = []
    /// How many files stay as they are.
    public internal(set) var unchangedCount = 0
    /// The files that stand in the way and that Casebook did not write; only a comparison reports them, an export
    /// fails.
    public internal(set) var foreign: [RelativePath] = []
    /// The files that nobody laid claim to, as neither this export nor the last one wrote them. They stay. Looked for
    /// in a comparison, and in an export to a folder that has no manifest, where they may be left over.
    public internal(set) var unclaimed: [String] = []
    /// Whether the last export was interrupted, and an export would first finish it; only a comparison reports it.
    public internal(set) var wasInterrupted = false
    /// Whether the manifest is missing or says something else; a difference like any other.
    public internal(set) var isManifestOutdated = false

    init() {}

    /// Nothing at all: every file stays as it is.
    public init(unchangedCount: Int) { self.unchangedCount = unchangedCount }

    /// Whether the folder holds what the export writes.
    public var isEmpty: Bool {
        added.isEmpty && changed.isEmpty && removed.isEmpty && foreign.isEmpty && !wasInterrupted && !isManifestOutdated
    }
}

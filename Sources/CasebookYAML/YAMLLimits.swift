/// How much of a YAML stream is read before it is refused.
public struct YAMLLimits: Sendable, Hashable {
    /// The greatest size of a file in bytes.
    public var bytes: Int
    /// The greatest depth of nested collections.
    public var depth: Int
    /// The greatest number of nodes, counted as if every alias were written out.
    public var nodes: Int

    public init(bytes: Int, depth: Int, nodes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// For a case or a book: 1 MiB, a hundred times the usual size.
    public static let document = YAMLLimits(bytes: 1 << 20, depth: 32, nodes: 50_000)
    /// For a journal, which grows for years: 32 MiB.
    public static let journal = YAMLLimits(bytes: 32 << 20, depth: 32, nodes: 2_000_000)
}

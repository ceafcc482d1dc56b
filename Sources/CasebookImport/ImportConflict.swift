/// What both sides of a case have changed since it was taken over last.
public struct ImportConflict: Sendable, Hashable {
    /// The fields, and the files, that both have changed; empty if they cannot be told apart.
    public var fields: [Field] = []
    /// What was changed here.
    public var here: [String] = []
    /// What was changed at the publisher.
    public var there: [String] = []
    /// What the publisher has changed elsewhere in the case, and was taken over.
    public var taken: [String] = []

    /// A field with what it says on both sides, as a `case.yaml` writes it.
    public struct Field: Sendable, Hashable {
        public let path: String
        /// `nil` if it is not there.
        public let here: String?
        public let there: String?
    }
}

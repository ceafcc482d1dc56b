/// Which field a finding is about, and where the file shows it.
///
/// The two differ where something is missing: the finding is about `outcomes`, and what is shown is the status that
/// asks for them.
public struct FindingPlace: Sendable, Hashable, FieldReference {
    /// The field; `nil` if the finding is about the file as a whole.
    public let field: FieldPath?
    /// Where to look.
    public let range: SourceRange?
    /// Where the text stands, if what is shown only stands for it, as an alias in YAML does.
    public let origin: SourceRange?

    /// A field that is shown at a place.
    public init(_ field: FieldPath?, shownAt range: SourceRange?, standingAt origin: SourceRange? = nil) {
        self.field = field
        self.range = range
        self.origin = origin
    }

    /// The place itself.
    public var place: FindingPlace { self }
}

/// Something that a rule may name as what a finding is about. Path and place are looked up for findings alone, never for what is
/// as it should be.
public protocol FieldReference {
    /// The field with its place in the file.
    var place: FindingPlace { get }
}

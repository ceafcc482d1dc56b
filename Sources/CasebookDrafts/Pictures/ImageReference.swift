/// A picture that stands in a text.
struct ImageReference: Sendable, Hashable {
    /// What is shown where the picture is not; often empty, or what Word made up.
    let alternative: String
    /// A path or an address.
    let target: String
}

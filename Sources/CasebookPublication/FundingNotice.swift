/// A funding notice with its language, which goes with it wherever it is shown.
public struct FundingNotice: Sendable, Hashable {
    public let text: String
    /// The language as a tag of BCP 47; `nil` if the publisher of the original has not told.
    public let language: String?
}

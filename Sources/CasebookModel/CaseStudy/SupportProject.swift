/// The project in which a company was accompanied.
public struct SupportProject: Sendable, Hashable {
    /// When it took place.
    public var period: Period
    /// The centre that accompanied the company.
    public var organisation: String?
    /// The people who accompanied it.
    public var coaches: [Coach]

    public init(period: Period = Period(), organisation: String? = nil, coaches: [Coach] = []) {
        self.period = period
        self.organisation = organisation
        self.coaches = coaches
    }
}

/// A person who accompanied a company.
public struct Coach: Sendable, Hashable {
    public var name: String
    public var organisation: String?

    public init(name: String, organisation: String? = nil) {
        self.name = name
        self.organisation = organisation
    }
}

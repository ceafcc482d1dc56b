/// The company that was accompanied.
public struct Company: Sendable, Hashable {
    /// The name; may be recorded even if it must not be published.
    public var name: String?
    /// Whether name, website, place and people never leave the house.
    public var isAnonymous: Bool
    /// What the company does, in plain text.
    public var description: String?
    /// Its industry.
    public var sector: SectorCode?
    /// Its size class.
    public var size: CompanySize?
    /// The number of people who work there (head count), at least 0.
    public var employees: Int?
    /// The region where it is.
    public var region: RegionCode?
    /// The town or village where it is.
    public var place: String?
    /// Its web site.
    public var website: WebAddress?

    public init(
        name: String? = nil, isAnonymous: Bool = false, description: String? = nil,
        sector: SectorCode? = nil, size: CompanySize? = nil, employees: Int? = nil,
        region: RegionCode? = nil, place: String? = nil, website: WebAddress? = nil
    ) {
        self.name = name
        self.isAnonymous = isAnonymous
        self.description = description
        self.sector = sector
        self.size = size
        self.employees = employees
        self.region = region
        self.place = place
        self.website = website
    }
}

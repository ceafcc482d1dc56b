/// What somebody said about the project.
public struct Quote: Sendable, Hashable {
    public var text: String
    public var person: String?
    /// The person's role, for example `Geschäftsführer`.
    public var role: String?

    public init(text: String, person: String? = nil, role: String? = nil) {
        self.text = text
        self.person = person
        self.role = role
    }
}

/// A picture or a download that belongs to a case.
public struct Medium: Sendable, Hashable {
    /// Where the file lies, relative to the case's folder.
    public var file: RelativePath
    /// What a person who cannot see the picture must know.
    public var alt: String?
    public var caption: String?
    /// Who made it.
    public var credit: String?
    public var licence: LicenceID?
    /// Whether it stands for the case in lists.
    public var isTeaser: Bool

    public init(
        file: RelativePath, alt: String? = nil, caption: String? = nil, credit: String? = nil,
        licence: LicenceID? = nil, isTeaser: Bool = false
    ) {
        self.file = file
        self.alt = alt
        self.caption = caption
        self.credit = credit
        self.licence = licence
        self.isTeaser = isTeaser
    }
}

/// An address with a name.
public struct Link: Sendable, Hashable {
    public var title: String
    public var url: WebAddress

    public init(title: String, url: WebAddress) {
        self.title = title
        self.url = url
    }
}

/// Where facts come from.
public struct Source: Sendable, Hashable {
    public var title: String
    public var url: WebAddress?
    /// When the address was last looked at.
    public var accessedOn: PartialDate?

    public init(title: String, url: WebAddress? = nil, accessedOn: PartialDate? = nil) {
        self.title = title
        self.url = url
        self.accessedOn = accessedOn
    }
}

/// The person to contact about a case.
public struct Contact: Sendable, Hashable {
    public var name: String?
    public var organisation: String?
    public var email: EmailAddress?

    public init(name: String? = nil, organisation: String? = nil, email: EmailAddress? = nil) {
        self.name = name
        self.organisation = organisation
        self.email = email
    }
}

import CasebookBytes

/// Somebody who republishes cases in their own look.
public struct Partner: Sendable, Hashable {
    public var key: PartnerKey
    public var name: String
    public var selection: Selection
    public var branding: Branding

    public init(key: PartnerKey, name: String, selection: Selection = Selection(), branding: Branding = Branding()) {
        self.key = key
        self.name = name
        self.selection = selection
        self.branding = branding
    }
}

/// Which cases a partner takes over; an empty list means all.
public struct Selection: Sendable, Hashable {
    public var regions: [RegionCode]
    public var topics: [TopicKey]
    public var sectors: [SectorCode]
    public var languages: [LanguageTag]

    public init(
        regions: [RegionCode] = [], topics: [TopicKey] = [], sectors: [SectorCode] = [],
        languages: [LanguageTag] = []
    ) {
        self.regions = regions
        self.topics = topics
        self.sectors = sectors
        self.languages = languages
    }

    /// Whether a case fulfils every criterion: its region and sector lie within one of those named, it has one of the
    /// topics and one of the languages.
    public func contains(_ study: CaseStudy) -> Bool {
        matches(regions) { wanted in study.company.region?.isWithin(wanted) ?? false }
            && matches(topics) { study.topics.contains($0) }
            && matches(sectors) { wanted in study.company.sector?.isWithin(wanted) ?? false }
            && matches(languages) { $0.primary == study.language.primary }
    }

    private func matches<Criterion>(_ wanted: [Criterion], _ fulfils: (Criterion) -> Bool) -> Bool {
        wanted.isEmpty || wanted.contains(where: fulfils)
    }
}

/// How a partner's embeds look.
public struct Branding: Sendable, Hashable {
    public var accent: Colour?
    public var logo: RelativePath?
    public var logoAlt: String?
    public var scheme: ColourScheme

    public init(
        accent: Colour? = nil, logo: RelativePath? = nil, logoAlt: String? = nil, scheme: ColourScheme = .auto
    ) {
        self.scheme = scheme
        self.accent = accent
        self.logo = logo
        self.logoAlt = logoAlt
    }
}

/// An opaque sRGB colour, written `#rrggbb` (CSS Color 4, section 5.2).
public struct Colour: Sendable, Hashable, CustomStringConvertible {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init?(_ text: String) {
        guard text.utf8.count == 7, text.hasPrefix("#"),
            text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        red = UInt8(value >> 16 & 255)
        green = UInt8(value >> 8 & 255)
        blue = UInt8(value & 255)
    }

    /// The spelling `#rrggbb` in lower case.
    public var description: String {
        "#" + [red, green, blue].map { $0.hexadecimal(digits: 2) }.joined()
    }
}

/// On what the publication of a case rests: the company's consent, or an editor's decision where none is needed.
public struct Release: Sendable, Hashable {
    /// When the consent was given; otherwise the day of the editor's decision.
    public var grantedOn: PartialDate?
    /// Who gave the consent.
    public var grantedBy: String?
    /// On what the publication rests.
    public var basis: Basis?
    /// Where the case may appear.
    public var channels: Set<Channel>
    /// The last day on which the case may appear.
    public var expiresOn: PartialDate?
    /// When it was taken back.
    public var revokedOn: PartialDate?

    public init(
        grantedOn: PartialDate? = nil, grantedBy: String? = nil, basis: Basis? = nil,
        channels: Set<Channel> = [], expiresOn: PartialDate? = nil, revokedOn: PartialDate? = nil
    ) {
        self.grantedOn = grantedOn
        self.grantedBy = grantedBy
        self.basis = basis
        self.channels = channels
        self.expiresOn = expiresOn
        self.revokedOn = revokedOn
    }

    /// On what a publication can rest.
    public enum Basis: String, Vocabulary {
        /// The company agreed.
        case consent
        /// Everything in the case is already public; its sources are named.
        case publicSource = "public-source"
        /// The company does not exist.
        case fictional

        public var label: LocalizedText {
            switch self {
            case .consent: LocalizedText(de: "Einwilligung des Unternehmens", en: "Consent of the company")
            case .publicSource: LocalizedText(de: "Öffentliche Quellen", en: "Public sources")
            case .fictional: Genre.teaching.label
            }
        }
    }
}

/// A way by which cases reach the public.
public enum Channel: String, Vocabulary, Comparable {
    /// The publishing centre's own site.
    case website
    /// Feeds and embeds of partners.
    case partners
    /// Brochures and books.
    case print

    public var label: LocalizedText {
        switch self {
        case .website: LocalizedText(de: "Website", en: "Website")
        case .partners: LocalizedText(de: "Partner", en: "Partners")
        case .print: LocalizedText(de: "Druck", en: "Print")
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.order < other.order }

    private var order: Int {
        switch self {
        case .website: 0
        case .partners: 1
        case .print: 2
        }
    }
}

/// That and why a case was taken back.
public struct Withdrawal: Sendable, Hashable {
    public var on: PartialDate
    /// Why; internal, never exported.
    public var reason: String?

    public init(on: PartialDate, reason: String? = nil) {
        self.on = on
        self.reason = reason
    }
}

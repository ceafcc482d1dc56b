/// How big a company is, by the European Union's definition of micro, small and medium-sized enterprises.
///
/// Source: Commission Recommendation 2003/361/EC, Annex, Article 2. The definition also has ceilings for turnover and
/// balance sheet; a book records the head count alone, so a size made from it is the smallest that the company can
/// have.
public enum CompanySize: String, Vocabulary {
    /// Fewer than 10 persons (Annex, Article 2, paragraph 3).
    case micro
    /// Fewer than 50 persons (Annex, Article 2, paragraph 2).
    case small
    /// Fewer than 250 persons (Annex, Article 2, paragraph 1).
    case medium
    /// 250 persons or more: not a small or medium-sized enterprise.
    case large

    /// The size that a head count alone gives.
    ///
    /// - Parameter employees: The head count in annual work units; below 10, even at or below 0, the company is
    ///   `micro`.
    public init(employees: Int) {
        switch employees {
        case ..<10: self = .micro
        case ..<50: self = .small
        case ..<250: self = .medium
        default: self = .large
        }
    }

    /// The size's name.
    public var label: LocalizedText {
        switch self {
        case .micro: LocalizedText(de: "Kleinstunternehmen", en: "Micro enterprise")
        case .small: LocalizedText(de: "Kleines Unternehmen", en: "Small enterprise")
        case .medium: LocalizedText(de: "Mittleres Unternehmen", en: "Medium-sized enterprise")
        case .large: LocalizedText(de: "Großunternehmen", en: "Large enterprise")
        }
    }

    /// The range of head counts that the size stands for, in words.
    public var employees: LocalizedText {
        switch self {
        case .micro: LocalizedText(de: "weniger als 10 Beschäftigte", en: "fewer than 10 employees")
        case .small: LocalizedText(de: "10 bis 49 Beschäftigte", en: "10 to 49 employees")
        case .medium: LocalizedText(de: "50 bis 249 Beschäftigte", en: "50 to 249 employees")
        case .large: LocalizedText(de: "250 oder mehr Beschäftigte", en: "250 or more employees")
        }
    }
}

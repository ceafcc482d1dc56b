/// Where a case stands on its way to the public.
public enum EditorialStatus: String, Vocabulary {
    /// Being written.
    case draft
    /// Handed to the editor.
    case review
    /// Public, as far as the release allows.
    case published
    /// Taken back; leaves a tombstone.
    case withdrawn

    public var label: LocalizedText {
        switch self {
        case .draft: LocalizedText(de: "Entwurf", en: "Draft")
        case .review: LocalizedText(de: "In Prüfung", en: "In review")
        case .published: LocalizedText(de: "Veröffentlicht", en: "Published")
        case .withdrawn: LocalizedText(de: "Zurückgezogen", en: "Withdrawn")
        }
    }
}

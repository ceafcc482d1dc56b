/// Light or dark, for what is shown within a partner's pages.
public enum ColourScheme: String, Vocabulary {
    /// As the reader's device or the page around wants it.
    case auto
    case light
    case dark

    public var label: LocalizedText {
        switch self {
        case .auto: LocalizedText(de: "Wie das Gerät", en: "As the device")
        case .light: LocalizedText(de: "Hell", en: "Light")
        case .dark: LocalizedText(de: "Dunkel", en: "Dark")
        }
    }
}

/// A currency by its code of ISO 4217: those of Europe's countries, and the US dollar, in which software is often paid.
public enum Currency: String, Vocabulary {
    case euro = "EUR"
    case swissFranc = "CHF"
    case poundSterling = "GBP"
    case czechKoruna = "CZK"
    case danishKrone = "DKK"
    case hungarianForint = "HUF"
    case icelandicKrona = "ISK"
    case norwegianKrone = "NOK"
    case polishZloty = "PLN"
    case romanianLeu = "RON"
    case swedishKrona = "SEK"
    case usDollar = "USD"

    public var label: LocalizedText {
        switch self {
        case .euro: LocalizedText(de: "Euro", en: "Euro")
        case .swissFranc: LocalizedText(de: "Schweizer Franken", en: "Swiss franc")
        case .poundSterling: LocalizedText(de: "Pfund Sterling", en: "Pound sterling")
        case .czechKoruna: LocalizedText(de: "Tschechische Krone", en: "Czech koruna")
        case .danishKrone: LocalizedText(de: "Dänische Krone", en: "Danish krone")
        case .hungarianForint: LocalizedText(de: "Forint", en: "Hungarian forint")
        case .icelandicKrona: LocalizedText(de: "Isländische Krone", en: "Icelandic króna")
        case .norwegianKrone: LocalizedText(de: "Norwegische Krone", en: "Norwegian krone")
        case .polishZloty: LocalizedText(de: "Złoty", en: "Polish złoty")
        case .romanianLeu: LocalizedText(de: "Rumänischer Leu", en: "Romanian leu")
        case .swedishKrona: LocalizedText(de: "Schwedische Krone", en: "Swedish krona")
        case .usDollar: LocalizedText(de: "US-Dollar", en: "US dollar")
        }
    }

    /// How an amount is marked: the sign of the euro, otherwise the code.
    public var sign: String { self == .euro ? "€" : rawValue }
}

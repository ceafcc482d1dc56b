/// That a case is no longer public on a channel: since when, and why.
public struct PublicationEnd: Sendable, Hashable {
    public var on: PartialDate
    public var cause: Cause

    public init(on: PartialDate, cause: Cause) {
        self.on = on
        self.cause = cause
    }

    /// Whether the end has come; a consent counts to the last day that its expiry can mean.
    public func hasCome(by day: CalendarDay) -> Bool {
        cause == .expired ? on.latest < day : on.earliest <= day
    }

    /// The first day that the end can mean.
    package var firstDay: CalendarDay { cause == .expired ? on.latest : on.earliest }

    /// Why a case is no longer public.
    public enum Cause: String, Vocabulary {
        /// The publisher took it back.
        case withdrawn
        /// The company took its consent back.
        case revoked
        /// The consent was given for a time that is over.
        case expired
        /// The consent no longer names the channel.
        case narrowed
        /// The editor is working on it again.
        case draft
        /// Its folder is gone.
        case removed

        /// The cause in words that fit every basis of a publication, for lists that do not tell which it is: nobody revokes a
        /// consent for an invented company, or for what stands in public sources.
        public var neutralLabel: LocalizedText {
            self == .revoked ? LocalizedText(de: "Freigabe beendet", en: "Permission ended") : label
        }

        public var label: LocalizedText {
            switch self {
            case .withdrawn: LocalizedText(de: "Zurückgezogen", en: "Withdrawn")
            case .revoked: LocalizedText(de: "Freigabe widerrufen", en: "Consent revoked")
            case .expired: LocalizedText(de: "Freigabe abgelaufen", en: "Permission expired")
            case .narrowed: LocalizedText(de: "Hier nicht mehr freigegeben", en: "No longer approved here")
            case .draft: LocalizedText(de: "In Überarbeitung", en: "Under revision")
            case .removed: LocalizedText(de: "Entfernt", en: "Removed")
            }
        }
    }
}

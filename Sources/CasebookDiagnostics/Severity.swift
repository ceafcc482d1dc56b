public import CasebookModel

/// How bad a finding is.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// The case cannot be published like this.
    case error
    /// Worth a look; fails a run only with `--strict`.
    case warning
    /// For information; never fails a run.
    case note

    /// The word that stands in front of the message.
    public var label: LocalizedText {
        switch self {
        case .error: LocalizedText(de: "Fehler", en: "error")
        case .warning: LocalizedText(de: "Warnung", en: "warning")
        case .note: LocalizedText(de: "Hinweis", en: "note")
        }
    }

    /// From the mildest to the worst.
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

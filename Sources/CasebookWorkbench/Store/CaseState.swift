import CasebookJournal
import CasebookModel

/// Where a case really stands on a day: what the file says of it, and what its release is worth. A case whose release has
/// expired says "published", and is not.
enum CaseState: String, Sendable, CaseIterable {
    case draft, sentBack = "sent-back", review, published, upcoming, uncleared, expired, revoked, withdrawn, unreadable

    init(
        _ status: EditorialStatus?, _ study: CaseStudy?, _ release: ReleaseStanding, _ review: ReviewStanding,
        on day: CalendarDay
    ) {
        switch status {
        case .draft: self = review.sentBack == nil ? .draft : .sentBack
        case .review: self = .review
        case .withdrawn: self = .withdrawn
        case nil: self = .unreadable
        case .published:
            let isDue = study?.publishedOn.map { $0.latest <= day } ?? true
            self =
                switch release {
                case .missing: .uncleared
                case .revoked: .revoked
                case .expired: .expired
                case .notYet: .upcoming
                case .notNeeded, .expires, .granted: isDue ? .published : .upcoming
                }
        }
    }

    var label: LocalizedText {
        switch self {
        case .draft: EditorialStatus.draft.label
        case .sentBack: LocalizedText(de: "Zurückgegeben", en: "Sent back")
        case .review: EditorialStatus.review.label
        case .published: EditorialStatus.published.label
        case .upcoming: LocalizedText(de: "Noch nicht öffentlich", en: "Not public yet")
        case .uncleared: LocalizedText(de: "Freigabe fehlt", en: "Permission missing")
        case .expired: LocalizedText(de: "Freigabe abgelaufen", en: "Permission expired")
        case .revoked: LocalizedText(de: "Freigabe widerrufen", en: "Permission revoked")
        case .withdrawn: EditorialStatus.withdrawn.label
        case .unreadable: LocalizedText(de: "Nicht lesbar", en: "Cannot be read")
        }
    }
}

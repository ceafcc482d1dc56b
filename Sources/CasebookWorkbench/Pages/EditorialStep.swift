import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// A step on the way of a case to the public and back.
enum EditorialStep: String, Sendable {
    case submit, draft, sendBack = "send-back", release, publish, withdraw

    /// Who may take it.
    var role: Role {
        switch self {
        case .submit, .draft: .coach
        case .sendBack, .release, .publish, .withdraw: .editor
        }
    }

    /// The notice that tells of it.
    var notice: String {
        switch self {
        case .submit: "submitted"
        case .sendBack: "sent-back"
        case .publish: "published"
        case .withdraw: "withdrawn"
        case .draft, .release: "saved"
        }
    }

    /// Whether it can be taken from here: nothing is published that was not in review.
    func fits(_ status: EditorialStatus) -> Bool {
        switch self {
        case .submit: status == .draft
        case .draft: status != .draft
        case .release: true
        case .sendBack, .publish: status == .review
        case .withdraw: status == .published
        }
    }

    /// What it changes in the file; a release is changed by its own form.
    func edits(on value: FieldValue, _ today: CalendarDay, reason: String) -> [FieldEdit] {
        let status = FieldPath([.key("status")])
        let publishedOn = FieldPath([.key("published_on")])
        let withdrawn = FieldPath([.key("withdrawn")])
        switch self {
        case .submit: return [.set(status, .text("review"))]
        case .draft, .sendBack:
            let removal: [FieldEdit] = value["withdrawn"] == nil ? [] : [.remove(withdrawn)]
            // Since when it is no longer public, partners are told by this day.
            let isPublic = value["status"]?.scalarText == EditorialStatus.published.rawValue
            let dated: [FieldEdit] = isPublic ? [PublishedEdit.announcement(today)] : []
            return [.set(status, .text("draft"))] + dated + removal
        case .release: return []
        case .publish:
            let isFirst = value["published_on"] == nil
            return [.set(status, .text("published"))]
                + (isFirst
                    ? [.set(publishedOn, .text(today.description))]
                    : [])
        case .withdraw:
            return WithdrawalEdit.edits(on: PartialDate(today), reason: FieldText.cleaned([reason], .line).first)
        }
    }
}

/// What a save adds to a case that is public already.
enum PublishedEdit {
    /// Who may change a case in this state: what is public is changed by editors only, so that nothing goes out that
    /// nobody has reviewed.
    static func role(for value: FieldValue) -> Role {
        switch value["status"]?.scalarText.flatMap(EditorialStatus.init) {
        case .published, .withdrawn: .editor
        case .draft, .review, nil: .coach
        }
    }

    /// Whether readers can be told of a change: the case has been public since an earlier day.
    static func canBeAnnounced(_ value: FieldValue, _ today: CalendarDay) -> Bool {
        guard value["status"]?.scalarText == EditorialStatus.published.rawValue,
            let since = value["published_on"]?.scalarText.flatMap(PartialDate.init)
        else { return false }
        return since.latest < today && value["updated_on"]?.scalarText != today.description
    }

    /// Dates the case as updated today, by which feeds and partners know that there is something new.
    static func announcement(_ today: CalendarDay) -> FieldEdit {
        .set(FieldPath([.key("updated_on")]), .text(today.description))
    }
}

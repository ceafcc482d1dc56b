import CasebookMarkup
import CasebookModel

/// Whose turn it is with a case, and why.
struct Turn {
    let who: LocalizedText?
    let why: LocalizedText

    init(_ state: CaseState, _ review: ReviewStanding) {
        let coach = LocalizedText(de: "Coach", en: "coach")
        let editors = LocalizedText(de: "Redaktion", en: "editors")
        switch state {
        case .sentBack:
            (who, why) = (coach, LocalizedText(de: "Der Fall kam zurück.", en: "The case was sent back."))
        case .draft, .unreadable:
            (who, why) = (coach, LocalizedText(de: "Der Fall ist in Arbeit.", en: "The case is being written."))
        case .review:
            (who, why) = (editors, LocalizedText(de: "Der Fall liegt zur Prüfung.", en: "The case is in review."))
        case .uncleared, .expired, .revoked:
            (who, why) = (
                editors, LocalizedText(de: "Die Freigabe ist zu klären.", en: "The permission needs to be settled.")
            )
        case .published, .upcoming, .withdrawn:
            guard review.proposals > 0 else {
                (who, why) = (nil, LocalizedText(de: "Niemand muss etwas tun.", en: "There is nothing to do."))
                return
            }
            (who, why) = (
                editors, LocalizedText(de: "Es liegen Vorschläge vor.", en: "There are proposals to decide on.")
            )
        }
    }
}

/// Says whose turn it is, with the reason for which a case was sent back.
struct TurnNote {
    let visit: RequestContext
    let id: String
    let state: CaseState
    let review: ReviewStanding

    func write(to html: inout HTMLWriter) {
        let turn = Turn(state, review)
        html(.div, .class("turn")) { html in
            html(.p) { html in
                if let who = turn.who {
                    html(.strong, visit.say("Jetzt ist dran: ", "Whose turn it is: ") + visit(who))
                    html.text(". ")
                }
                html.text(visit(turn.why))
                if review.comments > 0 || review.proposals > 0 {
                    html.text(" ")
                    html(.a, .href(.rooted("cases/\(id)/review")), text: visit(Self.count(review)))
                }
            }
            if state == .sentBack, let entry = review.sentBack {
                html(.p, .class("when"), text: Self.source(of: entry, visit))
                html(.p, .class("text"), text: entry.text)
            }
        }
    }

    /// When something was said, and by whom.
    static func source(of entry: ReviewEntry, _ visit: RequestContext) -> String {
        let dates = FormDates(language: visit.language, today: visit.today)
        return "\(dates.shown(entry.at.day.description)) · \(entry.by)"
    }

    /// How much is open.
    static func count(_ review: ReviewStanding) -> LocalizedText {
        func words(_ number: Int, _ one: String, _ several: String) -> String? {
            number == 0 ? nil : number == 1 ? one : "\(number) \(several)"
        }
        let (comments, proposals) = (review.comments, review.proposals)
        return LocalizedText(
            de: [
                words(proposals, "1 offener Vorschlag", "offene Vorschläge"),
                words(comments, "1 offener Kommentar", "offene Kommentare"),
            ].compactMap(\.self).joined(separator: ", "),
            en: [
                words(proposals, "1 open proposal", "open proposals"),
                words(comments, "1 open comment", "open comments"),
            ].compactMap(\.self).joined(separator: ", "))
    }
}

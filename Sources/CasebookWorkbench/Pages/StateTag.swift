import CasebookMarkup
import CasebookModel

/// Where a case stands, at a glance: by a word, a shape and a colour.
struct StateTag {
    let visit: RequestContext
    let state: CaseState

    func write(to html: inout HTMLWriter) {
        html(.span, Self.look(of: state)) { html in
            html(.svg, .viewBox("0 0 16 16"), .ariaHidden) { $0(.path, .d(Self.icon(of: state))) }
            html.text(visit(state.label))
        }
    }

    private static func look(of state: CaseState) -> Attribute {
        switch state {
        case .draft: .class("state-tag")
        case .sentBack, .review, .upcoming: .class("state-tag waits")
        case .published: .class("state-tag good")
        case .uncleared, .expired, .revoked, .unreadable: .class("state-tag bad")
        case .withdrawn: .class("state-tag gone")
        }
    }

    /// A pencil, an arrow back, a clock, a tick, a warning, a bar: told apart without their colours too.
    private static func icon(of state: CaseState) -> StaticString {
        switch state {
        case .draft: "M2 14l1-4 8-8 3 3-8 8zM10 3l3 3"
        case .sentBack: "M6 3L2 7l4 4M2 7h8a4 4 0 0 1 0 7H7"
        case .review, .upcoming: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4v4l3 2"
        case .published: "M2.5 8.5l3.5 4l7.5-9"
        case .uncleared, .expired, .revoked, .unreadable: "M8 1.5l7 13h-14zM8 6v4M8 12v1"
        case .withdrawn: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM4 8h8"
        }
    }
}

/// How many errors a case has.
struct ErrorTag {
    let visit: RequestContext
    let count: Int

    func write(to html: inout HTMLWriter) {
        guard count > 0 else { return }
        html(
            .span, .class("state-tag bad"),
            text: count == 1
                ? visit.say("1 Stelle zu beheben", "1 thing to fix")
                : visit.say("\(count) Stellen zu beheben", "\(count) things to fix"))
    }
}

/// That nobody works on a case any more.
struct ArchiveTag {
    let visit: RequestContext

    func write(to html: inout HTMLWriter) {
        html(.span, .class("state-tag gone")) { html in
            html(.svg, .viewBox("0 0 16 16"), .ariaHidden) {
                $0(.path, .d("M1.5 2.5h13v3h-13zM2.5 5.5v8h11v-8M6 8.5h4"))
            }
            html.text(visit.say("Archiv", "Archive"))
        }
    }
}

import CasebookJSON
import CasebookJournal
import CasebookModel

/// The standing of cases for programs. Members that do not apply are left out; members may be added without a new version.
enum StatusJSON {
    static let version = 1

    static func document(_ standings: [CaseStanding], on day: CalendarDay, withSteps: Bool) -> JSON {
        [
            "version": .integer(version), "date": .string(day.description),
            "cases": .array(standings.map { study($0, withSteps: withSteps) }),
        ]
    }

    private static func study(_ standing: CaseStanding, withSteps: Bool) -> JSON {
        let record = standing.record
        return .object(
            ("id", .string(record.outline.id)), ("title", .string(record.outline.title)),
            ("status", .text(record.status?.rawValue)), ("archived_on", .text(record.study?.archivedOn)),
            ("readable", .bool(record.study != nil)),
            ("journal_readable", .bool(!record.isJournalDamaged)),
            ("measures_done", .integer(standing.done)), ("measures_planned", .integer(standing.planned)),
            ("phases", .array(standing.phases.map(phase))), ("hours", .number(standing.hours)),
            ("last_step", standing.lastStep.map(step)), ("open_steps", .array(standing.openSteps.map(open))),
            ("release", release(standing.release)),
            ("steps", withSteps ? .array((record.journal?.steps ?? []).map(step)) : nil))
    }

    private static func phase(_ progress: PhaseProgress) -> JSON {
        [
            "id": .string(progress.phase.id.text), "title": .string(progress.phase.title),
            "measures_done": .integer(progress.done), "measures_planned": .integer(progress.planned),
        ]
    }

    private static func step(_ step: Journal.Step) -> JSON {
        let entry = step.entry
        return .object(
            ("id", .string(step.id.text)), ("version_id", step.isAmended ? .string(entry.id.text) : nil),
            ("at", .string(entry.at.text)), ("by", .string(entry.by)), ("kind", .text(entry.kind?.rawValue)),
            ("phase", .text(entry.phase)), ("measure", .text(entry.measure)), ("hours", entry.hours.map(JSON.number)),
            ("participants", entry.participants.map(JSON.integer)), ("text", .string(entry.text)),
            ("next", entry.next.map(next)))
    }

    private static func next(_ next: NextStep) -> JSON {
        .object(("what", .string(next.what)), ("who", .text(next.who)), ("due", .text(next.due)))
    }

    private static func open(_ open: OpenStep) -> JSON {
        .object(
            ("what", .string(open.next.what)), ("who", .text(open.next.who)), ("due", .text(open.next.due)),
            ("overdue", .bool(open.isOverdue)), ("step", .string(open.step.id.text)))
    }

    private static func release(_ release: ReleaseStanding) -> JSON {
        let (state, date): (String, PartialDate?) =
            switch release {
            case .notNeeded: ("not-needed", nil)
            case .missing: ("missing", nil)
            case .notYet(let date): ("not-yet", date)
            case .revoked(let date): ("revoked", date)
            case .expired(let date): ("expired", date)
            case .expires(let date): ("expires", date)
            case .granted(let date): ("granted", date)
            }
        return .object(("state", .string(state)), ("date", .text(date)))
    }
}

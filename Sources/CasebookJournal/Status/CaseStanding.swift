public import CasebookModel

/// How far a case has come on a day.
public struct CaseStanding: Sendable {
    /// The case with its journal.
    public let record: CaseRecord
    /// The phases in order; empty if the case cannot be read.
    public let phases: [PhaseProgress]
    /// The hours of all steps in the journal.
    public let hours: Double
    /// What happened last.
    public let lastStep: Journal.Step?
    /// What was to be done next and has not been followed up.
    public let openSteps: [OpenStep]
    /// What the company has consented to.
    public let release: ReleaseStanding
    /// Whether the publication rests on a company's consent, or nobody knows on what.
    public let needsConsent: Bool

    /// Looks at a case on a day.
    public init(_ record: CaseRecord, on day: CalendarDay) {
        self.record = record
        phases = record.study?.phases.map(PhaseProgress.init) ?? []
        let journal = record.journal ?? Journal([])
        hours = journal.hours
        lastStep = journal.latest
        openSteps =
            record.status == .withdrawn || record.study?.archivedOn != nil ? [] : OpenStep.all(in: journal, on: day)
        release = ReleaseStanding(record.study, on: day)
        let basis = record.study?.release?.basis
        needsConsent = record.study?.isFictional != true && (basis == nil || basis == .consent)
    }

    /// Whether nobody works on the case any more.
    public var isArchived: Bool { record.study?.archivedOn != nil }

    /// The steps that should have been done by now.
    public var overdueSteps: [OpenStep] { openSteps.filter(\.isOverdue) }

    /// The measures that are done.
    public var done: Int { phases.reduce(0) { $0 + $1.done } }

    /// The measures that are done or still meant to be.
    public var planned: Int { phases.reduce(0) { $0 + $1.planned } }
}

/// How far a phase has come.
public struct PhaseProgress: Sendable, Hashable {
    public let phase: Phase
    /// The measures that are done.
    public let done: Int
    /// The measures that are done or still meant to be; those that were dropped are not.
    public let planned: Int

    init(_ phase: Phase) {
        self.phase = phase
        done = phase.measures.count { $0.status == .done }
        planned = phase.measures.count { $0.status != .dropped }
    }
}

/// Something that was to be done next and has not been followed up.
///
/// A journal has no tick to set. What was to be done counts as followed up once a later step names something else to be
/// done, or happened on or after the day by which it was due; without such a day, once there is any later step.
public struct OpenStep: Sendable, Hashable {
    public let next: NextStep
    /// The step in which it was recorded.
    public let step: Journal.Step
    /// Whether the day by which it was due is over.
    public let isOverdue: Bool

    /// What is open in a journal on a day.
    static func all(in journal: Journal, on day: CalendarDay) -> [OpenStep] {
        let steps = journal.steps.enumerated()
            .sorted { ($0.element.entry.at.day, $0.offset) < ($1.element.entry.at.day, $1.offset) }.map(\.element)
        guard let index = steps.lastIndex(where: { $0.entry.next != nil }), let next = steps[index].entry.next else {
            return []
        }
        let isFollowedUp = steps[(index + 1)...].contains { step in
            next.due.map { step.entry.at.day >= $0.earliest } ?? true
        }
        guard !isFollowedUp else { return [] }
        return [OpenStep(next: next, step: steps[index], isOverdue: next.due.map { $0.latest < day } ?? false)]
    }
}

/// What the company's consent is worth on a day.
public enum ReleaseStanding: Sendable, Hashable {
    /// Nobody needs it yet, or any more.
    case notNeeded
    /// The case is under review or published, and there is none.
    case missing
    /// It counts from this day only.
    case notYet(PartialDate)
    case revoked(PartialDate)
    case expired(PartialDate)
    /// It counts, but not much longer.
    case expires(PartialDate)
    case granted(PartialDate)

    /// How many days before its end a release is said to expire.
    public static let warningDays = 90

    init(_ study: CaseStudy?, on day: CalendarDay) {
        guard let study, study.status != .withdrawn else {
            self = .notNeeded
            return
        }
        guard let release = study.release, let granted = release.grantedOn else {
            self = study.status == .draft ? .notNeeded : .missing
            return
        }
        if let revoked = release.revokedOn, revoked.earliest <= day {
            self = .revoked(revoked)
        } else if let expiry = release.expiresOn, expiry.latest < day {
            self = .expired(expiry)
        } else if granted.latest > day {
            self = .notYet(granted)
        } else if let expiry = release.expiresOn,
            expiry.latest.daysSince1970 - day.daysSince1970 <= Self.warningDays
        {
            self = .expires(expiry)
        } else {
            self = .granted(granted)
        }
    }

    /// Whether somebody has to do something about it.
    public var needsAttention: Bool {
        switch self {
        case .notNeeded, .granted: false
        case .missing, .notYet, .revoked, .expired, .expires: true
        }
    }
}

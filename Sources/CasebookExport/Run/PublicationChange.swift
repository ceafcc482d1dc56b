public import CasebookModel
import CasebookPublication

/// What the cases as they are now change about what is public.
struct PublicationChange {
    /// The cases that were public and are no longer, on at least one channel, because somebody changed a file or it is
    /// gone. What ends by its date alone was foreseen, and needs nobody's word.
    let vanishing: [VanishingCase]

    init(_ record: PublicationRecord, _ cases: [KnownCase], on date: CalendarDay) {
        let fields = Dictionary(cases.map { ($0.id, $0.fields) }) { first, _ in first }
        var vanishing: [VanishingCase] = []
        for entry in record.entries where entry.isPublic(on: date) && vanishing.last?.id != entry.id {
            guard let fields = fields[entry.id] else {
                vanishing.append(VanishingCase(id: entry.id, cause: .removed))
                continue
            }
            let gate = PublicationGate(channel: entry.channel, on: date, record: record)
            if case .gone(let tombstone) = gate.decide(on: entry.id, fields), tombstone.cause != .expired {
                vanishing.append(VanishingCase(id: entry.id, cause: tombstone.cause))
            }
        }
        self.vanishing = vanishing
    }

    /// Whether so many vanish at once that it may be a mistake: more than a third of what is public, and at least three
    /// (contract, section 3).
    static func isMass(_ count: Int, of record: PublicationRecord, on date: CalendarDay) -> Bool {
        guard count >= 3 else { return false }
        return count * 3 > Set(record.entries.filter { $0.isPublic(on: date) }.map(\.id)).count
    }

    /// The days up to a date on which cases become public or cease to be by their dates alone, the latest first.
    static func turningDays(of cases: [KnownCase], before date: CalendarDay) -> [CalendarDay] {
        var days: Set<CalendarDay> = []
        for known in cases {
            let release = known.fields.release
            if let granted = release?.grantedOn { days.insert(granted.latest) }
            if let published = known.fields.publishedOn { days.insert(published.latest) }
            if let revoked = release?.revokedOn { days.insert(revoked.earliest) }
            if let expiry = release?.expiresOn { days.insert(expiry.latest.next) }
        }
        return days.filter { $0 <= date }.sorted(by: >)
    }
}

extension CalendarDay {
    var next: CalendarDay { CalendarDay(daysSince1970: daysSince1970 + 1) }
    /// The day before.
    public var previous: CalendarDay { CalendarDay(daysSince1970: daysSince1970 - 1) }
}

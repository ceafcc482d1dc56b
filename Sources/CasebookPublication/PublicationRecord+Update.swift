public import CasebookModel

/// What the record needs to know of a case.
public struct RecordableCase: Sendable {
    public let id: CaseID
    public let folder: String
    public let fields: GateFields
    public let text: ContentFingerprint
    /// Whether the case has errors; then only what takes it away counts.
    public let hasErrors: Bool

    public init(id: CaseID, folder: String, fields: GateFields, text: ContentFingerprint, hasErrors: Bool) {
        self.id = id
        self.folder = folder
        self.fields = fields
        self.text = text
        self.hasErrors = hasErrors
    }
}

extension PublicationRecord {
    /// The record after an export of the whole book.
    ///
    /// It follows from the cases and hardly ever from the day: an embargo and an expiry are recorded before they come, so
    /// that the same sources give the same record whenever and wherever the export runs. Only a case that was over before it
    /// was ever exported is not recorded. What the book no longer has stays as it is recorded.
    ///
    /// - Parameter shut: channels on which nothing new is published now, as no export for them can be made without errors.
    public func updated(
        with cases: some Sequence<RecordableCase>, shut: Set<Channel> = [], on date: CalendarDay
    ) -> PublicationRecord {
        var record = self
        record.isKept = true
        var entries: [Entry] = []
        var hasNews = false
        for study in cases {
            for channel in Channel.allCases {
                let old = self[study.id, channel]
                guard old != nil || !shut.contains(channel), let entry = entry(of: study, on: channel, old, date)
                else { continue }
                entries.append(entry)
                if entry != old { hasNews = true }
            }
        }
        if hasNews { record.put(entries) }
        return record
    }

    private func entry(
        of study: RecordableCase, on channel: Channel, _ old: Entry?, _ date: CalendarDay
    ) -> Entry? {
        guard study.fields.status != nil else { return old }
        let end = study.fields.end(on: channel)
        guard var entry = old ?? new(study, on: channel, end, date) else { return nil }
        if !study.hasErrors { entry.folder = study.folder }
        if !study.hasErrors, study.fields.areReleased(on: channel) {
            entry.text = study.text
            entry.since =
                [entry.since, study.fields.since ?? entry.since].min { $0.sortKey < $1.sortKey } ?? entry.since
        }
        entry.origin = study.fields.originID
        // What a person has settled is not undone by a file that cannot be read.
        let isSettled = study.hasErrors && entry.ended.map { $0.cause != .expired } == true
        if !isSettled { entry.ended = end }
        return entry
    }

    private func new(
        _ study: RecordableCase, on channel: Channel, _ end: PublicationEnd?, _ date: CalendarDay
    ) -> Entry? {
        guard let since = study.fields.since else { return nil }
        let isReleased = !study.hasErrors && study.fields.mustBeRecorded(on: channel, by: date)
        guard isReleased || !isKept && end.map({ study.fields.tellPublication(on: channel, before: $0) }) == true else {
            return nil
        }
        return Entry(id: study.id, folder: study.folder, channel: channel, since: since, text: study.text)
    }
}

extension GateFields {
    /// Whether the fields let the case out on a channel, on some day.
    public func areReleased(on channel: Channel) -> Bool {
        status == .published && !isWithdrawn && release?.grantedOn != nil && release?.channels.contains(channel) == true
    }

    /// Whether the case is or will be public on a channel, so that the record must know it: what was over before it was ever
    /// exported never was.
    public func mustBeRecorded(on channel: Channel, by date: CalendarDay) -> Bool {
        areReleased(on: channel) && end(on: channel)?.hasCome(by: date) != true
    }

    /// How the publication on a channel ends or has ended, whatever the day is.
    fileprivate func end(on channel: Channel) -> PublicationEnd? {
        var dated: [PublicationEnd] = []
        if let revoked = release?.revokedOn { dated.append(PublicationEnd(on: revoked, cause: .revoked)) }
        if let day = withdrawal.day ?? (isWithdrawn ? lastTold : nil), !dated.contains(where: { $0.on == day }) {
            dated.append(PublicationEnd(on: day, cause: .withdrawn))
        }
        if areReleased(on: channel), let expiry = release?.expiresOn {
            dated.append(PublicationEnd(on: expiry, cause: .expired))
        }
        if let first = dated.min(by: { $0.firstDay < $1.firstDay }) { return first }
        guard !areReleased(on: channel), let on = lastTold else { return nil }
        return PublicationEnd(on: on, cause: status == .published ? .narrowed : .draft)
    }
}

package import CasebookModel

/// Whether a case may pass the gate, by what its file says of its publication alone.
enum Passage {
    /// It may.
    case open(Release, grantedOn: PartialDate)
    /// It may not; and if it was public once, this is how that ended. An error alone ends nothing.
    case shut(Decision.Reason, PublicationEnd?)
}

extension PublicationGate {
    /// Whether a case may pass. Where two fields contradict each other, the stricter counts.
    func passage(of fields: GateFields) -> Passage {
        let ends = fields.ends(by: date)
        func shut(_ reason: Decision.Reason, _ cause: PublicationEnd.Cause) -> Passage {
            .shut(reason, ends.first ?? PublicationEnd(on: fields.lastTold ?? PartialDate(date), cause: cause))
        }
        switch fields.status {
        case .draft: return shut(.draft, .draft)
        case .review: return shut(.inReview, .draft)
        case .published, .withdrawn: break
        // Nobody knows what the file wants to be; nothing that it says lets it out.
        case nil: return .shut(.hasErrors, ends.first)
        }
        if let end = ends.first { return .shut(reason(for: end, fields), end) }
        guard let release = fields.release, let grantedOn = release.grantedOn else {
            return shut(.noRelease, .narrowed)
        }
        guard release.channels.contains(channel) else { return shut(.channelNotReleased(channel), .narrowed) }
        // A partial date counts from its last day, as nobody can say that an earlier one was meant.
        guard grantedOn.latest <= date else { return shut(.notYetGranted(grantedOn), .narrowed) }
        if let published = fields.publishedOn, published.latest > date {
            return shut(.notYetPublished(published), .draft)
        }
        return .open(release, grantedOn: grantedOn)
    }

    /// A tombstone for a case that may not pass, if it was public once; not even its id may tell who an anonymous
    /// company is, unless partners have it already.
    func leaving(
        _ id: CaseID, _ fields: GateFields, _ end: PublicationEnd?, naming terms: IdentifyingTerms?
    ) -> Decision? {
        guard let end else { return nil }
        let entry = record[id, channel]
        let isRecorded = entry?.wasPublic(by: date) == true
        // A book that keeps a record needs no other witness.
        let tellsSo =
            !record.isKept && fields.tellPublication(on: channel, before: end)
            && fields.since.map { $0.latest <= date } == true
        guard isRecorded || tellsSo else { return nil }
        if !isRecorded, let term = terms?.first(inIdentifier: id.text), term.isSure {
            return .withheld(.wouldIdentify(term.kind))
        }
        let lies = end.on.earliest > date
        let on = lies ? PartialDate(date) : end.on
        return .gone(Tombstone(id, originID: fields.originID, PublicationEnd(on: on, cause: end.cause)))
    }

    /// The tombstone of a case that the book no longer has: its day stands in the record, or nobody has settled it yet.
    package func tombstone(ofMissing entry: PublicationRecord.Entry) -> Tombstone? {
        guard entry.channel == channel, entry.wasPublic(by: date) else { return nil }
        let end = entry.ended.flatMap { $0.hasCome(by: date) ? $0 : nil }
        return Tombstone(
            entry.id, originID: entry.origin, end ?? PublicationEnd(on: PartialDate(date), cause: .removed))
    }

    /// Why a case that is over may not pass: the first thing that it lacks.
    private func reason(for end: PublicationEnd, _ fields: GateFields) -> Decision.Reason {
        guard let release = fields.release, let grantedOn = release.grantedOn else {
            return fields.isWithdrawn ? .withdrawnUnpublished : .noRelease
        }
        guard release.channels.contains(channel) else { return .channelNotReleased(channel) }
        guard grantedOn.latest <= date else { return .notYetGranted(grantedOn) }
        return .revokedBefore(end.on)
    }
}

extension GateFields {
    /// The ends that the fields name and that have come, the earliest first.
    func ends(by date: CalendarDay) -> [PublicationEnd] {
        var ends: [PublicationEnd] = []
        if let revoked = release?.revokedOn { ends.append(PublicationEnd(on: revoked, cause: .revoked)) }
        if let expiry = release?.expiresOn { ends.append(PublicationEnd(on: expiry, cause: .expired)) }
        ends = ends.filter { $0.hasCome(by: date) }
        // What was withdrawn because the consent ended says so.
        if isWithdrawn, !ends.contains(where: { $0.on == withdrawal.day }) {
            ends.append(PublicationEnd(on: withdrawal.day ?? lastTold ?? PartialDate(date), cause: .withdrawn))
        }
        return ends.sorted { $0.firstDay < $1.firstDay }
    }

    /// Whether the case is taken back, whatever day it names: the stricter of two fields counts.
    var isWithdrawn: Bool { status == .withdrawn || withdrawal != .none }

    /// The last day that the fields tell anything of.
    var lastTold: PartialDate? {
        [updatedOn, publishedOn, release?.grantedOn].compactMap(\.self).max { $0.sortKey < $1.sortKey }
    }

    /// Whether the fields themselves tell that the case was public before it ended: those of a book that keeps no record
    /// can say so only where consent or publication and the end are dated.
    func tellPublication(on channel: Channel, before end: PublicationEnd) -> Bool {
        guard status == .published || status == .withdrawn, [.withdrawn, .revoked, .expired].contains(end.cause) else {
            return false
        }
        guard let since, !end.on.isBefore(since) else { return false }
        guard let release, release.grantedOn != nil else { return publishedOn != nil && withdrawal.day != nil }
        return release.channels.contains(channel)
    }
}

public import CasebookModel

/// Decides what may leave the house, and reduces it to what may leave it (contract, section 3).
///
/// The export date is its only clock.
public struct PublicationGate: Sendable {
    /// The channel that the export serves.
    public let channel: Channel
    /// The export date.
    public let date: CalendarDay

    public init(channel: Channel, on date: CalendarDay) {
        self.channel = channel
        self.date = date
    }

    /// A case with what is known of its media files.
    public struct Candidate: Sendable {
        public let study: CaseStudy
        /// The facts of every medium that exists and is what its suffix says.
        public let media: [RelativePath: MediumFacts]
        /// The text inside media that are text (SVG), which may name somebody too.
        public let mediaTexts: [RelativePath: String]

        public init(study: CaseStudy, media: [RelativePath: MediumFacts], mediaTexts: [RelativePath: String] = [:]) {
            self.study = study
            self.media = media
            self.mediaTexts = mediaTexts
        }
    }

    /// Decides on one case.
    public func decide(on candidate: Candidate, in book: Book, for partner: Partner? = nil) -> Decision {
        let study = candidate.study
        if let partner, !partner.selection.contains(study) { return .notSelected }
        switch study.status {
        case .draft: return .withheld(.draft)
        case .review: return .withheld(.inReview)
        case .published, .withdrawn: break
        }
        guard let release = study.release, let grantedOn = release.grantedOn else {
            return study.status == .withdrawn ? withdrawnWithoutRelease(study) : .withheld(.noRelease)
        }
        guard release.channels.contains(channel) else { return .withheld(.channelNotReleased(channel)) }
        guard grantedOn.earliest <= date else { return .withheld(.notYetGranted(grantedOn)) }
        if let tombstone = tombstone(for: study, release: release) {
            let wasNeverPublic = tombstone.on.isBefore(grantedOn)
            return wasNeverPublic ? .withheld(.revokedBefore(tombstone.on)) : bury(study, tombstone)
        }
        return reduce(candidate, in: book, release: release, grantedOn: grantedOn)
    }

    /// Decides on all cases of a book at once, as far as they fit into memory.
    public func selection(
        of book: Book, named name: ExportName, for partner: Partner? = nil, from candidates: [Candidate],
        bookMedia: [RelativePath: MediumFacts] = [:]
    ) -> GatedSelection {
        let candidateBook = book.adding(candidates.flatMap(\.study.broughtTopics))
        let decisions = candidates.map { (id: $0.study.id, decision: decide(on: $0, in: candidateBook, for: partner)) }
        let visible = zip(candidates, decisions).filter { $1.decision.isPublic }.flatMap(\.0.study.broughtTopics)
        let edition = Edition(
            of: book.adding(visible), named: name, on: channel, for: partner, bookMedia: bookMedia)
        return GatedSelection(edition, decisions)
    }

    /// A withdrawn case whose release was deleted: partners still need to know if it was public.
    private func withdrawnWithoutRelease(_ study: CaseStudy) -> Decision {
        guard study.publishedOn != nil, let withdrawal = study.withdrawn else {
            return .withheld(.withdrawnUnpublished)
        }
        return bury(study, Tombstone(study, on: withdrawal.on, cause: .withdrawn))
    }

    /// A tombstone leaves the house too, so not even its id may tell who an anonymous company is.
    private func bury(_ study: CaseStudy, _ tombstone: Tombstone) -> Decision {
        guard let term = IdentifyingTerms(of: study).first(inIdentifier: study.id.text) else { return .gone(tombstone) }
        return .withheld(.wouldIdentify(term.kind))
    }

    /// The tombstone of a case that is no longer public on the export date; the earliest end counts.
    private func tombstone(for study: CaseStudy, release: Release) -> Tombstone? {
        var ends: [(day: CalendarDay, tombstone: Tombstone)] = []
        func end(_ on: PartialDate, _ day: CalendarDay, _ cause: Tombstone.Cause) {
            ends.append((day, Tombstone(study, on: on, cause: cause)))
        }
        if let revoked = release.revokedOn, revoked.earliest <= date { end(revoked, revoked.earliest, .revoked) }
        // A partial date of expiry counts to its last day.
        if let expiry = release.expiresOn, expiry.latest < date { end(expiry, expiry.latest, .expired) }
        if study.status == .withdrawn {
            let on = study.withdrawn?.on ?? study.updatedOn ?? study.publishedOn ?? PartialDate(date)
            // What was withdrawn because the release ended says so.
            if !ends.contains(where: { $0.tombstone.on == on }) { end(on, on.earliest, .withdrawn) }
        }
        return ends.min { $0.day < $1.day }?.tombstone
    }
}

extension Book {
    /// The book with those topics of other books' cases that its own vocabulary lacks; the first name counts.
    package func adding(_ brought: [Topic]) -> Book {
        var known = Set(topics.map(\.key))
        var book = self
        book.topics += brought.filter { known.insert($0.key).inserted }
        return book
    }
}

extension CaseStudy {
    /// The topics that a case of another book brings along.
    package var broughtTopics: [Topic] {
        guard let origin else { return [] }
        return topics.compactMap(origin.topic)
    }
}

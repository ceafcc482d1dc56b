public import CasebookModel

/// Decides what may leave the house, and takes out what must not (contract, section 3).
///
/// The export date is its only clock.
public struct PublicationGate: Sendable {
    /// The channel that the export serves.
    public let channel: Channel
    /// The export date.
    public let date: CalendarDay
    /// What was ever public.
    public let record: PublicationRecord

    public init(channel: Channel, on date: CalendarDay, record: PublicationRecord = PublicationRecord()) {
        self.channel = channel
        self.date = date
        self.record = record
    }

    /// A case with what is known of its media files.
    public struct Candidate: Sendable {
        public let study: CaseStudy
        /// The facts of every medium that exists and is what its suffix says.
        public let media: [RelativePath: MediumFacts]
        /// The texts inside media, which may name somebody too.
        public let mediaTexts: [RelativePath: String]
        /// Media that say something between the lines which cannot be taken out.
        public let mediaWithHiddenData: Set<RelativePath>
        /// By what the files of the media are known again.
        public let mediaSources: [RelativePath: MediumSource]
        /// The pictures that were made from something of the case and still belong to it. What their files are, ``media`` and
        /// ``mediaSources`` say.
        public let pictures: DerivedPictures

        public init(
            study: CaseStudy, media: [RelativePath: MediumFacts], mediaTexts: [RelativePath: String] = [:],
            mediaWithHiddenData: Set<RelativePath> = [], mediaSources: [RelativePath: MediumSource] = [:],
            pictures: DerivedPictures = DerivedPictures()
        ) {
            self.study = study
            self.media = media
            self.mediaTexts = mediaTexts
            self.mediaWithHiddenData = mediaWithHiddenData
            self.mediaSources = mediaSources
            self.pictures = pictures
        }

        /// The files that the case was read from beside its text: its media, and the pictures that were made from them.
        package var files: [RelativePath] {
            let sizes = study.media.flatMap { pictures.sizes[$0.file] ?? [] }
            return study.media.map(\.file) + sizes.map(\.file) + [pictures.share?.picture.file].compactMap(\.self)
        }

        /// The same files with another text of the case.
        public func with(_ study: CaseStudy) -> Candidate {
            Candidate(
                study: study, media: media, mediaTexts: mediaTexts, mediaWithHiddenData: mediaWithHiddenData,
                mediaSources: mediaSources, pictures: pictures)
        }
    }

    /// Decides on one case.
    public func decide(on candidate: Candidate, in book: Book, for partner: Partner? = nil) -> Decision {
        let study = candidate.study
        if let partner, !partner.selection.contains(study) { return .notSelected }
        switch passage(of: GateFields(study)) {
        case .shut(let reason, let end):
            return leaving(study.id, GateFields(study), end, naming: IdentifyingTerms(of: study)) ?? .withheld(reason)
        case .open(let release, let grantedOn):
            return redact(candidate, in: book, release: release, grantedOn: grantedOn)
        }
    }

    /// Decides on a case of which nothing can be said but what stands in the fields of the gate.
    ///
    /// - Returns: `nil` if these would let it out.
    public func decide(on id: CaseID, _ fields: GateFields) -> Decision? {
        guard case .shut(let reason, let end) = passage(of: fields) else { return nil }
        return leaving(id, fields, end, naming: nil) ?? .withheld(reason)
    }

    /// Whether what was last exported of a case with errors may stay: what the case now says of its publication still allows it.
    /// What a company that is anonymous now may have said before, nobody knows.
    package func leavesAsItWas(_ id: CaseID, _ fields: GateFields) -> Bool {
        !fields.isAnonymous && decide(on: id, fields) == nil && record[id, channel]?.ended?.hasCome(by: date) != true
    }

    /// Decides on all cases of a book at once, as far as they fit into memory.
    ///
    /// - Parameters:
    ///   - book: the book.
    ///   - name: the name of the export.
    ///   - partner: for whom it is made, if not for the publishing centre itself.
    ///   - candidates: the cases, in whatever order.
    ///   - bookMedia: what is known of the book's own pictures.
    ///   - offers: what the exports of the book offer each other's readers, by their names.
    public func selection(
        of book: Book, named name: ExportName, for partner: Partner? = nil, from candidates: [Candidate],
        bookMedia: [RelativePath: MediumFacts] = [:], offers: [ExportName: [ExportOffer]] = [:]
    ) -> GatedSelection {
        let decisions = candidates.map { (id: $0.study.id, decision: decide(on: $0, in: book, for: partner)) }
        let visible = zip(candidates, decisions).filter { $1.decision.isPublic }.flatMap(\.0.study.broughtTopics)
        let context = ExportContext(
            of: book, named: name, on: channel, for: partner, bookMedia: bookMedia, offers: offers)
        return GatedSelection(context, topics: book.topics(with: visible), decisions)
    }
}

extension Book {
    /// The topics, and those of other books' cases that the own vocabulary lacks; the first name counts.
    package func topics(with brought: [Topic]) -> [Topic] {
        var known = Set(topics.map(\.key))
        return topics + brought.filter { known.insert($0.key).inserted }
    }
}

extension CaseStudy {
    /// The topics that a case of another book brings along.
    package var broughtTopics: [Topic] {
        guard let origin else { return [] }
        return topics.compactMap(origin.topic)
    }
}

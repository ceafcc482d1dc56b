import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel
import CasebookYAML

/// The summaries of all cases. Files are read again only when the system says that they have changed, or on another day.
actor CaseIndex {
    /// What a summary was made of.
    private struct Basis: Equatable {
        let study: FileFacts
        let journal: FileFacts?
        let review: FileFacts?
        let book: FileFacts?
        let day: CalendarDay
    }

    private var known: [String: (basis: Basis, summary: CaseSummary)] = [:]

    /// The cases, those changed last first.
    func summaries(of book: Book, in store: CaseStore, on date: CalendarDay) throws(DiskError) -> [CaseSummary] {
        var current: [String: (basis: Basis, summary: CaseSummary)] = [:]
        let bookFacts = try Disk.facts(of: store.folder.file)
        for folder in try store.folder.caseFolders(of: book) {
            guard let facts = try Disk.facts(of: folder.file), facts.kind == .file else { continue }
            let journal = try? Disk.facts(of: folder.log)
            let review = try? Disk.facts(of: folder.review)
            let basis = Basis(study: facts, journal: journal, review: review, book: bookFacts, day: date)
            if let entry = known[folder.name], entry.basis == basis {
                current[folder.name] = entry
            } else if let summary = Self.summary(of: folder, book, store, basis) {
                current[folder.name] = (basis, summary)
            }
        }
        known = current
        return current.values.map(\.summary).sorted { ($1.changed, $0.id) < ($0.changed, $1.id) }
    }

    private static func summary(
        of folder: CaseFolder, _ book: Book, _ store: CaseStore, _ basis: Basis
    ) -> CaseSummary? {
        guard let opened = try? store.open(folder) else { return nil }
        let checked = store.check(opened.bytes, in: folder, of: book, on: basis.day)
        let study = checked.study
        let standing = CaseStanding(store.record(of: checked, in: folder), on: basis.day)
        let journal = standing.record.journal ?? Journal([])
        return CaseSummary(
            id: folder.name, title: checked.title ?? folder.name, language: study?.language.text,
            status: checked.status,
            state: CaseState(checked.status, study, standing.release, checked.review, on: basis.day),
            isArchived: study?.archivedOn != nil, company: study?.company.name?.written, topics: study?.topics ?? [],
            picture: study?.listPicture,
            coaches: study?.support.coaches.map(\.name) ?? [], done: standing.done, planned: standing.planned,
            errors: checked.findings.all.count { $0.severity == .error }, release: standing.release,
            needsConsent: standing.needsConsent,
            isPrintable: study?.release?.channels.contains(.print) ?? false, openSteps: standing.openSteps,
            lastStep: standing.lastStep,
            review: checked.review,
            changed: max(basis.study.modified, basis.journal?.modified ?? 0, basis.review?.modified ?? 0),
            writers: writers(in: journal),
            searchText: searchText(of: study, checked.title, folder.name, journal, book))
    }

    private static func writers(in journal: Journal) -> [FoldedName: ULID] {
        Dictionary(journal.entries.map { (FoldedName($0.by), $0.id) }) { max($0, $1) }
    }

    /// Every word by which people look for a case: all that is told of it, where, whose, and what the journal says. The
    /// workbench belongs to the house, so what is never published is found as well.
    private static func searchText(
        of study: CaseStudy?, _ title: String?, _ id: String, _ journal: Journal, _ book: Book
    ) -> FoldedName {
        var words = [id, title].compactMap(\.self) + journal.steps.map(\.entry.text)
        if let study {
            study.visitValues { field, content in
                if field.kind.search == .text, let text = content.text { words.append(text) }
            }
            let labels = [study.company.sector?.label, study.company.region?.label].compactMap(\.self)
            for label in labels + study.topics.compactMap({ book.topic($0)?.label }) { words += [label.de, label.en] }
        }
        return FoldedName(words.joined(separator: "\n")).withoutRepetition
    }
}

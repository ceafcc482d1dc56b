import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel
import CasebookYAML

/// What lists say of a case.
struct CaseSummary: Sendable {
    let id: String
    let title: String
    let language: String?
    let status: EditorialStatus?
    let company: String?
    let topics: [TopicKey]
    let done: Int
    let planned: Int
    let errors: Int
    /// Everything that the search looks through.
    let searchText: FoldedName
}

/// The summaries of all cases. A file is read again only when the system says that it has changed.
actor CaseIndex {
    private var known: [String: (facts: FileFacts, summary: CaseSummary)] = [:]

    /// The cases, those changed last first.
    func summaries(of book: Book, in store: CaseStore, on date: CalendarDay) throws(DiskError) -> [CaseSummary] {
        var current: [String: (facts: FileFacts, summary: CaseSummary)] = [:]
        for folder in try store.folder.caseFolders(of: book) {
            guard let facts = try Disk.facts(of: folder.file), facts.kind == .file else { continue }
            if let entry = known[folder.name], entry.facts == facts {
                current[folder.name] = entry
            } else if let summary = summary(of: folder, book, store, date) {
                current[folder.name] = (facts, summary)
            }
        }
        known = current
        return current.values.sorted { ($1.facts.modified, $0.summary.id) < ($0.facts.modified, $1.summary.id) }
            .map(\.summary)
    }

    private func summary(of folder: CaseFolder, _ book: Book, _ store: CaseStore, _ date: CalendarDay) -> CaseSummary? {
        guard let opened = try? store.open(folder) else { return nil }
        let checked = store.check(opened.bytes, in: folder, of: book, on: date)
        let study = checked.study
        let measures = study?.phases.flatMap(\.measures) ?? []
        let topics = study?.topics ?? []
        let words =
            [folder.name, study?.title, study?.summary, study?.company.name, study?.company.place].compactMap(\.self)
            + topics.compactMap { book.topic($0) }.flatMap { [$0.label.de, $0.label.en] }
        return CaseSummary(
            id: folder.name, title: study?.title ?? folder.name, language: study?.language.text,
            status: study?.status, company: study?.company.name, topics: topics,
            done: measures.count { $0.status == .done }, planned: measures.count { $0.status != .dropped },
            errors: checked.findings.all.count { $0.severity == .error },
            searchText: FoldedName(words.joined(separator: "\n")))
    }
}

import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// Finds the case that somebody named, or asks for it.
struct CaseFinder {
    let book: Book
    let folder: BookFolder
    let questions: Questions

    /// - Throws: ``Failure`` if no case or more than one is meant and nobody can be asked.
    func find(_ name: String?) async throws -> CaseOutline {
        // Whoever names the id exactly does not wait for thousands of other cases to be read.
        if let name, let outline = CaseDirectory.outline(named: name, of: book, in: folder, relativeTo: .here) {
            return outline
        }
        guard name != nil || questions.canAsk else { throw Failure(LogTexts.noCase, .wrongUsage) }
        let all = try await CaseDirectory.outlines(
            of: book, in: folder, relativeTo: .here, jobs: Environment.processorCount)
        guard !all.isEmpty else { throw Failure(LogTexts.noCases, .findings) }
        guard let name else { return try questions.choose(among: all) }
        switch NameMatch(name, in: all.map { (id: $0.id, title: $0.title) }) {
        case .one(let index): return all[index]
        case .several(let indices):
            let candidates = indices.map { all[$0] }
            guard questions.canAsk else {
                throw Failure(LogTexts.ambiguousCase(name, candidates.map { ($0.id, $0.title) }), .wrongUsage)
            }
            return try questions.choose(among: candidates)
        case .none(let nearest): throw Failure(LogTexts.unknownCase(name, nearest), .wrongUsage)
        }
    }
}

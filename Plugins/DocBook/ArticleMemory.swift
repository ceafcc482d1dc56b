import CasebookPluginAPI
import Synchronization

/// Keeps the articles of an export, because the book holds them again.
///
/// It changes no result: a case that is not the same, or stands in another book, is written anew. Comparing values that
/// share their storage, as those of one export do, takes no time.
final class ArticleMemory: Sendable {
    private struct Entry {
        let study: ReleasedCaseStudy
        let book: Book
        let article: WrittenXML
    }

    private let entries = Mutex<[CaseID: Entry]>([:])

    func article(of study: ReleasedCaseStudy, in edition: Edition) throws(XMLWritingError) -> WrittenXML {
        let entry = entries.withLock { $0[study.id] }
        if let entry, entry.study == study, entry.book == edition.book { return entry.article }
        let article = try WrittenXML { ArticleWriter(study, in: edition).write(to: &$0) }
        entries.withLock { $0[study.id] = Entry(study: study, book: edition.book, article: article) }
        return article
    }
}

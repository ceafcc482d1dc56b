import CasebookDiagnostics
public import CasebookFiles
public import CasebookModel
import CasebookPublication
import CasebookYAML

/// Holds files of a book against all rules.
///
/// ```swift
/// let loaded = LoadedCase(document, media, Validator(on: today), of: book)
/// let findings = loaded.findings
/// ```
public struct Validator: Sendable {
    /// The checks of cases, in the order in which they run.
    public let checks: [any CaseCheck]
    /// The day for which releases are judged.
    public let date: CalendarDay

    /// - Parameters:
    ///   - date: the day for which releases are judged.
    ///   - more: checks beside the built-in ones.
    public init(on date: CalendarDay, adding more: [any CaseCheck] = []) {
        self.date = date
        checks = Self.builtInChecks + more
    }

    /// Adds everything that the checks find to the document's findings.
    ///
    /// - Parameters:
    ///   - document: the case.
    ///   - book: the book that the case belongs to; `nil` if it is checked alone.
    ///   - vocabulary: what the case may refer to, if more is known of it than the book says.
    ///   - media: what was found out about the media that the case names.
    ///   - pictures: what was found out about the pictures that were made from something of the case.
    public func check(
        _ document: inout CaseDocument, of book: Book?, knowing vocabulary: BookVocabulary? = nil,
        media: [RelativePath: InspectedMedium], pictures: InspectedPictures = InspectedPictures()
    ) {
        _ = hiddenNames(afterChecking: &document, of: book, vocabulary, media, pictures)
    }

    /// Adds everything that the checks find to the document's findings.
    ///
    /// - Returns: what the book's other cases must not tell.
    func hiddenNames(
        afterChecking document: inout CaseDocument, of book: Book?, _ vocabulary: BookVocabulary?,
        _ media: [RelativePath: InspectedMedium], _ pictures: InspectedPictures
    ) -> OtherNames.Names? {
        guard document.isReadable else { return nil }
        let subject = CaseSubject(
            file: document.file, folderName: document.folderName, book: book, knowing: vocabulary, media: media,
            pictures: pictures, date: date, study: document.study)
        for check in checks { check.check(subject, report: &document.findings) }
        return subject.terms?.forOthers
    }

    /// Adds everything that is wrong with a journal to its findings.
    ///
    /// - Parameters:
    ///   - log: the journal.
    ///   - document: the case that the journal belongs to; `nil` if it cannot be read.
    public func check(_ log: inout LogDocument, of document: CaseDocument?) {
        let subject = document.flatMap { document in
            document.isReadable
                ? CaseSubject(
                    file: document.file, folderName: document.folderName, book: nil, media: [:], date: date, study: nil)
                : nil
        }
        let journal = LogSubject(
            entries: log.records, phases: subject?.knownPhaseIDs, measures: subject?.knownMeasureIDs,
            date: date)
        for check in Self.logChecks { check.check(journal, report: &log.findings) }
    }

    /// Adds everything that is wrong with a book to its findings.
    ///
    /// - Parameters:
    ///   - document: the book's file.
    ///   - logos: what was found out about the pictures that the book names.
    ///   - caseCount: the number of cases found; `nil` if nobody looked.
    ///   - isPublic: tells whether a real case of the book is published; asked only if it matters.
    public func check(
        _ document: inout BookDocument, logos: [RelativePath: InspectedMedium], caseCount: Int?,
        isPublic: @escaping () -> Bool = { false }
    ) {
        check(&document, logos: logos, caseCount: caseCount, missing: nil, isPublic: isPublic)
    }

    /// - Parameter missing: the folder of the cases, if it is not there.
    func check(
        _ document: inout BookDocument, logos: [RelativePath: InspectedMedium], caseCount: Int?,
        missing: MissingFolder?, isPublic: @escaping () -> Bool
    ) {
        guard document.file.exists else { return }
        let subject = BookSubject(
            file: document.file, topics: document.vocabulary.topics, logos: logos, caseCount: caseCount,
            missing: missing, isPublic: isPublic)
        for check in Self.bookChecks { check.check(subject, report: &document.findings) }
    }
}

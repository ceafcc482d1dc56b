import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookValidation

/// Turns what a publisher offers into a case as it would lie here, or says why it cannot be taken over.
struct OfferedCaseReader {
    let source: any OfferSource
    let book: Book
    let validator: Validator

    /// Why a case is not taken over.
    struct Refusal: Error {
        let reason: LocalizedText
        var findings: [Diagnostic] = []
    }

    /// Reads the publisher's file of a case. Nothing is fetched beside it.
    ///
    /// - Parameter id: the name that the feed gives it, if it came by a feed.
    func document(_ bytes: [UInt8], path: String, id: String?) throws(Refusal) -> CaseExportDocument {
        let document = CaseExportDocument(source: SourceText(path: path, bytes: bytes))
        guard let study = document.study, let origin = study.origin else {
            throw Refusal(reason: ImportPhrases.hasErrors, findings: document.findings.finished())
        }
        guard id == nil || origin.id.text == id else { throw Refusal(reason: ImportPhrases.otherName) }
        // What a feed for the publisher's own site shows is not for us.
        guard study.release?.channels.contains(.partners) == true else {
            throw Refusal(reason: ImportPhrases.notForPartners)
        }
        let size = document.media.reduce(0) { $0 + min($1.byteCount, OfferLimits.mediaOfCase) }
        guard document.media.count <= OfferLimits.media, size <= OfferLimits.mediaOfCase else {
            throw Refusal(reason: ImportPhrases.tooManyMedia)
        }
        return document
    }

    /// The case with its media as it would lie in a folder, checked by all rules of the book.
    ///
    /// - Parameter study: the case with the book's topics.
    func offered(
        _ study: CaseStudy, _ document: CaseExportDocument, folder name: String
    ) async throws -> OfferedCase {
        guard let id = CaseID(name) else { throw Refusal(reason: ImportPhrases.hasErrors) }
        var study = study
        let media = try await media(of: document, id: study.id)
        study.id = id
        if study.release?.basis == .consent, study.release?.grantedBy == nil {
            let granter = ImportPhrases.grantedBy(study)
            study.release?.grantedBy = granter
        }
        let offered = OfferedCase(study, media: media.mapValues(\.bytes))
        try check(offered, media: media.mapValues(\.inspected))
        return offered
    }

    private typealias Media = [RelativePath: (bytes: [UInt8], inspected: InspectedMedium)]

    private func media(of document: CaseExportDocument, id: CaseID) async throws -> Media {
        var media: Media = [:]
        for medium in document.media where media[medium.file] == nil {
            let bytes = try await source.medium(medium, of: id)
            guard bytes.count == medium.byteCount else { throw Refusal(reason: ImportPhrases.sizeDiffers(medium.file)) }
            let inspection = MediaInspector.inspect(
                bytes, path: medium.file, searching: document.study?.company.isAnonymous == true)
            if inspection.facts == nil, let problem = inspection.problems.first {
                throw Refusal(reason: ImportPhrases.medium(medium.file, problem.message))
            }
            // Publishers with another program may have left something in; here it does not come in.
            media[medium.file] = (inspection.cleaned.bytes, InspectedMedium(inspection, of: inspection.cleaned.bytes))
        }
        return media
    }

    /// What would be written must be what was read, and stand up to the same rules as everything in the book.
    private func check(_ offered: OfferedCase, media: [RelativePath: InspectedMedium]) throws(Refusal) {
        let bytes = RelativePath(BookFolder.caseFileName).flatMap { offered.files[$0] } ?? []
        let name = offered.study.id.text
        let document = CaseDocument(
            folderName: name, source: SourceText(path: "\(name)/\(BookFolder.caseFileName)", bytes: bytes))
        let loaded = LoadedCase(document, CaseMedia(named: media), validator, of: book)
        guard !loaded.hasErrors, loaded.document.study == offered.study else {
            throw Refusal(
                reason: ImportPhrases.hasErrors, findings: loaded.findings.filter { $0.severity == .error })
        }
    }
}

import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import HTMLExport

/// A case as the site's page will show it. The gate makes it, as for every export: what may never leave the house is not
/// in it either.
struct Preview {
    let book: Book
    let candidate: PublicationGate.Candidate
    let date: CalendarDay
    /// What the exports of the book offer.
    let offers: [ExportName: [ExportOffer]]

    /// What came of it.
    enum Outcome {
        /// The files of the preview by path.
        case files([RelativePath: ExportInMemory.Content])
        /// The gate would let nothing through.
        case withheld(Decision.Reason)
    }

    func outcome() throws -> Outcome {
        let gate = PublicationGate(channel: .website, on: date)
        let published = candidate.with(asPublished)
        guard let name = ExportName("preview") else { return .files([:]) }
        let selection = gate.selection(of: book, named: name, from: [published], offers: offers)
        guard !selection.caseStudies.isEmpty else {
            if case .withheld(let reason)? = selection.decisions.first?.decision { return .withheld(reason) }
            return .withheld(.noRelease)
        }
        let files = try ExportInMemory(HTMLExport.self, of: selection).files
        return .files(Dictionary(files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The case as if it were published and released today.
    private var asPublished: CaseStudy {
        var study = candidate.study
        study.status = .published
        study.withdrawn = nil
        study.release = Release(
            grantedOn: PartialDate(date), grantedBy: study.release?.grantedBy, basis: study.release?.basis,
            channels: Set(Channel.allCases), expiresOn: nil, revokedOn: nil)
        // What is to be public later can be looked at today.
        let isDue = study.publishedOn.map { $0.latest <= date } ?? false
        if !isDue { study.publishedOn = PartialDate(date) }
        return study
    }
}

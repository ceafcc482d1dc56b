import CasebookDisk
import CasebookJournal
import CasebookModel

extension Workbench {
    /// The totals of a period as a page, or as a table to take along.
    func showReport(_ request: WebRequest, _ visit: RequestContext, asTable: Bool) async throws(HTTPError)
        -> WebResponse
    {
        let book = try book()
        let typed = (from: request.query("from") ?? "", to: request.query("to") ?? "")
        let dates = [typed.from, typed.to].map { text in
            text.isEmpty ? nil : DayInput.dated(text, today: visit.today)
        }
        let period = Period(from: dates[0], to: dates[1])
        let isValid =
            (typed.from.isEmpty || dates[0] != nil) && (typed.to.isEmpty || dates[1] != nil) && !period.isReversed
        let withFictional = request.query("fictional") == "true"
        let records: [CaseRecord]
        do throws(DiskError) {
            records = try store.records(of: book)
        } catch {
            throw HTTPError(status: 500, message: error.message)
        }
        let totals = Totals(
            records, of: book, in: isValid ? period : Period(), on: visit.today, withFictional: withFictional)
        guard asTable else {
            return ReportPage(
                visit: visit, totals: totals, typed: typed, withFictional: withFictional, isPeriodValid: isValid
            ).response()
        }
        return WebResponse(
            200, "text/csv; charset=utf-8", totals.csv(visit.language, separator: .usual(in: visit.language)),
            headers: [("content-disposition", "attachment; filename=\"report.csv\"")])
    }
}

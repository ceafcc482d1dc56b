import CasebookDisk
public import CasebookModel

/// Whether exports differ from their sources by the date alone: an expiry or the end of an embargo has come since, and nobody
/// has changed anything.
///
/// They do if they are exactly what the sources give on the day before something was due. That somebody changed the sources
/// instead, and something is missing because nobody has exported it yet, shows in what the exports foresaw
/// (``ExportFolder/foreseen``): a date that they did not know was set after they were made.
public struct DueChanges {
    private let session: ExportSession
    private let order: ExportSession.Order
    private let report: ExportReport
    /// More turning days than lie between two exports of a book that is published now and then.
    private static let limit = 12

    /// - Parameters:
    ///   - order: a comparison that found differences.
    ///   - date: the date on which it did.
    ///   - report: what it found.
    public init(_ session: ExportSession, _ order: ExportSession.Order, on date: CalendarDay, _ report: ExportReport) {
        self.session = session
        self.order = order
        self.report = report
    }

    /// The day since which something is due; `nil` if the difference has another reason.
    public func found() async throws -> CalendarDay? {
        guard report.swept.isEmpty else { return nil }
        for day in report.turningDays.prefix(Self.limit) {
            guard case .made(let earlier) = try await session.run(order, on: day.previous) else { return nil }
            let changes = try earlier.results.map { try $0.get().changes }
            if earlier.errors.isEmpty, changes.allSatisfy(\.isEmpty) { return day }
        }
        return nil
    }
}

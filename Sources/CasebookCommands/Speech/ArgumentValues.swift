public import ArgumentParser
public import CasebookImport
public import CasebookModel
public import CasebookReports

// What arguments can be besides text and numbers.

extension InterfaceLanguage: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension ImportOptions.Winner: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

public import ArgumentParser
public import CasebookModel
public import CasebookReports

// What arguments can be besides text and numbers.

extension InterfaceLanguage: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

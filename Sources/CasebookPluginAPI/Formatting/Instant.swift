public import CasebookModel

extension PartialDate {
    /// The date as an RFC 3339 date-time, which feeds demand: the first day that it can mean, at midnight UTC.
    public var rfc3339: String { "\(PartialDate(earliest))T00:00:00Z" }
}

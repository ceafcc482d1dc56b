import CasebookModel
import CasebookPublication

extension PublicationRecord {
    /// A mark of every day on which a case becomes public on a channel or ceases to be, past or ahead, the lowest first.
    ///
    /// They lie with the files of an export. One that was made before a case was released, or before somebody set the end of
    /// a release, has other marks than the sources give; so it differs from them by more than the date, whatever the day.
    func marks(on channel: Channel) -> [FNV1a] {
        entries.lazy.filter { $0.channel == channel }.map(\.mark).sorted { $0.number < $1.number }
    }
}

extension PublicationRecord.Entry {
    /// What tells one foreseen date from another. It names nobody: who reads the files of an export need not learn what is
    /// still to come.
    fileprivate var mark: FNV1a {
        var hash = FNV1a()
        hash.combine(id.text)
        hash.combine(since.description)
        hash.combine(ended.map { "\($0.cause.rawValue) \($0.on)" } ?? "")
        return hash
    }
}

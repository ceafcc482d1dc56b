public import CasebookModel

extension PublicationRecord {
    /// What a case must have said of its publication when it was recorded, for a file that cannot be read any more and that
    /// nobody remembers; `nil` if it was never public.
    public func witness(of id: CaseID) -> GateFields? {
        let entries = entries(of: id).filter { $0.ended.map { $0.cause == .expired } ?? true }
        guard let since = entries.map(\.since).min(by: { $0.sortKey < $1.sortKey }) else { return nil }
        let expiry = entries.compactMap { $0.ended?.on }.min { $0.sortKey < $1.sortKey }
        return GateFields(
            status: .published,
            release: Release(grantedOn: since, channels: Set(entries.map(\.channel)), expiresOn: expiry),
            publishedOn: since, originID: entries.first?.origin)
    }
}

public import CasebookDisk
public import CasebookFiles
public import CasebookModel

/// What came of a whole run of exports.
public enum ExportOutcome: Sendable {
    /// Nothing was written: the book has errors, or these cases, by the names of their folders, that could be public.
    case refused(cases: [String])
    /// The exports, in the order asked for; each was made, or failed and left the previous one as it was.
    case made([Result<ExportResult, any Error>])
}

/// What an export did.
public struct ExportResult: Sendable {
    public let name: ExportName
    /// How many cases are in it.
    public let caseCount: Int
    /// The cases that are not in it, with the reasons, by the names of their folders; without those that a partner has
    /// not selected.
    public let leftOut: [(id: CaseID, reason: LocalizedText)]
    /// What an external plugin has to say.
    public let notes: [PluginNote]
    public let changes: ExportChanges
}

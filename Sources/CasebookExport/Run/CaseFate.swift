public import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// What became of a case in one export.
enum CaseFate: Sendable {
    case released(ReleasedOutput)
    case notSelected
    case withheld(Decision.Reason)
    case gone(Tombstone)
    /// It has errors, but could not be public anyway.
    case unusable
    /// The plugin could not make it, or a medium could not be read.
    case failed(any Error)
}

/// What a plugin made of a released case, media included.
struct ReleasedOutput: Sendable {
    let listing: CaseListing
    let files: [ExportFile]
    let pieces: [String: [UInt8]]
}

/// A file of an export.
public struct ExportFile: Sendable {
    /// The path below the export's folder.
    public let path: RelativePath
    public let bytes: [UInt8]
}

/// A case that was read, with what became of it in each export that asked for it.
struct CaseReport: Sendable {
    let item: CaseItem
    let inputs: CaseInputs
    /// The topics that the case brings along, if it is another book's.
    let broughtTopics: [Topic]
    /// What became of it, by the places of the exports.
    var fates: [(run: Int, fate: CaseFate)] = []
    /// Whether it has errors and could be public.
    let blocksExport: Bool
}

import CasebookDiagnostics
public import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// What became of a case in one export.
enum CaseResult: Sendable {
    case released(ReleasedOutput)
    case notSelected
    /// It does not go out. What its file says of its publication is looked at again once all cases are known.
    case withheld(Decision.Reason)
    /// It was public once.
    case gone
    /// It has errors.
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
    let profile: CaseProfile
    /// The topics that the case brings along, if it is another book's.
    let broughtTopics: [Topic]
    /// What became of it, by the places of the exports.
    var fates: [(run: Int, fate: CaseResult)] = []
    /// The errors that keep it from going out, if it claims to be public.
    let errors: [Diagnostic]
    /// Errors that do not: the record lacks it, for example, and nobody is to write it now.
    var asides: [Diagnostic] = []

    /// The id under which the case goes, or went before its folder was renamed.
    var id: CaseID? {
        switch item.conflict {
        case nil: profile.id
        case .renamed(let former): former
        case .duplicate, .resembling: nil
        }
    }
}

import CasebookDisk
import CasebookExternalPlugins
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// What is settled about an export before any case is read.
struct RunPlan: Sendable {
    let job: ExportJob
    let maker: CaseMaker
    let gate: PublicationGate
    /// Whether an error in `casebook.yaml` concerns the export; then nothing new is added to it.
    let isRestricted: Bool

    /// Those for whom a case is decided on once, whatever it is made into.
    struct Audience: Hashable {
        let channel: Channel
        let partner: Partner?
    }

    var context: ExportContext { job.context }
    var audience: Audience { Audience(channel: gate.channel, partner: job.partner) }

    /// Whether a case may be in the export, whatever the gate says.
    func admits(_ id: CaseID) -> Bool {
        !isRestricted || !gate.record.isKept || gate.record[id, gate.channel] != nil
    }

    init(_ job: ExportJob, on date: CalendarDay, in opened: OpenedBook) throws {
        let declaration = job.declaration
        self.job = job
        gate = PublicationGate(channel: declaration.channel, on: date, record: opened.publication.record)
        isRestricted = opened.errorsConcern(declaration)
        switch job.maker {
        case .inside(let plugin): maker = .inside(plugin)
        case .outside(let plugin): maker = .outside(plugin, options: declaration.options, try PluginWorkplace())
        }
    }
}

/// Who makes an export.
enum CaseMaker: Sendable {
    case inside(any ExportPlugin)
    /// A program of its own. It gets copies of the released media and is not told where the cases lie: their journals are
    /// there too.
    case outside(ExternalPlugin, options: [ExportOption], PluginWorkplace)

    /// The piece of a case that an external plugin is told.
    static let request = "request"

    /// What comes of one case.
    func files(of study: ReleasedCaseStudy, in context: ExportContext) throws -> CaseFiles {
        switch self {
        case .inside(let plugin): return try type(of: plugin).attempt(at: study.id.text) { try plugin.files(of: study) }
        case .outside(_, _, let workplace):
            let copies = try study.media.map { medium in
                CaseFile(at: try workplace.path(of: medium.file, of: study.id), .medium(medium.file))
            }
            return CaseFiles(copies, pieces: [Self.request: CaseJSON(study, in: context).document.rendered(.compact)])
        }
    }
}

/// The folder with the media that an external plugin may look at; gone when nobody needs it.
final class PluginWorkplace: Sendable {
    private let folder: ScratchFolder

    init() throws(DiskError) { folder = try ScratchFolder() }

    var root: DiskPath { folder.path }

    /// Where the copy of a medium belongs, below the root.
    func path(of medium: RelativePath, of id: CaseID) throws -> RelativePath {
        guard let path = RelativePath("\(id)/\(medium)") else {
            throw PluginError(ExportPhrases.changedMedium(medium.text))
        }
        return path
    }

    /// The copy of a medium; `nil` if there is none.
    func copy(of medium: RelativePath, of id: CaseID) throws -> [UInt8]? {
        let path = try path(of: medium, of: id)
        guard Disk.exists(root / path) else { return nil }
        return try Disk.read(path, below: root, limit: MediaInspector.byteLimit)
    }

    /// Puts a copy in its place.
    func place(_ file: ExportFile) throws(DiskError) {
        let target = root / file.path
        try Disk.createFolder(target.parent)
        try AtomicFile.write(file.bytes, to: target)
    }
}

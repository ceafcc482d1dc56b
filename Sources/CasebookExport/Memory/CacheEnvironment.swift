import CasebookDisk
import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// Everything that all files of an export depend on.
enum CacheEnvironment {
    /// - Returns: `nil` if not all of it can be known.
    static func bytes(of job: ExportJob, in opened: OpenedBook, on date: CalendarDay) -> [UInt8]? {
        guard case .inside = job.maker, let program = ProgramReplacement.ownFacts,
            let boot = Environment.bootIdentity
        else { return nil }
        var record = RecordWriter()
        record.write(boot)
        // Another program may hold other rules, another plugin, or other libraries.
        record.write(program.byteCount)
        record.write(UInt64(bitPattern: program.modified))
        record.write(UInt64(bitPattern: program.changed))
        record.write(program.inode)
        record.write(date.daysSince1970)
        record.write(opened.sourceHash)
        record.write(block: maker(of: job) ?? [])
        record.write(opened.logos.sorted { $0.key < $1.key }) { record, logo in
            record.write(logo.key.text)
            record.write(logo.value.byteCount)
            record.write(logo.value.pixelSize?.width ?? 0)
            record.write(logo.value.pixelSize?.height ?? 0)
        }
        return record.bytes
    }

    /// What pieces depend on beside the case: pieces of different makers do not fit together.
    static func maker(of job: ExportJob) -> [UInt8]? {
        guard case .inside(let plugin) = job.maker else { return nil }
        var record = RecordWriter()
        record.write(job.declaration.name.text)
        record.write(type(of: plugin).manifest.name)
        record.write(type(of: plugin).manifest.version)
        record.write(job.declaration.channel.rawValue)
        record.write(job.declaration.partner?.text)
        record.write(job.declaration.options) { record, option in
            record.write(option.name)
            record.write("\(option.value)")
        }
        return record.bytes
    }
}

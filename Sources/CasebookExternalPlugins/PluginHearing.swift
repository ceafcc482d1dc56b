import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPluginAPI

/// Listens to a plugin: cuts what it says into lines and lines into messages.
struct PluginHearing {
    private let limits: ExternalPlugin.Limits
    private var line: [UInt8] = []
    private var number = 0
    private var files: [ExternalPlugin.File] = []
    private var notes: [PluginNote] = []
    private var isDone = false
    private var problem: LocalizedText?

    init(limits: ExternalPlugin.Limits) { self.limits = limits }

    /// Takes what the plugin says next.
    ///
    /// - Returns: `false` if there is no point in hearing more.
    mutating func take(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            line += rest[..<end]
            rest = rest[(end + 1)...]
            takeLine()
            if problem != nil { return false }
        }
        line += rest
        if line.count > PluginMessage.lineLimit { problem = ExternalPhrases.lineTooLong(number + 1) }
        return problem == nil
    }

    /// What the plugin made, once it has ended.
    ///
    /// - Throws: ``PluginError`` if anything was wrong; the first thing that was.
    mutating func result(
        after outcome: ChildProcess.Outcome, limits: ExternalPlugin.Limits
    ) throws(PluginError) -> ExternalPlugin.Output {
        if let problem { throw PluginError(problem) }
        let said = ExternalPhrases.lastWords(outcome.errors)
        switch outcome.ending {
        case .exited(0): break
        case .exited(let status): throw PluginError(ExternalPhrases.status(status, said))
        case .killed(let signal): throw PluginError(ExternalPhrases.signal(signal, said))
        case .tooSlow: throw PluginError(ExternalPhrases.tooSlow(limits.seconds))
        case .tooMuchOutput: throw PluginError(ExternalPhrases.tooMuch(limits.outputBytes))
        case .brokenOff: throw PluginError(ExternalPhrases.notDone(said))
        }
        if !line.isEmpty { takeLine() }
        if let problem { throw PluginError(problem) }
        if let error = notes.first(where: { $0.severity == .error }) { throw PluginError(error.message) }
        guard isDone else { throw PluginError(ExternalPhrases.notDone(said)) }
        return ExternalPlugin.Output(files: files, notes: notes)
    }

    private mutating func takeLine() {
        defer { line.removeAll(keepingCapacity: line.count < 1 << 16) }
        number += 1
        if line.last == 0x0D { line.removeLast() }
        guard !isDone else { return problem = ExternalPhrases.afterDone(number) }
        switch PluginMessage.read(line) {
        case .failure(let failure): problem = ExternalPhrases.malformed(number, failure.reason)
        case .success(.done): isDone = true
        case .success(.note(let note)): if notes.count < 1000 { notes.append(note) }
        case .success(.file(let path, let content)): add(path, content)
        }
    }

    private mutating func add(_ path: RelativePath, _ content: PluginMessage.Content) {
        guard files.count < limits.files else { return problem = ExternalPhrases.tooManyFiles(limits.files) }
        switch content {
        case .text(let text): files.append(ExternalPlugin.File(path: path, content: .bytes(Array(text.utf8))))
        case .medium(let id, let file): files.append(ExternalPlugin.File(path: path, content: .medium(id, file)))
        case .base64(let text):
            guard let bytes = Base64.decoded(text.utf8, .strict) else {
                return problem = ExternalPhrases.noBase64(number, path)
            }
            files.append(ExternalPlugin.File(path: path, content: .bytes(bytes)))
        }
    }
}

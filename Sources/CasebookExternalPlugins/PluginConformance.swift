public import CasebookDisk
import CasebookFiles
public import CasebookPluginAPI

/// Holds an external plugin against the protocol, for its author: `casebook plugins test NAME`.
public struct PluginConformance: Sendable {
    private let plugin: ExternalPlugin
    private let options: [ExportOption]
    private let mediaRoot: DiskPath
    private let limits: ExternalPlugin.Limits

    /// - Parameters:
    ///   - plugin: the plugin.
    ///   - options: what the book sets for it.
    ///   - mediaRoot: the folder with the media of the editions that it is tried on.
    ///   - limits: what each run may use.
    public init(
        _ plugin: ExternalPlugin, options: [ExportOption], mediaRoot: DiskPath,
        limits: ExternalPlugin.Limits = ExternalPlugin.Limits()
    ) {
        self.plugin = plugin
        self.options = options
        self.mediaRoot = mediaRoot
        self.limits = limits
    }

    /// Something that was tried.
    public struct Trial: Sendable, Hashable {
        /// What a plugin must do.
        public let demand: LocalizedText
        /// Why it does not; `nil` if it does.
        public let problem: LocalizedText?

        package init(demand: LocalizedText, problem: LocalizedText?) {
            self.demand = demand
            self.problem = problem
        }
    }

    /// Tries everything.
    ///
    /// - Parameters:
    ///   - input: the released cases of a book.
    ///   - emptyInput: the same book without any case.
    public func trials(on input: PluginInput, _ emptyInput: PluginInput) -> [Trial] {
        let first = run(input)
        return [
            Trial(demand: ConformancePhrases.works, problem: first.problem),
            Trial(demand: ConformancePhrases.repeats, problem: repetition(of: first, input)),
            Trial(demand: ConformancePhrases.empty, problem: run(emptyInput).problem),
            Trial(demand: ConformancePhrases.version, problem: acceptance(ofVersion: 999, input)),
            Trial(demand: ConformancePhrases.paths, problem: collisions(in: first)),
        ]
    }

    private typealias Run = Result<[ExternalPlugin.File], PluginError>

    private func run(_ input: PluginInput, version: Int = PluginFormat.version) -> Run {
        let request = PluginRequest(input, options: options, mediaRoot: mediaRoot, version: version)
        do {
            return .success(try plugin.output(answering: request, limits: limits).files)
        } catch {
            return .failure(error)
        }
    }

    private func repetition(of first: Run, _ input: PluginInput) -> LocalizedText? {
        guard case .success(let once) = first else { return first.problem }
        guard case .success(let twice) = run(input) else { return ConformancePhrases.failsTwice }
        return Set(once) == Set(twice) ? nil : ConformancePhrases.differs
    }

    /// A plugin that takes a request of a version that does not exist would misread those of the future.
    private func acceptance(ofVersion version: Int, _ input: PluginInput) -> LocalizedText? {
        if case .success = run(input, version: version) { ConformancePhrases.takesAnything } else { nil }
    }

    private func collisions(in first: Run) -> LocalizedText? {
        guard case .success(let files) = first else { return first.problem }
        return ConformancePhrases.collision(among: files.map(\.path))
    }
}

extension Result<[ExternalPlugin.File], PluginError> {
    fileprivate var problem: LocalizedText? {
        if case .failure(let error) = self { error.message } else { nil }
    }
}

/// What is demanded of every plugin, in a program of its own or in Swift.
package enum ConformancePhrases {
    static let works = LocalizedText(
        de: "schreibt die Fälle der Sammlung und meldet „done“", en: "writes the collection's cases and says \"done\"")
    package static let repeats = LocalizedText(
        de: "schreibt aus derselben Eingabe dieselben Bytes", en: "writes the same bytes for the same input")
    package static let empty = LocalizedText(
        de: "kommt mit einer Sammlung ohne Fälle zurecht", en: "copes with a collection without cases")
    static let version = LocalizedText(
        de: "lehnt eine Version der Schnittstelle ab, die es nicht kennt",
        en: "refuses a version of the protocol that it does not know")
    package static let paths = LocalizedText(
        de: "nennt keinen Pfad zweimal, auch nicht in anderer Groß- und Kleinschreibung",
        en: "names no path twice, not even with different capitals")
    package static let failsTwice = LocalizedText(de: "scheitert beim zweiten Mal", en: "fails the second time")
    package static let differs = LocalizedText(
        de: "die Dateien unterscheiden sich (Datum, Zufall oder Reihenfolge?)",
        en: "the files differ (because of a date, something random, or the order?)")
    static let takesAnything = LocalizedText(
        de: "es nimmt „protocol: 999“ hin; enden Sie mit einem Status ungleich 0",
        en: "it accepts \"protocol: 999\"; it should end with a status other than 0")

    /// Paths that are the same on a disk that does not tell small letters from capitals.
    package static func collision(among paths: [RelativePath]) -> LocalizedText? {
        var seen: [String: RelativePath] = [:]
        for path in paths {
            guard let other = seen.updateValue(path, forKey: path.text.lowercased()) else { continue }
            return LocalizedText(de: "\(path) und \(other)", en: "\(path) and \(other)")
        }
        return nil
    }
}

import CasebookDisk
import CasebookExport
import CasebookExternalPlugins
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// What a plugin of somebody else's package may do wrong, and what its author reads then.
@Suite("Plugins of one's own")
struct PluginTrialTests {
    private static let registry = PluginRegistry.builtIn.adding([Stumbler.self])

    /// A book whose export `own` is made by a plugin that does something wrong.
    private struct OwnBook {
        let book: SmallBook
        let folder: BookFolder
        let checker: BookChecker
        let day: CalendarDay

        init(doing deed: Stumbler.Deed) throws {
            book = try SmallBook(cases: 3)
            let text = try book.folder.read("casebook.yaml")
            try book.folder.write(
                "casebook.yaml",
                text + "  own: {plugin: stumbler, channel: website, options: {deed: \(deed.rawValue)}}\n")
            folder = BookFolder(path: DiskPath(book.folder.url.path))
            day = try #require(CalendarDay(book.date))
            checker = BookChecker(relativeTo: folder.path, validator: Validator(on: day), jobs: 2) {
                ExportDeclarationCheck.check(&$0, against: PluginTrialTests.registry)
            }
        }

        func trials(of name: String) async throws -> [PluginConformance.Trial] {
            let checked = try await checker.check(folder)
            let whole = try #require(WholeBook(checked, on: day))
            let known = try #require(checked.book)
            let declaration = try #require(known.exports.first { $0.name.text == name })
            return try whole.trials(
                of: ExportJob(
                    declaration, of: known, in: folder, plugins: PluginTrialTests.registry, logos: checked.logos))
        }
    }

    @Test(
        "fail alone, and say whose the error is and what it was about",
        arguments: [
            (.throwsAtOnce, "the plugin \"stumbler\" failed: Mishap()"),
            (.throwsForCase, "fall-0: the plugin \"stumbler\" failed: Mishap()"),
            (.refusesCase, "fall-0: there is no table without figures"),
            (.leavesFolder, "fall-0: the path \"../fall-0.txt\" is not allowed for an exported file"),
            (.throwsForBook, "the plugin \"stumbler\" failed: Mishap()"),
            (.throwsForFile, "list.txt: the plugin \"stumbler\" failed: Mishap()"),
        ] as [(Stumbler.Deed, String)])
    func errors(deed: Stumbler.Deed, message: String) async throws {
        let own = try OwnBook(doing: deed)
        let session = try ExportSession(own.folder, checker: own.checker, plugins: Self.registry, jobs: 1)
        let order = session.everything()
        guard case .made(let report) = try await session.run(order, on: own.day) else {
            Issue.record("nothing was made")
            return
        }
        for (export, result) in zip(order.exports, report.results) {
            switch result {
            case .success: #expect(export.declaration.name.text != "own")
            case .failure(let error):
                #expect(export.declaration.name.text == "own")
                #expect((error as? PluginError)?.message.en == message)
            }
        }
    }

    @Test("are told by a trial what they break", arguments: Stumbler.Deed.allCases)
    func trials(deed: Stumbler.Deed) async throws {
        let trials = try await OwnBook(doing: deed == .throwsAtOnce ? .nothing : deed).trials(of: "own")
        let broken = trials.indices.filter { trials[$0].problem != nil }
        #expect(broken == deed.breaks, "\(trials)")
    }

    @Test("have the built-in ones as examples", arguments: ["site", "docbook", "feeds", "atom", "kammer"])
    func builtIn(name: String) async throws {
        let trials = try await OwnBook(doing: .nothing).trials(of: name)
        #expect(trials.count == 5 && trials.allSatisfy { $0.problem == nil }, "\(trials)")
    }
}

/// A plugin that does what its option says.
struct Stumbler: ExportPlugin {
    static let manifest = PluginManifest(
        name: "stumbler", version: 1, summary: LocalizedText(de: "Stolpert.", en: "Stumbles."), options: [deed])

    private static let deed = PluginOption.choice(
        "deed", default: Deed.nothing, help: LocalizedText(de: "Worüber.", en: "What over."))

    enum Deed: String, CaseIterable {
        case nothing, throwsAtOnce, throwsForCase, refusesCase, leavesFolder, throwsForBook, throwsForFile
        case namesPathTwice, takesLinesAlong, takesPieceAlong

        /// The places of the trials that find it.
        var breaks: [Int] {
            switch self {
            case .nothing, .throwsAtOnce: []
            case .throwsForCase, .refusesCase, .leavesFolder: [0, 1, 3, 4]
            case .throwsForBook, .throwsForFile: [0, 1, 2, 3, 4]
            case .namesPathTwice: [3]
            case .takesLinesAlong, .takesPieceAlong: [4]
            }
        }
    }

    private struct Mishap: Error {}

    private let deed: Deed

    init(in context: ExportContext, options: PluginOptions) throws {
        deed = options[Self.deed]
        if deed == .throwsAtOnce { throw Mishap() }
    }

    func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        guard study.id.text == "fall-0" else { return CaseFiles(pieces: ["line": Array(study.title.utf8)]) }
        if deed == .throwsForCase { throw Mishap() }
        if deed == .refusesCase {
            throw PluginError(LocalizedText(de: "ohne Zahlen keine Tabelle", en: "there is no table without figures"))
        }
        let path = deed == .leavesFolder ? "../fall-0.txt" : "fall-0.txt"
        return CaseFiles([try CaseFile(path, .bytes([]))], pieces: ["line": Array(study.title.utf8)])
    }

    func files(of catalogue: Catalogue) throws -> [BookFile] {
        let (titles, ids) = (catalogue.entries.map(\.listing.title), catalogue.entries.map(\.id))
        let deed = deed
        if deed == .throwsForBook { throw Mishap() }
        let list = try BookFile("list.txt", from: catalogue.entries) { entries in
            if deed == .throwsForFile { throw Mishap() }
            return entries.flatMap { [.text($0.listing.title + ": "), .piece("line", of: $0.id)] }
        }
        return switch deed {
        case .namesPathTwice: [list, try BookFile("LIST.txt", [])]
        case .takesLinesAlong: [list, try BookFile("titles.txt", from: titles.count) { _ in titles.map { .text($0) } }]
        case .takesPieceAlong: [list, try BookFile("lines.txt", from: ids) { $0.map { .piece("line", of: $0) } }]
        default: [list]
        }
    }
}

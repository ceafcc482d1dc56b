import CasebookExport
import CasebookModel
import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@Suite("What a plugin's manifest offers")
struct OfferedFilesTests {
    @Test("lies where the manifest says, from every plugin that comes along")
    func files() async throws {
        let small = try SmallBook(cases: 3)
        let declared = try small.folder.read("casebook.yaml") + "  rss: {plugin: rss, channel: partners}\n"
        try small.folder.write("casebook.yaml", declared)
        _ = try await small.export()
        let exports = [
            "site": "html", "docbook": "docbook", "feeds": "json-feed", "atom": "atom", "rss": "rss", "kammer": "html",
        ]
        #expect(Set(exports.values) == Set(PluginRegistry.builtIn.manifests.map(\.name)), "all of them")
        var book = Book(
            title: "", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: ""), licence: try #require(LicenceID("CC-BY-4.0")),
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        book.exports = try exports.map {
            ExportDeclaration(name: try #require(ExportName($0.key)), plugin: $0.value, channel: .partners)
        }
        let offers = PluginRegistry.builtIn.offers(of: book)
        for (name, files) in offers.mapValues({ $0.compactMap(\.files) }) {
            for file in files {
                for path in ["fall-1", "fall-2"].map({ file.path($0) }) + (topics(file).map { [$0("handel")] } ?? []) {
                    let url = small.folder.url.appendingPathComponent("Exports/\(name)/\(path)")
                    #expect(FileManager.default.fileExists(atPath: url.path), "\(name): \(path)")
                }
            }
        }
        #expect(offers.values.flatMap { $0.compactMap(\.files) }.count == 6)
    }

    private func topics(_ file: FileOffer) -> PathPattern? {
        if case .feed(let topics) = file.kind { topics } else { nil }
    }

    @Test(
        "depends on options, and nobody speaks for a program of its own",
        arguments: [
            (["mode": "embed"], [], true), (["mode": "site"], [], false), ([:], [], false),
            (["mode": "embed"], ["./program"], false),
        ] as [([String: String], [String], Bool)])
    func options(options: [String: String], command: [String], hasEmbeds: Bool) throws {
        var book = Book(
            title: "", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: ""), licence: try #require(LicenceID("CC-BY-4.0")),
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        let name = try #require(ExportName("seiten"))
        book.exports = [
            ExportDeclaration(
                name: name, plugin: "html", channel: .website,
                options: options.map { ExportOption(name: $0.key, value: .text($0.value)) }, command: command)
        ]
        let offers = PluginRegistry.builtIn.offers(of: book)[name] ?? []
        #expect(offers.contains { $0.subject == .embeds } == hasEmbeds)
        #expect(offers.contains(.site) == command.isEmpty)
    }
}

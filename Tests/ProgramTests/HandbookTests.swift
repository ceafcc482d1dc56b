import Foundation
import TestSupport
import Testing

@Suite("The handbook")
struct HandbookTests {
    static let readers = ["coach", "editor", "web-editor", "developer", "ci-maintainer"]
    static let pages = readers.flatMap { ["Documentation/Handbook/de/\($0).md", "Documentation/Handbook/en/\($0).md"] }
    static let pluginPages = ["Documentation/Plugins.md", "Documentation/Plugins.en.md"]
    static let overview = "Documentation/Handbook/README.md"
    /// Pages to look things up in, where there is nothing to do.
    static let lookups = ["style", "workbench", "team", "writing", "consent"].flatMap { page in
        ["Documentation/Handbook/de/\(page).md", "Documentation/Handbook/en/\(page).md"]
    }

    @Test("whoever does what a page says gets what it shows", arguments: pages + pluginPages)
    func walk(path: String) throws {
        var reader = try HandbookReader(HandbookPage(path: path))
        try reader.follow()
        #expect(reader.problems.isEmpty, "\(reader.problems.joined(separator: "\n"))")
    }

    @Test("every page has something to do, with a result that it shows", arguments: pages + pluginPages)
    func substance(path: String) throws {
        let commands = try HandbookPage(path: path).steps.compactMap { step in
            if case .run(let command) = step { command } else { nil }
        }
        #expect(commands.count >= 5)
        #expect(commands.contains { $0.output.contains { $0 != "…" } })
    }

    @Test(
        "both languages ask for the same",
        arguments: [pluginPages] + readers.map { reader in pages.filter { $0.hasSuffix("/\(reader).md") } })
    func languages(paths: [String]) throws {
        let kinds = try paths.map { try HandbookPage(path: $0).steps.map(kind) }
        try #require(kinds.count == 2)
        #expect(kinds[0] == kinds[1])
    }

    /// What kind of step it is; of commands the words that do not depend on the language.
    private func kind(of step: HandbookPage.Step) -> String {
        switch step {
        case .run(let command): "run \(name(of: command.line))"
        case .byHand(let line): "by hand \(name(of: line))"
        case .change: "change"
        case .write: "write"
        }
    }

    private func name(of line: String) -> String {
        let words = line.split(separator: " ")
        return words.prefix(words.first == "casebook" ? 2 : 1).joined(separator: " ")
    }

    @Test("its links lead to files that are there", arguments: pages + pluginPages + lookups + [overview])
    func links(path: String) throws {
        let page = try HandbookPage(path: path)
        let folder = Repository.root.appendingPathComponent(path).deletingLastPathComponent()
        let links = page.text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/).map { String($0.1) }
        #expect(!links.isEmpty)
        for link in links {
            let target = folder.appendingPathComponent(link).standardizedFileURL
            #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
        }
    }

    @Test(
        "an article of a library shows the example as it is",
        arguments: [
            ("CasebookPluginAPI", "AnExportInAnAfternoon", 6), ("CasebookValidation", "ARuleOfYourOwn", 6),
            ("CasebookCommands", "ACommandLineOfYourOwn", 3),
        ])
    func article(library: String, name: String, blocks: Int) throws {
        let article = "Sources/\(library)/\(library).docc/\(name).md"
        let shown = try HandbookPage(path: article).text.matches(of: /```swift\n((?:.|\n)*?)```/)
        let example = Repository.root.appendingPathComponent("Examples/OverviewExport")
        var code = try Files.contents(below: example.appendingPathComponent("Sources")).values.map {
            withoutIndentation(String(decoding: $0, as: UTF8.self))
        }
        for path in ["Package.swift", "Tests/OverviewTests/GoalTests.swift"] {
            let text = try String(contentsOf: example.appendingPathComponent(path), encoding: .utf8)
            code.append(withoutIndentation(text))
        }
        #expect(shown.count == blocks)
        for block in shown {
            let part = withoutIndentation(String(block.1))
            #expect(code.contains { $0.contains(part) }, "\(part)")
        }
    }

    private func withoutIndentation(_ code: String) -> String {
        code.split(separator: "\n").map { $0.drop { $0 == " " } + "\n" }.joined()
    }

    @Test(
        "a page that is wrong is noticed",
        arguments: [
            "```console\n$ echo one\ntwo\n```", "```console\n$ echo one\n```", "```console\n$ false\n```",
            "```console\n$ printf 'a\\nb\\n'\na\n```", "```console status=1\n$ true\n```",
            "```console by-hand\n$ casebook no-such-command\n```",
            "```console by-hand\n$ casebook export --no-such-option\n```",
            "```text note\none\n```\n```diff note\n-two\n+three\n```",
        ])
    func wrongPage(text: String) throws {
        var reader = try HandbookReader(HandbookPage(path: "page.md", text: text))
        try reader.follow()
        #expect(reader.problems.count == 1)
    }

    @Test(
        "a page that leaves out what changes is right",
        arguments: [
            "```console\n$ echo one two\none …\n```", "```console\n$ printf 'a\\nb\\nc\\n'\n…\nc\n```",
            "```console\n$ mkdir -p x\n$ cd x\n$ basename \"$PWD\"\nx\n```",
            "```console status=3\n$ sh -c 'exit 3'\n```",
            "```text note\none\n```\n```diff note\n-one\n+two\n```\n```console\n$ cat note\ntwo\n```",
            "```sh run.sh\n#!/bin/sh\necho done\n```\n```console\n$ ./run.sh\ndone\n```",
        ])
    func rightPage(text: String) throws {
        var reader = try HandbookReader(HandbookPage(path: "page.md", text: text))
        try reader.follow()
        #expect(reader.problems.isEmpty, "\(reader.problems.joined(separator: "\n"))")
    }
}

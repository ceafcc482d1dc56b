import CasebookDisk
import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@testable import CasebookExternalPlugins

@Suite("Whatever a foreign program does, its export fails with its name and the cause")
struct MisbehaviourTests {
    /// A shell script that misbehaves, and a part of what is said about it.
    static let scripts: [(script: String, cause: String)] = [
        ("exit 0", "without saying \"done\""),
        ("cat >/dev/null; exit 3", "status 3"),
        ("echo 'no such font' >&2; exit 3", "status 3: no such font"),
        ("kill -9 $$", "signal 9"),
        ("yes '{\"type\":\"diagnostic\",\"severity\":\"note\",\"message\":\"x\"}'", "more than 1 MiB"),
        ("yes >&2", "more than 1 MiB"),
        ("head -c 900000 /dev/zero", "line 1"),
        ("echo hello", "line 1 of its output is not a message"),
        ("echo '[]'", "line 1"),
        ("echo '{\"type\":\"done\"}'; echo '{\"type\":\"done\"}'", "line 2 of its output comes after \"done\""),
        ("echo '{\"type\":\"finished\"}'", "line 1"),
        ("echo '{\"type\":\"done\",\"protocol\":2}'", "line 1"),
        ("printf '{\"type\":\"file\",\"path\":\"a\",\"text\":\"\\377\"}\\n{\"type\":\"done\"}\\n'", "UTF-8"),
        ("echo '{\"type\":\"file\",\"path\":\"../a\",\"text\":\"x\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\"/etc/passwd\",\"text\":\"x\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\".casebook-manifest\",\"text\":\"x\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\"a/.git/hooks\",\"text\":\"x\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\"a\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\"a\",\"text\":\"x\",\"base64\":\"eA==\"}'", "line 1"),
        ("echo '{\"type\":\"file\",\"path\":\"a\",\"base64\":\"x\"}'", "not Base64"),
        (
            "for n in 1 2 3 4; do echo \"{\\\"type\\\":\\\"file\\\",\\\"path\\\":\\\"$n\\\",\\\"text\\\":\\\"\\\"}\"; done",
            "more than 3 files"
        ),
        (
            "echo '{\"type\":\"diagnostic\",\"severity\":\"error\",\"message\":\"no cases\"}'; echo '{\"type\":\"done\"}'",
            "no cases"
        ),
        ("echo '{\"type\":\"done\"}'; exit 1", "status 1"),
    ]

    @Test("misbehaviour", arguments: scripts)
    func misbehaviour(script: String, cause: String) throws {
        try expect(cause) { try Script(script).run() }
    }

    /// These never end by themselves, however long the machine needs; so it does not matter how short the limit is.
    @Test(
        "a plugin that goes on for ever is ended, with all its children",
        arguments: ["sleep 3600", "exec >&- 2>&-; sleep 3600", "sleep 3600 & echo '{\"type\":\"done\"}'"])
    func endless(script: String) throws {
        try expect("not finished after 2 seconds") { try Script(script).run(seconds: 2) }
    }

    private func expect(_ cause: String, of run: () throws -> ExternalPlugin.Output) throws {
        let error = try #require(throws: PluginError.self) { try run() }
        #expect(error.message.en.contains(cause), "\(error.message.en)")
        #expect(error.message.en.hasPrefix("the plugin \"unruly\": "))
        #expect(error.message.de.hasPrefix("das Plugin „unruly“: "))
    }

    @Test(
        "a plugin that reads nothing of a long request, and one that reads all of it, both end well",
        arguments: ["", "cat >/dev/null; "])
    func reading(before: String) throws {
        let plugin = try Script(
            before + "echo '{\"type\":\"file\",\"path\":\"a/b.txt\",\"text\":\"Grüße\"}'; echo '{\"type\":\"done\"}'")
        let output = try plugin.run(cases: 400)
        #expect(output.files.map(\.path.text) == ["a/b.txt"])
        #expect(output.files.map(\.content) == [.bytes(Array("Grüße".utf8))])
    }

    @Test("a plugin that talks while it listens never waits for ever")
    func echo() throws {
        // Says a finding for every 4 KB that it reads: both pipes are full again and again.
        let script =
            "while dd bs=4096 count=1 2>/dev/null | grep -q .; do echo '{\"type\":\"diagnostic\",\"severity\":\"note\",\"message\":\"more\"}'; done; echo '{\"type\":\"done\"}'"
        #expect(try Script(script).run(cases: 50).notes.isEmpty == false)
    }

    @Test("the last line without a line end counts, also with a carriage return before it")
    func lastLine() throws {
        let plugin = try Script(
            "printf '{\"type\":\"file\",\"path\":\"a\",\"base64\":\"AAH/\"}\\r\\n{\"type\":\"done\"}'")
        #expect(try plugin.run().files.map(\.content) == [.bytes([0, 1, 255])])
    }

    @Test("a program that is missing or may not be run is named")
    func missing() throws {
        #expect(throws: PluginError.self) {
            try ExternalPlugin.named("x", by: ["./nothing-here"], in: DiskPath("/"))
        }
        let folder = try TemporaryFolder()
        let file = try folder.write("plugin", "#!/bin/sh\n")
        let plugin = ExternalPlugin(name: "unruly", program: DiskPath(file.path))
        #expect(throws: PluginError.self) {
            try plugin.output(for: PluginInput(Sample.context(cases: 1)), options: [], mediaRoot: DiskPath("/"))
        }
    }
}

/// A plugin that is a shell script.
struct Script {
    private let folder: TemporaryFolder
    private let plugin: ExternalPlugin

    init(_ text: String) throws {
        folder = try TemporaryFolder()
        let file = try folder.write("unruly.sh", text + "\n")
        plugin = ExternalPlugin(name: "unruly", program: DiskPath("/bin/sh"), arguments: [file.path])
    }

    func run(cases: Int = 2, seconds: Int = 600) throws -> ExternalPlugin.Output {
        var limits = ExternalPlugin.Limits()
        limits.seconds = seconds
        limits.outputBytes = 1 << 20
        limits.files = 3
        return try plugin.output(
            for: PluginInput(Sample.context(cases: cases)), options: [], mediaRoot: DiskPath("/"), limits: limits)
    }
}

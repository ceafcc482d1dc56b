import Foundation
import TestSupport
import Testing

@Suite("External plugins in a book")
struct ExternalPluginProgramTests {
    @Test("are found in the book by command, relative to it, from whatever folder, and told its options")
    func command() throws {
        let folder = try Self.book(
            plugin:
                "cat > /dev/null; echo '{\"type\":\"file\",\"path\":\"a/b.txt\",\"text\":\"eins\"}'; echo '{\"type\":\"done\"}'"
        )
        let outcome = try Program.run(["--book", folder.url.path, "export", "probe"], in: URL(fileURLWithPath: "/"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(folder.files(below: "Exports/probe") == [".casebook-manifest", "a/b.txt"])
        let list = try Program.run(["plugins", "--lang", "de"], in: folder.url)
        #expect(list.output.contains("extern  externes Plugin: ./plugin.sh"))
    }

    @Test("that fail leave the former export untouched, and the others are not made worse")
    func failure() throws {
        let folder = try Self.book(
            plugin:
                "cat > /dev/null; echo '{\"type\":\"file\",\"path\":\"alt.txt\",\"text\":\"alt\"}'; echo '{\"type\":\"done\"}'"
        )
        #expect(try Program.run(["export"], in: folder.url).status == 0)
        let before = try Files.contents(below: folder.url.appendingPathComponent("Exports"))
        try Self.write("echo '{\"type\":\"file\",\"path\":\"neu.txt\",\"text\":\"neu\"}'; exit 3", in: folder)
        let outcome = try Program.run(["export", "--lang", "de"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("der Export „probe“ ist fehlgeschlagen, der vorige bleibt bestehen"))
        #expect(outcome.errors.contains("das Plugin „extern“: es endete mit dem Status 3"))
        #expect(try Files.contents(below: folder.url.appendingPathComponent("Exports")) == before)
    }

    @Test("may have media copied that are released, and no others")
    func media() throws {
        let folder = try Self.book(
            plugin:
                "echo '{\"type\":\"file\",\"path\":\"log.yaml\",\"medium\":{\"case\":\"beispiel-zum-ueberschreiben\",\"file\":\"log.yaml\"}}'; echo '{\"type\":\"done\"}'"
        )
        let outcome = try Program.run(["export", "probe", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("a media file that is not approved"))
    }

    @Test("say in the summary what people should know")
    func notes() throws {
        let folder = try Self.book(
            plugin:
                "cat >/dev/null; echo '{\"type\":\"diagnostic\",\"severity\":\"warning\",\"message\":\"no picture\",\"message_de\":\"kein Bild\",\"case\":\"fall\"}'; echo '{\"type\":\"done\"}'"
        )
        let outcome = try Program.run(["export", "probe", "--lang", "de"], in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("Warnung: fall: kein Bild"))
    }

    @Test("are held against the protocol by casebook plugins test", arguments: ["onepager", "leaflet"])
    func examples(name: String) throws {
        let environment = ["PATH": Self.pathWithExamples]
        let outcome = try Program.run(["plugins", "test", name, "--lang", "en"], environment: environment)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("✓") } == 5)
        let list = try Program.run(["plugins", "--lang", "en"], environment: environment)
        #expect(list.output.contains("\(name)  external plugin: "))
    }

    @Test("that break the protocol are told what they break")
    func conformance() throws {
        // Takes every version of the protocol, and writes other bytes each time.
        let folder = try Self.book(
            plugin:
                "cat >/dev/null; echo \"{\\\"type\\\":\\\"file\\\",\\\"path\\\":\\\"a\\\",\\\"text\\\":\\\"$$\\\"}\"; echo '{\"type\":\"done\"}'"
        )
        let outcome = try Program.run(["plugins", "test", "probe", "--lang", "de"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("✗ schreibt aus derselben Eingabe dieselben Bytes"))
        #expect(outcome.output.contains("✗ lehnt eine Version der Schnittstelle ab, die es nicht kennt"))
        #expect(outcome.output.contains("✓ kommt mit einer Sammlung ohne Fälle zurecht"))
    }

    /// The examples, and the judges' own Python with what the examples need.
    static var pathWithExamples: String {
        let usual = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return [
            Repository.root.appendingPathComponent("Examples/ExportPlugins").path,
            Repository.root.appendingPathComponent(".build/judges/bin").path, usual,
        ].joined(separator: ":")
    }

    /// A new book with an export `probe` by a plugin that is a shell script beside the book.
    static func book(plugin script: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let text = try folder.read("casebook.yaml")
        try folder.write(
            "casebook.yaml",
            text.replacingOccurrences(
                of: "\nexports:\n",
                with:
                    "\nexports:\n  probe: {plugin: extern, channel: website, command: [./plugin.sh], options: {farbe: blau}}\n"
            ))
        try write(script, in: folder)
        return folder
    }

    static func write(_ script: String, in folder: TemporaryFolder) throws {
        try folder.writeProgram("plugin.sh", "#!/bin/sh\n\(script)\n")
    }
}

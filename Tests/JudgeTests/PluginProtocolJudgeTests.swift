import Foundation
import TestSupport
import Testing

@Suite("Judges over the protocol of external plugins")
struct PluginProtocolJudgeTests {
    @Test("find the request for every bundled case valid by the emitted schema")
    func request() throws {
        let folder = try TemporaryFolder()
        try folder.write("plugin.sh", "cat > \(folder.url.path)/request.json; echo '{\"type\":\"done\"}'\n")
        try folder.writeProgram("casebook-export-spion", "#!/bin/sh\nexec sh \(folder.url.path)/plugin.sh\n")
        let path = folder.url.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        let outcome = try Program.run(
            ["export", "--plugin", "spion", "--to", folder.url.appendingPathComponent("out").path],
            environment: ["PATH": path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        try expectValid(["request.json"], by: "plugin-request", in: folder)
    }

    @Test("find the messages of the contract valid, and nothing else")
    func messages() throws {
        let folder = try TemporaryFolder()
        try folder.write("file.json", #"{"type":"file","path":"a/b.html","text":""}"#)
        try folder.write("base64.json", #"{"type":"file","path":"a.pdf","base64":"JVBERg=="}"#)
        try folder.write(
            "medium.json", #"{"type":"file","path":"a.png","medium":{"case":"fall","file":"media/a.png"}}"#)
        try folder.write("note.json", #"{"type":"diagnostic","severity":"warning","message":"no picture"}"#)
        try folder.write("done.json", #"{"type":"done"}"#)
        try expectValid(
            ["file.json", "base64.json", "medium.json", "note.json", "done.json"], by: "plugin-message", in: folder)
    }

    private func expectValid(_ files: [String], by schema: String, in folder: TemporaryFolder) throws {
        let text = try Program.run(["schema", schema]).output
        try folder.write("schema.json", text)
        let tool = Repository.root.appendingPathComponent(".build/judges/bin/check-jsonschema")
        guard FileManager.default.isExecutableFile(atPath: tool.path) else {
            Issue.record("the judges are not installed; run: bash Scripts/setup.sh judges")
            return
        }
        let outcome = try Program.run(tool, ["--schemafile", "schema.json"] + files, in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}

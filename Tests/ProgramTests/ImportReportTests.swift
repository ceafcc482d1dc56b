import Foundation
import TestSupport
import Testing

@Suite("What an import reports for programs")
struct ImportReportTests {
    @Test("names the field of every finding, as validation does")
    func fields() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "casebook.yaml",
            String(decoding: try Repository.bytes("casebook.yaml"), as: UTF8.self)
                .replacingOccurrences(of: "base_url: https://praxis.", with: "base_url: https://netz.")
                .replacingOccurrences(of: "ids: https://praxis.", with: "ids: https://netz."))
        let feeds = folder.url.appendingPathComponent("feeds")
        try FileManager.default.copyItem(at: Repository.root.appendingPathComponent("Exports/feeds"), to: feeds)
        let name = "wo-die-zeit-bleibt"
        let study = feeds.appendingPathComponent("cases/\(name).json")
        let text = String(decoding: try Data(contentsOf: study), as: UTF8.self)
        try Data(text.replacing("\"language\": \"de\"", with: "\"language\": \"xx-?\"", maxReplacements: 1).utf8)
            .write(to: study)
        let run = try Program.run(
            ["import", feeds.path, "--dry-run", "--format", "json", "--date", "2026-11-30"], in: folder.url)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any], "\(run)")
        let cases = try #require(json["cases"] as? [[String: Any]])
        let findings = cases.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        #expect(findings.map { $0["rule"] as? String } == ["unknown-language"], "\(run.output)")
        #expect(findings.map { $0["field"] as? String } == ["language"])
    }
}

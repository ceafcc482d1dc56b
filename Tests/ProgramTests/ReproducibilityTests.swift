import Foundation
import TestSupport
import Testing

@Suite("Exports are reproducible")
struct ReproducibilityTests {
    @Test("The committed exports are what the sources give")
    func committed() throws {
        let outcome = try Program.run(["export", "--check"])
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test("Another day, folder, locale, time zone and number of jobs give the same bytes")
    func elsewhere() throws {
        let folder = try TemporaryFolder()
        let manager = FileManager.default
        for item in ["casebook.yaml", "CaseStudies"] {
            try manager.copyItem(
                at: Repository.root.appendingPathComponent(item), to: folder.url.appendingPathComponent(item))
        }
        let outcome = try Program.run(
            ["export", "--date", "2027-03-01", "--jobs", "1"], in: folder.url,
            environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let here = try Files.contents(below: Repository.root.appendingPathComponent("Exports"))
        let there = try Files.contents(below: folder.url.appendingPathComponent("Exports"))
        #expect(here.keys.sorted() == there.keys.sorted())
        for (path, data) in here where there[path] != data { Issue.record("\(path) differs") }
    }
}

import Foundation
import TestSupport
import Testing

@Suite("The manual pages")
struct ManualTests {
    @Test("explain every command in both languages, and groff has nothing to complain about")
    func pages() throws {
        let folder = try TemporaryFolder()
        let made = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "python3", Repository.root.appendingPathComponent("Scripts/manual.py").path,
                Program.url(of: "casebook").path, folder.url.path, "--date", "2026-11-24",
            ])
        #expect(made.status == 0, "\(made.errors)")
        let commands = [
            "init", "new", "log", "status", "validate", "export", "import", "brochure", "pictures", "schema", "plugins",
            "serve",
            "serve-account", "serve-account-add",
        ]
        let names = ["casebook.1"] + commands.map { "casebook-\($0).1" }
        for (pages, heading) in [("man1", "NAME"), ("de/man1", "BEZEICHNUNG")] {
            #expect(Set(names).isSubset(of: folder.files(below: pages)))
            for page in folder.files(below: pages) {
                let shown = try Program.run(
                    URL(fileURLWithPath: "/usr/bin/env"),
                    ["groff", "-k", "-ww", "-Tutf8", "-P-cbou", "-man", "\(pages)/\(page)"], in: folder.url)
                #expect(shown.status == 0 && shown.errors.isEmpty, "\(page): \(shown.errors)")
                #expect(shown.output.contains(heading))
            }
        }
        #expect(try folder.read("de/man1/casebook-validate.1").contains("Prüft Fälle"))
        // That program says everything in both languages at once.
        #expect(try folder.read("de/man1/casebook-serve-account-add.1").contains("Legt ein Konto an"))
        #expect(try !folder.read("man1/casebook-serve-account-add.1").contains("Legt ein Konto an"))
    }
}

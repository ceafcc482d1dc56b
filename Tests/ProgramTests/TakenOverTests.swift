import Foundation
import TestSupport
import Testing

/// What a partner has after an import, and after the publisher has withdrawn what was imported.
@Suite("Cases that were taken over")
struct TakenOverTests {
    private let english = "does-the-technician-have-to-drive"

    /// A partner's book, and the bundled feeds to change.
    private func book() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "casebook.yaml",
            """
            casebook: 1
            title: Netz
            language: de
            base_url: https://netz.example.org/
            publisher: {name: Netz}
            licence: CC-BY-4.0
            topics: {skills: {de: Wissen, en: Skills}}
            exports:
              feeds: {plugin: json-feed, channel: partners}

            """)
        try FileManager.default.copyItem(
            at: Repository.root.appendingPathComponent("Exports/feeds"),
            to: folder.url.appendingPathComponent("feeds"))
        return folder
    }

    private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Program.Outcome {
        try Program.run(arguments + ["--lang", "de", "--date", "2026-11-30"], in: folder.url)
    }

    @Test(
        "have their preview pictures at once, and lose them with everything else; the book stays in order",
        arguments: ["virtuelle-whisky-tastings", "wissensdatenbank-elektrobetrieb"])
    func life(id: String) throws {
        let folder = try book()
        let taken = try run(["import", "feeds", "--only", id], in: folder)
        #expect(taken.status == 0 && taken.errors.contains("Vorschaubild"), "\(taken)")
        let share = try Data(contentsOf: folder.url.appendingPathComponent("CaseStudies/\(id)/media/share.png"))
        #expect(share == Data(try Repository.bytes("CaseStudies/\(id)/media/share.png")), "as the publisher has it")
        #expect(try Program.run(["pictures", "--check"], in: folder.url).status == 0)
        #expect(try run(["import", "feeds", "--only", id], in: folder).errors.contains("1 unverändert"))

        var feed = try folder.read("feeds/feed.json")
        let name = "https://praxis.example.org/cases/\(id)/"
        feed = feed.replacingOccurrences(
            of: "\"id\": \"\(name)\"", with: "\"id\": \"https://praxis.example.org/cases/x/\""
        ).replacingOccurrences(
            of: "\"withdrawn\": [",
            with:
                "\"withdrawn\": [{\"id\": \"\(name)\", \"case_id\": \"\(id)\", \"on\": \"2026-11-30\", \"cause\": \"revoked\"},"
        )
        try folder.write("feeds/feed.json", feed)
        let gone = try run(["import", "feeds", "--only", id], in: folder)
        #expect(gone.errors.contains("1 zurückgezogen"), "\(gone)")
        #expect(folder.files(below: "CaseStudies/\(id)") == ["case.yaml"])
        let valid = try run(["validate"], in: folder)
        #expect(valid.status == 0, "\(valid)")
        let exported = try run(["export"], in: folder)
        #expect(exported.status == 0, "\(exported)")
    }

    @Test("are those in one language, if that is what somebody asks for", arguments: ["de", "en"])
    func languages(language: String) throws {
        let folder = try book()
        let taken = try run(["import", "feeds", "--languages", language, "--dry-run", "--format", "json"], in: folder)
        #expect(taken.status == 0, "\(taken)")
        let isTaken = taken.output.contains("\"folder\": \"\(english)\"")
        #expect(isTaken == (language == "en"), "\(taken.output)")
        let wrong = try run(["import", "feeds", "--languages", "klingonisch"], in: folder)
        #expect(wrong.status == 64 && wrong.errors.contains("--languages"), "\(wrong)")
    }
}

import Foundation
import TestSupport
import Testing

/// What goes out of a book and how, as an editor at the command line sees it.
@Suite("Taking cases back")
struct WithdrawalTests {
    private static let path = "CaseStudies/example-to-overwrite/case.yaml"

    /// A new book with copies of its example, each published on a day of its own.
    private func book(cases: Int = 1) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        let text = try folder.read(Self.path)
        for number in 1..<max(cases, 1) {
            try folder.write(
                "CaseStudies/case-\(number)/case.yaml",
                text.replacingOccurrences(of: "published_on: 2024-01-01", with: "published_on: 2024-02-0\(number)"))
        }
        return folder
    }

    private func run(_ arguments: [String], in folder: TemporaryFolder, expecting status: Int32 = 0) throws -> String {
        let outcome = try Program.run(arguments + ["--lang", "en"], in: folder.url)
        #expect(outcome.status == status, "\(arguments): \(outcome.output)\(outcome.errors)")
        return outcome.output + outcome.errors
    }

    @Test("withdraw sets the status and changes nothing else, and the next export tells partners")
    func withdraw() throws {
        let folder = try book()
        _ = try run(["export"], in: folder)
        let before = try folder.read(Self.path)
        _ = try run(["withdraw", "example", "--on", "2026-02", "--reason", "The company: sold"], in: folder)
        let after = try folder.read(Self.path)
        #expect(
            after.contains("status: withdrawn\n") && after.contains("2026-02") && after.contains("The company: sold"))
        let kept = before.split(separator: "\n").filter { !$0.hasPrefix("status:") }
        #expect(kept.allSatisfy { after.contains($0) })
        _ = try run(["export"], in: folder)
        #expect(try folder.read("Exports/feeds/feed.json").contains("\"cause\": \"withdrawn\""))
        #expect(!(try folder.read("Exports/feeds/feed.json").contains("sold")))
        #expect(try folder.read("published.yaml").contains("ended: {on: 2026-02, cause: withdrawn}"))
    }

    @Test("a deleted folder goes at once, and is an error until it is withdrawn or comes back")
    func deleted() throws {
        let folder = try book(cases: 2)
        _ = try run(["export"], in: folder)
        let text = try folder.read("CaseStudies/case-1/case.yaml")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("CaseStudies/case-1"))
        #expect(
            try run(["validate"], in: folder, expecting: 1).contains("published.yaml:3:1: error: the case \"case-1\""))
        _ = try run(["export"], in: folder, expecting: 1)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") })
        #expect(try folder.read("Exports/feeds/feed.json").contains("\"cause\": \"removed\""))
        _ = try run(["withdraw", "case-1", "--on", "2026-03-01"], in: folder)
        _ = try run(["validate"], in: folder)
        _ = try run(["export"], in: folder)
        #expect(try folder.read("Exports/feeds/feed.json").contains("\"on\": \"2026-03-01\""))
        try folder.write("CaseStudies/case-1/case.yaml", text)
        _ = try run(["export"], in: folder)
        #expect(!(try folder.read("Exports/feeds/feed.json").contains("removed")))
        #expect(!(try folder.read("published.yaml").contains("ended")))
    }

    @Test("a renamed folder is refused, sends no tombstone, and is right again with its id")
    func renamed() throws {
        let folder = try book()
        _ = try run(["export"], in: folder)
        let record = try folder.read("published.yaml")
        try FileManager.default.moveItem(
            at: folder.url.appendingPathComponent("CaseStudies/example-to-overwrite"),
            to: folder.url.appendingPathComponent("CaseStudies/new-name"))
        #expect(try run(["export"], in: folder, expecting: 1).contains("[renamed-case]"))
        #expect(!folder.files(below: "Exports").contains { $0.contains("new-name") })
        #expect(!(try folder.read("Exports/feeds/feed.json").contains("\"cause\"")))
        #expect(try folder.read("published.yaml") == record)
        let path = "CaseStudies/new-name/case.yaml"
        try folder.write(path, "id: example-to-overwrite\n" + (try folder.read(path)))
        _ = try run(["export"], in: folder)
        #expect(folder.files(below: "Exports").contains { $0.contains("example-to-overwrite") })
        #expect(!folder.files(below: "Exports").contains { $0.contains("new-name") })
    }

    @Test(
        "a deleted case goes although another one was published on the same day; partners are told once that is settled"
    )
    func resembling() throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        let text = try folder.read("CaseStudies/case-1/case.yaml")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("CaseStudies/case-1"))
        try folder.write(
            "CaseStudies/other/case.yaml",
            text.replacingOccurrences(of: "summary: ", with: "summary: Quite another one. "))
        #expect(try run(["export"], in: folder, expecting: 1).contains("is it this case? [renamed-case]"))
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") || $0.contains("other") })
        #expect(!(try folder.read("Exports/feeds/feed.json").contains("\"cause\"")))
        _ = try run(["withdraw", "case-1"], in: folder)
        _ = try run(["export"], in: folder)
        #expect(folder.files(below: "Exports").contains { $0.contains("other") })
        #expect(try folder.read("Exports/feeds/feed.json").contains("cases/case-1/"))
    }

    @Test("a folder that was renamed and broken in one go sends no tombstone, and the old texts go")
    func renamedAndBroken() throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        let text = try folder.read("CaseStudies/case-1/case.yaml")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("CaseStudies/case-1"))
        try folder.write("CaseStudies/other/case.yaml", text + "kaputt: [offen\n")
        _ = try run(["export"], in: folder, expecting: 1)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") || $0.contains("other") })
        #expect(!(try folder.read("Exports/feeds/feed.json").contains("\"cause\"")))
        try folder.write("CaseStudies/other/case.yaml", "id: case-1\n" + text)
        _ = try run(["export"], in: folder)
        #expect(folder.files(below: "Exports").contains { $0.contains("case-1") })
    }

    @Test("many cases do not vanish at once unless somebody confirms it", arguments: ["delete", "draft", "withdrawn"])
    func mass(deed: String) throws {
        let folder = try book(cases: 5)
        _ = try run(["export"], in: folder)
        let before = try Files.contents(below: folder.url.appendingPathComponent("Exports"))
        for number in 1...3 {
            let path = "CaseStudies/case-\(number)"
            if deed == "delete" {
                try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
            } else {
                let end = deed == "draft" ? "" : "withdrawn: {on: 2026-02-03}\n"
                try folder.write(
                    path + "/case.yaml",
                    try folder.read(path + "/case.yaml").replacingOccurrences(
                        of: "status: published", with: "status: \(deed)") + end)
            }
        }
        let refusal = try run(["export"], in: folder, expecting: 1)
        #expect(refusal.contains("3 public cases would disappear at once") && refusal.contains("--confirm-removals"))
        #expect(try Files.contents(below: folder.url.appendingPathComponent("Exports")) == before)
        _ = try run(["export", "--confirm-removals"], in: folder, expecting: deed == "delete" ? 1 : 0)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-2") })
    }

    @Test("a locked export publishes nothing that is not recorded, and writes no record")
    func locked() throws {
        let folder = try book(cases: 1)
        _ = try run(["export"], in: folder)
        let record = try folder.read("published.yaml")
        try folder.write(
            "CaseStudies/new/case.yaml",
            try folder.read(Self.path).replacingOccurrences(
                of: "published_on: 2024-01-01", with: "published_on: 2025-01-01"))
        #expect(try run(["export", "--check"], in: folder, expecting: 1).contains("[unrecorded-publication]"))
        #expect(try run(["export", "--locked"], in: folder, expecting: 1).contains("[unrecorded-publication]"))
        #expect(!folder.files(below: "Exports").contains { $0.contains("cases/new") })
        #expect(try folder.read("published.yaml") == record)
        _ = try run(["export"], in: folder)
        #expect(folder.files(below: "Exports").contains { $0.contains("cases/new") })
        _ = try run(["export", "--locked"], in: folder)
    }

    @Test("the record says the same on whatever day it is written")
    func anyDay() throws {
        let folder = try book(cases: 3)
        let path = "CaseStudies/case-1/case.yaml"
        try folder.write(
            path,
            try folder.read(path).replacingOccurrences(of: "release: {", with: "release: {expires_on: 2027-01-01, "))
        var records: Set<String> = []
        for day in ["2025-06-01", "2026-12-31", "2027-01-02", "2030-01-01"] {
            _ = try run(["export", "--date", day], in: folder)
            records.insert(try folder.read("published.yaml"))
        }
        #expect(records.count == 1)
    }

    @Test("what is due by the date alone is a note of --check, anything else a difference")
    func due() throws {
        let folder = try book(cases: 3)
        let path = "CaseStudies/case-1/case.yaml"
        let text = try folder.read(path)
        try folder.write(path, text.replacingOccurrences(of: "release: {", with: "release: {expires_on: 2026-12-31, "))
        try folder.write(
            "CaseStudies/case-2/case.yaml",
            text.replacingOccurrences(of: "published_on: 2024-02-01", with: "published_on: 2027-03"))
        let summary = try run(["export", "--date", "2026-12-01"], in: folder)
        #expect(summary.contains("case-2 (not to be public before 2027-03)"))
        _ = try run(["export", "--check", "--date", "2026-12-02"], in: folder)
        #expect(try run(["export", "--check", "--date", "2027-01-01"], in: folder).contains("due by date alone"))
        #expect(try run(["export", "--check", "--date", "2027-04-01"], in: folder).contains("due by date alone"))
        try folder.write(path, try folder.read(path).replacingOccurrences(of: "summary: ", with: "summary: Not "))
        _ = try run(["export", "--check", "--date", "2027-04-01"], in: folder, expecting: 1)
    }

    /// What makes exports differ from their sources by more than the date, on a day on which a date has come as well.
    enum RealDifference: CaseIterable {
        /// A case was published and recorded, but the exports that go with it were never added.
        case forgottenExports
        /// Somebody has revoked a release from today on.
        case revokedToday
        /// A release was given an end that has just come.
        case endedYesterday
        /// An export stands in the folder that the book no longer has.
        case leftoverExport
        /// A page is gone.
        case missingPage
    }

    @Test("what somebody has changed is never taken for the date's doing", arguments: RealDifference.allCases)
    func realDifference(_ difference: RealDifference) throws {
        let folder = try book(cases: 2)
        let exports = folder.url.appendingPathComponent("Exports")
        let saved = folder.url.appendingPathComponent("Saved")
        let path = "CaseStudies/case-1/case.yaml"
        _ = try run(["export", "--date", "2026-11-01"], in: folder)
        let text = try folder.read(path)
        try FileManager.default.copyItem(at: exports, to: saved)
        switch difference {
        case .forgottenExports:
            try folder.write(
                "CaseStudies/case-2/case.yaml",
                text.replacingOccurrences(of: "published_on: 2024-02-01", with: "published_on: 2026-11-02"))
            _ = try run(["export", "--date", "2026-11-02"], in: folder)
            try FileManager.default.removeItem(at: exports)
            try FileManager.default.moveItem(at: saved, to: exports)
        case .revokedToday:
            try folder.write(
                path, text.replacingOccurrences(of: "release: {", with: "release: {revoked_on: 2026-11-02, "))
        case .endedYesterday:
            try folder.write(
                path, text.replacingOccurrences(of: "release: {", with: "release: {expires_on: 2026-11-01, "))
        case .leftoverExport:
            try folder.write(
                path,
                text.replacingOccurrences(of: "status: published", with: "status: draft")
                    .replacingOccurrences(of: "published_on: 2024-02-01", with: "published_on: 2026-11-02"))
            _ = try run(["export", "--date", "2026-11-02"], in: folder)
            let book = try folder.read("casebook.yaml")
            try folder.write("casebook.yaml", book.replacingOccurrences(of: "  docbook:", with: "  # docbook:"))
        case .missingPage:
            try FileManager.default.removeItem(at: exports.appendingPathComponent("site/cases/case-1/index.html"))
        }
        let said = try run(["export", "--check", "--date", "2026-11-02"], in: folder, expecting: 1)
        #expect(!said.contains("due by date alone"))
    }

    @Test("a takedown counts even if the file is no YAML any more", arguments: ["\n  : [x", "\n\t- y", "\n\"offen"])
    func brokenAfterwards(tail: String) throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        _ = try run(["withdraw", "case-1", "--on", "2026-03-01"], in: folder)
        let path = "CaseStudies/case-1/case.yaml"
        try folder.write(path, try folder.read(path) + tail + "\n")
        _ = try run(["export"], in: folder, expecting: 1)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") })
    }

    @Test("a withdrawal of a case that cannot be edited is not undone by the next export")
    func brokenBefore() throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        let path = "CaseStudies/case-1/case.yaml"
        try folder.write(path, try folder.read(path) + "\n  : [x\n")
        _ = try run(["withdraw", "case-1", "--on", "2026-03-01"], in: folder)
        for _ in 1...2 {
            _ = try run(["export"], in: folder, expecting: 1)
            #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") })
            #expect(try folder.read("published.yaml").contains("ended: {on: 2026-03-01, cause: withdrawn}"))
        }
        // Nor by whoever mends the file.
        try folder.write(path, try folder.read(path).replacingOccurrences(of: "\n  : [x\n", with: "\n"))
        _ = try run(["export"], in: folder)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") })
        #expect(try run(["validate"], in: folder, expecting: 1).contains("[contradicting-status]"))
    }

    @Test(
        "a case whose file can only be changed by people is withdrawn all the same, or the program says what to write",
        arguments: ["status: &eins published", "status: !!str published", "\"status\": published"])
    func unusual(line: String) throws {
        let folder = try book(cases: 3)
        let path = "CaseStudies/case-1/case.yaml"
        try folder.write(path, try folder.read(path).replacingOccurrences(of: "status: published", with: line))
        _ = try Program.run(["export"], in: folder.url)
        let outcome = try Program.run(["withdraw", "case-1", "--lang", "en"], in: folder.url)
        _ = try Program.run(["export"], in: folder.url)
        let isOut = folder.files(below: "Exports").contains { $0.contains("case-1") }
        #expect(!isOut || outcome.status == 1 && outcome.errors.contains("status: withdrawn"))
        #expect(!isOut)
    }

    @Test("a missing logo and an error in casebook.yaml keep nobody from taking a case back")
    func brokenBook() throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        try folder.write(
            "casebook.yaml",
            try folder.read("casebook.yaml") + "funding: {text: x, logo: media/nix.svg}\ntippfehler: 1\n")
        _ = try run(["withdraw", "case-1"], in: folder)
        _ = try run(["export"], in: folder, expecting: 1)
        #expect(!folder.files(below: "Exports").contains { $0.contains("case-1") })
        #expect(folder.files(below: "Exports").contains { $0.contains("case-2") })
    }

    @Test("a casebook.yaml that says too little to export still lets cases go; one that is no YAML cannot be run")
    func unusable() throws {
        let folder = try book(cases: 3)
        _ = try run(["export"], in: folder)
        let text = try folder.read("casebook.yaml")
        _ = try run(["withdraw", "case-1"], in: folder)
        try folder.write("casebook.yaml", text.replacingOccurrences(of: "title:", with: "q:"))
        _ = try run(["export"], in: folder, expecting: 1)
        for path in folder.files(below: "Exports") {
            let bytes = try Data(contentsOf: folder.url.appendingPathComponent("Exports/" + path))
            #expect(!String(decoding: bytes, as: UTF8.self).contains("case-1") || path.hasSuffix("manifest"), "\(path)")
        }
        #expect(folder.files(below: "Exports").contains { $0.contains("case-2") })
        try folder.write("casebook.yaml", "title: [")
        _ = try run(["export"], in: folder, expecting: 2)
    }
}

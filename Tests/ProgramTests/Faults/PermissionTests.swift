import Foundation
import TestSupport
import Testing

@Suite("Where nobody may write", .serialized)
struct PermissionTests {
    /// Commands that write, with what is closed to them.
    private static let commands: [(closed: String, mode: String, arguments: [String])] = [
        ("Exports/site", "555", ["export"]), (".", "555", ["import", "feeds.copy"]),
        ("CaseStudies", "555", ["new", "Ein Titel"]),
        ("CaseStudies/fall-1", "555", ["log", "fall-1", "x", "--by", "A"]),
        ("Exports/site/index.html", "000", ["export"]), ("Exports/site/.casebook-manifest", "000", ["export"]),
        ("casebook.yaml", "000", ["validate"]), ("CaseStudies", "000", ["validate"]),
        ("CaseStudies", "000", ["export"]),
    ]

    @Test(
        "a case that nobody may read stays as it was, and keeps no other from changing",
        arguments: ["case.yaml", "media"])
    func closedCase(name: String) throws {
        let folder = try TemporaryFolder()
        let book = try FaultBook(at: folder.url)
        try book.export()
        let page = folder.url.appendingPathComponent("Exports/feeds/cases/fall-1.json")
        let before = try Data(contentsOf: page)
        try book.write(.two)
        let place = folder.url.appendingPathComponent("CaseStudies/fall-1/\(name)").path
        let open = try #require(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: place)
        let outcome = try Program.runAsMortal(["export", "--lang", "en"], in: folder.url)
        try FileManager.default.setAttributes([.posixPermissions: open], ofItemAtPath: place)
        #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("permission denied; check the owner"), "\(outcome.output)")
        #expect(try Data(contentsOf: page) == before)
    }

    @Test("each command says so, and changes nothing", arguments: commands)
    func closed(path: String, mode: String, arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let book = try FaultBook(at: folder.url)
        try book.export()
        try FileManager.default.copyItem(
            at: folder.url.appendingPathComponent("Exports/feeds"), to: folder.url.appendingPathComponent("feeds.copy"))
        try book.write(.two)
        let before = try book.contents(".")
        let place = folder.url.appendingPathComponent(path).path
        let open = try #require(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int)
        func set(_ mode: Int?) throws {
            try FileManager.default.setAttributes([.posixPermissions: try #require(mode)], ofItemAtPath: place)
        }
        try set(Int(mode, radix: 8))
        let outcome = try Program.runAsMortal(arguments + ["--lang", "en"], in: folder.url)
        try set(open)
        #expect(outcome.status == 2 || outcome.status == 1, "\(outcome.output)\(outcome.errors)")
        #expect(
            (outcome.output + outcome.errors).contains("permission denied; check the owner"),
            "\(outcome.output)\(outcome.errors)")
        #expect(try book.contents(".") == before)
    }

    @Test(
        "a read-only disk is named as that",
        .enabled(if: SmallDisk.isPossible, Comment(rawValue: SmallDisk.reason)),
        arguments: [
            ["export"], ["log", "fall-1", "x", "--by", "A"], ["new", "Ein Titel"], ["import", "feeds.copy"],
            ["init", "buch"],
        ])
    func readOnly(arguments: [String]) throws {
        let disk = try SmallDisk(kilobytes: 4096)
        let book = try FaultBook(at: disk.url)
        try book.export()
        try FileManager.default.copyItem(
            at: disk.url.appendingPathComponent("Exports/feeds"), to: disk.url.appendingPathComponent("feeds.copy"))
        try book.write(.two)
        let before = try book.contents(".")
        try disk.protect(true)
        let outcome = try book.run(arguments, expecting: 2)
        #expect(outcome.errors.contains("the file system is read-only; choose another folder"), "\(outcome.errors)")
        try book.run(["validate"])
        try disk.protect(false)
        #expect(try book.contents(".") == before)
    }
}

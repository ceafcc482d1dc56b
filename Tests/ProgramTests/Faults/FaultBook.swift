import Foundation
import TestSupport
import Testing

/// A book of a few cases that comes in editions in which every text and every picture differs.
struct FaultBook {
    enum Edition: String, CaseIterable { case one = "eins", two = "zwei" }

    let url: URL
    static let count = 5
    static var ids: [String] { (0..<count).map { "fall-\($0)" } }

    init(at url: URL) throws {
        self.url = url
        try write("casebook.yaml", Self.book)
        try write(.one)
    }

    /// Writes the cases of an edition. In the second one the first case is withdrawn and the last one has no picture.
    func write(_ edition: Edition) throws {
        for id in Self.ids {
            let isWithdrawn = edition == .two && id == Self.ids.first
            let hasPicture = !(edition == .two && id == Self.ids.last)
            try write(
                "CaseStudies/\(id)/case.yaml",
                Self.study(id, edition.rawValue, isWithdrawn: isWithdrawn, hasPicture: hasPicture))
            try write("CaseStudies/\(id)/media/bild.svg", Self.picture(edition.rawValue))
        }
    }

    func write(_ path: String, _ text: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// What every run is told.
    static let day = ["--date", "2026-11-24", "--lang", "en"]

    @discardableResult
    func run(_ arguments: [String], expecting status: Int32? = 0) throws -> Program.Outcome {
        let outcome = try Program.run(arguments + ["--lang", "en"], in: url)
        if let status { #expect(outcome.status == status, "\(arguments) \(outcome.output)\(outcome.errors)") }
        return outcome
    }

    func export() throws { try run(["export", "--date", "2026-11-24"]) }

    /// Every file below a folder of the book.
    ///
    /// What exports remember is not looked at: nothing depends on it, and a failed export may leave pieces there.
    func contents(_ folder: String) throws -> [String: Data] {
        try Files.contents(below: url.appendingPathComponent(folder)).filter { !$0.key.hasPrefix(".casebook/") }
    }

    private static let book = """
        casebook: 1
        title: Sammlung
        language: de
        base_url: https://zentrum.example.org/
        publisher: {name: Zentrum, url: "https://zentrum.example.org/", email: post@example.org}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}}
        exports:
          site: {plugin: html, channel: website}
          feeds: {plugin: json-feed, channel: partners}

        """

    private static func study(_ id: String, _ edition: String, isWithdrawn: Bool, hasPicture: Bool) -> String {
        """
        casebook: 1
        title: Fall \(id) \(edition)
        summary: Kurzfassung \(edition)
        language: de
        status: \(isWithdrawn ? "withdrawn" : "published")
        fictional: true
        company: {name: Betrieb \(id) (erfunden), region: DE711, size: small}
        support: {from: 2020, organisation: Zentrum}
        topics: [skills]
        challenge: |
          \(String(repeating: "Ausgangslage \(edition). ", count: 200))
        phases:
          - {id: eins, title: Eins, measures: [{id: tat, title: Tat}]}
        outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]
        lessons: Lehre
        transfer: Transfer
        \(hasPicture ? "media: [{file: media/bild.svg, alt: Bild, credit: Zentrum, licence: CC0-1.0}]" : "")
        published_on: 2021-03-01
        release: {granted_on: 2021-02-01, basis: fictional, channels: [website, partners, print]}
        \(isWithdrawn ? "withdrawn: {on: 2026-02}" : "")

        """
    }

    private static func picture(_ edition: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>\(edition)</title>\
        \(String(repeating: "<rect width=\"40\" height=\"30\"/>", count: 200))</svg>

        """
    }
}

/// A publisher's two editions as feeds, the network's book that takes them over, and what that comes to.
struct FaultImport {
    let network: FaultBook.Reader
    /// What lies in the network's book after a whole import.
    private let whole: [FaultBook.Edition: [String: Data]]
    private let folder: TemporaryFolder

    /// - Parameter url: where the network's book is to lie.
    init(at url: URL) throws {
        folder = try TemporaryFolder()
        let publisher = try FaultBook(at: folder.url.appendingPathComponent("publisher"))
        for edition in FaultBook.Edition.allCases {
            try publisher.write(edition)
            try publisher.run(["export", "--date", "2026-11-24"])
            try FileManager.default.copyItem(
                at: publisher.url.appendingPathComponent("Exports/feeds"),
                to: folder.url.appendingPathComponent(edition.rawValue))
        }
        network = try FaultBook.Reader(at: url)
        // One book goes through all editions without any fault.
        let undisturbed = try FaultBook.Reader(at: folder.url.appendingPathComponent("undisturbed"))
        var whole: [FaultBook.Edition: [String: Data]] = [:]
        for edition in [FaultBook.Edition.one, .two, .one] {
            #expect(try undisturbed.take(folder.url.appendingPathComponent(edition.rawValue)).status == 0)
            whole[edition] = try undisturbed.contents()
        }
        self.whole = whole
    }

    func feed(_ edition: FaultBook.Edition) -> URL { folder.url.appendingPathComponent(edition.rawValue) }

    /// Takes an edition over, and sees that this gives what it gives without faults.
    func heal(_ edition: FaultBook.Edition) throws {
        let outcome = try network.take(feed(edition))
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try network.contents() == whole[edition])
    }

    /// Sees that every file is one of those that a whole import gives.
    func expectNoHalfFile() throws {
        for (path, data) in try network.contents() where !"/\(path)".contains("/.casebook-") {
            let isWhole = whole.values.contains { $0[path] == data }
            #expect(isWhole || isBetweenEditions(path, data) || path == "imports.json", "\(path)")
        }
    }

    /// Whether a file is `pictures.yaml` while pictures are being made: it names those that were and those that are to be,
    /// in whole lines, so that no picture is one that nobody knows.
    private func isBetweenEditions(_ path: String, _ data: Data) -> Bool {
        guard path.hasSuffix("/pictures.yaml"), data.last == UInt8(ascii: "\n") else { return false }
        let known = Set(whole.values.compactMap { $0[path] }.flatMap { $0.split(separator: UInt8(ascii: "\n")) })
        return data.split(separator: UInt8(ascii: "\n")).allSatisfy(known.contains)
    }
}

extension FaultBook {
    /// A book without cases of its own.
    struct Reader {
        let url: URL

        init(at url: URL) throws {
            self.url = url
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            let text = """
                casebook: 1
                title: Netz
                language: de
                base_url: https://netz.example.org/
                publisher: {name: Netz}
                licence: CC0-1.0

                """
            try Data(text.utf8).write(to: url.appendingPathComponent("casebook.yaml"))
        }

        func arguments(_ feed: URL) -> [String] { ["import", feed.path] + FaultBook.day }

        func run(_ arguments: [String]) throws -> Program.Outcome { try Program.run(arguments, in: url) }

        func take(_ feed: URL) throws -> Program.Outcome { try run(arguments(feed)) }

        func contents() throws -> [String: Data] {
            try Files.contents(below: url).filter { $0.key != "ballast" }
        }
    }
}

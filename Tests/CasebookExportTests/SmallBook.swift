import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// A book on disk that tests change, and export as the program does.
struct SmallBook {
    let folder: TemporaryFolder
    var date = "2026-11-24"

    init(cases: Int = 6) throws {
        folder = try TemporaryFolder(inMemory: true)
        try folder.write("casebook.yaml", Self.bookFile)
        for number in 0..<cases { try write(SmallCase(number: number)) }
        try age()
    }

    func write(_ study: SmallCase) throws {
        try folder.write("CaseStudies/\(study.folder)/case.yaml", study.yaml)
        if study.hasMedium {
            try folder.write("CaseStudies/\(study.folder)/media/bild.svg", SmallCase.drawing(study.title))
        }
    }

    /// What may be wrong with the book's own file.
    enum Fault: CaseIterable {
        case none, unknownKey, missingLogo, noTitle, unusableExports, noExports
    }

    func writeBook(_ fault: Fault) throws {
        let text = Self.bookFile
        let exports = text.firstRange(of: "exports:")?.lowerBound ?? text.endIndex
        switch fault {
        case .none: try folder.write("casebook.yaml", text)
        case .unknownKey: try folder.write("casebook.yaml", text + "tippfehler: 1\n")
        case .missingLogo:
            try folder.write("casebook.yaml", text + "funding: {text: Gefördert, logo: media/fehlt.svg}\n")
        case .noTitle:
            try folder.write("casebook.yaml", text.replacingOccurrences(of: "title: Kleines Buch\n", with: ""))
        case .unusableExports: try folder.write("casebook.yaml", text[..<exports] + "exports: [a]\n")
        case .noExports: try folder.write("casebook.yaml", text[..<exports] + "tippfehler: 1\n")
        }
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
    }

    /// How long the exports of tests take a file to be at rest after, in nanoseconds.
    private static let settlingTime: Int64 = 30_000_000

    /// Waits until all sources are at rest.
    func age() throws { Thread.sleep(forTimeInterval: Double(Self.settlingTime) / 1e9 + 0.01) }

    /// Makes all exports of the book.
    func export(
        _ mode: ExportFolder.Mode = .replace, remembering: Bool = true, recording: ExportEngine.Recording = .whole,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> [ExportResult] {
        let day = try #require(CalendarDay(date))
        let bookFolder = BookFolder(path: DiskPath(folder.url.path))
        let checker = BookChecker(relativeTo: bookFolder.path, validator: Validator(on: day), jobs: 2) {
            ExportDeclarationCheck.check(&$0, against: .builtIn)
        }
        let opened = try checker.open(bookFolder)
        let tasks =
            try
            (opened.readable.map { book in
                try book.exports.map { declaration in
                    ExportTask(
                        try ExportJob(
                            declaration, of: book, in: bookFolder, plugins: .builtIn, logos: opened.logos),
                        to: bookFolder.exports / declaration.name.text, mode: mode, remembers: remembering)
                }
            }) ?? []
        let outcome = try await ExportEngine(
            opened, checker: checker, on: day, jobs: 2, settlingTime: Self.settlingTime
        )
        .run(
            tasks, recording: mode == .compare ? .check : recording, confirmsRemovals: true,
            progress: progress)
        switch outcome {
        case .made(let report): return try report.results.map { try $0.get() }
        case .unusable where opened.readable == nil: return []
        case .unusable, .stopped:
            Issue.record("refused: \(outcome)")
            return []
        }
    }

    /// The exports that are not what doing everything anew would give.
    func differences() async throws -> [String] {
        try await export(.compare).filter { !$0.changes.isEmpty || !$0.changes.unclaimed.isEmpty }
            .map { "\($0.name): \($0.changes)" }
    }

    private static let bookFile = """
        casebook: 1
        title: Kleines Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Redaktion, email: redaktion@example.org}
        licence: CC-BY-4.0
        topics: {handel: {de: Handel, en: Trade}, daten: {de: Daten, en: Data}, wissen: {de: Wissen, en: Knowledge}}
        case_studies: CaseStudies
        partners:
          kammer: {name: Kammer, select: {regions: [DE71]}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners, options: {page_size: 10}}
          atom: {plugin: atom, channel: partners, options: {page_size: 10}}
          kammer: {plugin: html, channel: partners, partner: kammer, options: {mode: embed}}

        """
}

/// A case of a small book, in few words.
struct SmallCase {
    var id: String
    var folder: String
    /// Whether the file names the id, which the folder no longer does.
    var namesItself = false
    var title: String
    var status = "published"
    var topics = ["handel"]
    var sector = "56"
    var region = "DE711"
    var challenge = "Eine Lage."
    var publishedOn = "2022-01-01"
    var updatedOn = "2025-06-01"
    var channels = "website, partners, print"
    var expiresOn: String?
    var revokedOn: String?
    var hasMedium = false
    var isBroken = false
    /// Whether the file is no YAML.
    var isUnreadable = false
    /// Whether somebody has added that it is withdrawn, and nothing else.
    var isTakenBack = false
    /// A topic that the case brings along from another book: its name.
    var foreignTopic: String?
    /// The key of that topic, which this book may have too.
    var foreignKey = "fremd"

    init(number: Int) {
        id = "fall-\(number)"
        folder = id
        // No two cases were published on the same day: that is how one is known again whose folder was renamed.
        publishedOn = "\(2022 + number / 336 % 3)-\(Self.two(1 + number / 28 % 12))-\(Self.two(1 + number % 28))"
        title = "Fall \(number)"
        topics = number.isMultiple(of: 2) ? ["handel", "daten"] : ["wissen"]
        region = number.isMultiple(of: 3) ? "DE212" : "DE711"
        hasMedium = number.isMultiple(of: 3)
    }

    var yaml: String {
        var text = """
            casebook: 1
            title: \(title)
            summary: Worum es in „\(title)“ geht.
            language: de
            status: \(status)
            fictional: true
            company: {name: Muster, sector: "\(sector)", size: small, region: \(region)}
            support: {from: 2020-04, to: 2021-03, organisation: Zentrum}
            topics: [\(allTopics.joined(separator: ", "))]
            challenge: |
              \(challenge)
            goals: [Mehr Gäste, Weniger Wege]
            phases:
              - id: analyse
                title: Analyse
                measures: [{id: schritt, title: Ein Schritt, kind: workshop, status: done, hours: 4}]
            outcomes:
              - id: mehr
                title: Mehr
                measures: [schritt]
                indicator: {name: Gäste, unit: Personen, before: 1, after: 2, better: higher}
            published_on: \(publishedOn)
            updated_on: \(updatedOn)
            release:
              granted_on: 2021-02-15
              basis: fictional
              channels: [\(channels)]

            """
        if namesItself { text = "id: \(id)\n" + text }
        if let expiresOn { text += "  expires_on: \(expiresOn)\n" }
        if let revokedOn { text += "  revoked_on: \(revokedOn)\n" }
        if isBroken { text += "tippfehler: 1\n" }
        if isUnreadable { text += "  : [x\n" }
        if isTakenBack, status != "withdrawn" { text += "withdrawn: {on: 2026-05-05}\n" }
        if status == "withdrawn" { text += "withdrawn: {on: 2026-05-05, reason: Zieht sich zurück}\n" }
        if hasMedium {
            text +=
                "media: [{file: media/bild.svg, alt: Ein Bild, credit: Redaktion, licence: CC-BY-4.0, teaser: true}]\n"
        }
        if let foreignTopic {
            text += """
                origin:
                  id: https://andere.example/cases/\(id)/
                  url: https://andere.example/cases/\(id)/
                  publisher: {name: Andere}
                  topics: [{key: \(foreignKey), de: \(foreignTopic), en: \(foreignTopic)}]

                """
        }
        return text
    }

    private var allTopics: [String] {
        foreignTopic == nil || topics.contains(foreignKey) ? topics : topics + [foreignKey]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func drawing(_ title: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\"><title>\(title)</title><path d=\"M0 0h9\"/></svg>\n"
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Export, import, export: the second time gives the bytes of the first, but for where the copy lies and what every copy
/// must name of its own.
@Suite("Exporting, importing and exporting again")
struct RoundTripTests {
    private static let original = "https://praxis.example.org/"
    private static let copy = "https://netz.example.org/"

    @Test("gives the same: every bundled case")
    func bundled() throws {
        let network = try TemporaryFolder()
        let book = String(decoding: try Repository.bytes("casebook.yaml"), as: UTF8.self)
        try compare(Repository.root.appendingPathComponent("Exports"), with: network, book: book, atLeast: 25)
    }

    @Test("gives the same: cases whose texts stumble in YAML, JSON, Markdown and XML", arguments: 0..<4)
    func generated(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let (centre, network) = (try TemporaryFolder(), try TemporaryFolder())
        let book = Self.book
        try centre.write("casebook.yaml", book)
        for number in 0..<30 {
            let study = try Self.study(number, using: &generator)
            try centre.write("CaseStudies/\(study.id)/case.yaml", CaseYAML.text(of: study))
            try centre.write("CaseStudies/\(study.id)/media/bild.svg", Self.picture(number))
        }
        // Importing makes the preview pictures of what has none, so the original has them too.
        #expect(try Program.run(["pictures"], in: centre.url).status == 0)
        let outcome = try Program.run(["export", "--date", "2026-11-30"], in: centre.url)
        // Texts of signs alone are refused where they show nothing, and an anonymous case whose texts have a word of its people
        // is not exported; such a case stays out.
        let refusals = outcome.output.matches(of: #/error: .* \[([a-z-]+)\]/#).map { String($0.1) }
        let allowed: Set = ["empty-narrative", "empty-heading", "placeholder", "identifies-company"]
        #expect(Set(refusals).isSubset(of: allowed), "\(outcome.output)")
        #expect(outcome.status == (refusals.isEmpty ? 0 : 1), "\(outcome.output)\(outcome.errors)")
        try compare(centre.url.appendingPathComponent("Exports"), with: network, book: book, atLeast: 10)
    }

    /// Imports the feeds of an export into a book that differs in nothing but its address, and compares what that exports.
    private func compare(_ exports: URL, with network: TemporaryFolder, book: String, atLeast count: Int) throws {
        try network.write(
            "casebook.yaml",
            ["base_url", "ids"].reduce(book) {
                $0.replacingOccurrences(of: "\($1): \(Self.original)", with: "\($1): \(Self.copy)")
            })
        let feeds = exports.appendingPathComponent("feeds").path
        let imported = try Program.run(["import", feeds, "--date", "2026-11-30", "--lang", "en"], in: network.url)
        #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
        let exported = try Program.run(["export", "--date", "2026-11-30"], in: network.url)
        #expect(exported.status == 0, "\(exported.output)\(exported.errors)")
        var compared = 0
        for path in network.files(below: "Exports") where isOfOneCase(path) {
            let copy = try Data(contentsOf: network.url.appendingPathComponent("Exports/\(path)"))
            let original = try Data(contentsOf: exports.appendingPathComponent(path))
            if path.hasSuffix(".json") || path.hasSuffix(".xml") {
                // The media of the copy lie with the copy.
                let text = String(decoding: copy, as: UTF8.self)
                    .replacingOccurrences(of: "\"url\": \"\(Self.copy)", with: "\"url\": \"\(Self.original)")
                #expect(text == String(decoding: original, as: UTF8.self), "\(path)")
            } else {
                #expect(copy == original, "\(path)")
            }
            compared += 1
        }
        #expect(compared >= 2 * count)
        #expect(try feed(exports, Self.original) == feed(network.url.appendingPathComponent("Exports"), Self.copy))
    }

    private func isOfOneCase(_ path: String) -> Bool {
        path.hasPrefix("feeds/cases/")
            || path.hasPrefix("docbook/") && path.hasSuffix("l")
                && !path.hasPrefix("docbook/casebook")
    }

    /// The items of a feed, as if its files lay with the original.
    private func feed(_ exports: URL, _ base: String) throws -> [String] {
        let data = try Data(contentsOf: exports.appendingPathComponent("feeds/feed.json"))
        let text = String(decoding: data, as: UTF8.self)
            .replacingOccurrences(of: base + "feeds/", with: Self.original + "feeds/")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return try #require(json["items"] as? [[String: Any]]).map { item in
            // A preview picture names publisher and collection; so each book makes its own (`casebook pictures`).
            var item = item
            let image = item["image"] as? String ?? ""
            // A copy without one shows the drawing that the preview picture stands for.
            if image.hasSuffix("/media/share.png") || image.hasSuffix(".svg") { item["image"] = nil }
            let data = try JSONSerialization.data(withJSONObject: item, options: .sortedKeys)
            return String(decoding: data, as: UTF8.self)
        }
    }

    private static let book = """
        casebook: 1
        title: Sammlung
        language: de
        base_url: \(original)
        publisher: {name: "Zentrum: <A> & Co", url: "https://www.example.org/", email: a@example.org}
        licence: CC-BY-4.0
        funding: {text: "Gefördert: \\"so\\" <b>"}
        topics: {digital-marketing: {de: Digitales Marketing, en: Digital marketing}}
        exports:
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}

        """

    private static func picture(_ number: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><title>\(number)</title><rect width=\"1\" height=\"1\"/></svg>\n"
    }

    /// A case in which every text is made of pieces that mean something somewhere.
    private static func study(_ number: Int, using generator: inout SeededGenerator) throws -> CaseStudy {
        let source = SourceText(path: "case.yaml", bytes: Array(ContractExample.study.utf8))
        var study = try #require(CaseDocument(folderName: "whisky", source: source).study)
        func text(limit: Int = 2_000) -> String {
            while true {
                let text = String(
                    String.UnicodeScalarView(HostileText.random(using: &generator).unicodeScalars.prefix(limit)))
                // Whoever leaves a variable of a template or an order to himself publishes nothing.
                let isNote = [.line, .prose, .headline].contains { Placeholder.part(of: text, in: $0) != nil }
                if !text.allSatisfy(\.isWhitespace), !isNote { return text }
            }
        }
        func maybe() -> String? { generator.oneIn(3) ? nil : text() }
        study.id = try #require(CaseID("fall-\(number)"))
        study.status = .published
        study.withdrawn = nil
        study.release?.revokedOn = nil
        study.release?.grantedBy = text()
        study.title = text(limit: 200)
        study.summary = text(limit: 300)
        study.language = try #require(LanguageTag(generator.pick(["de", "en", "fr", "de-AT"])))
        study.company.isAnonymous = generator.oneIn(4)
        if study.company.isAnonymous {
            (study.company.name, study.company.place, study.company.website) = (nil, nil, nil)
        }
        study.company.description = maybe()
        study.support.organisation = maybe()
        study.support.coaches = study.company.isAnonymous ? [] : [Coach(name: text(), organisation: maybe())]
        study.challenge = Markdown(text())
        study.goals = study.goals.map { Goal(id: $0.id, text()) } + [Goal(text())]
        study.phases[0].title = text()
        study.phases[0].summary = maybe().map { Markdown($0) }
        study.phases[0].measures[0].title = text()
        study.phases[0].measures[0].description = maybe().map { Markdown($0) }
        study.outcomes[0].title = text()
        study.outcomes[0].indicator = Indicator(
            name: text(), unit: maybe(), before: generator.pick([nil, -0.5, 1e300, 12]), after: 0.1, source: maybe())
        study.lessons = Markdown(text())
        study.transfer = Markdown(text())
        study.quotes = [Quote(text: text(), person: study.company.isAnonymous ? nil : maybe(), role: maybe())]
        study.media = [
            Medium(
                file: try #require(RelativePath("media/bild.svg")), alt: text(), caption: maybe(), credit: text(),
                licence: LicenceID("CC0-1.0"))
        ]
        study.links[0].title = text()
        study.sources[0].title = text()
        if study.company.isAnonymous { study.contact = nil } else { study.contact?.name = maybe() }
        study.licence = generator.oneIn(2) ? nil : LicenceID("CC0-1.0")
        study.publishedOn = generator.oneIn(4) ? nil : PartialDate("2021-03-15")
        study.updatedOn = generator.oneIn(2) ? nil : PartialDate("2021-06")
        return study
    }
}

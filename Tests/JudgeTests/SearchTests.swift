import Foundation
import TestSupport
import Testing

@Suite("The site's search, in Chromium")
struct SearchTests {
    @Test(
        "finds compounds, hyphens, umlauts, plurals and formulas as Germans write them, and not what only looks alike")
    func table() throws {
        let folder = try TemporaryFolder()
        let rows =
            SearchTable.finds.map { ($0.query, $0.title, "yes") }
            + SearchTable.doesNotFind.map { ($0.query, $0.title, "no") }
        try folder.write("casebook.yaml", Self.book)
        for (index, row) in rows.enumerated() {
            try folder.write("CaseStudies/\(id(index))/case.yaml", Self.study(title: row.1))
        }
        let table = rows.enumerated().map { index, row in "\(row.0)\t\(id(index))\t\(row.2)\n" }.joined()
        try folder.write("searches.tsv", table)
        let outcome = try Program.run(["export", "--date", "2026-11-30"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)")
        try Judge("search.py", ["Exports/site", "searches.tsv"]).expectNoFindings(in: folder.url)
    }

    @Test("finds every case of the bundled book by every word of its title, however it is written")
    func spellings() throws {
        try Judge("search.py", ["Exports/site", "--spellings"]).expectNoFindings()
    }

    @Test("has a small index: at most 1.6 KB a case, no long texts in it")
    func size() throws {
        let index = Repository.root.appendingPathComponent("Exports/site/assets/cases.js")
        let cases = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appendingPathComponent("Exports/site/cases").path)
        #expect(try Data(contentsOf: index).count < cases.count * 1600)
    }

    private func id(_ index: Int) -> String { "fall-\(index)" }

    private static let book = """
        casebook: 1
        title: Suche
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}}
        exports: {site: {plugin: html, channel: website}}

        """

    /// A case of which nothing but its title can be found by the searches of the table.
    private static func study(title: String) -> String {
        """
        casebook: 1
        title: "\(title)"
        summary: Zzz.
        language: de
        status: published
        fictional: true
        company: {name: Zzz, place: Zzz}
        support: {from: 2020, organisation: Zzz, coaches: [{name: Zzz}]}
        topics: [skills]
        challenge: Zzz.
        phases: [{id: a, title: Zzz, measures: [{id: b, title: Zzz, from: 2020}]}]
        outcomes: [{id: c, title: Zzz, measures: [b]}]
        published_on: 2021
        release: {granted_on: 2021, granted_by: Zzz, basis: fictional, channels: [website]}

        """
    }
}

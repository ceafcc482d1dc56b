import Foundation
import TestSupport
import Testing

@Suite("What projects brought, and failed to bring, held against judges")
struct OutcomeJudgeTests {
    @Test("an independent script comes to the same totals", arguments: [1, 2, 3] as [UInt64], [false, true])
    func totals(seed: UInt64, isRough: Bool) throws {
        let book = try OutcomeBook(cases: 30, seed: seed, isRough: isRough)
        for period in [[], ["2021", "2022-06"], ["2021-02-15", "2021-02-15"], ["2000", "2099"]] {
            let flags = period.isEmpty ? [] : ["--from", period[0], "--to", period[1]]
            let day = "2024-05-01"
            let outcome = try Program.run(
                ["status", "--report", "--format", "json", "--date", day] + flags, in: book.folder.url)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let report = try book.folder.write("report.json", outcome.output)
            try Judge("totals.py", [book.folder.url.path, report.path, day] + period).expectNoFindings(
                in: book.folder.url)
        }
    }

    @Test("the table of all outcomes is as its description says, with every outcome of every public case")
    func table() throws {
        let book = try OutcomeBook(cases: 12, seed: 4)
        let outcome = try Program.run(["export"], in: book.folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let data = book.folder.url.appendingPathComponent("Exports/site/data/datapackage.json")
        try Judge("datapackage.py", [data.path, "\(book.outcomeCount)"]).expectNoFindings(in: book.folder.url)
    }

    @Test("a missed goal is as visible as a reached one: in site, feeds, DocBook, and in the numbers of the index")
    func missed() throws {
        let book = try OutcomeBook(cases: 12, seed: 5)
        let outcome = try Program.run(["export"], in: book.folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let verdicts = [("reached", "Erreicht"), ("partly", "Teilweise erreicht"), ("missed", "Verfehlt")]
        for number in 0..<12 {
            let text = try book.folder.read("CaseStudies/fall-\(number)/case.yaml")
            let pages = try [
                "site/cases/fall-\(number)/index.html", "docbook/fall-\(number).xml", "feeds/cases/fall-\(number).json",
            ].map { try book.folder.read("Exports/" + $0) }
            for (key, label) in verdicts where text.contains("verdict: \(key)") {
                #expect(pages[0].contains(">\(label)</strong>"), "fall-\(number)")
                #expect(pages[1].contains(label), "fall-\(number)")
                #expect(pages[2].contains("\"verdict\": \"\(key)\""), "fall-\(number)")
            }
        }
        let index = try book.folder.read("Exports/site/index.html")
        let goals = try book.folder.read("Exports/site/goals/index.html")
        #expect(index.contains("Was aus den Zielen wurde"))
        // Every number leads to the list of its cases.
        for match in index.matches(of: /goals\/index\.html#([a-z-]+)/) {
            #expect(goals.contains("id=\"\(match.1)\""), "\(match.1)")
        }
        #expect(index.contains("#documented-all-missed") && index.contains("#fictional-all-"))
        #expect(index.contains("#documented-all-open") && index.contains("#documented-all-ended-early"))
        #expect(index.contains("data/outcomes.csv"))
    }

    @Test("topics of fewer than three cases tell no numbers")
    func few() throws {
        let book = try OutcomeBook(cases: 2, seed: 6)
        #expect(try Program.run(["export"], in: book.folder.url).status == 0)
        #expect(try !book.folder.read("Exports/site/index.html").contains("Was aus den Zielen wurde"))
        #expect(!book.folder.files(below: "Exports/site").contains { $0.hasPrefix("goals/") })
        #expect(try book.folder.read("Exports/site/index.html").contains("data/outcomes.csv"))
    }
}

import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("What became of the goals, by topic")
struct GoalTallyTests {
    /// What a case says of its goals.
    enum Telling: Sendable, CaseIterable {
        case judged, open, brokenOff, nothing

        var namesGoals: Bool { self == .judged || self == .open }
    }

    private static func study(_ number: Int, _ telling: Telling) throws -> CaseStudy {
        var study = try Samples.study(id: "fall-\(number)")
        study.goals = []
        study.outcomes = []
        if telling.namesGoals { study.goals = [Goal(id: GoalID("eins"), "Mehr")] }
        if telling == .judged {
            let id = try #require(OutcomeID("x"))
            study.outcomes = [Outcome(id: id, title: "X", goal: GoalID("eins"), verdict: .missed)]
        }
        if telling == .brokenOff || telling == .judged { study.ended = .early }
        return study
    }

    @Test(
        "only cases that name goals count, and with fewer than three of them nothing is told",
        arguments: [
            [.judged, .judged, .judged], [.judged, .judged, .open, .brokenOff], [.judged, .judged, .brokenOff],
            [.brokenOff, .brokenOff, .brokenOff, .brokenOff], [.judged, .open, .nothing, .brokenOff, .nothing],
            [.judged, .judged, .judged, .judged, .brokenOff, .nothing], [.open, .open, .open],
        ] as [[Telling]])
    func counted(cases: [Telling]) throws {
        let studies = try cases.enumerated().map { try Self.study($0, $1) }
        let files = try Samples.files(of: Samples.context(of: studies, in: Samples.book()))
        let members = cases.count { $0.namesGoals }
        guard members >= 3, cases.contains(.judged) else {
            #expect(
                files["goals/index.html"] == nil && files["index.html"]?.contains("Was aus den Zielen wurde") == false)
            return
        }
        // The number of cases leads to their list, on the front page and on that of the goals.
        for path in ["index.html", "goals/index.html"] {
            let page = try #require(files[path])
            for topic in ["all", "handel"] {
                let link = try #require(
                    page.matches(of: try Regex("#documented-\(topic)-cases\"[^>]*>([0-9]+)</a>")).first)
                #expect(link.output[1].substring == "\(members)")
            }
        }
        let page = try #require(files["goals/index.html"])
        let list = try #require(page.firstRange(of: "id=\"documented-handel-cases\""))
        let section = page[list.upperBound...].prefix { _ in true }.split(separator: "</section>")[0]
        for (number, telling) in cases.enumerated() {
            #expect(section.contains("cases/fall-\(number)/") == telling.namesGoals)
        }
        let early = cases.count { $0 == .judged }
        #expect(page.contains("Vorzeitig beendet: \(early) Projekt"))
    }
}

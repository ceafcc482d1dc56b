import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("A whole case written as YAML")
struct CaseYAMLTests {
    @Test("is read back as it was: every bundled case", arguments: Repository.caseFolders)
    func bundled(folder: URL) throws {
        let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("case.yaml")))
        let source = SourceText(path: "case.yaml", bytes: bytes)
        let study = try #require(CaseDocument(folderName: folder.lastPathComponent, source: source).study)
        try expectSame(study)
    }

    @Test("is read back as it was: every field, with where the case comes from")
    func contract() throws { try expectSame(withOrigin(contractCase())) }

    @Test("is read back as it was: texts that stumble in YAML", arguments: 0..<300)
    func hostile(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var study = try withOrigin(contractCase())
        func text() -> String {
            while true {
                let text = HostileText.random(using: &generator)
                if !text.allSatisfy(\.isWhitespace) { return text }
            }
        }
        func maybe() -> String? { generator.oneIn(3) ? nil : text() }
        study.title = text()
        study.summary = text()
        study.company.name = maybe()
        study.company.description = maybe()
        study.company.place = maybe()
        study.support.organisation = maybe()
        study.support.coaches = (0..<2).map { _ in Coach(name: text(), organisation: maybe()) }
        study.challenge = Markdown(text())
        study.goals = study.goals.map { Goal(id: $0.id, text()) } + [Goal(text())]
        study.phases[0].title = text()
        study.phases[0].summary = maybe().map { Markdown($0) }
        study.phases[0].measures[0].title = text()
        study.phases[0].measures[0].description = maybe().map { Markdown($0) }
        study.outcomes[0].title = text()
        study.outcomes[0].description = maybe().map { Markdown($0) }
        study.outcomes[0].indicator = Indicator(
            name: text(), unit: maybe(), before: generator.pick([nil, -0.5, 1e300, 12]), after: 0.1, source: maybe())
        study.lessons = maybe().map { Markdown($0) }
        study.transfer = maybe().map { Markdown($0) }
        study.quotes = (0..<2).map { _ in Quote(text: text(), person: maybe(), role: maybe()) }
        study.media[0].alt = maybe()
        study.media[0].caption = maybe()
        study.media[0].credit = maybe()
        study.links[0].title = text()
        study.sources[0].title = text()
        study.release?.grantedBy = maybe()
        study.withdrawn?.reason = maybe()
        study.origin?.publisher.name = text()
        study.origin?.funding = maybe()
        try expectSame(study)
    }

    private func expectSame(_ study: CaseStudy) throws {
        let text = CaseYAML.text(of: study, comment: ["Ein Kommentar: mit Doppelpunkt"])
        let document = Reading.study(text, folder: study.id.text)
        let complaints = document.findings.finished().filter {
            !["summary-length", "missing-key"].contains($0.rule.id)
        }
        #expect(complaints.map(\.inOneLine) == [], "\(text)")
        #expect(document.study == study, "\(text)")
    }

    private func contractCase() throws -> CaseStudy { try #require(Reading.study(ContractExample.study).study) }

    private func withOrigin(_ study: CaseStudy) throws -> CaseStudy {
        var study = study
        study.origin = Origin(
            id: try #require(WebAddress("https://a.example.org/cases/whisky/")),
            url: try #require(WebAddress("https://a.example.org/")),
            publisher: Publisher(
                name: "Zentrum A", url: WebAddress("https://a.example.org/"), email: EmailAddress("a@example.org")),
            collection: "Sammlung A", funding: "Gefördert: von A",
            topics: [Topic(key: try #require(TopicKey("a")), label: LocalizedText(de: "A: de", en: "A # en"))])
        return study
    }
}

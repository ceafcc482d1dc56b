import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookPublication
import CasebookValidation
import TestSupport
import Testing

/// Checks that go through all fields, held against a file with every field that is described.
@Suite("In every field of a case")
struct EveryFieldTests {
    private let date: CalendarDay

    init() throws { date = try #require(CalendarDay("2026-11-24")) }

    private func read(_ text: String) -> CaseDocument {
        CaseDocument(folderName: "fall", source: SourceText(path: "case.yaml", bytes: Array(text.utf8)))
    }

    private func findings(_ text: String) -> [String] {
        var document = read(text)
        Validator(on: date).check(&document, of: nil, media: [:])
        return document.findings.finished().map(\.rule.id)
    }

    @Test("something is said without any finding about its form")
    func sample() throws {
        let document = read(DescribedCase.text())
        #expect(document.findings.finished().map(\.inOneLine) == [])
        let study = try #require(document.study)
        // What is written again says the same, in every field.
        #expect(read(CaseYAML.text(of: study)).study == study)
        var said: [String] = []
        study.visitValues { _, content in if let text = content.text { said.append(text) } }
        for place in DescribedCase.places where place.isText && place.isPublished {
            #expect(said.contains("Feld \(place.path)"), "\(place.path) is not read")
        }
    }

    @Test("Markdown is checked")
    func markdown() {
        var count = 0
        for place in DescribedCase.places where place.field.kind.isMarkdown {
            let text = DescribedCase.text { $0.path == place.path ? "Ein <b>Tag</b>" : nil }
            #expect(findings(text).contains("markdown-html"), "\(place.path)")
            count += 1
        }
        #expect(count >= 6)
    }

    @Test("a name is found that an anonymous case must not tell, and the gate stops there")
    func names() throws {
        for place in DescribedCase.places where place.field.kind.search != nil && place.field.kind.part == nil {
            // What refers to something says what that says.
            switch place.field.kind {
            case .list(.reference, _), .reference: continue
            default: break
            }
            guard !["phases.measures.id", "goals.id", "media.file"].contains(place.path) else { continue }
            let text = DescribedCase.text(isAnonymous: true) { other in
                other.path == "company.name" || other.path == place.path ? "Zauberkasten" : nil
            }
            let isFound = findings(text).contains("identifies-company")
            #expect(isFound == place.isPublished, "\(place.path)")
            let decision = try decision(on: text)
            if case .withheld(.wouldIdentify) = decision {
                #expect(place.isPublished, "\(place.path)")
            } else if case .released = decision {
                #expect(!place.isPublished, "\(place.path)")
            } else {
                Issue.record("\(place.path): \(decision)")
            }
        }
    }

    private func decision(on text: String) throws -> Decision {
        let study = try #require(read(text).study)
        let book = Book(
            title: "Buch", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion"), licence: try #require(LicenceID("CC-BY-4.0")), topics: [],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        let media = Dictionary(
            uniqueKeysWithValues: study.media.map { ($0.file, MediumFacts(type: .svg, byteCount: 1)) })
        return PublicationGate(channel: .website, on: date)
            .decide(on: PublicationGate.Candidate(study: study, media: media), in: book)
    }
}

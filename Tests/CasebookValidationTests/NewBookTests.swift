import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

@Suite("What `init` and `new` write")
struct NewBookTests {
    @Test(
        "is a book with a case and a draft, without a finding",
        arguments: [InterfaceLanguage.de, .en], ["2026-11-24", "2027-01-01", "2028-02-29"])
    func template(language: InterfaceLanguage, today: String) throws {
        let date = try #require(CalendarDay(today))
        let validator = Validator(on: date)
        let files = BookTemplate.files(language, on: date, plugins: [])
        let bookFile = try #require(files.first { $0.path == "casebook.yaml" })
        var document = BookDocument(source: SourceText(path: bookFile.path, bytes: Array(bookFile.text.utf8)))
        validator.check(&document, logos: [:], caseCount: 1)
        // Who publishes is still to be said; nothing real is public yet.
        let unsaid = document.findings.finished()
        #expect(
            unsaid.map(\.rule.id) == Array(repeating: "placeholder-in-book", count: 6)
                && unsaid.allSatisfy { $0.severity == .warning })
        var published = BookDocument(source: SourceText(path: bookFile.path, bytes: Array(bookFile.text.utf8)))
        validator.check(&published, logos: [:], caseCount: 1, isPublic: { true })
        #expect(published.findings.finished().map(\.rule.id) == Array(repeating: "placeholder", count: 6))
        let book = try #require(document.book)

        let draft = CaseTemplate.draft(title: "Neu: ein Fall", language: language, from: date)
        var cases = files.filter { $0.path.hasSuffix("case.yaml") }.map { (path: $0.path, text: $0.text) }
        #expect(cases.count == 1)
        cases.append((path: "CaseStudies/neu/case.yaml", text: draft))
        for (path, text) in cases {
            let folder = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
            var study = CaseDocument(folderName: folder, source: SourceText(path: path, bytes: Array(text.utf8)))
            validator.check(&study, of: book, media: [:])
            let findings = study.findings.finished()
            if path.contains("/neu/") {
                // What is still to be written, and nothing else.
                #expect(Set(findings.map(\.rule.id)) == ["placeholder-in-draft"] && findings.count == 5)
                let review = text.replacing("status: draft ", with: "status: review ")
                var submitted = CaseDocument(
                    folderName: folder, source: SourceText(path: path, bytes: Array(review.utf8)))
                validator.check(&submitted, of: book, media: [:])
                #expect(submitted.findings.finished().map(\.rule.id) == Array(repeating: "placeholder", count: 5))
            } else {
                #expect(findings.map(\.inOneLine) == [])
            }
        }
    }
}

import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// Wherever a book is published, the names of its anonymous companies are looked for.
@Suite("The name of an anonymous company")
struct OtherNamesTests {
    private static let study =
        Base.study.split(separator: "\n").filter { !$0.contains("media") }.joined(separator: "\n") + "\n"
    private static let book = Base.book.replacing(", logo: media/logo.png, logo_alt: Logo", with: "")

    private static let hidden = study.replacing(
        "name: Musterhaus GmbH (erfunden)", with: "name: Metzgerei Zwirnlein GmbH\n  anonymous: true"
    ).replacing("{text: Gut., person: Eva Muster, role: Inhaberin}", with: "{text: Gut., person: Anna Teigmann}")

    /// What is found in a book with an anonymous case and another one, in the file of either or the book's own.
    private func found(
        book: String = Self.book, hidden: String = Self.hidden, other: String = Self.study, in file: String,
        files: [String: String] = [:]
    ) async throws -> [String] {
        let folder = try TemporaryFolder(inMemory: true)
        try folder.write("casebook.yaml", book)
        try folder.write("CaseStudies/geheim/case.yaml", hidden)
        try folder.write("CaseStudies/offen/case.yaml", other)
        for (name, text) in files { try folder.write(name, text) }
        let checker = BookChecker(
            relativeTo: DiskPath(folder.url.path), validator: Validator(on: try #require(CalendarDay("2026-11-24"))),
            jobs: 1)
        return try await checker.findings(in: BookFolder(path: DiskPath(folder.url.path))).diagnostics
            .filter { $0.rule.id.hasSuffix("identifies-company") && $0.file == file }.map(\.rule.id)
    }

    @Test(
        "is found in every field of another case that is published",
        arguments: [
            ("lessons: Gelernt", "lessons: Wie bei Zwirnlein"), ("lessons: Gelernt", "lessons: Frau Teigmann half."),
            ("lessons: Gelernt", "lessons: Mail an anna.teigmann@post.example"),
            ("person: Eva Muster", "person: Anna Teigmann"), ("name: Max Beispiel", "name: Anna Teigmann"),
            ("title: Link", "title: Metzgerei Zwirnlein"), ("https://example.org/", "https://zwirnlein.example/"),
            ("topics: [skills]", "topics: [skills]\nauthors: [{name: Anna Teigmann}]"),
            ("basis: fictional", "basis: consent, granted_by: Anna Teigmann"),
        ])
    func fields(piece: String, text: String) async throws {
        let other = Self.study.replacing(piece, with: text)
        #expect(other != Self.study)
        #expect(
            try await found(other: other, in: "CaseStudies/offen/case.yaml") == ["likely-identifies-company"], "\(text)"
        )
    }

    @Test("is found in the media of another case and in the name of its folder")
    func media() async throws {
        let other = Self.study + "media: [{file: media/plan.csv, credit: Wer, licence: CC0-1.0}]\n"
        let path = "CaseStudies/offen/media/plan.csv"
        #expect(
            try await found(
                other: other, in: "CaseStudies/offen/case.yaml", files: [path: "A;B\nMetzgerei Zwirnlein;1\n"])
                == ["likely-identifies-company"])
        #expect(try await found(other: other, in: "CaseStudies/offen/case.yaml", files: [path: "A;B\nC;1\n"]) == [])
        let folder = "CaseStudies/metzgerei-zwirnlein/case.yaml"
        #expect(try await found(in: folder, files: [folder: Self.study]) == ["likely-identifies-company"])
    }

    @Test(
        "is found in the words of the book that its own case shows, surely or perhaps",
        arguments: [
            ("de: Wissen", "de: Zwirnlein-Programm", "likely-identifies-company"),
            ("de: Wissen", "de: Metzgerei Zwirnlein", "identifies-company"),
            ("de: Teilnehmende", "de: Zwirnlein-Tage", "likely-identifies-company"),
            ("de: Teilnehmende", "de: Tage der Metzgerei Zwirnlein", "identifies-company"),
            ("de: Personen", "de: Zwirnlein-Punkte", "likely-identifies-company"),
        ])
    func labels(piece: String, text: String, rule: String) async throws {
        let book = Self.book.replacing(piece, with: text)
        #expect(book != Self.book)
        let hidden = Self.hidden.replacing("{name: Downloads,", with: "{key: participants, name: Downloads,")
        #expect(try await found(book: book, hidden: hidden, in: "CaseStudies/geheim/case.yaml") == [rule])
    }

    @Test(
        "is found in the book's own texts until the editors of the case settle it",
        arguments: [
            ("title: Buch", "title: Digital bei Zwirnlein"), ("{name: Redaktion}", "{name: Zwirnlein Stiftung}"),
            ("{text: Gefördert}", "{text: Gefördert vom Zwirnlein-Fonds}"),
            ("name: Nova", "name: Metzgerei Zwirnlein"),
        ])
    func bookTexts(piece: String, text: String) async throws {
        let book = Self.book.replacing(piece, with: text)
        #expect(book != Self.book)
        #expect(try await found(book: book, in: "casebook.yaml") == ["likely-identifies-company"])
        let settled = Self.hidden + "anonymity: [{text: Zwirnlein, by: Redaktion, reason: Zufall}]\n"
        #expect(
            try await found(book: book, hidden: settled, in: "casebook.yaml").isEmpty == !text.contains("Metzgerei"))
    }

    @Test("is none that answers for the house")
    func house() async throws {
        let book = Self.book.replacing("{name: Redaktion}", with: "{name: Redaktion, email: post@haus.example}")
        let hidden = Self.hidden.replacing("contact: {name: Max Beispiel, ", with: "contact: {name: Uta Fichtner, ")
        let other = Self.study.replacing(
            "contact: {name: Max Beispiel, email: max@example.org}",
            with: "contact: {name: Uta Fichtner, email: uta@haus.example}")
        #expect(try await found(book: book, hidden: hidden, other: other, in: "CaseStudies/offen/case.yaml") == [])
    }
}

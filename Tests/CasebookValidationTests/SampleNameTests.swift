import CasebookDiagnostics
import CasebookModel
import TestSupport
import Testing

/// Names and addresses that only an invented company can have.
@Suite("Names of samples")
struct SampleNameTests {
    private static let pieces = [
        ("name: Musterhaus GmbH (erfunden)", "name: Musterfirma GmbH", "company.name"),
        ("place: Musterstadt", "place: Musterstadt", "company.place"),
        ("website: https://muster.example.org/", "website: https://www.example.org/", "company.website"),
        ("person: Eva Muster", "person: Erika Mustermann", "quotes[0].person"),
        ("email: max@example.org", "email: name@example.com", "contact.email"),
    ]

    private func placeholders(_ text: String) throws -> [String] {
        try Base.findings(.study, bytes: Array(text.utf8)).filter { $0.rule.id.hasPrefix("placeholder") }
            .compactMap(\.field).map(String.init(describing:))
    }

    /// The sample as the case of a company that exists.
    private static let real = Base.study.replacing("fictional: true", with: "fictional: false")
        .replacing("basis: fictional", with: "granted_by: Leitung, basis: consent")
        .replacing("Musterstadt", with: "Darmstadt").replacing("max@example.org", with: "max@muster.de")

    @Test("are placeholders in the case of a company that exists", arguments: pieces.indices)
    func real(index: Int) throws {
        #expect(try placeholders(Self.real) == [])
        let (piece, sample, field) = Self.pieces[index]
        let inReal = ["place: Musterstadt": "place: Darmstadt", "email: max@example.org": "email: max@muster.de"]
        let text = Self.real.replacing(inReal[piece] ?? piece, with: sample)
        #expect(try placeholders(text) == [field])
        #expect(try placeholders(text.replacing("status: published", with: "status: draft")) == [field])
    }

    @Test("are names in an invented case, as long as one of its two marks says so", arguments: pieces.indices)
    func invented(index: Int) throws {
        let (piece, sample, _) = Self.pieces[index]
        guard piece != "person: Eva Muster" else { return }
        let text = Base.study.replacing(piece, with: sample)
        #expect(try placeholders(text) == [])
        #expect(try placeholders(text.replacing("fictional: true", with: "fictional: false")) == [])
        #expect(try placeholders(text.replacing("basis: fictional", with: "basis: consent")) == [])
    }

    @Test("A placeholder in a block is quoted without the end of its line")
    func quoted() throws {
        let text = Base.study.replacing("lessons: Gelernt", with: "lessons: |\n  Was haben wir gelernt?\n")
        let messages = try Base.findings(.study, bytes: Array(text.utf8)).filter { $0.rule.id == "placeholder" }
            .map { $0.message.de }
        #expect(messages == ["„Was haben wir gelernt?“ ist ein Platzhalter"])
    }

    private static let fields = [
        ("name: Musterhaus GmbH (erfunden)", "name: unbekannt", "company.name"),
        ("place: Darmstadt", "place: 12345 Musterstadt", "company.place"),
        ("website: https://muster.example.org/", "website: https://www.musterfirma.de/", "company.website"),
        ("person: Eva Muster", "person: John Doe", "quotes[0].person"),
        ("email: max@muster.de", "email: max.mustermann@web.de", "contact.email"),
        ("lessons: Gelernt", "lessons: Max Mustermann zählte.", "lessons"),
    ]

    @Test(
        "are placeholders of more kinds in a case of a company that exists, and in no invented one",
        arguments: fields.indices)
    func moreKinds(index: Int) throws {
        let (piece, sample, field) = Self.fields[index]
        let text = Self.real.replacing(piece, with: sample)
        #expect(try placeholders(text) == [field])
        let inventedToo = text.replacing("fictional: false", with: "fictional: true")
        #expect(try placeholders(inventedToo) == [])
    }

    private static let asked = [
        ("better: higher}", "better: higher, source: \"Quelle?\"}", "outcomes[0].indicator.source"),
        ("person: Eva Muster", "person: \"Eva?\"", "quotes[0].person"),
        ("lessons: Gelernt", "lessons: Gelernt\nfunding: {text: Förderhinweis}", "funding.text"),
    ]

    @Test("a question is no name and no source, and the word for a notice is none", arguments: asked.indices)
    func questions(index: Int) throws {
        let (piece, text, field) = Self.asked[index]
        #expect(try placeholders(Base.study.replacing(piece, with: text)).contains(field))
    }

    private static let plain = [
        ("title: Training", "title: Maßnahme"), ("title: Ein Fall", "title: Fall 1"), ("text: Gut.", "text: Zitat 1"),
        ("role: Inhaberin", "role: Rolle"), ("name: Downloads", "name: Kennzahl"), ("lessons: Gelernt", "lessons: x"),
    ]

    @Test("short texts that collections number, or that say little, are no placeholders", arguments: plain.indices)
    func shortTexts(index: Int) throws {
        let (piece, text) = Self.plain[index]
        #expect(try placeholders(Base.study.replacing(piece, with: text)) == [])
    }
}

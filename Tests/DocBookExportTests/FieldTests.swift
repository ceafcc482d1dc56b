import CasebookPluginAPI
import Testing

@testable import DocBookExport

@Suite("Every field of a case is in its article and in the book")
struct FieldTests {
    static let texts = [
        "title", "summary", "company", "description.of.it", "place", "organisation", "coach", "coach.organisation",
        "coach.2", "challenge", "goal", "phase", "phase.summary", "measure", "measure.description", "measure.2",
        "phase.2", "outcome", "outcome.description", "outcome.2", "indicator", "unit", "indicator.source", "lessons",
        "transfer", "quote", "person", "role", "alt", "caption", "credit", "pdf.alt", "pdf.caption", "pdf.credit",
        "link", "source", "contact", "contact.organisation", "granted.by", "publisher", "funding", "author",
        "author.organisation", "author.2",
    ].map { "«\($0)»" }

    static let facts = [
        "56.10", "Kleines Unternehmen", "14", "DE711", "https://company.example.org/", "Januar 2020 bis Dezember 2020",
        "Handel", "8 Menschenwürdige Arbeit", "Deutsch", "Workshop", "Erledigt", "1. April 2020 bis 30. April 2020",
        "6\u{A0}Stunden", "7,5\u{A0}Stunden", "mehr ist besser", "10\u{A0}«unit»", "40\u{A0}«unit»",
        "+30\u{A0}«unit»", "Januar 2021", "CC0-1.0", "PDF, 1,2\u{A0}MB", "media/beispiel/media/bild.svg",
        "media/beispiel/media/heft.pdf", "https://link.example.org/", "https://source.example.org/",
        "23. November 2026", "kontakt@example.org", "CC-BY-SA-4.0", "2021-03-15", "2022-06", "15. Februar 2021",
        "Einwilligung des Unternehmens", "Druck", "15. Februar 2031", "https://praxis.example.org/cases/beispiel/",
        "Zitiervorschlag",
    ]

    static let englishLabels = [
        "Key facts", "Starting point", "Goals", "Approach", "Outcomes", "Lessons learned", "Quotes", "Sources",
        "Contact", "Small", "Trade", "January 2020 to December 2020", "7.5\u{A0}hours", "higher is better",
        "About this publication", "How to cite",
    ]

    private func text(_ path: String, language: String = "de") throws -> String {
        let context = try Samples.context(of: [Samples.study(language: language)], in: Samples.book())
        return String(decoding: try #require(Samples.documents(of: context)[path]), as: UTF8.self)
    }

    @Test("in the article", arguments: texts + facts)
    func inArticle(field: String) throws {
        #expect(try text("beispiel.xml").contains(field))
    }

    @Test("in the book", arguments: texts + facts + ["«book»", "«logo»", "https://praxis.example.org/impressum"])
    func inBook(field: String) throws {
        #expect(try text("casebook.xml").contains(field))
    }

    @Test("under English labels, if the case is in English", arguments: englishLabels)
    func inEnglish(label: String) throws {
        #expect(try text("beispiel.xml", language: "en-GB").contains(label))
    }

    @Test("the consent and licence are there for programs, too")
    func release() throws {
        let info = try #require(try Samples.article(of: Samples.study()).first("info"))
        let values = info.children.filter { $0.name == "bibliomisc" }
            .map { "\($0.attributes["role"] ?? "")=\($0.text)" }
        #expect(
            values == [
                "canonical=https://praxis.example.org/cases/beispiel/", "licence=CC-BY-SA-4.0",
                "release.granted_on=2021-02-15", "release.granted_by=«granted.by»", "release.basis=consent",
                "release.channels=website print", "release.expires_on=2031-02-15",
            ])
    }

    @Test("an anonymous company has neither name, place, people nor web site in any document")
    func anonymous() throws {
        let context = try Samples.context(of: [Samples.study(isAnonymous: true)], in: Samples.book())
        let documents = try Samples.documents(of: context)
        #expect(documents.count == 3)
        for (path, bytes) in documents {
            let text = String(decoding: bytes, as: UTF8.self)
            for name in [
                "«company»", "«place»", "«person»", "«coach»", "«contact»", "company.example.org", "kontakt@",
                "«granted.by»",
            ] { #expect(!text.contains(name), "\(path): \(name)") }
            if path != "casebook-xinclude.xml" { #expect(text.contains(Phrase.anonymousCompany.de)) }
        }
    }

    @Test("a case in a language that Casebook does not speak has labels of the book's language, marked as such")
    func foreignLanguage() throws {
        let article = try Samples.article(of: Samples.study(language: "fr"))
        #expect(article.attributes["lang"] == "fr")
        #expect(article.first("info", "title")?.attributes["lang"] == nil)
        let section = try #require(article.part("case.beispiel.facts"))
        #expect(section.first("title")?.attributes["lang"] == "de" && section.first("title")?.text == "Steckbrief")
        #expect(section.all("term").allSatisfy { $0.attributes["lang"] == "de" })
        #expect(section.all("para").first { $0.text == "«place»" }?.attributes["lang"] == nil)
        #expect(
            section.all("para").first { $0.text == "Deutsch" || $0.text == "Französisch" }?.attributes["lang"] == "de")
    }

    @Test(
        "the figures of such a case are said in the language of the labels, their units in its own",
        arguments: ["fr", "ar"])
    func foreignFigures(language: String) throws {
        let article = try Samples.article(of: Samples.study(language: language))
        let entries = article.all("entry")
        let ofCase = entries.filter { $0.attributes["lang"] == nil }
        #expect(entries.count > ofCase.count && ofCase.map(\.text) == ["«indicator.source»"])
        let units = entries.flatMap { $0.all("phrase") }
        #expect(units.count == 3 && units.allSatisfy { $0.text == "«unit»" && $0.attributes["lang"] == language })
        let own = try Samples.article(of: Samples.study(language: "de")).all("entry")
        #expect(own.map(\.text) == entries.map(\.text) && own.allSatisfy { $0.attributes["lang"] == nil })
    }

    @Test(
        "the English name of a licence, and a German book's title, are marked where the article is in another language",
        arguments: ["de", "en", "fr"])
    func foreignNames(language: String) throws {
        let article = try Samples.article(of: Samples.study(language: language))
        let phrases = article.all("phrase")
        let name = try #require(LicenceID("CC-BY-SA-4.0")).name
        let licences = phrases.filter { $0.text == name }
        #expect(licences.isEmpty == (language == "en") && licences.allSatisfy { $0.attributes["lang"] == "en" })
        let books = phrases.filter { $0.text == "«book»" }
        #expect(books.isEmpty == (language == "de") && books.allSatisfy { $0.attributes["lang"] == "de" })
    }

    @Test("a German funding notice in an English case is marked as German")
    func funding() throws {
        let article = try Samples.article(of: Samples.study(language: "en"))
        let notices = article.all("para").filter { $0.text == "«funding»" }
        #expect(notices.count == 2 && notices.allSatisfy { $0.attributes["lang"] == "de" })
    }
}

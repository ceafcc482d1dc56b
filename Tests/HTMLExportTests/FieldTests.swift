import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("Every field of a case is on its page and in its article")
struct FieldTests {
    static let texts = [
        "title", "summary", "company", "description.of.it", "place", "organisation", "coach", "coach.organisation",
        "challenge", "goal", "phase", "phase.summary", "measure", "measure.description", "measure.2", "phase.2",
        "measure.3", "outcome", "outcome.description", "indicator", "unit", "indicator.source", "lessons", "transfer",
        "quote", "person", "role", "alt", "caption", "credit", "pdf.alt", "link", "source", "contact",
        "contact.organisation", "granted.by", "author", "author.organisation",
    ]

    static let facts = [
        "Restaurants, Gaststätten, Imbissstuben", "56.10", "Kleines Unternehmen", "14", "Darmstadt", "DE711",
        "https://company.example.org/",
        "Januar 2020", "Dezember 2020", "Handel", "8 Menschenwürdige Arbeit", "Deutsch", "Workshop", "Erledigt",
        "Aufgegeben", "6\u{A0}Stunden", "8\u{A0}Stunden", "mehr ist besser", "Januar 2021", "+30", "CC0-1.0", "PDF",
        "https://link.example.org/", "https://source.example.org/", "23. November 2026", "kontakt@example.org",
        "CC-BY-4.0", "15. März 2021", "1. Juni 2022", "15. Februar 2021", "Einwilligung des Unternehmens", "Partner",
        "15. Februar 2031", "Gefördert durch niemanden", "Die Redaktion", "https://praxis.example.org/cases/beispiel/",
        "https://praxis.example.org/impressum", "1,2\u{A0}MB",
    ]

    private func context() throws -> GatedSelection { try Samples.context(of: [Samples.study()], in: Samples.book()) }

    @Test("on the page", arguments: texts.map { "«\($0)»" } + facts)
    func page(text: String) throws {
        let page = try #require(try Samples.files(of: context())["cases/beispiel/index.html"])
        #expect(page.contains(text))
    }

    /// The title stands in the citation; whoever shows the article writes it above.
    @Test("in the article", arguments: texts.map { "«\($0)»" } + facts)
    func article(text: String) throws {
        let context = try context()
        let study = try #require(context.caseStudies.first)
        let article = CaseArticle(of: study, in: context.context).html(
            mediaBase: "https://praxis.example.org/cases/beispiel/")
        #expect(String(decoding: article, as: UTF8.self).contains(text))
    }

    @Test("the article stands alone: no class, no style, absolute addresses")
    func articleIsSelfContained() throws {
        let context = try context()
        let study = try #require(context.caseStudies.first)
        let base = "https://praxis.example.org/cases/beispiel/"
        let article = String(decoding: CaseArticle(of: study, in: context.context).html(mediaBase: base), as: UTF8.self)
        #expect(!article.contains(" style=") && !article.contains("<script"))
        let addresses = Markup.values(of: "href", in: article) + Markup.values(of: "src", in: article)
        #expect(addresses.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("mailto:") })
        #expect(addresses.contains(base + "media/bild.svg"))
    }

    @Test("an anonymous company has a page without name, place, people or web site")
    func anonymous() throws {
        let context = try Samples.context(of: [Samples.study(isAnonymous: true)], in: Samples.book())
        let files = try Samples.files(of: context)
        for name in ["«company»", "«place»", "«person»", "«coach»", "«contact»", "company.example.org", "«granted.by»"]
        {
            #expect(files.values.allSatisfy { !$0.contains(name) }, "\(name)")
        }
        #expect(try #require(files["cases/beispiel/index.html"]).contains(Phrase.anonymousCompany.de))
    }

    @Test("a case in a language that Casebook does not speak is marked as such on a page in the book's language")
    func foreignLanguage() throws {
        let context = try Samples.context(of: [Samples.study(language: "fr")], in: Samples.book())
        let page = try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
        #expect(page.contains("<html lang=\"de\">"))
        #expect(page.contains("<h1 lang=\"fr\">«title»</h1>"))
        #expect(page.contains("Ausgangslage"))
    }

    @Test("an English case has an English page in a German book, whose own texts are marked as German")
    func englishCase() throws {
        let context = try Samples.context(of: [Samples.study(language: "en-GB")], in: Samples.book())
        let page = try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
        #expect(page.contains("<html lang=\"en-GB\">") && page.contains("<h1>«title»</h1>"))
        #expect(page.contains("Starting point") && page.contains("class=\"funding\" lang=\"de\""))
    }
}

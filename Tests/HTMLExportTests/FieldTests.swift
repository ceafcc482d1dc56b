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

    @Test(
        "the article stands alone, in a feed and pasted: no style, WordPress' own classes, absolute addresses",
        arguments: [false, true])
    func articleIsSelfContained(isPasted: Bool) throws {
        let context = try context()
        let study = try #require(context.caseStudies.first)
        let base = "https://praxis.example.org/cases/beispiel/"
        let writer = CaseArticle(of: study, in: context.context)
        let bytes = isPasted ? writer.fragment(mediaBase: base) : writer.html(mediaBase: base)
        let article = String(decoding: bytes, as: UTF8.self)
        #expect(!article.contains(" style=") && !article.contains("<script") && !article.contains("tabindex"))
        #expect(
            Set(Markup.values(of: "class", in: article))
                == ["wp-block-group__inner-container", "wp-block-image", "wp-image-external"])
        #expect(!article.contains("\n"))
        #expect(article.contains("<h2>«title»</h2>") == isPasted)
        #expect(article.contains(isPasted ? "<h3>Ausgangslage</h3>" : "<h2>Ausgangslage</h2>"))
        let addresses = Markup.values(of: "href", in: article) + Markup.values(of: "src", in: article)
        #expect(addresses.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("mailto:") })
        #expect(addresses.contains(base + "media/bild.svg"))
    }

    @Test("readers of feeds strip classes: the article for them has one, says the same, and its pictures fit")
    func articleForReaders() throws {
        let context = try context()
        let study = try #require(context.caseStudies.first)
        func article(_ receiver: CaseArticle.Receiver) -> String {
            CaseArticle(of: study, in: context.context, for: receiver).text(mediaBase: "https://a.example/")
        }
        let plain = article(.feedReader)
        #expect(Set(Markup.values(of: "class", in: plain)) == ["wp-block-group__inner-container"])
        let pictures = plain.matches(of: #/<img [^>]*>/#).map(\.output)
        let fitting = " style=\"max-width: 100%; height: auto\""
        #expect(!pictures.isEmpty && pictures.allSatisfy { $0.contains(fitting) })
        let classes = #/ class="[^"]*"/#
        func bare(_ text: String) -> String { text.replacing(classes, with: "").replacing(fitting, with: "") }
        #expect(bare(article(.contentSystem)) == bare(plain))
    }

    @Test("a copy says which version it is: the same in every export, another when the case tells something else")
    func version() throws {
        func code(_ study: CaseStudy, isPasted: Bool = false) throws -> String {
            let context = try Samples.context(of: [study], in: Samples.book())
            let article = CaseArticle(of: try #require(context.caseStudies.first), in: context.context)
            let bytes =
                isPasted
                ? article.fragment(mediaBase: "https://a.example/") : article.html(mediaBase: "https://b.example/")
            return try #require(
                Markup.values(of: "data-casebook-version", in: String(decoding: bytes, as: UTF8.self)).first)
        }
        let study = try Samples.study()
        let known = try code(study)
        #expect(known.count == 8)
        #expect(try code(study, isPasted: true) == known)
        var later = study
        later.updatedOn = PartialDate("2023-01")
        #expect(try code(later) == known)
        var changed = study
        changed.lessons = Markdown("Anderes")
        #expect(try code(changed) != known)
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

    @Test("the title of a German book is marked as German where an English case is cited", arguments: ["en", "de"])
    func bookInCitation(language: String) throws {
        let context = try Samples.context(of: [Samples.study(language: language)], in: Samples.book())
        let page = try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
        let study = try #require(context.caseStudies.first)
        let article = String(
            decoding: CaseArticle(of: study, in: context.context).html(mediaBase: "https://praxis.example.org/"),
            as: UTF8.self)
        for text in [page, article] {
            #expect(text.contains(". In: <span lang=\"de\">Das Buch</span>.") == (language == "en"))
        }
        #expect(article.contains(". In: Das Buch.") == (language == "de"))
    }

    /// Each basis with whether the book's notice stands under a case of its own, and under one of another book.
    @Test(
        "a book's own funding stands under what it may have paid for, and under nothing compiled from public sources",
        arguments: [(Release.Basis.consent, true), (.publicSource, false)])
    func bookFunding(basis: Release.Basis, isShown: Bool) throws {
        for isImported in [false, true] {
            for own in [nil, "Gefördert vom Land"] {
                var study = try Samples.study()
                study.release?.basis = basis
                if isImported {
                    study.origin = Origin(
                        id: try #require(WebAddress("https://nova.example.org/a/")),
                        url: try #require(WebAddress("https://nova.example.org/a/")),
                        publisher: Publisher(name: "Nova"),
                        funding: own)
                } else {
                    study.funding = own.map { CaseFunding(text: $0) }
                }
                let context = try Samples.context(of: [study], in: Samples.book())
                let page = try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
                let isOfBook = isShown && (isImported || own == nil)
                #expect(page.contains("Gefördert durch niemanden") == isOfBook, "\(isImported) \(own ?? "-")")
                #expect(page.contains("Gefördert vom Land") == (own != nil), "\(isImported)")
            }
        }
    }
}

import CasebookPluginAPI
import Testing

@testable import DocBookExport

@Suite("The shape of articles and book")
struct StructureTests {
    @Test("an article is DocBook 5.0, with a stable id and its language")
    func root() throws {
        let article = try Samples.article(of: Samples.study(id: "4-gewinnt", language: "de-AT"))
        #expect(article.name == "article")
        #expect(article.attributes == ["version": "5.0", "id": "case.4-gewinnt", "lang": "de-AT"])
    }

    @Test("an article has a section for every part, in the order of a story, and ends with its sources")
    func sections() throws {
        let article = try Samples.article(of: Samples.study())
        #expect(
            article.children.map { $0.attributes["id"] ?? $0.name } == [
                "info", "case.beispiel.facts", "case.beispiel.challenge", "case.beispiel.goals",
                "case.beispiel.approach", "case.beispiel.outcomes", "case.beispiel.lessons", "case.beispiel.transfer",
                "case.beispiel.quotes", "case.beispiel.media", "case.beispiel.links", "case.beispiel.contact",
                "case.beispiel.publication", "case.beispiel.sources",
            ])
        #expect(article.children.last?.name == "bibliography")
    }

    @Test("what is known of a case stands in its info")
    func info() throws {
        let info = try #require(try Samples.article(of: Samples.study()).first("info"))
        #expect(info.first("abstract")?.text.contains("«summary»") == true)
        #expect(info.all("personname").map(\.text) == ["«author»", "«author.2»"])
        #expect(info.first("affiliation", "orgname")?.text == "«author.organisation»")
        #expect(
            info.children.filter { ["authorgroup", "org"].contains($0.name) }.map(\.outline) == [
                "authorgroup(author(personname(«author») affiliation(orgname(«author.organisation»))) "
                    + "author(personname(«author.2»)))",
                "org(orgname(«company») address(city(«place»)) uri(https://company.example.org/))",
            ])
        #expect(info.first("pubdate")?.text == "2021-03-15")
        #expect(
            info.all("revision").map(\.outline) == [
                "revision(date(2022-06) revremark(Aktualisiert))",
                "revision(date(2021-03-15) revremark(Veröffentlicht))",
            ])
        #expect(
            info.all("subjectset").map { $0.attributes["scheme"] } == [
                "casebook-topics", "NACE-Rev.2", "NUTS-2021", "UN-SDG",
            ])
        #expect(info.first("cover", "imagedata")?.attributes["fileref"] == "media/beispiel/media/bild.svg")
        #expect(info.first("legalnotice", "link")?.text == "https://creativecommons.org/licenses/by-sa/4.0/")
    }

    @Test("a phase holds its measures, and an outcome leads to those that brought it about, in the order of the case")
    func crossReferences() throws {
        let article = try Samples.article(of: Samples.study())
        let phase = try #require(article.part("case.beispiel.phase.eins"))
        #expect(
            phase.children.compactMap { $0.attributes["id"] } == [
                "case.beispiel.measure.schritt", "case.beispiel.measure.rest",
            ])
        let links = try #require(article.part("case.beispiel.outcome.mehr")).all("link")
        #expect(
            links.map(\.text) == ["«measure.2»", "«measure»"]
                && links.map { $0.attributes["linkend"] } == [
                    "case.beispiel.measure.rest", "case.beispiel.measure.schritt",
                ])
    }

    @Test("an indicator is a table whose first column are its headers; percentages change by percentage points")
    func indicator() throws {
        var study = try Samples.study()
        study.outcomes[0].indicator = Indicator(name: "Anteil", unit: "%", before: 20, after: 35)
        let table = try #require(try Samples.article(of: study).first("table"))
        #expect(table.attributes["rowheader"] == "firstcol")
        #expect(
            table.all("row").map { $0.children.map(\.text) } == [
                ["Vorher", "20\u{A0}%"], ["Nachher", "35\u{A0}%"],
                ["Veränderung", "+15\u{A0}Prozentpunkte"],
            ])
    }

    @Test("a figure before and after is a picture with a text alternative, in a file of its own")
    func chart() throws {
        var study = try Samples.study()
        study.outcomes[0].indicator = Indicator(name: "Anteil", unit: "%", before: -5, after: 1.5)
        let article = try Samples.article(of: study)
        let figure = try #require(article.part("case.beispiel.outcome.mehr")?.first("informalfigure"))
        #expect(figure.first("alt")?.text == "Balken: Vorher −5\u{A0}%; Nachher 1,5\u{A0}%")
        #expect(figure.first("imagedata")?.attributes["fileref"] == "charts/beispiel/mehr.svg")
        let charts = try Samples.charts(of: Samples.context(of: [study], in: Samples.book()))
        let drawing = try Element.root(of: #require(charts["charts/beispiel/mehr.svg"]))
        #expect(drawing.all("text").map(\.text) == ["Vorher", "−5\u{A0}%", "Nachher", "1,5\u{A0}%"])
        let bars = drawing.all("rect").map { [$0.attributes["x"], $0.attributes["width"]] }
        #expect(bars == [["110", "200"], ["310", "60"]])
    }

    @Test("the target is a line through all bars with its name, follow-ups are bars, and a longer label has its room")
    func targetChart() throws {
        var study = try Samples.study()
        study.outcomes[0].indicator = Indicator(
            name: "Anteil", unit: "%", before: 10, target: 40, after: 30,
            later: [Indicator.FollowUp(on: try #require(PartialDate("2022-03")), value: 20)])
        let charts = try Samples.charts(of: Samples.context(of: [study], in: Samples.book()))
        let drawing = try Element.root(of: #require(charts["charts/beispiel/mehr.svg"]))
        let texts = [
            "Vorher", "10\u{A0}%", "Nachher", "30\u{A0}%", "Später, März 2022", "20\u{A0}%", "Zielwert: 40\u{A0}%",
        ]
        #expect(drawing.all("text").map(\.text) == texts)
        #expect(drawing.all("rect").map { $0.attributes["width"] } == ["47", "142", "95"])
        // A halo, and the line in it.
        #expect(drawing.all("line").map { $0.attributes["x1"] } == ["370", "370"])
    }

    @Test(
        "without two figures that can be drawn there is no chart",
        arguments: [(nil, 3), (3, nil), (0, 0), (.nan, 1), (1, .infinity)] as [(Double?, Double?)])
    func noChart(before: Double?, after: Double?) throws {
        var study = try Samples.study()
        study.outcomes[0].indicator = Indicator(name: "Anteil", before: before, after: after)
        let charts = try Samples.charts(of: Samples.context(of: [study], in: Samples.book()))
        #expect(charts.isEmpty)
        #expect(try Samples.article(of: study).part("case.beispiel.outcome.mehr")?.first("informalfigure") == nil)
    }

    @Test("ids are unique in a book of cases that use the same ids, and every cross-reference leads somewhere")
    func ids() throws {
        let studies = try ["a", "a-b", "9", "facts", "phase"].map { try Samples.study(id: $0) }
        let documents = try Samples.documents(of: Samples.context(of: studies, in: Samples.book()))
        let book = try Element.root(of: #require(documents["casebook.xml"]))
        let ids = book.all.compactMap { $0.attributes["id"] }
        #expect(ids.count > 60 && Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.first?.isLetter == true && !$0.contains(":") })
        let ends = book.all.compactMap { $0.attributes["linkend"] }
        #expect(!ends.isEmpty && ends.allSatisfy(ids.contains))
    }

    @Test("the book holds every article as its own file does, and its XInclude variant names every file")
    func book() throws {
        let studies = try ["eins", "zwei"].map { try Samples.study(id: $0) }
        let documents = try Samples.documents(of: Samples.context(of: studies, in: Samples.book()))
        let book = try Element.root(of: #require(documents["casebook.xml"]))
        #expect(book.children.map(\.name) == ["info", "preface", "article", "article"])
        for id in ["eins", "zwei"] {
            let article = try Element.root(of: #require(documents["\(id).xml"]))
            #expect(book.part("case.\(id)")?.outline == article.outline)
        }
        let including = try Element.root(of: #require(documents["casebook-xinclude.xml"]))
        #expect(including.children.map(\.name) == ["info", "preface", "include", "include"])
        #expect(including.all("include").map { $0.attributes["href"] } == ["eins.xml", "zwei.xml"])
        #expect(including.first("info")?.outline == book.first("info")?.outline)
    }

    @Test("a case that is another, or whose book is, is written anew")
    func noStaleArticles() throws {
        func book(title: String, publisher: String) throws -> String {
            var study = try Samples.study()
            study.title = title
            var book = try Samples.book()
            book.publisher.name = publisher
            let context = try Samples.context(of: [study], in: book)
            let path = try #require(RelativePath("casebook.xml"))
            guard
                case .bytes(let bytes)? = try ExportInMemory(DocBookExport.self, of: context).files
                    .first(where: { $0.path == path })?.content
            else { return "" }
            return String(decoding: bytes, as: UTF8.self)
        }
        let first = try book(title: "Eins", publisher: "A")
        #expect(try book(title: "Eins", publisher: "A") == first)
        #expect(try book(title: "Zwei", publisher: "A") == first.replacing("Eins", with: "Zwei"))
        let other = try book(title: "Eins", publisher: "Ganz anders")
        #expect(other.contains("Das Original steht bei Ganz anders: ") && !other.contains("bei A: "))
    }

    @Test("media and logo lie where the documents look for them")
    func media() throws {
        let artifacts = try Samples.artifacts(of: Samples.context(of: [Samples.study()], in: Samples.book()))
        let id = try #require(CaseID("beispiel"))
        for name in ["media/bild.svg", "media/heft.pdf"] {
            let file = try #require(RelativePath(name))
            #expect(artifacts["media/beispiel/\(name)"] == .medium(id, file))
        }
        #expect(artifacts["media/" + Samples.logo] == .logo(try #require(RelativePath(Samples.logo))))
    }
}

import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("The collection is changed in forms")
struct BookFormTests {
    private static let book = """
        # Unsere Sammlung
        casebook: 1
        title: Praxisbeispiele  # kurz
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}   # wir
        licence: CC-BY-4.0
        # Die Themen
        topics:
          handel: {de: Handel, en: Trade}   # viel benutzt
          wissen: {de: Wissen, en: Knowledge}
        indicators:
          gaeste: {de: Gäste, en: guests, unit: {de: Personen, en: people}, better: higher, adds_up: sum}
        partners:
          kammer: {name: Kammer, select: {topics: [handel]}}
          bund: {name: Bund}
        exports:
          site: {plugin: html, channel: website}
          kammer: {plugin: html, channel: partners, partner: kammer, command: [echo, gefährlich]}

        """

    private static func bench(_ study: String = Bench.draft, _ book: String = book) throws -> Bench {
        let bench = try Bench(study)
        try bench.folder.write("casebook.yaml", book)
        return bench
    }

    private func file(_ bench: Bench) throws -> String { try bench.folder.read("casebook.yaml") }

    // MARK: Fields

    @Test(
        "each field is saved where it belongs, and every comment stays",
        arguments: [
            ("general", "title", "Beispiele", "title: Praxisbeispiele", "title: Beispiele"),
            ("general", "publisher.name", "Zentrum Süd", "{name: Zentrum}", "{name: Zentrum Süd}"),
            ("topics", "topics.handel.de", "Handel und Markt", "de: Handel,", "de: Handel und Markt,"),
            ("indicators", "indicators.gaeste.better", "lower", "better: higher", "better: lower"),
            ("indicators", "indicators.gaeste.unit.de", "Leute", "de: Personen", "de: Leute"),
            ("partners", "partners.kammer.name", "IHK", "name: Kammer,", "name: IHK,"),
        ])
    func fields(section: String, path: String, typed: String, old: String, new: String) async throws {
        let bench = try Self.bench()
        let response = try await bench.submit("/book/\(section)", [path: typed])
        #expect(response.header("location") == "/book/\(section)?done=saved")
        #expect(try file(bench) == Self.book.replacing(old, with: new))
    }

    @Test("whether a partner's pages are light or dark is saved, and is no mistake")
    func scheme() async throws {
        let bench = try Self.bench()
        let response = try await bench.submit("/book/partners", ["partners.bund.branding.scheme": "dark"])
        #expect(response.header("location") == "/book/partners?done=saved")
        #expect(try file(bench).contains("scheme: dark"))
        let text = try await bench.get("/book/partners").text
        #expect(!text.contains("<li class=\"error\">"))
    }

    @Test("what is not there yet is added, and goes again when it is emptied")
    func additions() async throws {
        let bench = try Self.bench()
        for (section, path, typed, said) in [
            ("general", "legal.imprint_url", "https://a.example/impressum", "imprint_url: https://a.example/impressum"),
            ("general", "funding.text", "Gefördert vom Bund", "text: Gefördert vom Bund"),
            ("partners", "partners.bund.select.regions", "Odenwaldkreis\nDE71", "DE71B"),
            ("partners", "partners.bund.branding.accent", "#003882", "accent: \"#003882\""),
        ] {
            #expect(try await bench.submit("/book/\(section)", [path: typed]).status == 303, "\(path)")
            #expect(try file(bench).contains(said))
            #expect(try await bench.submit("/book/\(section)", [path: ""]).status == 303, "\(path)")
            #expect(try file(bench) == Self.book, "\(path)")
        }
    }

    @Test("nothing wrong is saved: the text stays on the page, with what is wrong with it at its field")
    func wrong() async throws {
        let bench = try Self.bench()
        for (section, path, typed, said) in [
            ("general", "title", " ", "Name der Sammlung"),
            ("general", "publisher.email", "keine", "keine"),
            ("general", "legal.privacy_url", "datenschutz", "datenschutz"),
            ("topics", "topics.handel.en", "", "Name auf Englisch"),
            ("partners", "partners.bund.select.regions", "Entenhausen", "nicht bekannt"),
            ("partners", "partners.bund.branding.accent", "blau", "blau"),
        ] {
            let response = try await bench.submit("/book/\(section)", [path: typed])
            #expect(response.status == 422, "\(path)")
            #expect(response.text.contains("<title>Fehler: ") && response.text.contains(said), "\(path)")
            #expect(try file(bench) == Self.book)
            let check = try await bench.submit("/book/\(section)", to: "/book/\(section)/check", [:])
            #expect(check.status == 404 || check.status == 403 || check.status == 200)
            let form = PageForm(try await bench.get("/book/\(section)").text, action: "/book/\(section)")
            let live = try await bench.post("/book/\(section)/check", form.fields(with: [path: typed]))
            #expect(live.status == 200 && live.text.contains("\"severity\":\"error\""), "\(path): \(live.text)")
        }
    }

    @Test("programs, plugins and ids are no field of any form, whatever is sent")
    func programs() async throws {
        let bench = try Self.bench()
        for section in ["general", "topics", "indicators", "partners"] {
            let page = try await bench.get("/book/\(section)").text
            #expect(!page.contains("gefährlich") && !page.contains("plugin"))
            for path in ["exports.kammer.command", "exports.site.plugin", "ids", "base_url", "case_studies"] {
                _ = try await bench.force(
                    "/book/\(section)", to: "/book/\(section)", [FormField("~\(path)", "x"), FormField(path, "rm")])
                _ = try await bench.force(
                    "/book/\(section)", to: "/book/\(section)", [FormField("action", "remove:\(path)")])
            }
        }
        #expect(try file(bench) == Self.book)
    }

    @Test("only editors change the collection", arguments: ["Rita", "Ada"])
    func roles(name: String) async throws {
        let bench = try await Bench.signedIn(name)
        let before = try file(bench)
        #expect(try await bench.get("/book/topics").status == 403)
        for path in ["/book/topics", "/book/topics/check", "/book/topics/undo"] {
            #expect(try await bench.force("/", to: path, [FormField("action", "remove:topics.wissen")]).status == 403)
        }
        #expect(try file(bench) == before)
        #expect(try !(await bench.get("/settings").text).contains("/book/"))
    }

    @Test("two people change different things, and both are saved; the same thing is asked about")
    func conflict() async throws {
        let bench = try Self.bench()
        let form = PageForm(try await bench.get("/book/topics").text, action: "/book/topics")
        try bench.folder.write("casebook.yaml", Self.book.replacing("de: Wissen", with: "de: Können"))
        #expect(try await bench.post("/book/topics", form.fields(with: ["topics.handel.de": "Markt"])).status == 303)
        #expect(try file(bench).contains("de: Können") && file(bench).contains("de: Markt"))
        let same = try await bench.post("/book/topics", form.fields(with: ["topics.wissen.de": "Bildung"]))
        #expect(same.status == 422 && same.text.contains("Inzwischen steht hier: „Können“"))
        #expect(same.text.contains("value=\"Bildung\""))
        #expect(try file(bench).contains("de: Können"))
        let again = PageForm(same.text, action: "/book/topics")
        #expect(try await bench.post("/book/topics", again.fields).status == 303)
        #expect(try file(bench).contains("de: Bildung"))
    }

    // MARK: Items

    @Test("a new item gets a key of its own, and the page is there")
    func newItems() async throws {
        let bench = try Self.bench()
        let added = try await bench.submit("/book/topics", ["new:de": "Große Daten", "new:en": "Big data"])
        #expect(added.header("location")?.contains("at=topics.grosse-daten#") == true)
        #expect(try file(bench).contains("  grosse-daten:\n    de: Große Daten\n    en: Big data\n"))
        _ = try await bench.submit("/book/topics", ["new:de": "Große Daten"])
        #expect(try file(bench).contains("grosse-daten-2:"))
        _ = try await bench.submit("/book/partners", ["new:name": "HWK"])
        #expect(try file(bench).contains("hwk:"))
        _ = try await bench.submit("/book/indicators", ["new:de": "Umsatz", "new:en": "turnover"])
        #expect(try file(bench).contains("umsatz:"))
        #expect(try await bench.get("/cases/fall/edit/basics").text.contains("Große Daten"))
    }

    @Test("what nobody uses goes at once, and comes back by one click")
    func undo() async throws {
        let bench = try Self.bench()
        let gone = try await bench.submit("/book/topics", ["action": "remove:topics.wissen"])
        let location = try #require(gone.header("location"))
        #expect(location.contains("done=removed&undo="))
        #expect(try !file(bench).contains("wissen"))
        let shown = try await bench.get(location).text
        let back = try await bench.post(
            "/book/topics/undo", PageForm(shown, action: "/book/topics/undo").fields)
        #expect(back.status == 303)
        #expect(try file(bench) == Self.book)
    }

    @Test("a topic in use goes only after a question that names the cases and the partners who choose by it")
    func topicInUse() async throws {
        let bench = try Self.bench()
        try bench.folder.write(
            "CaseStudies/zwei/case.yaml", Bench.draft.replacing("[handel]", with: "[wissen]"))
        let asked = try await bench.submit("/book/topics", ["action": "remove:topics.handel"])
        #expect(asked.status == 200 && asked.text.contains("Ein Fall verwendet es") && asked.text.contains("Der Laden"))
        #expect(asked.text.contains("bekämen sie alle Fälle"))
        #expect(try file(bench) == Self.book && bench.study == Bench.draft)
        let form = PageForm(asked.text, action: "/book/topics").fields + [FormField("action", "remove:topics.handel")]
        #expect(try await bench.post("/book/topics", form).status == 422, "a partner would get everything")
        let chosen = form.filter { $0.name != "instead" } + [FormField("instead", "wissen")]
        #expect(try await bench.post("/book/topics", chosen).status == 303)
        #expect(try bench.study == Bench.draft.replacing("[handel]", with: "[wissen]"))
        #expect(try !file(bench).contains("handel") && file(bench).contains("topics: [wissen]"))
    }

    @Test("a case that came after the question is asked about")
    func lateCase() async throws {
        let bench = try Self.bench(Bench.draft, Self.book.replacing("{topics: [handel]}", with: "{}"))
        let asked = try await bench.submit("/book/topics", ["action": "remove:topics.handel"])
        try bench.folder.write("CaseStudies/zwei/case.yaml", Bench.draft)
        let form = PageForm(asked.text, action: "/book/topics").fields + [FormField("action", "remove:topics.handel")]
        let again = try await bench.post("/book/topics", form)
        #expect(again.status == 200 && again.text.contains("2 Fälle verwenden es"))
        #expect(try bench.study == Bench.draft)
    }

    @Test("an indicator in use leaves its figures behind, with the name that they had by it")
    func indicatorInUse() async throws {
        let bench = try Self.bench(
            Bench.draft
                + "outcomes:\n  - {id: a, title: A, measures: [gespraech], indicator: {key: gaeste, after: 3}}\n")
        let asked = try await bench.submit("/book/indicators", ["action": "remove:indicators.gaeste"])
        #expect(asked.text.contains("Der Laden"))
        let form = PageForm(asked.text, action: "/book/indicators").fields
        let gone = try await bench.post(
            "/book/indicators", form + [FormField("action", "remove:indicators.gaeste")])
        #expect(gone.status == 303)
        let study = try bench.study
        #expect(study.contains("name: Gäste") && study.contains("unit: Personen") && !study.contains("key:"))
        #expect(try !file(bench).contains("gaeste"))
    }

    @Test("a partner for whom something is exported stays, and the page says why")
    func partnerInUse() async throws {
        let bench = try Self.bench()
        let refused = try await bench.submit("/book/partners", ["action": "remove:partners.kammer"])
        #expect(refused.status == 409 && refused.text.contains("casebook.yaml"))
        #expect(try await bench.submit("/book/partners", ["action": "remove:partners.bund"]).status == 303)
        #expect(try file(bench) == Self.book.replacing("  bund: {name: Bund}\n", with: ""))
    }
}

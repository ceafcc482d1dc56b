import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("The form of a case")
struct EditingTests {
    @Test(
        "sent as it is changes nothing",
        arguments: ["basics", "company", "support", "story", "phases", "outcomes", "material"])
    func unchanged(section: String) async throws {
        let bench = try Bench()
        let response = try await bench.submit("/cases/fall/edit/\(section)")
        #expect(response.status == 303)
        #expect(try bench.study == Bench.draft)
    }

    @Test(
        "changes the lines of one field",
        arguments: [
            ("basics", "title", "Das Geschäft", "title: Der Laden ", "title: Das Geschäft "),
            ("basics", "fictional", nil, "fictional: true\n", ""),
            ("basics", "topics", "wissen", "[handel]", "[wissen]"),
            ("company", "company.name", "Bäckerei: Korn", "'Laden Luftig'", "'Bäckerei: Korn'"),
            ("company", "company.employees", "7", "size: micro}", "size: micro, employees: 7}"),
            ("company", "company.anonymous", "true", "'Laden Luftig', size", "'Laden Luftig', anonymous: true, size"),
            ("story", "challenge", "Es kam niemand.\r\n\r\nUnd dann?", "  Was nun?", "  Und dann?"),
            ("story", "challenge", "Es kam niemand.\u{0B}\u{0B}Und\u{0}\u{1B} dann?", "  Was nun?", "  Und dann?"),
            ("phases", "phases[0].measures[0].hours", "2,5", "hours: 2}", "hours: 2.5}"),
            ("phases", "phases[1].from", "2024", "title: Das Ende\n", "title: Das Ende\n    from: 2024\n"),
        ] as [(String, String, String?, String, String)])
    func oneField(section: String, field: String, value: String?, old: String, new: String) async throws {
        let bench = try Bench()
        let response = try await bench.submit("/cases/fall/edit/\(section)", [field: value])
        #expect(response.status == 303, "\(response.text)")
        let place = "&at=\(Self.encoded(field))#\(Self.encoded(field))"
        #expect(response.header("location") == "/cases/fall/edit/\(section)?done=saved\(place)")
        #expect(try bench.study == Bench.draft.replacing(old, with: new))
    }

    private static func encoded(_ text: String) -> String {
        text.replacing("[", with: "%5B").replacing("]", with: "%5D")
    }

    @Test("ticks keep the order of the file, whatever that of the page")
    func ticks() async throws {
        let bench = try Bench(Bench.draft.replacing("topics: [handel]", with: "topics: [wissen, handel]\nsdgs: [9, 1]"))
        let before = try bench.study
        _ = try await bench.submit("/cases/fall/edit/basics")
        #expect(try bench.study == before)
        let page = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        _ = try await bench.post("/cases/fall/edit/basics", page.fields + [FormField("sdgs", "4")])
        #expect(try bench.study == before.replacing("sdgs: [9, 1]", with: "sdgs: [9, 1, 4]"))
    }

    @Test("gives new items of one name ids of their own, and takes thousands of changes at once")
    func many() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        let form = PageForm(try await bench.get(page).text, action: page)
        let names = (0..<1500).map { FormField("new:phases", $0 % 2 == 0 ? "Gleich" : "Name \($0)") }
        #expect(try await bench.post(page, form.fields + names).status == 303)
        let ids = try bench.study.matches(of: #/\n  - id: ([a-z0-9-]+)/#).map(\.1)
        #expect(ids.count == 1502 && Set(ids).count == 1502)
        let again = PageForm(try await bench.get(page).text, action: page)
        let changed = again.fields.map { field in
            field.name.hasSuffix(".title") && !field.name.hasPrefix("~")
                ? FormField(field.name, field.value + "!") : field
        }
        #expect(try await bench.post(page, changed).status == 303)
        #expect(try bench.study.matches(of: #/ title: .*!/#).count == 1503)
    }

    @Test("adds, moves and removes items, and saves what was typed beside")
    func items() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        _ = try await bench.submit(
            page, ["new:phases": "Die Mitte", "action": "add:phases", "phases[0].title": "Auftakt"])
        #expect(try bench.study.contains("  - id: die-mitte\n    title: Die Mitte\n"))
        #expect(try bench.study.contains("title: Auftakt\n"))
        _ = try await bench.submit(page, ["action": "up:phases[2]"])
        let study = try bench.study
        let order = ["id: anfang", "id: die-mitte", "id: ende"].map { study.range(of: $0)?.lowerBound }
        #expect(order.allSatisfy { $0 != nil } && order.compactMap(\.self) == order.compactMap(\.self).sorted())
        _ = try await bench.submit(page, ["action": "remove:phases[1]"])
        #expect(try bench.study == Bench.draft.replacing("Der Anfang", with: "Auftakt"))
    }

    @Test("shows a finding at the field that it concerns, while one types and on the page")
    func findings() async throws {
        let bench = try Bench()
        let page = PageForm(try await bench.get("/cases/fall/edit/company").text, action: "/cases/fall/edit/company")
        let answer = try await bench.post("/cases/fall/check", page.fields(with: ["company.region": "Entenhausen"]))
        #expect(answer.status == 200)
        #expect(answer.text.contains("\"company.region\":[{\"severity\":\"error\""), "\(answer.text)")
        #expect(try bench.study == Bench.draft)
        _ = try await bench.submit("/cases/fall/edit/company", ["company.region": "Entenhausen"])
        let shown = try await bench.get("/cases/fall/edit/company").text
        let list = try #require(shown.range(of: "id=\"f:company.region\""))
        #expect(shown[list.upperBound...].prefix(200).contains("<li class=\"error\">"))
    }

    @Test("an edit meanwhile is shown and never overwritten")
    func conflict() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/basics"
        let form = PageForm(try await bench.get(page).text, action: page)
        let others = Bench.draft.replacing("Der Laden ", with: "Von anderen ")
        try bench.folder.write("CaseStudies/fall/case.yaml", others)
        let mine = try await bench.post(page, form.fields(with: ["title": "Von mir", "summary": "Auch von mir."]))
        #expect(mine.status == 409)
        #expect(
            mine.text.contains("Von anderen") && mine.text.contains("Von mir") && mine.text.contains("Auch von mir."))
        #expect(try bench.study == others)
        // Taking over my changes is one more click.
        let taken = try await bench.post(page, PageForm(mine.text, action: page).fields)
        #expect(taken.status == 303)
        let both = others.replacing("Von anderen ", with: "Von mir ")
            .replacing("Ein Laden lernt das Netz kennen.", with: "Auch von mir.")
        #expect(try bench.study == both)
    }

    @Test("a change follows its phase when somebody has moved that meanwhile")
    func movedMeanwhile() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        let form = PageForm(try await bench.get(page).text, action: page)
        _ = try await bench.submit(page, ["action": "up:phases[1]"])
        let mine = try await bench.post(
            page, form.fields(with: ["phases[0].title": "Auftakt", "new:phases[0].measures": "Ortstermin"]))
        #expect(mine.status == 409)
        #expect(!mine.text.contains("Das Ende"))
        #expect(try await bench.post(page, PageForm(mine.text, action: page).fields).status == 303)
        let study = try bench.study
        #expect(
            study.contains("- id: anfang\n    title: Auftakt\n") || study.contains("id: anfang\n    title: Auftakt"))
        #expect(study.contains("title: Das Ende\n"))
        let phase = try #require(study.range(of: "id: anfang"))
        #expect(study[phase.upperBound...].contains("title: Ortstermin"))
    }

    @Test("what was typed into a phase that somebody has removed is shown, and goes nowhere else")
    func removedMeanwhile() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        let form = PageForm(try await bench.get(page).text, action: page)
        _ = try await bench.submit(page, ["action": "remove:phases[0]", "confirmed": "remove:phases[0]"])
        let before = try bench.study
        let mine = try await bench.post(page, form.fields(with: ["phases[0].title": "Mein Auftakt"]))
        #expect(mine.status == 409 && mine.text.contains("<pre>Mein Auftakt</pre>"))
        #expect(try await bench.post(page, PageForm(mine.text, action: page).fields).status == 303)
        #expect(try bench.study == before)
    }

    @Test("a form that does not say what it was made of is refused")
    func withoutVersion() async throws {
        for version in [nil, "", "x"] as [String?] {
            let bench = try Bench()
            let response = try await bench.submit(
                "/cases/fall/edit/basics", ["title": "Blind", "version": version])
            #expect(response.status == 400)
            #expect(try bench.study == Bench.draft)
        }
    }

    @Test("a broken file is not touched, and the page says why")
    func broken() async throws {
        let bench = try Bench("title: [\n")
        let response = try await bench.get("/cases/fall/edit/basics")
        #expect(response.status == 409)
        #expect(response.text.contains("Texteditor"))
    }

    @Test("the preview is the page as it will be published, and nothing of it is saved")
    func preview() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/basics"
        let form = PageForm(try await bench.get(page).text, action: page)
        let begun = try await bench.post(
            "/cases/fall/preview", form.fields(with: ["title": "Vorschau-Titel", "preview": ""]))
        let address = try #require(begun.header("location"))
        let shown = try await bench.get(address)
        #expect(shown.status == 200)
        #expect(shown.text.contains("<h1>Vorschau-Titel (erfunden)</h1>"), "\(shown.text.prefix(3000))")
        #expect(shown.header("content-security-policy")?.contains("frame-ancestors 'self'") == true)
        let style = address.replacing("cases/fall/index.html", with: "assets/casebook.css")
        #expect(try await bench.get(style).status == 200)
        #expect(try bench.study == Bench.draft)
    }

    @Test("the preview of an anonymous case hides what every export hides")
    func anonymousPreview() async throws {
        let bench = try Bench(
            Bench.draft.replacing("size: micro}", with: "size: micro, anonymous: true, place: Musterstadt}"))
        let begun = try await bench.get("/cases/fall/page?in=frame")
        let shown = try await bench.get(try #require(begun.header("location"))).text
        #expect(shown.contains("Der Laden"))
        #expect(!shown.contains("Luftig") && !shown.contains("Musterstadt"))
    }
}

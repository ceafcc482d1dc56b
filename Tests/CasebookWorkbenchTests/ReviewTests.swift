import CasebookEditing
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

/// Sending back, comments and proposals; the day is 24 November 2026.
@Suite("The review of a case")
struct ReviewTests {
    static let inReview = Bench.draft.replacing("status: draft", with: "status: review")
    static let published =
        Bench.draft.replacing("status: draft", with: "status: published")
        + "goals: [Mehr Kundschaft, {id: fehler, text: Weniger Fehler}]\npublished_on: 2025-02-01\n"
        + "release: {granted_on: 2025-01-01, basis: fictional, channels: [website]}\n"

    /// What the form for sending back, which is not the first of its page, brings along.
    static let id = "01HZZZZZZZZZZZZZZZZZZZZZZS"
    static let otherID = "01HZZZZZZZZZZZZZZZZZZZZZZT"

    /// The ids of the threads that a page shows, in its order.
    static func threads(_ page: WebResponse) -> [String] {
        page.text.matches(of: #/id="t-([0-9A-Z]{26})"/#).map { String($0.1) }
    }

    // MARK: Sending back

    @Test("a case goes back with a reason, which the coach meets everywhere, and comes again")
    func sendBack() async throws {
        let editor = try await Bench.signedIn("Eda", Self.inReview)
        let coach = try await editor.somebody("Ada")
        let sent = try await editor.submit(
            "/cases/fall/release",
            ["step": "send-back", "id": Self.id, "text": "Bitte belegen Sie die Zahlen."])
        #expect(sent.header("location") == "/cases/fall/release?done=sent-back")
        #expect(try editor.study == Bench.draft)
        let line = try #require(editor.review.first)
        #expect(editor.review.count == 1 && line.hasPrefix("- {id: ") && line.hasSuffix(", kind: sent-back}"))
        #expect(line.contains("at: 2026-11-24, by: Eda, text: \"Bitte belegen Sie die Zahlen.\""))
        let page = try await coach.get("/cases/fall").text
        for text in ["Zurückgegeben", "Jetzt ist dran: Coach", "24.11.2026 · Eda", "Bitte belegen Sie die Zahlen."] {
            #expect(page.contains(text), "\(text)")
        }
        let work = try await coach.get("/?of=all").text
        #expect(work.contains("Zurückgegeben") && work.contains("Eda · Bitte belegen Sie die Zahlen."))
        #expect(try await coach.get("/cases?status=sent-back").text.contains("Der Laden"))
        _ = try await coach.force(
            "/cases/fall/release", to: "/cases/fall/release",
            [FormField("step", "submit"), FormField("version", FileVersion(of: Array(coach.study.utf8)).description)])
        if try coach.study.contains("status: review") {
            #expect(coach.review.count == 2 && coach.review[1].contains("kind: resolved, of: "))
            #expect(try await coach.get("/cases/fall").text.contains("Jetzt ist dran: Redaktion"))
        }
    }

    @Test(
        "without a reason, or with a boundless one, nothing is sent back, and what was typed stays",
        arguments: ["", " \n ", String(repeating: "ä", count: 20_001)])
    func reasonless(text: String) async throws {
        let editor = try await Bench.signedIn("Eda", Self.inReview)
        let answer = try await editor.submit("/cases/fall/release", ["step": "send-back", "id": Self.id, "text": text])
        #expect(answer.status == 422 && answer.text.contains("id=\"errors\""))
        #expect(text.isEmpty || answer.text.contains(text))
        #expect(try editor.study == Self.inReview)
        #expect(editor.review.isEmpty)
    }

    @Test("a case that was changed meanwhile is not sent back, and the reason is kept on the page")
    func staleReason() async throws {
        let editor = try await Bench.signedIn("Eda", Self.inReview)
        let form = PageForm(try await editor.get("/cases/fall/release").text, action: "/cases/fall/release")
        let changed = Self.inReview.replacing("title: Der Laden", with: "title: Der Markt")
        try editor.folder.write("CaseStudies/fall/case.yaml", changed)
        let answer = try await editor.post(
            "/cases/fall/release", form.fields(with: ["step": "send-back", "id": Self.id, "text": "Mein langer Grund"]))
        #expect(answer.status == 422 && answer.text.contains("Mein langer Grund"))
        #expect(try editor.study == changed)
    }

    @Test("two editors send a case back at once: it goes back once, and neither's words are lost")
    func twoEditors() async throws {
        let one = try await Bench.signedIn("Eda", Self.inReview)
        let other = try await one.somebody("Eda")
        let page = "/cases/fall/release"
        let (first, second) = (
            PageForm(try await one.get(page).text, action: page), PageForm(try await other.get(page).text, action: page)
        )
        let fields = first.fields(with: ["step": "send-back", "id": Self.id, "text": "Von der einen"])
        #expect(try await one.post(page, fields).status == 303)
        let answer = try await other.post(
            page, second.fields(with: ["step": "send-back", "id": Self.otherID, "text": "Von der anderen"]))
        #expect(answer.status == 422 && answer.text.contains("Von der anderen"))
        #expect(one.review.count == 1)
        // The same form once more, as its answer got lost.
        #expect(try await one.post(page, fields).header("location") == "\(page)?done=sent-back")
        #expect(one.review.count == 1)
        #expect(try one.study == Bench.draft)
    }

    @Test("coaches send nothing back, readers say nothing", arguments: ["Ada", "Rita"])
    func roles(name: String) async throws {
        let bench = try await Bench.signedIn(name, Self.inReview)
        let version = FormField("version", FileVersion(of: Array(Self.inReview.utf8)).description)
        let id = FormField("id", "01HZZZZZZZZZZZZZZZZZZZZZZZ")
        let back = try await bench.force(
            "/cases/fall", to: "/cases/fall/release",
            [version, id, FormField("step", "send-back"), FormField("text", "Nein")])
        #expect(back.status == 403)
        if name == "Rita" {
            for target in [
                "/cases/fall/review", "/cases/fall/review/01HZZZZZZZZZZZZZZZZZZZZZZZ", "/cases/fall/propose/basics",
                "/cases/fall/history/\(String(repeating: "a", count: 40))",
            ] {
                let fields = [version, id, FormField("text", "Nein"), FormField("do", "resolve")]
                #expect(try await bench.force("/cases/fall", to: target, fields).status == 403, "\(target)")
            }
            #expect(try await bench.get("/cases/fall/propose/basics").status == 403)
            #expect(try await !bench.get("/cases/fall/review").text.contains("<textarea"))
        }
        #expect(bench.review.isEmpty)
        #expect(try bench.study == Self.inReview)
    }

    // MARK: Comments

    @Test("a comment stands at its field, wherever that moves, is answered, and settled")
    func comment() async throws {
        let editor = try await Bench.signedIn("Eda", Self.inReview)
        let coach = try await editor.somebody("Ada")
        let form = try await editor.get("/cases/fall/edit/phases").text
        #expect(form.contains("href=\"/cases/fall/review?on=phases%5B0%5D.title#new\""))
        let page = "/cases/fall/review?on=phases%5B0%5D.title"
        let sent = try await editor.post(
            "/cases/fall/review",
            PageForm(try await editor.get(page).text, action: "/cases/fall/review").fields(
                with: ["text": "Welcher Anfang?\r\nBitte <genauer>."]))
        #expect(sent.status == 303)
        #expect(editor.review.count == 1)
        #expect(editor.review[0].contains("on: \"phases[id=anfang].title\""))
        #expect(editor.review[0].contains("text: \"Welcher Anfang?\\nBitte <genauer>.\""))
        _ = try await coach.submit("/cases/fall/edit/phases", ["action": "down:phases[0]"])
        let moved = try await coach.get("/cases/fall/edit/phases").text
        let field = try #require(moved.range(of: "id=\"f:phases[1].title\""))
        let remark = try #require(moved.range(of: "Bitte &lt;genauer&gt;."))
        #expect(field.upperBound < remark.lowerBound && moved[field.upperBound..<remark.lowerBound].count < 400)
        let thread = try #require(Self.threads(try await coach.get("/cases/fall/review")).first)
        let target = "/cases/fall/review/\(thread)"
        #expect(
            try await coach.submit("/cases/fall/review", to: target, ["do": "answer", "text": "Der erste."]).status
                == 303)
        #expect(try await coach.get("/cases/fall").text.contains("1 offener Kommentar"))
        _ = try await editor.submit("/cases/fall/review", to: target, ["do": "resolve"])
        #expect(editor.review.count == 3)
        #expect(editor.review[1].contains("by: Ada") && editor.review[1].contains("of: \(thread)"))
        #expect(editor.review[2].contains("kind: resolved, of: \(thread)"))
        let settled = try await coach.get("/cases/fall/review").text
        #expect(settled.contains("Erledigt (1)") && settled.contains("Es ist nichts offen."))
        #expect(try await !coach.get("/cases/fall/edit/phases").text.contains("Bitte &lt;genauer&gt;."))
        // Whoever speaks again takes it up again.
        _ = try await coach.submit("/cases/fall/review", to: target, ["do": "answer", "text": "Doch nicht."])
        #expect(try await coach.get("/cases/fall").text.contains("1 offener Kommentar"))
    }

    @Test("what is sent twice is said once, also after a restart")
    func twice() async throws {
        let bench = try Bench(Self.inReview)
        let fields = PageForm(try await bench.get("/cases/fall/review").text, action: "/cases/fall/review").fields(
            with: ["text": "Nur einmal"])
        for bench in [bench, bench, try bench.restarted()] {
            #expect(try await bench.post("/cases/fall/review", fields).status == 303)
        }
        #expect(bench.review.count == 1)
        // Other words under the same id are neither lost nor taken for the same.
        let others = fields.filter { $0.name != "text" } + [FormField("text", "Etwas anderes")]
        let answer = try await bench.post("/cases/fall/review", others)
        #expect(answer.status == 422 && answer.text.contains("Etwas anderes"))
    }

    @Test("without accounts somebody says who they are", arguments: [("Bea", true), ("", false), ("  ", false)])
    func nameless(name: String, isTaken: Bool) async throws {
        let bench = try Bench(Self.inReview)
        let answer = try await bench.submit("/cases/fall/review", ["text": "Hallo", "by": name])
        #expect(answer.status == 303)
        #expect(bench.review.first?.contains("by: \(isTaken ? "Bea" : "Ada Coach")") == true)
    }

    @Test(
        "a comment is about a field of the form or about the whole case",
        arguments: [
            "release.granted_on", "status", "../../etc/passwd", "phases[99999999999999999999]", "[", ".", "title.x",
            "phases[0].nichts", "--help", "origin", String(repeating: "a.", count: 5000),
        ])
    func hostilePlaces(on: String) async throws {
        let bench = try await Bench.signedIn("Eda", Self.inReview)
        let answer = try await bench.submit("/cases/fall/review", ["text": "Hallo", "on": on])
        #expect(answer.status == 400)
        #expect(bench.review.isEmpty)
        let query = on.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        #expect(try await bench.get("/cases/fall/review?on=\(query)").status == 200)
    }

    @Test(
        "no other name is a thread",
        arguments: ["--help", "..", "%2e%2e%2fcase.yaml", "01HZZZZZZZZZZZZZZZZZZZZZZZ", "%00", "x%0ay"])
    func hostileThreads(id: String) async throws {
        let bench = try await Bench.signedIn("Eda", Self.inReview)
        _ = try await bench.submit("/cases/fall/review", ["text": "Hallo"])
        let fields = [
            FormField("id", "01HZZZZZZZZZZZZZZZZZZZZZZY"), FormField("text", "x"), FormField("do", "answer"),
        ]
        #expect(try await bench.force("/cases/fall", to: "/cases/fall/review/\(id)", fields).status == 404)
        #expect(bench.review.count == 1)
    }

    @Test("many speak at once, and all are heard")
    func concurrency() async throws {
        let bench = try Bench(Self.inReview)
        let requests = try await (0..<24).asyncMap { number in
            let fields = PageForm(try await bench.get("/cases/fall/review").text, action: "/cases/fall/review").fields(
                with: ["text": "Nummer \(number)."])
            return try bench.formRequest("/cases/fall/review", fields)
        }
        let workbench = bench.workbench
        await withTaskGroup(of: Int.self) { group in
            for request in requests { group.addTask { await workbench.respond(to: request).status } }
            for await status in group { #expect(status == 303) }
        }
        for number in 0..<24 { #expect(bench.review.count { $0.contains("\"Nummer \(number).\"") } == 1) }
        #expect(bench.review.count == 24)
    }

    @Test("what two people said on two computers comes together by Git")
    func merge() async throws {
        let bench = try Bench(Self.inReview)
        let git = TestGit(folder: bench.folder.url)
        try bench.folder.write(".gitattributes", "review.yaml text eol=lf merge=union\n")
        _ = try await bench.submit("/cases/fall/review", ["text": "Vorher"])
        try git("init", "--quiet", "--initial-branch=main")
        try git.commit("Anfang")
        try git("checkout", "--quiet", "-b", "andere")
        _ = try await bench.submit("/cases/fall/review", ["text": "Von der einen", "on": "title"])
        try git.commit("Die eine")
        try git("checkout", "--quiet", "main")
        let thread = try #require(Self.threads(try await bench.get("/cases/fall/review")).first)
        _ = try await bench.submit(
            "/cases/fall/review", to: "/cases/fall/review/\(thread)", ["do": "resolve", "text": "Von der anderen"])
        try git.commit("Die andere", as: "Bea")
        try git("merge", "--quiet", "--no-edit", "andere")
        #expect(bench.review.count == 3)
        let page = try await bench.get("/cases/fall/review").text
        for text in ["Vorher", "Von der einen", "Von der anderen", "Erledigt (1)"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("nicht lesbar"))
    }

    @Test("damage costs what is damaged, and one can go on")
    func damage() async throws {
        let good = "- {id: 01HZZZZZZZZZZZZZZZZZZZZZZA, at: 2026-11-01, by: Eda, text: \"Heil\"}\n"
        let later =
            "- {id: 01HZZZZZZZZZZZZZZZZZZZZZZB, at: 2026-11-01, by: Eda, of: 01HZZZZZZZZZZZZZZZZZZZZZZQ, text: Waise}\n"
        let bench = try Bench(Self.inReview)
        for bad in [
            "- {id: 01HZZ, at: gestern, text: [}\n", "<<<<<<< HEAD\n", "- {id: kein, at: x}\n", "- nur Text\n",
            "- {id: 01HZZZZZZZZZZZZZZZZZZZZZZC, at: 2026-11-01, by: Eda, kind: neu, text: x}\n",
        ] {
            try bench.folder.write("CaseStudies/fall/review.yaml", good + bad + later)
            let page = try await bench.get("/cases/fall/review")
            #expect(page.status == 200 && page.text.contains("Heil") && page.text.contains("Waise"), "\(bad)")
            #expect(page.text.contains("nicht lesbar"), "\(bad)")
            #expect(try await bench.submit("/cases/fall/review", ["text": "Weiter"]).status == 303, "\(bad)")
            #expect(try await bench.get("/cases/fall/review").text.contains("Weiter"), "\(bad)")
        }
        try bench.folder.write("CaseStudies/fall/review.yaml", "kein: [Verzeichnis\n")
        for page in ["/cases/fall", "/cases/fall/review", "/cases/fall/edit/basics", "/"] {
            #expect(try await bench.get(page).status == 200)
        }
        let refused = try await bench.submit("/cases/fall/review", ["text": "Nicht verloren"])
        #expect(refused.status == 422 && refused.text.contains("Nicht verloren"))
    }

    @Test("answers in a circle, and to what is not there, are all shown")
    func circles() async throws {
        let bench = try Bench(Self.inReview)
        func line(_ id: Character, _ of: Character, _ text: String) -> String {
            "- {id: 01HZZZZZZZZZZZZZZZZZZZZZZ\(id), at: 2026-11-01, by: Eda, text: \(text), of: 01HZZZZZZZZZZZZZZZZZZZZZZ\(of)}\n"
        }
        try bench.folder.write(
            "CaseStudies/fall/review.yaml",
            line("A", "B", "Eins") + line("B", "C", "Zwei") + line("C", "A", "Drei") + line("D", "D", "Vier")
                + line("E", "A", "Fünf"))
        let page = try await bench.get("/cases/fall/review").text
        for text in ["Eins", "Zwei", "Drei", "Vier", "Fünf"] { #expect(page.contains(text), "\(text)") }
    }

    // MARK: Proposals

    @Test("a coach proposes for a public case, and an editor accepts field by field")
    func proposal() async throws {
        let coach = try await Bench.signedIn("Ada", Self.published)
        let editor = try await coach.somebody("Eda")
        #expect(try await coach.get("/cases/fall/edit/basics").text.contains("href=\"/cases/fall/propose/basics\""))
        #expect(try await editor.get("/cases/fall/propose/basics").status == 303)
        let sent = try await coach.submit(
            "/cases/fall/propose/basics", ["title": "Der Laden im Netz", "summary": "Ein Laden lernt viel dazu."])
        #expect(sent.header("location") == "/cases/fall/review?done=proposed")
        #expect(try coach.study == Self.published)
        #expect(coach.review.count == 2 && coach.review.allSatisfy { $0.contains("kind: proposal") })
        // The same again is not said again; something else takes its place.
        _ = try await coach.submit("/cases/fall/propose/basics", ["title": "Der Laden im Netz"])
        #expect(coach.review.count == 2)
        let work = try await editor.get("/").text
        #expect(work.contains("Vorschläge zu Fällen") && work.contains("2 offene Vorschläge"))
        let page = try await editor.get("/cases/fall/review").text
        #expect(page.contains("<ins>im Netz</ins>") && page.contains("value=\"accept\""))
        #expect(try await !coach.get("/cases/fall/review").text.contains("value=\"accept\""))
        let threads = Self.threads(try await editor.get("/cases/fall/review"))
        try #require(threads.count == 2)
        let title = try #require(coach.review.first { $0.contains("on: title") })
        let id = try #require(threads.first { title.contains($0) })
        let accepted = try await editor.submit(
            "/cases/fall/review", to: "/cases/fall/review/\(id)", ["do": "accept"])
        #expect(accepted.status == 303)
        #expect(
            try editor.study
                == Self.published.replacing("title: Der Laden ", with: "title: Der Laden im Netz ").replacing(
                    "published_on: 2025-02-01\n", with: "published_on: 2025-02-01\nupdated_on: 2026-11-24\n"))
        let other = try #require(threads.first { $0 != id })
        _ = try await editor.submit(
            "/cases/fall/review", to: "/cases/fall/review/\(other)", ["do": "resolve", "text": "So war es nicht."])
        #expect(coach.review.count == 4 && coach.review[3].contains("So war es nicht."))
        #expect(try await coach.get("/cases/fall/review").text.contains("Erledigt (2)"))
        #expect(try editor.study.contains("summary: Ein Laden lernt das Netz kennen."))
    }

    @Test(
        "every kind of field can be proposed and accepted",
        arguments: [
            ("basics", "title", "Neu", "title: Neu"), ("basics", "topics", "wissen", "wissen"),
            ("company", "company.size", "small", "size: small"),
            ("company", "company.employees", "1.200", "employees: 1200"),
            ("company", "company.region", "Hofheim", "region: DE71A"),
            ("support", "support.to", "30.9.2025", "to: 2025-09-30"),
            ("story", "challenge", "Es kam\n\nkeiner.", "challenge: |\n  Es kam\n\n  keiner.\n"),
            ("story", "lessons", "Eine Lehre", "Eine Lehre"),
            ("phases", "phases[0].measures[0].hours", "2,5", "hours: 2.5"),
            ("phases", "phases[1].title", "Schluss", "title: Schluss"),
            ("story", "goals[1].text", "Keine Fehler", "text: Keine Fehler"),
        ])
    func kinds(section: String, field: String, typed: String, expected: String) async throws {
        let coach = try await Bench.signedIn("Ada", Self.published)
        let editor = try await coach.somebody("Eda")
        let page = "/cases/fall/propose/\(section)"
        let sent = try await coach.submit(page, [field: typed])
        #expect(sent.header("location") == "/cases/fall/review?done=proposed", "\(sent.status)")
        try #require(coach.review.count == 1, "\(coach.review)")
        let id = try #require(Self.threads(try await editor.get("/cases/fall/review")).first)
        let accepted = try await editor.submit(
            "/cases/fall/review", to: "/cases/fall/review/\(id)", ["do": "accept"])
        #expect(accepted.status == 303)
        let study = try editor.study
        #expect(study.contains(expected), "\(study)")
    }

    @Test("a field that was changed meanwhile is not overwritten by a proposal that nobody has held against it")
    func staleProposal() async throws {
        let coach = try await Bench.signedIn("Ada", Self.published)
        let editor = try await coach.somebody("Eda")
        _ = try await coach.submit("/cases/fall/propose/basics", ["title": "Vorschlag"])
        let page = try await editor.get("/cases/fall/review")
        let target = "/cases/fall/review/\(try #require(Self.threads(page).first))"
        let form = PageForm(page.text, action: target)
        _ = try await editor.submit("/cases/fall/edit/basics", ["title": "Inzwischen", "announce": nil])
        let answer = try await editor.post(target, form.fields(with: ["do": "accept"]))
        #expect(answer.status == 422 && answer.text.contains("inzwischen geändert"))
        #expect(try editor.study.contains("title: Inzwischen"))
        #expect(Self.threads(answer).count == 1 && editor.review.count == 1)
        // Held against what is there now, it can be accepted.
        #expect(try await editor.submit("/cases/fall/review", to: target, ["do": "accept"]).status == 303)
        #expect(try editor.study.contains("title: Vorschlag"))
        // Once more, it is settled already.
        let again = try await editor.post(
            target, form.fields(with: ["do": "accept", "id": "01HZZZZZZZZZZZZZZZZZZZZZZA"]))
        #expect(again.status == 422 && editor.review.count == 2)
    }

    @Test("nobody accepts what they may not change", arguments: ["Ada", "Rita"])
    func permission(name: String) async throws {
        let coach = try await Bench.signedIn("Bea", Self.published)
        _ = try await coach.submit("/cases/fall/propose/basics", ["title": "Vorschlag"])
        let bench = try await coach.somebody(name)
        let page = try await bench.get("/cases/fall/review")
        let id = try #require(Self.threads(page).first)
        let fields = [
            FormField("id", "01HZZZZZZZZZZZZZZZZZZZZZZZ"),
            FormField("confirmed", String(FileVersion(of: Array("Der Laden".utf8)).description.prefix(16))),
        ]
        for act in ["accept", "resolve"] {
            let answer = try await bench.force(
                "/cases/fall", to: "/cases/fall/review/\(id)", fields + [FormField("do", act)])
            #expect(answer.status == 403, "\(act)")
        }
        #expect(try bench.study == Self.published)
        #expect(bench.review.count == 1)
        // Who proposed it takes it back.
        #expect(
            try await coach.submit("/cases/fall/review", to: "/cases/fall/review/\(id)", ["do": "resolve"]).status
                == 303)
    }

    @Test(
        "what somebody writes into the file proposes nothing that no form has",
        arguments: [
            "status", "release.channels", "release.granted_on", "withdrawn.on", "phases[0].id", "origin.id", "id",
            "published_on", "phases", "phases[0]", "anonymity", "nichts.da",
        ])
    func hostileProposals(field: String) async throws {
        let bench = try await Bench.signedIn("Eda", Self.published)
        let id = "01HZZZZZZZZZZZZZZZZZZZZZZP"
        try bench.folder.write(
            "CaseStudies/fall/review.yaml",
            "- {id: \(id), at: 2026-11-01, by: X, on: \"\(field)\", text: \"partners\", kind: proposal}\n")
        let page = try await bench.get("/cases/fall/review")
        #expect(page.status == 200)
        let answer = try await bench.submit("/cases/fall/review", to: "/cases/fall/review/\(id)", ["do": "accept"])
        #expect([400, 403, 422].contains(answer.status), "\(answer.status)")
        #expect(try bench.study == Self.published)
    }

    @Test("what is proposed for something that is gone becomes a comment")
    func gone() async throws {
        let coach = try await Bench.signedIn("Ada", Self.published)
        let page = "/cases/fall/propose/phases"
        let form = PageForm(try await coach.get(page).text, action: page)
        try coach.folder.write(
            "CaseStudies/fall/case.yaml",
            Self.published.replacing("  - id: ende\n    title: Das Ende\n", with: ""))
        _ = try await coach.post(page, form.fields(with: ["phases[1].title": "Der Schluss"]))
        #expect(coach.review.count == 1 && coach.review[0].contains("Der Schluss"))
        #expect(coach.review[0].contains("kind: comment"))
    }

    @Test("the pages speak English too")
    func english() async throws {
        let bench = try await Bench.signedIn("Eda", Self.published)
        _ = try await bench.get("/language/en")
        for (page, text) in [
            ("/cases/fall/review", "New comment"), ("/cases/fall", "There is nothing to do."),
            ("/cases/fall/history", "History"),
        ] { #expect(try await bench.get(page).text.contains(text), "\(page)") }
    }
}

extension Sequence {
    fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}

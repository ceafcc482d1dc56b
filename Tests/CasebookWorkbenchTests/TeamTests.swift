import CasebookEditing
import CasebookWorkbench
import TestSupport
import Testing

@Suite("Several people")
struct TeamTests {
    /// A team whose passwords are their names; a session is the name.
    private struct Team: AccountKeeper {
        static let people: [String: Role] = ["Ada": .coach, "Eda": .editor, "Rita": .reader]

        func person(session: String?) async -> Person? {
            session.flatMap { name in Self.people[name].map { Person(name: name, role: $0) } }
        }

        func signIn(name: String, password: String, peer: String) async -> SignIn {
            Self.people[name] != nil && password == name ? .session(name, seconds: 60) : .wrong
        }

        func signOut(session: String) async {}
    }

    private static func bench(_ study: String = Bench.draft, as name: String? = nil) async throws -> Bench {
        let bench = try Bench(study, accounts: Team())
        if let name { _ = try await signIn(bench, name) }
        return bench
    }

    private static func signIn(_ bench: Bench, _ name: String, at page: String = "/") async throws -> WebResponse {
        let form = PageForm(try await bench.get(page).text, action: "/sign-in")
        return try await bench.post("/sign-in", form.fields(with: ["name": name, "password": name]))
    }

    @Test(
        "a stranger sees nothing of the book",
        arguments: ["/", "/cases", "/cases/fall", "/cases/fall/log", "/export", "/new"])
    func strangers(path: String) async throws {
        let response = try await Self.bench().get(path)
        #expect(response.status == 401)
        #expect(!response.text.contains("Laden") && !response.text.contains("Praxisbeispiele"))
    }

    @Test("after the sign-in one is where one wanted to go, and nowhere else")
    func target() async throws {
        let bench = try await Self.bench()
        #expect(try await Self.signIn(bench, "Ada", at: "/cases/fall/log").header("location") == "/cases/fall/log")
        for target in ["//evil.example/", "https://evil.example/", "/\\evil.example", "/%0d%0aset-cookie:x", ""] {
            let bench = try await Self.bench()
            let form = PageForm(try await bench.get("/").text, action: "/sign-in")
            let response = try await bench.post(
                "/sign-in", form.fields(with: ["name": "Ada", "password": "Ada", "target": target]))
            let location = try #require(response.header("location"))
            #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.contains("\\"))
            #expect(!location.contains("\r"))
        }
    }

    @Test(
        "a coach changes by no field and no button what only editors may change",
        arguments: [
            ("action", "remove:release.channels[0]"), ("action", "up:release.channels[1]"),
            ("action", "down:release.channels[0]"), ("action", "remove:origin.topics[0]"), ("new:origin.topics", "x"),
            ("new:release.channels", "x"), ("action", "remove:anonymity[0]"), ("new:anonymity", "x"),
        ])
    func forbiddenEdits(name: String, value: String) async throws {
        for status in ["draft", "review"] {
            let study =
                Bench.draft.replacing("status: draft", with: "status: \(status)")
                + "release: {channels: [website, partners]}\norigin: {topics: [{key: x}]}\nanonymity: [{text: A}]\n"
            let bench = try await Self.bench(study, as: "Ada")
            let page = "/cases/fall/edit/basics"
            let form = PageForm(try await bench.get(page).text, action: page)
            _ = try await bench.post(page, form.fields(with: ["title": "Neu"]) + [FormField(name, value)])
            let after = try bench.study
            #expect(after == study || after == study.replacing("title: Der Laden", with: "title: Neu"))
        }
    }

    @Test("the secret of forms changes with the sign-in")
    func fixation() async throws {
        let bench = try await Self.bench()
        let before = PageForm(try await bench.get("/").text, action: "/sign-in").fields.first { $0.name == "token" }
        _ = try await Self.signIn(bench, "Ada")
        let page = try await bench.get("/cases/fall/edit/basics").text
        let after = PageForm(page, action: "/cases/fall/edit/basics").fields.first { $0.name == "token" }
        #expect(before != after && after != nil)
    }

    @Test("with HTTPS the cookies are bound to this host")
    func cookies() async throws {
        let bench = try Bench(accounts: Team(), isSecure: true)
        let response = try await Self.signIn(bench, "Ada")
        #expect(bench.cookieNames == ["__Host-casebook-form", "__Host-casebook-session"])
        for (name, value) in response.headers where name == "set-cookie" {
            #expect(value.contains("; Path=/; HttpOnly; SameSite=Strict") && value.hasSuffix("; Secure"))
        }
        #expect(try await bench.get("/cases/fall").status == 200)
    }

    @Test("a form whose session has ended is not lost")
    func kept() async throws {
        let bench = try await Self.bench(as: "Ada")
        let page = "/cases/fall/edit/story"
        let form = PageForm(try await bench.get(page).text, action: page)
        bench.forget("casebook-session")
        let asked = try await bench.post(page, form.fields(with: ["challenge": "Ein langer Text\r\nmit & \"Zeilen\""]))
        #expect(asked.status == 401 && asked.text.contains("nicht verloren"))
        let wrong = PageForm(asked.text, action: "/sign-in")
        let again = try await bench.post("/sign-in", wrong.fields(with: ["name": "Ada", "password": "falsch"]))
        let right = PageForm(again.text, action: "/sign-in")
        let back = try await bench.post("/sign-in", right.fields(with: ["name": "Ada", "password": "Ada"]))
        #expect(back.status == 200)
        #expect(try bench.study == Bench.draft)
        #expect(try await bench.post(page, PageForm(back.text, action: page).fields).status == 303)
        #expect(try bench.study.contains("  Ein langer Text\n  mit & \"Zeilen\"\n"))
    }

    @Test("a reader changes nothing, whatever is sent")
    func reader() async throws {
        let coach = try await Self.bench(as: "Ada")
        _ = try await coach.submit("/cases/fall/log", ["text": "Schritt"])
        let bench = try await Self.bench(as: "Rita")
        let token = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/sign-out").fields
        #expect(token.count == 1)
        for path in [
            "/new", "/export", "/cases/fall/edit/basics", "/cases/fall/log", "/cases/fall/release", "/cases/fall/media",
        ] {
            let fields =
                token + [
                    FormField("title", "Böse"), FormField("~title", "0"), FormField("text", "Böse"),
                    FormField("mark", "1"), FormField("step", "submit"),
                ]
            #expect(try await bench.post(path, fields).status == 403, "\(path)")
        }
        #expect(bench.folder.files() == ["CaseStudies/fall/case.yaml", "casebook.yaml"])
        #expect(try bench.study == Bench.draft)
    }

    @Test(
        "a coach neither publishes nor changes what is public, but goes on logging",
        arguments: ["published", "withdrawn"])
    func coach(status: String) async throws {
        let bench = try await Self.bench(Bench.draft.replacing("status: draft", with: "status: \(status)"), as: "Ada")
        let before = try bench.study
        let page = try await bench.get("/cases/fall/edit/basics").text
        #expect(page.contains("Änderungen daran macht die Redaktion") && !page.contains(">Speichern<"))
        let version = FormField("version", FileVersion(of: Array(before.utf8)).description)
        let token = PageForm(page, action: "/sign-out").fields + [version]
        #expect(
            try await bench.post(
                "/cases/fall/edit/basics", token + [FormField("~title", "0"), FormField("title", "Böse")]
            ).status == 403)
        for step in ["withdraw", "draft", "publish", "release"] {
            let fields = token + [FormField("step", step)]
            #expect([403, 422].contains(try await bench.post("/cases/fall/release", fields).status))
        }
        #expect(try bench.study == before)
        #expect(try await bench.submit("/cases/fall/log", ["text": "Nachgefragt"]).status == 303)
    }

    @Test(
        "whoever may not change a case reads it: all that is filled in, and no field",
        arguments: [("Rita", "draft"), ("Rita", "published"), ("Ada", "published"), ("Ada", "withdrawn")])
    func reading(name: String, status: String) async throws {
        let bench = try await Self.bench(Bench.draft.replacing("status: draft", with: "status: \(status)"), as: name)
        var read = ""
        for section in ["basics", "company", "support", "story", "phases", "outcomes", "material", "media"] {
            let page = try await bench.get("/cases/fall/edit/\(section)").text
            #expect(!page.contains("<input name") && !page.contains("<textarea") && !page.contains("<select"))
            #expect(!page.contains("action=\"/cases/") && page.contains("class=\"notice\""))
            read += page
        }
        for text in [
            "Der Laden", "Ein Laden lernt das Netz kennen.", "Laden Luftig", "Kleinstunternehmen", "1/2024", "Handel",
            "Es kam niemand.", "Der Anfang", "Gespräch",
        ] { #expect(read.contains(text), "\(text)") }
        #expect(try await bench.get("/").text.contains("\(name) ("))
    }

    @Test("readers are offered no page that they may not have")
    func readersPages() async throws {
        let bench = try await Self.bench(as: "Rita")
        for page in ["/", "/cases", "/cases/fall", "/cases/fall/log", "/cases/fall/release", "/export"] {
            let text = try await bench.get(page).text
            for offer in ["href=\"/new\"", "href=\"/step\"", "action=\"/cases/", "action=\"/export\""] {
                #expect(!text.contains(offer), "\(page) \(offer)")
            }
        }
        for page in ["/new", "/step"] { #expect(try await bench.get(page).status == 403) }
    }

    @Test("a step bears the name of the account, whatever the form says")
    func name() async throws {
        let bench = try await Self.bench(as: "Ada")
        _ = try await bench.submit("/cases/fall/log", ["text": "Schritt", "by": "Jemand anderes"])
        #expect(try bench.folder.read("CaseStudies/fall/log.yaml").contains("by: Ada, "))
        let journal = try await bench.get("/cases/fall/log").text
        let amend = String(try #require(journal.firstMatch(of: #/href="(/cases/fall/log/[0-9A-Z]{26}/amend)"/#)).1)
        _ = try await Self.signIn(try await Self.bench(), "Eda")
        _ = try await bench.submit(amend, ["text": "Anders", "by": "Jemand anderes"])
        #expect(try !bench.folder.read("CaseStudies/fall/log.yaml").contains("Jemand anderes"))
    }

    @Test("whoever is not known sends little, and another site nothing")
    func bodies() async throws {
        let bench = try await Self.bench()
        let stranger = await bench.workbench.bodyLimit(for: try bench.request(.post, "/cases/fall/media"))
        #expect(stranger.taken <= 1 << 20)
        let foreign = try bench.request(.post, "/sign-in", headers: ["origin": "https://evil.example"])
        #expect(await bench.workbench.bodyLimit(for: foreign).received == 0)
        _ = try await Self.signIn(bench, "Ada")
        let medium = try bench.request(.post, "/cases/fall/media")
        #expect(await bench.workbench.bodyLimit(for: medium).taken >= 20 << 20)
        let answer = await bench.workbench.refusalOfBody(of: medium)
        #expect(answer.status == 413 && answer.text.contains("höchstens 20 MiB"))
    }

    @Test(
        "only our own proxies are believed where a request comes from",
        arguments: [
            ("9.9.9.9", "1.1.1.1", "9.9.9.9"), ("127.0.0.1", nil, "127.0.0.1"),
            ("127.0.0.1", "1.1.1.1", "1.1.1.1"), ("127.0.0.1", "6.6.6.6, 1.1.1.1", "1.1.1.1"),
            ("127.0.0.1", "6.6.6.6, 1.1.1.1, 10.0.0.2", "1.1.1.1"), ("127.0.0.1", "", "127.0.0.1"),
        ] as [(String, String?, String)])
    func proxies(peer: String, forwarded: String?, expected: String) {
        #expect(ClientAddress.of(peer, forwarded: forwarded, proxies: ["127.0.0.1", "10.0.0.2"]) == expected)
    }
}

import CasebookWorkbench
import Foundation
import Synchronization
import TestSupport
import Testing

/// A team that keeps its changes in memory; a session is the name, and a password too, until somebody changes it.
final class Office: AccountManager {
    struct Member {
        var role: Role
        var password: String
        var isActive = true
        var isNew = false
    }

    let members = Mutex<[String: Member]>([
        "Ada": Member(role: .coach, password: "Ada"), "Eda": Member(role: .editor, password: "Eda"),
        "Rita": Member(role: .reader, password: "Rita"),
    ])

    func person(session: String?) async -> Person? {
        guard let session else { return nil }
        return members.withLock { members in
            let parts = session.split(separator: ":")
            guard parts.count == 2, let member = members[String(parts[0])], member.isActive,
                member.password == parts[1]
            else { return nil }
            return Person(name: String(parts[0]), role: member.role, needsPassword: member.isNew)
        }
    }

    func signIn(name: String, password: String, peer: String) async -> SignIn {
        let session = "\(name):\(password)"
        return await person(session: session) == nil ? .wrong : .session(session, seconds: 60)
    }

    func signOut(session: String) async {}

    func accounts(for session: String?) async -> [AccountSummary]? {
        guard await person(session: session)?.role == .editor else { return nil }
        return members.withLock { members in
            members.map { .init(name: $0, role: $1.role, isActive: $1.isActive, isNew: $1.isNew) }
                .sorted { $0.name < $1.name }
        }
    }

    func change(_ change: AccountChange, session: String?) async -> AccountAnswer {
        let own = await person(session: session)?.name
        return members.withLock { members in
            switch change {
            case .add(let name, let role):
                guard members[name] == nil else { return .refused(.taken) }
                members[name] = Member(role: role, password: "einmal", isNew: true)
                return .password("einmal")
            case .role(let name, let role):
                guard name != own else { return .refused(.own) }
                members[name]?.role = role
            case .deactivate(let name): members[name]?.isActive = false
            case .reset(let name):
                members[name]?.password = "einmal"
                members[name]?.isNew = true
                return .password("einmal")
            }
            return .done
        }
    }

    func changePassword(from old: String, to new: String, session: String?, peer: String) async -> PasswordAnswer {
        guard let name = await person(session: session)?.name else { return .wrong }
        return members.withLock { members in
            guard members[name]?.isNew == true || members[name]?.password == old else { return .wrong }
            guard new.count >= 10 else { return .tooShort }
            members[name]?.password = new
            members[name]?.isNew = false
            return .session("\(name):\(new)", seconds: 60)
        }
    }
}

@Suite("Accounts and passwords have pages")
struct AccountPageTests {
    private let office = Office()

    private func bench(_ name: String, _ password: String? = nil) async throws -> Bench {
        let bench = try Bench(accounts: office)
        _ = try await signIn(bench, name, password)
        return bench
    }

    private func signIn(_ bench: Bench, _ name: String, _ password: String? = nil) async throws -> WebResponse {
        let form = PageForm(try await bench.get("/").text, action: "/sign-in")
        return try await bench.post("/sign-in", form.fields(with: ["name": name, "password": password ?? name]))
    }

    @Test("an editor makes an account, and its password is shown this once")
    func add() async throws {
        let bench = try await bench("Eda")
        let made = try await bench.force(
            "/accounts", to: "/accounts",
            [FormField("do", "add"), FormField("name", " Ben Neu "), FormField("role", "coach")])
        #expect(made.status == 200 && made.text.contains("Einmalpasswort für Ben Neu") && made.text.contains("einmal<"))
        #expect(made.header("cache-control") == "no-store")
        #expect(try !(await bench.get("/accounts").text).contains("einmal<"))
        let twice = try await bench.force(
            "/accounts", to: "/accounts",
            [FormField("do", "add"), FormField("name", "Ben Neu"), FormField("role", "coach")])
        #expect(twice.status == 422 && twice.text.contains("gibt es schon") && twice.text.contains("value=\"Ben Neu\""))
    }

    @Test("whoever has a password for one time sees nothing before they have chosen their own")
    func first() async throws {
        _ = await office.change(.add(name: "Ben", .editor), session: "Eda:Eda")
        let bench = try Bench(accounts: office)
        #expect(try await signIn(bench, "Ben", "einmal").text.contains("Bitte wählen Sie jetzt ein eigenes"))
        for path in ["/", "/cases", "/cases/fall", "/accounts", "/export", "/cases/fall/media/x.svg"] {
            let text = try await bench.get(path).text
            #expect(text.contains("Neues Passwort") && !text.contains("Der Laden"), "\(path)")
        }
        let forced = try await bench.force("/", to: "/accounts", [FormField("do", "reset"), FormField("name", "Ada")])
        #expect(forced.text.contains("Neues Passwort"))
        #expect(office.members.withLock { $0["Ada"]?.isNew } == false)
        let chosen = try await bench.submit("/password", ["new": "ein eigenes Wort", "again": "ein eigenes Wort"])
        #expect(chosen.header("location") == "/password?done=password")
        #expect(try await bench.get("/cases").text.contains("Der Laden"))
    }

    @Test("a text that was sent meanwhile waits until the password is chosen")
    func kept() async throws {
        let bench = try await bench("Ada")
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        _ = await office.change(.reset(name: "Ada"), session: "Eda:Eda")
        let asked = try await bench.post("/cases/fall/edit/basics", form.fields(with: ["title": "Mein langer Text"]))
        #expect(asked.status == 401 && asked.text.contains("Mein langer Text"))
        let signedIn = try await bench.post(
            "/sign-in",
            PageForm(asked.text, action: "/sign-in").fields(with: ["name": "Ada", "password": "einmal"]))
        #expect(signedIn.text.contains("Mein langer Text"))
        let chosen = try await bench.post(
            "/password",
            PageForm(signedIn.text, action: "/password").fields(
                with: ["new": "ein eigenes Wort", "again": "ein eigenes Wort"]))
        #expect(chosen.text.contains("Jetzt speichern") && chosen.text.contains("Mein langer Text"))
        _ = try await bench.post(
            "/cases/fall/edit/basics", PageForm(chosen.text, action: "/cases/fall/edit/basics").fields)
        #expect(try bench.study.contains("title: Mein langer Text"))
    }

    @Test("one's own password changes only with the old one, typed twice the same")
    func password() async throws {
        let bench = try await bench("Rita")
        #expect(try await bench.get("/settings").text.contains("/password"))
        for (old, new, again, said) in [
            ("falsch", "ein neues Wort", "ein neues Wort", "nicht Ihr Passwort"),
            ("Rita", "ein neues Wort", "ein anderes Wort", "verschieden"), ("Rita", "kurz", "kurz", "zehn Zeichen"),
        ] {
            let refused = try await bench.submit("/password", ["old": old, "new": new, "again": again])
            #expect(refused.status == 422 && refused.text.contains(said), "\(said)")
            #expect(!refused.text.contains(new))
        }
        let done = try await bench.submit(
            "/password", ["old": "Rita", "new": "ein neues Wort", "again": "ein neues Wort"])
        #expect(done.status == 303)
        #expect(try await bench.get("/cases").status == 200)
    }

    @Test("only editors have the page of accounts, and none changes their own", arguments: ["Ada", "Rita"])
    func roles(name: String) async throws {
        let bench = try await bench(name)
        #expect(try await bench.get("/accounts").status == 403)
        let fields = [FormField("do", "role"), FormField("name", name), FormField("role", "editor")]
        #expect(try await bench.force("/", to: "/accounts", fields).status == 403)
        let editor = try await self.bench("Eda")
        let own = try await editor.force(
            "/accounts", to: "/accounts",
            [FormField("do", "role"), FormField("name", "Eda"), FormField("role", "reader")])
        #expect(own.status == 422 && own.text.contains("damit sich niemand aussperrt"))
    }

    @Test("without accounts there are no such pages")
    func none() async throws {
        let bench = try Bench()
        for path in ["/accounts", "/password"] { #expect(try await bench.get(path).status == 404) }
        #expect(try !(await bench.get("/settings").text).contains("/accounts"))
    }
}

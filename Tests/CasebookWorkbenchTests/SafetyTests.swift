import CasebookFiles
import CasebookWorkbench
import TestSupport
import Testing

@Suite("Only the people who work here get in")
struct SafetyTests {
    @Test("another name for this machine is refused", arguments: ["evil.example", "127.0.0.1", "127.0.0.1:80", ""])
    func host(name: String) async throws {
        let bench = try Bench()
        #expect(try await bench.send(.get, "/", headers: ["host": name]).status == 421)
    }

    @Test(
        "a form of another site is refused",
        arguments: [["origin": "https://evil.example"], ["origin": "null"], ["origin": "http://127.0.0.1:8081"]])
    func origin(headers: [String: String]) async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        let response = try await bench.post(
            "/cases/fall/edit/basics", form.fields(with: ["title": "Böse"]), headers: headers)
        #expect(response.status == 403)
        #expect(try bench.study == Bench.draft)
    }

    @Test("a form without the browser's secret is refused")
    func token() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        for token in [nil, "", String(repeating: "0", count: 32)] {
            let fields = form.fields(with: ["title": "Böse", "token": token])
            #expect(try await bench.post("/cases/fall/edit/basics", fields).status == 403)
        }
        #expect(try bench.study == Bench.draft)
    }

    @Test("every answer forbids what was not meant")
    func headers() async throws {
        let bench = try Bench()
        for path in ["/", "/cases", "/cases/fall", "/cases/fall/edit/story", "/nichts", "/assets/workbench.js"] {
            let response = try await bench.get(path)
            #expect(response.header("content-security-policy")?.hasPrefix("default-src 'none';") == true)
            #expect(response.header("x-content-type-options") == "nosniff")
            #expect(!response.text.contains("style=\"") && !response.text.contains("<script>"))
        }
    }

    @Test(
        "paths lead nowhere else",
        arguments: [
            "/cases/..", "/cases/%2e%2e/edit/basics", "/cases/..%2Ffall", "/cases/FALL", "/cases/fall/edit/nichts",
            "/preview/x/cases/fall/index.html", "/cases/fall/log/x/measure", "/assets/..", "/new/x", "/cases/x",
        ])
    func paths(path: String) async throws {
        #expect(try await Bench().get(path).status == 404)
    }

    @Test("texts that would be markup are text")
    func injection() async throws {
        for text in HostileText.samples {
            let bench = try Bench()
            let response = try await bench.submit("/cases/fall/edit/basics", ["title": text])
            #expect([303, 409].contains(response.status))
            let page = try await bench.get("/cases/fall/edit/basics").text
            #expect(!page.contains("<script>alert") && !page.contains("<img src=x"))
        }
        let bench = try Bench()
        let search = try await bench.get("/cases?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").text
        #expect(!search.contains("<script>alert"))
    }

    @Test(
        "an id that others refer to stays, whatever a body asks for",
        arguments: ["phases[0].id", "phases[0].measures[0].id"])
    func ids(path: String) async throws {
        let bench = try Bench()
        let before = try bench.study
        let form = PageForm(try await bench.get("/cases/fall/edit/phases").text, action: "/cases/fall/edit/phases")
        let kept = form.fields.filter { ["token", "version"].contains($0.name) }.map { "\($0.name)=\($0.value)" }
        #expect(kept.count == 2)
        let body = (kept + ["~\(path)=x", "\(path)=neu"]).joined(separator: "&")
        let response = try await bench.send(
            .post, "/cases/fall/edit/phases",
            headers: ["content-type": "application/x-www-form-urlencoded", "origin": "http://\(Bench.host)"],
            body: Array(body.utf8))
        #expect(response.status >= 400)
        #expect(try bench.study == before)
    }

    @Test("no body whatever brings a form down", arguments: 0..<8)
    func hostileBodies(seed: Int) async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get("/cases/fall/edit/phases").text, action: "/cases/fall/edit/phases")
        let token = try #require(form.fields.first { $0.name == "token" }?.value)
        var generator = SeededGenerator(seed: UInt64(seed))
        let bodies = [
            Array("token=\(token)&~title=x&title=y&action=up:phases[99999999999999999999]&new:phases=".utf8),
            Array("--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n--b--\r\n".utf8),
        ]
        for _ in 0..<60 {
            let body = Mutation.mutate(generator.pick(bodies), using: &generator)
            let type = generator.pick([
                "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain",
            ])
            let response = try await bench.send(
                .post, "/cases/fall/edit/phases", headers: ["content-type": type], body: body)
            #expect(response.status < 500)
        }
    }
}

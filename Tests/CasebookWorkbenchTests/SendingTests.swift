import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Texts survive the network")
struct SendingTests {
    private static let page = "/cases/fall/log"

    private static func steps(of text: String, in bench: Bench) throws -> Int {
        try bench.folder.read("CaseStudies/fall/log.yaml").components(separatedBy: text).count - 1
    }

    @Test("a step that is sent again is recorded once, also after a restart of the server")
    func repeated() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get(Self.page).text, action: Self.page)
        let fields = form.fields(with: ["text": "Nur einmal", "at": "gestern"])
        for _ in 0..<2 { #expect(try await bench.post(Self.page, fields).status == 303) }
        let restarted = try bench.restarted()
        for _ in 0..<2 { #expect(try await restarted.post(Self.page, fields).status == 303) }
        #expect(try Self.steps(of: "Nur einmal", in: bench) == 1)
    }

    @Test("many senders of one step at the same moment record it once")
    func crowd() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get(Self.page).text, action: Self.page)
        let fields = form.fields(with: ["text": "Im Gedränge"])
        let request = try bench.formRequest(Self.page, fields)
        let workbench = bench.workbench
        let answers = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { await workbench.respond(to: request).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0 == 303 })
        #expect(try Self.steps(of: "Im Gedränge", in: bench) == 1)
    }

    @Test(
        "other words under the same id are not recorded, not lost, and recorded when they are sent as a step of their own"
    )
    func otherWords() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get(Self.page).text, action: Self.page)
        _ = try await bench.post(Self.page, form.fields(with: ["text": "Erster Wortlaut"]))
        let answer = try await bench.post(Self.page, form.fields(with: ["text": "Zweiter Wortlaut"]))
        #expect(answer.status == 422 && answer.text.contains("Zweiter Wortlaut"))
        #expect(try Self.steps(of: "Wortlaut", in: bench) == 1)
        let again = PageForm(answer.text, action: Self.page)
        #expect(try await bench.post(Self.page, again.fields).status == 303)
        #expect(try Self.steps(of: "Wortlaut", in: bench) == 2)
    }

    @Test("„gestern“ is the day before the step was written, whenever it is sent")
    func writtenEarlier() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get(Self.page).text, action: Self.page)
        _ = try await bench.post(
            Self.page, form.fields(with: ["text": "Im Funkloch", "at": "gestern", "written_on": "2026-11-20"]))
        #expect(try bench.folder.read("CaseStudies/fall/log.yaml").contains("at: 2026-11-19"))
    }

    @Test("a form that is sent again because its answer got lost changes nothing more, and gets the answer")
    func savedTwice() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        let form = PageForm(try await bench.get(page).text, action: page)
        let fields = form.fields(with: ["new:phases": "Nachlese"])
        let first = try await bench.post(page, fields)
        let saved = try bench.study
        let second = try await bench.post(page, fields)
        #expect(first.status == 303 && second.header("location") == first.header("location"))
        #expect(try bench.study == saved)
        // The same texts over a restart are what the file says already.
        let texts = PageForm(try await bench.get(page).text, action: page).fields(with: ["phases[0].title": "Neu"])
        #expect(try await bench.post(page, texts).status == 303)
        let restarted = try bench.restarted()
        #expect(try await restarted.post(page, texts).status == 303)
    }

    @Test("from the home screen to a step: the case of the last one is chosen already")
    func quick() async throws {
        let bench = try Bench()
        try bench.folder.write(
            "CaseStudies/anderer/case.yaml", Bench.draft.replacing("title: Der Laden", with: "title: Der andere"))
        #expect(try await bench.submit("/step", ["text": "Schnell", "case": "fall"]).status == 303)
        #expect(try Self.steps(of: "Schnell", in: bench) == 1)
        let next = PageForm(try await bench.get("/step").text, action: "/step")
        #expect(next.fields.first { $0.name == "case" }?.value == "fall")
        let refused = try await bench.submit("/step", ["text": "Stunden stimmen nicht", "hours": "viel"])
        #expect(refused.status == 422 && refused.text.contains("Stunden stimmen nicht"))
        #expect(refused.text.contains("<title>Fehler: "))
        #expect(try await bench.submit("/step", ["text": "Schnell", "case": "../fall"]).status == 404)
    }

    @Test("what the device needs is there before anybody signs in, and says nothing of the book")
    func installable() async throws {
        let bench = try Bench()
        let manifest = try await bench.get("/manifest.webmanifest")
        #expect(manifest.header("content-type") == "application/manifest+json")
        #expect(manifest.text.contains("\"start_url\":\"/step\"") && manifest.text.contains("512x512"))
        #expect(try await bench.get("/service-worker.js").header("content-type")?.hasPrefix("text/javascript") == true)
        let page = try await bench.get("/").text
        #expect(page.contains("rel=\"manifest\"") && page.contains("type=\"module\""))
        for match in page.matches(of: #/(?:href|src)="(/assets/[^"]+)"/#) {
            let file = try await bench.get(String(match.1))
            #expect(file.status == 200 && file.header("cache-control")?.contains("immutable") == true)
        }
        #expect(try await bench.get("/assets/0000000000000000/workbench.js").status == 404)
    }
}

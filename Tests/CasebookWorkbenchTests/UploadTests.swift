import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Files are uploaded")
struct UploadTests {
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>
        """

    private static func body(_ token: String, _ content: String) -> [UInt8] {
        let fields = ["token": token, "alt": "Ein Bild", "credit": "Ada", "licence": "CC-BY-4.0"].map { name, value in
            "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file =
            "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bild.svg\"\r\n\r\n\(content)\r\n"
        return Array((fields.joined() + file + "--grenze--\r\n").utf8)
    }

    private func upload(
        _ bench: Bench, _ name: String, _ content: String, _ fields: [String: String] = [:]
    ) async throws -> WebResponse {
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" })
        let all = ["token": token.value, "alt": "Ein Bild", "credit": "Ada", "licence": "CC-BY-4.0"].merging(fields) {
            $1
        }
        var body = all.sorted { $0.key < $1.key }.map { name, value in
            "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }.joined()
        body +=
            "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: image/svg+xml\r\n\r\n"
        body += content + "\r\n--grenze--\r\n"
        let headers = ["content-type": "multipart/form-data; boundary=grenze", "origin": "http://\(Bench.host)"]
        return try await bench.send(.post, "/cases/fall/media", headers: headers, body: Array(body.utf8))
    }

    @Test("with everything that must be said of them, under a harmless name")
    func good() async throws {
        let bench = try Bench()
        #expect(try await upload(bench, "../../Übles Bild.SVG", Self.drawing).status == 303)
        #expect(try bench.folder.read("CaseStudies/fall/media/uebles-bild.svg") == Self.drawing)
        #expect(
            try bench.study.contains(
                "media:\n  - file: media/uebles-bild.svg\n    alt: Ein Bild\n    credit: Ada\n    licence: CC-BY-4.0\n")
        )
        #expect(try await upload(bench, "Übles Bild.svg", Self.drawing, ["alt": "Ein anderes"]).status == 303)
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["uebles-bild-2.svg", "uebles-bild.svg"])
        #expect(try await upload(bench, "a;b.svg", Self.drawing, ["alt": "Ein drittes"]).status == 303)
        #expect(bench.folder.files().contains("CaseStudies/fall/media/a-b.svg"))
        // Quotation marks within quotes, as browsers and as other programs write them.
        #expect(try await upload(bench, "ein %22Bild%22; neu.svg", Self.drawing, ["alt": "4"]).status == 303)
        #expect(bench.folder.files().contains("CaseStudies/fall/media/ein-bild-neu.svg"))
        #expect(try await upload(bench, "kein \\\"Plan\\\"; alt.svg", Self.drawing, ["alt": "5"]).status == 303)
        #expect(bench.folder.files().contains("CaseStudies/fall/media/kein-plan-alt.svg"))
    }

    @Test(
        "sent again because the answer was lost, or twice at once, is there once; nothing that differs is lost",
        arguments: [false, true])
    func again(isAfterRestart: Bool) async throws {
        var bench = try Bench()
        #expect(try await upload(bench, "bild.svg", Self.drawing).status == 303)
        if isAfterRestart { bench = try bench.restarted() }
        let answer = try await upload(bench, "bild.svg", Self.drawing)
        #expect(answer.status == 303 && answer.header("location")?.contains("done=there&at=media%5B0%5D") == true)
        #expect(try await bench.get(try #require(answer.header("location"))).text.contains("schon im Fall"))
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["bild.svg"])
        #expect(try bench.study.components(separatedBy: "- file: ").count == 2)
        #expect(
            try await upload(bench, "bild.svg", Self.drawing, ["alt": "Dasselbe, anders beschrieben"]).status == 303)
        #expect(try await upload(bench, "bild.svg", Self.drawing.replacing("4", with: "5")).status == 303)
        #expect(try bench.study.components(separatedBy: "- file: ").count == 4)
    }

    @Test("at the same moment from several hands, all of them arrive, and each of them once")
    func atOnce() async throws {
        let bench = try Bench()
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" }).value
        let requests = try (0..<8).map { number in
            try bench.request(
                "/cases/fall/media", Self.body(token, Self.drawing.replacing("4", with: "\(number % 4 + 1)")))
        }
        let workbench = bench.workbench
        let statuses = await withTaskGroup(of: Int.self) { group in
            for request in requests { group.addTask { await workbench.respond(to: request).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 303, count: 8))
        #expect(try bench.study.components(separatedBy: "- file: ").count == 5)
        #expect(bench.folder.files(below: "CaseStudies/fall/media").count == 4)
    }

    @Test("without what nobody sees, and the page says what that was")
    func cleaned() async throws {
        let bench = try Bench()
        let dirty = Self.drawing.replacing("<rect", with: "<!-- Ada --><rect data-name=\"Ada\"")
        let response = try await upload(bench, "bild.svg", dirty)
        #expect(response.status == 303)
        #expect(try !bench.folder.read("CaseStudies/fall/media/bild.svg").contains("Ada"))
        let location = try #require(response.header("location"))
        #expect(location.hasPrefix("/cases/fall/edit/media?done=saved&removed=comment.attributes&at=media%5B0%5D#"))
        let page = try await bench.get(location).text
        #expect(
            page.contains("Gespeichert. Aus der Datei wurde entfernt: Kommentar, Angaben, die nicht zu sehen sind."))
        // What an address says is never shown as such.
        let foreign = try await bench.get("/cases/fall/edit/media?done=saved&removed=Ada.comments&kept=Ada").text
        #expect(!foreign.contains("Ada.") && foreign.contains("entfernt: Kommentare."))
    }

    @Test("and shown in the preview as they would be published, if they were put there by hand")
    func preview() async throws {
        let bench = try Bench()
        #expect(try await upload(bench, "bild.svg", Self.drawing).status == 303)
        try bench.folder.write(
            "CaseStudies/fall/media/bild.svg", Self.drawing.replacing("<rect", with: "<!-- Ada --><rect"))
        let form = try PageForm(await bench.get("/cases/fall/edit/media").text, action: "/cases/fall/edit/media")
        let begun = try await bench.post("/cases/fall/preview", form.fields(with: ["preview": ""]))
        let page = try #require(begun.header("location"))
        let root = page.replacing("/index.html", with: "")
        let picture = try await bench.get("\(root)/media/bild.svg")
        #expect(picture.status == 200 && picture.text.contains("<rect") && !picture.text.contains("Ada"))
    }

    @Test(
        "and refused without these, or if they are not what they say",
        arguments: [
            ("bild.svg", drawing, ["alt": " "]), ("bild.svg", drawing, ["credit": ""]),
            ("bild.svg", drawing, ["licence": "meine"]), ("bild.svg", "", [:]), ("bild.exe", "MZ", [:]),
            ("bild.png", drawing, [:]), ("bild", drawing, [:]),
            ("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", [:]),
        ] as [(String, String, [String: String])])
    func bad(name: String, content: String, fields: [String: String]) async throws {
        let bench = try Bench()
        #expect(try await upload(bench, name, content, fields).status == 422)
        #expect(try bench.study == Bench.draft)
        #expect(bench.folder.files(below: "CaseStudies/fall") == ["case.yaml"])
    }

    @Test("what was typed stays in the form when the file is not taken")
    func typed() async throws {
        let bench = try Bench()
        let response = try await upload(bench, "bild.exe", "MZ", ["alt": "Eine lange Beschreibung"])
        #expect(response.status == 422)
        #expect(response.text.contains("value=\"Eine lange Beschreibung\""))
        #expect(response.text.contains("nimmt Casebook nicht") && response.text.contains("aria-invalid"))
    }

    @Test("two files of one name at the same moment are two files, and the case names what is there")
    func race() async throws {
        let bench = try Bench()
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" }).value
        let workbench = bench.workbench
        let requests = try (0..<8).map { number in
            try bench.request(
                "/cases/fall/media",
                Self.body(token, Self.drawing.replacing("width=\"4\"", with: "width=\"\(number + 1)\"")))
        }
        let statuses = await withTaskGroup(of: Int.self) { group in
            for request in requests { group.addTask { await workbench.respond(to: request).status } }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        let files = bench.folder.files(below: "CaseStudies/fall/media")
        let study = try bench.study
        #expect(files.count == statuses.count { $0 == 303 })
        #expect(files.allSatisfy { study.contains("file: media/\($0)\n") }, "\(files) \(study)")
        #expect(study.components(separatedBy: "file: media/").count - 1 == files.count)
    }

    @Test("a folder of media that leads elsewhere is not followed")
    func symbolicLink() async throws {
        let bench = try Bench()
        let elsewhere = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: bench.folder.url.appendingPathComponent("CaseStudies/fall/media"), withDestinationURL: elsewhere.url)
        #expect(try await upload(bench, "bild.svg", Self.drawing).status == 422)
        #expect(elsewhere.files().isEmpty)
        #expect(try bench.study == Bench.draft)
    }
}

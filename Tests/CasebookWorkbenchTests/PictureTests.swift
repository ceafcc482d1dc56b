import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Pictures are taken, described and shown")
struct PictureTests {
    private static func drawing(_ number: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><rect width=\"\(number)\" height=\"3\"/></svg>"
    }

    private func upload(
        _ bench: Bench, _ files: [(String, String)], alts: [String] = [], _ more: [(String, String)] = []
    ) async throws -> WebResponse {
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" }).value
        var fields = [("token", token), ("credit", "Ada"), ("licence", "CC-BY-4.0")] + alts.map { ("alt", $0) }
        fields += more
        let parts = fields.map { name, value in
            "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let uploads = files.map { name, content in
            "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n"
        }
        let body = Array((parts + uploads + ["--grenze--\r\n"]).joined().utf8)
        return await bench.workbench.respond(to: try bench.request("/cases/fall/media", body))
    }

    @Test("several come at once, each with its description, and whoever has none yet is asked at once")
    func several() async throws {
        let bench = try Bench()
        let files = (1...3).map { ("bild\($0).svg", Self.drawing($0)) }
        let response = try await upload(bench, [("", "")] + files, alts: ["Eins", "", "Drei"])
        #expect(response.status == 303)
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["bild1.svg", "bild2.svg", "bild3.svg"])
        let location = try #require(response.header("location"))
        #expect(location.hasSuffix("#media%5B1%5D.alt"), "\(location)")
        let page = try await bench.get(location.split(separator: "#").map(String.init)[0]).text
        #expect(page.contains("noch zu berichtigen") && page.contains("id=\"i:media[1]\" open"))
        let study = try bench.study
        #expect(study.contains("alt: Eins") && study.contains("alt: Drei"))
    }

    @Test("if one of several is not taken, none is, and the page names it")
    func oneBad() async throws {
        let bench = try Bench()
        let response = try await upload(
            bench, [("gut.svg", Self.drawing(1)), ("schlecht.exe", "MZ")], alts: ["Gut", "Schlecht"])
        #expect(response.status == 422 && response.text.contains("schlecht.exe: "))
        #expect(try bench.study == Bench.draft)
        #expect(bench.folder.files(below: "CaseStudies/fall") == ["case.yaml"])
    }

    @Test("sent again by its page, since nobody heard the answer, a picture is there once")
    func again() async throws {
        let bench = try Bench()
        for _ in 0..<2 {
            let response = try await upload(bench, [("bild.svg", Self.drawing(1))], alts: ["Eins"], [("mark", "1-2-3")])
            #expect(response.status == 303)
        }
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["bild.svg"])
        #expect(try bench.study.components(separatedBy: "media/bild.svg").count == 2)
    }

    @Test("a request that breaks off leaves nothing")
    func brokenOff() async throws {
        let bench = try Bench()
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" }).value
        let body =
            "--grenze\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
            + "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.svg\"\r\n\r\n<svg xmlns="
        #expect(
            await bench.workbench.respond(to: try bench.request("/cases/fall/media", Array(body.utf8))).status == 400)
        #expect(bench.folder.files(below: "CaseStudies/fall") == ["case.yaml"])
    }

    @Test("a photo that only some devices can read is refused in words that help", arguments: ["a.HEIC", "b.heif"])
    func heic(name: String) async throws {
        let bench = try Bench()
        let response = try await upload(bench, [(name, "ftypheic")], alts: ["Etwas"])
        #expect(response.status == 422 && response.text.contains("„Maximal kompatibel“"))
        // The form does not offer it either, so that iPhones hand over JPEG by themselves.
        #expect(try !(await bench.get("/cases/fall/edit/media").text).contains("heic"))
    }

    @Test("pictures are shown small beside their descriptions and in the list, cleaned, and to nobody else")
    func shown() async throws {
        let bench = try Bench()
        _ = try await upload(bench, [("bild.svg", Self.drawing(1))], alts: ["Eins"])
        try bench.folder.write("CaseStudies/fall/media/bild.svg", Self.drawing(1) + "<!-- Ada -->")
        let address = "/cases/fall/media/bild.svg"
        #expect(try await bench.get("/cases/fall/edit/media").text.contains("src=\"\(address)\""))
        #expect(try await bench.get("/cases").text.contains("src=\"\(address)\""))
        let picture = try await bench.get(address)
        #expect(picture.status == 200 && !picture.text.contains("Ada"))
        #expect(picture.headers.contains { $0.name == "content-security-policy" && $0.value.contains("sandbox") })
        for path in ["case.yaml", "media/../case.yaml", "media/..%2Fcase.yaml", "log.yaml", "media"] {
            #expect(try await bench.get("/cases/fall/\(path)").status == 404, "\(path)")
        }
        #expect(try await Bench(accounts: People()).get(address).status == 401)
    }

    @Test("what was said of the last picture is there for the next one, and phones are asked for the camera")
    func usual() async throws {
        let bench = try Bench()
        _ = try await upload(bench, [("bild.svg", Self.drawing(1))], alts: ["Eins"])
        let page = try await bench.get("/cases/fall/edit/media").text
        #expect(page.contains("name=\"credit\" value=\"Ada\""))
        #expect(page.contains("capture=\"environment\"") && page.contains(" multiple"))
    }
}

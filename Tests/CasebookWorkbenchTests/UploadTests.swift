import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Files are uploaded")
struct UploadTests {
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>
        """

    private func upload(
        _ bench: Bench, _ name: String, _ content: String, _ fields: [String: String] = [:]
    ) async throws -> WebResponse {
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" })
        let all = ["token": token.value, "alt": "Ein Bild", "credit": "Ada", "licence": "CC-BY-4.0"].merging(fields) {
            $1
        }
        var body = all.map { name, value in
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
        #expect(try await upload(bench, "Übles Bild.svg", Self.drawing).status == 303)
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["uebles-bild-2.svg", "uebles-bild.svg"])
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
}

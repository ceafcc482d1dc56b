import CasebookDisk
import CasebookPictures
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("The workbench makes smaller sizes and preview pictures")
struct DerivedPictureTests {
    private actor Recorder: ChangeRecording {
        private(set) var files: [[String]] = []

        func record(_ change: SavedChange) -> String? {
            files.append(change.files.map(\.name))
            return nil
        }
    }

    private func photo() throws -> [UInt8] {
        let folder = try TemporaryFolder()
        for arguments in [["perlin", "a.v", "900", "600", "--uchar"], ["copy", "a.v", "a.jpg"]] {
            let made = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), ["vips"] + arguments, in: folder.url)
            try #require(made.status == 0, "\(made.errors)")
        }
        return [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("a.jpg")))
    }

    private func upload(_ bytes: [UInt8], _ bench: Bench) async throws -> WebResponse {
        let page = try await bench.get("/cases/fall/edit/media").text
        let token = try #require(PageForm(page, action: "/cases/fall/media").fields.first { $0.name == "token" }).value
        let fields = [("token", token), ("credit", "Ada"), ("licence", "CC-BY-4.0"), ("alt", "Ein Foto")]
        let parts = fields.map { name, value in
            "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let head = "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"foto.jpg\"\r\n\r\n"
        let body = Array((parts.joined() + head).utf8) + bytes + Array("\r\n--grenze--\r\n".utf8)
        return await bench.workbench.respond(to: try bench.request("/cases/fall/media", body))
    }

    @Test("when a photo comes in, and records them with it")
    func upload() async throws {
        let recorder = Recorder()
        let vips = try #require(Vips(), "the package libvips-tools is missing")
        let bench = try Bench(recorder: recorder, pictures: vips)
        #expect(try await upload(try photo(), bench).status == 303)
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["foto-640w.jpg", "foto.jpg"])
        #expect(await recorder.files == [["case.yaml", "foto.jpg", "foto-640w.jpg", "pictures.yaml"]])
    }

    @Test("not at all where the program for it is missing, and the photo is in the case all the same")
    func missing() async throws {
        let bench = try Bench()
        #expect(try await upload(try photo(), bench).status == 303)
        #expect(bench.folder.files(below: "CaseStudies/fall") == ["case.yaml", "media/foto.jpg"])
    }
}

import CasebookDisk
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Pictures are found where the browser finds them")
struct PictureTests {
    @Test(
        "beside the page, however the address is spelled",
        arguments: [
            "./a_files/b.png", "a_files/b.png?v=3", "a_files/x/../b.png#c", "./././a_files//b.png", "a%5Ffiles/b%2Epng",
        ])
    func spelled(address: String) {
        #expect(PictureAddress(address).path == "a_files/b.png")
        #expect(PictureAddress(address).suffix == "png" || address.contains("%2E"))
    }

    @Test(
        "never above the page, and nowhere else",
        arguments: [
            "../b.png", "a/../../b.png", "/etc/b.png", "https://example.org/b.png", "file:///b.png", "//h/b.png",
        ])
    func outside(address: String) {
        #expect(PictureAddress(address).path == nil)
    }

    @Test("with names whose marks stand apart on the disk, and pictures inside of the page")
    func saved() throws {
        let document = try Document()
        try document.makePicture("seite_files/Ku\u{308}che.png")
        try document.makePicture("pixel.png")
        let pixel = try Data(contentsOf: document.folder.url.appendingPathComponent("pixel.png")).base64EncodedString()
        let page = try document.folder.write(
            "seite.html",
            "<h1>Brot</h1><p>Text.<img src='./seite_files/K%C3%BCche.png' alt='Die Küche am Abend'><img src='data:image/png;base64,\(pixel)'></p>"
        )
        let draft = try DocumentDraft(from: DiskPath(page.path), language: .de)
        #expect(draft.media.map(\.file.text) == ["media/bild-1.png", "media/bild-2.png"])
        #expect(
            draft.media.map(\.bytes.count).allSatisfy { $0 > 60 } && draft.caseFile.contains("alt: Die Küche am Abend"))
    }

    @Test("large pictures inside of the page do not go through the converter, and one that is none is named")
    func embedded() throws {
        let document = try Document()
        try document.makePicture("pixel.png")
        let pixel = try Data(contentsOf: document.folder.url.appendingPathComponent("pixel.png")).base64EncodedString()
        // Blanks mean nothing in base64; as many make the page as large as one with photographs.
        let large = pixel + String(repeating: " ", count: 9 << 20)
        let page = try document.folder.write(
            "seite.html",
            "<h1>Brot</h1><p>Text.<img src='data:image/png;base64,\(large)' alt='Die Küche am Abend'>"
                + "<img src='data:image/png;base64,\(String(repeating: "QUJD", count: 400))'>Ende.</p>")
        let draft = try DocumentDraft(from: DiskPath(page.path), language: .de)
        #expect(draft.media.map(\.file.text) == ["media/bild-1.png"])
        #expect(draft.caseFile.contains("Ende.") && draft.caseFile.contains("alt: Die Küche am Abend"))
        #expect(draft.report.contains { $0.de == "ein Bild konnte nicht übernommen werden: data:image/png,2" })
    }
}

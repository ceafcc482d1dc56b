import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPictures
import Foundation
import TestSupport
import Testing

@Suite("Share pictures")
struct ShareTests {
    private func outcome(_ name: String, _ unit: String, _ before: Double, _ after: Double) throws -> Outcome {
        Outcome(
            id: try #require(OutcomeID("ergebnis")), title: "Ergebnis",
            indicator: Indicator(name: name, unit: unit, before: before, after: after, evidence: .estimated))
    }

    @Test(
        "any title and any figure fit on it: 1200 × 630 pixels, few bytes, nothing hidden",
        arguments: [
            "Kurz", String(repeating: "Ein sehr langer Titel, der kein Ende nimmt ", count: 8),
            String(repeating: "Donaudampfschifffahrtsgesellschaftskapitän", count: 6), "a & b < c > 'd' \"e\"",
            "-rf <span size='900pt'>x</span> &amp;", "קצר ולעניין", "测试 テスト ทดสอบ", "👍🏽 e\u{301}\u{AD}\u{200B}",
        ])
    func fits(title: String) throws {
        var album = try Album([], status: .published)
        album.study.title = title
        album.study.isFictional = true
        album.study.outcomes = [
            try outcome(
                String(repeating: "Name der Kennzahl ", count: 6), "Stunden je Auftrag und Woche", 1_234_567.89, 3)
        ]
        let report = try album.update()
        #expect(report.problems.isEmpty, "\(report.problems)")
        let bytes = try album.bytes("media/share.png")
        let inspection = MediaInspector.inspect(bytes, path: try #require(PictureName.share))
        #expect(inspection.facts?.pixelSize == PixelSize(width: 1200, height: 630) && inspection.isClean)
        #expect(bytes.count < 80_000, "\(bytes.count)")
        #expect(try album.isDone)
    }

    @Test("the same words give the same picture, others another one")
    func words() throws {
        func picture(_ change: (inout CaseStudy) throws -> Void) throws -> [UInt8] {
            var album = try Album([], status: .published)
            try change(&album.study)
            try album.update()
            return try album.bytes("media/share.png")
        }
        let plain = try picture { _ in }
        #expect(try picture { _ in } == plain)
        #expect(try picture { $0.isFictional = true } != plain)
        #expect(try picture { $0.title += "!" } != plain)
        #expect(try picture { $0.outcomes = [try outcome("Zeit", "h", 4, 1)] } != plain)
        // What is only possible is no result.
        #expect(
            try picture {
                $0.outcomes = [try outcome("Zeit", "h", 4, 1)]
                $0.outcomes[0].indicator?.evidence = .potential
            } == plain)
    }

    @Test("drafts and withdrawn cases have none", arguments: [EditorialStatus.draft, .review, .withdrawn])
    func status(_ status: EditorialStatus) throws {
        let album = try Album([], status: status)
        #expect(try album.update().made.isEmpty && album.isDone)
    }
}

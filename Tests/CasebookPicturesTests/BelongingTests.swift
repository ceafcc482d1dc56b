import CasebookFiles
import CasebookModel
import CasebookPictures
import CasebookPublication
import Foundation
import TestSupport
import Testing

@Suite("Derived pictures go out only as long as they belong to what they were made from")
struct BelongingTests {
    private func album() throws -> Album {
        let album = try Album(["media/foto.jpg"], status: .published)
        try album.paint("media/foto.jpg", 1700, 900)
        try album.update()
        #expect(album.files == ["foto-1280w.jpg", "foto-640w.jpg", "foto.jpg", "share.png"])
        let released = try album.released()
        #expect(released.media[0].sizes.map(\.file.text) == ["media/foto-640w.jpg", "media/foto-1280w.jpg"])
        #expect(released.share?.facts.pixelSize == PixelSize(width: 1200, height: 630))
        return album
    }

    @Test("again, there is nothing to do, and no byte changes")
    func again() throws {
        let album = try album()
        let before = try Files.contents(below: album.disk.url)
        #expect(try album.update().made.isEmpty)
        #expect(try Files.contents(below: album.disk.url) == before)
    }

    @Test("another original: its sizes stay in, until they are made anew")
    func original() throws {
        let album = try album()
        try album.paint("media/foto.jpg", 1700, 1000)
        #expect(try album.released().media[0].sizes.isEmpty)
        #expect(album.inspected.outdated.map(\.text) == ["media/foto.jpg"])
        try album.update()
        #expect(try album.released().media[0].sizes.map(\.facts.pixelSize?.height) == [376, 753])
        #expect(album.inspected.outdated.isEmpty)
    }

    @Test("a size that somebody has changed stays in", arguments: ["foto-640w.jpg", "share.png"])
    func changed(name: String) throws {
        let album = try album()
        try album.write("media/\(name)", try album.bytes("media/\(name)") + [0])
        let released = try album.released()
        #expect(released.files.allSatisfy { $0.fileName != name })
        #expect(!album.inspected.outdated.isEmpty || album.inspected.hasDamagedShare)
        // It is not ours any more, so that nothing overwrites it.
        #expect(try album.update().problems.map(\.file.fileName) == [name])
    }

    @Test(
        "the share picture stays in when the case says something else",
        arguments: ["title", "fictional", "figure", "language"])
    func words(change: String) throws {
        let album = try album()
        let released = try album.released { study in
            switch change {
            case "title": study.title = "Ein anderer Fall"
            case "fictional": study.isFictional = true
            case "language": study.language = LanguageTag("en") ?? study.language
            default:
                study.outcomes = [
                    Outcome(
                        id: try #require(OutcomeID("ergebnis")), title: "Ergebnis",
                        indicator: Indicator(name: "Stunden", unit: "h", before: 4, after: 1))
                ]
            }
        }
        #expect(released.share == nil && released.media[0].sizes.count == 2)
    }

    @Test("what a picture would say is what the gate lets out, of named and anonymous companies alike")
    func sameWords() throws {
        let album = try album()
        var generator = CaseGenerator(seed: 20)
        let gate = PublicationGate(channel: .website, on: try #require(CalendarDay("2026-11-30")))
        var count = 0
        for _ in 0..<300 {
            var study = generator.study()
            study.status = .published
            study.withdrawn = nil
            study.publishedOn = PartialDate("2021")
            study.release = Release(grantedOn: PartialDate("2021"), basis: .consent, channels: [.website])
            let picture = DerivedPicture(
                file: try #require(PictureName.share), facts: MediumFacts(type: .png, byteCount: 1))
            let says = ShareCard(asPublished: study, in: album.book).fingerprint
            let media = study.media.map { ($0.file, MediumFacts(type: .svg, byteCount: 1)) }
            let candidate = PublicationGate.Candidate(
                study: study, media: Dictionary(media) { first, _ in first },
                pictures: DerivedPictures(share: DerivedPictures.Share(picture, saying: says)))
            guard case .released(let released) = gate.decide(on: candidate, in: album.book) else { continue }
            #expect(released.share == picture)
            count += 1
        }
        #expect(count > 50, "\(count)")
    }

    @Test("what nothing needs any more goes; what somebody else has put there stays")
    func superfluous() throws {
        var album = try album()
        try album.write("media/eigenes-640w.jpg", [1])
        album.study.media = []
        album.study.status = .draft
        let report = try album.update()
        #expect(Set(report.removed.map(\.fileName)) == ["foto-640w.jpg", "foto-1280w.jpg", "share.png"])
        #expect(album.files == ["eigenes-640w.jpg", "foto.jpg"])
        #expect(!FileManager.default.fileExists(atPath: album.disk.url.appendingPathComponent("pictures.yaml").path))
    }

    @Test("a medium of the case is never taken for a derived one, nor overwritten")
    func named() throws {
        let album = try Album(["media/foto.jpg", "media/foto-640w.jpg"])
        try album.paint("media/foto.jpg", 1000, 700)
        try album.paint("media/foto-640w.jpg", 640, 600)
        let before = try album.bytes("media/foto-640w.jpg")
        #expect(try album.update().made.isEmpty)
        #expect(try album.bytes("media/foto-640w.jpg") == before)
    }

    @Test("both sides of a merge are read, and damaged lines count for nothing")
    func merge() throws {
        let album = try album()
        let record = try album.disk.read("pictures.yaml")
        let other = record.replacingOccurrences(of: "sha256: \"", with: "sha256: \"0").split(separator: "\n")
            .map { $0.replacingOccurrences(of: "\"}", with: "\"}") }.joined(separator: "\n")
        try album.disk.write("pictures.yaml", "<<<<<<< ours\n\(other)\n=======\n\(record)- {file: x\n>>>>>>> theirs\n")
        #expect(try album.released().media[0].sizes.count == 2 && album.released().share != nil)
        #expect(album.inspected.outdated.isEmpty && !album.inspected.hasDamagedShare)
    }

    @Test("the record says what any path is called", arguments: ["a", "ä \"b\" {c}, d #e", "'", "\"", "x, of \"y\""])
    func paths(name: String) throws {
        let file = try #require(RelativePath("media/\(name)-640w.jpg"))
        let original = try #require(RelativePath("media/\(name).jpg"))
        let hash = String(repeating: "0a", count: 32)
        let record = PictureRecord([
            .init(file, from: .picture(original, hash: hash), hash: nil),
            .init(original, from: .words("0123456789abcdef"), hash: hash),
        ])
        #expect(Set(PictureRecord(reading: record.file).entries) == Set(record.entries))
    }
}

import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPictures
import CasebookPublication
import Foundation
import TestSupport
import Testing

@Suite("Smaller sizes of pictures")
struct SizesTests {
    private func size(_ album: Album, _ name: String) throws -> PixelSize? {
        MediaInspector.inspect(try album.bytes(name), path: try #require(RelativePath(name))).facts?.pixelSize
    }

    @Test(
        "each is as wide as its name says, of the same shape and kind, smaller than the original, and holds nothing hidden",
        arguments: [
            ("foto.jpg", "[Q=90]"), ("bild.png", ""), ("bild.webp", "[Q=90]"), ("Grüße \"an\" alle, [x].jpeg", ""),
        ])
    func properties(name: String, options: String) throws {
        let album = try Album(["media/\(name)"])
        // vips itself takes brackets for options.
        let suffix = try #require(name.split(separator: ".").last)
        try album.paint("media/neu.\(suffix)", 2000, 1500, options: options)
        let original = try album.bytes("media/neu.\(suffix)")
        try album.write("media/\(name)", original)
        try FileManager.default.removeItem(at: album.disk.url.appendingPathComponent("media/neu.\(suffix)"))
        let report = try album.update()
        #expect(report.problems.isEmpty, "\(report.problems)")
        let stem = name.dropLast(suffix.count + 1)
        let made = report.made.map(\.file.text)
        #expect(!made.isEmpty && made.allSatisfy { $0.hasPrefix("media/\(stem)-") })
        for (file, facts) in report.made {
            let width = try #require(facts.pixelSize?.width)
            #expect(file.text == "media/\(stem)-\(width)w.\(suffix)" && PictureName.widths.contains(width))
            #expect(abs((facts.pixelSize?.height ?? 0) - width * 3 / 4) <= 1)
            #expect(facts.byteCount < original.count)
            let inspection = MediaInspector.inspect(try album.bytes(file.text), path: file)
            #expect(inspection.isClean && inspection.cleaned.remaining.isEmpty)
        }
        #expect(try album.bytes("media/\(name)") == original)
        #expect(try album.isDone)
        #expect(album.inspected.usable.sizes.values.first?.map(\.file.text) == made.sorted { $0.count < $1.count })
    }

    @Test("a photo lies upright afterwards, whichever way the camera was held", arguments: 1...8)
    func orientation(number: UInt8) throws {
        let album = try Album(["media/foto.jpg"])
        try album.paint("media/foto.jpg", 1000, 800)
        let notes =
            Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, number, 0, 0, 0, 0, 0, 0]
        let segment = [0xFF, 0xE1, 0, UInt8(notes.count + 2)] + notes
        let bytes = try album.bytes("media/foto.jpg")
        try album.write("media/foto.jpg", Array(bytes.prefix(2)) + segment + bytes.dropFirst(2))
        try album.update()
        let isTurned = number > 4
        // 800 pixels are not markedly wider than 640.
        #expect(try size(album, "media/foto.jpg")?.width == (isTurned ? 800 : 1000))
        #expect(try size(album, "media/foto-640w.jpg") == PixelSize(width: 640, height: isTurned ? 800 : 512))
        #expect(try !album.bytes("media/foto-640w.jpg").contains(sequence: Array("Exif".utf8)))
    }

    @Test("nothing is made larger, and nothing that would be hardly smaller", arguments: [1, 639, 640, 799])
    func noUpscaling(width: Int) throws {
        let album = try Album(["media/foto.jpg"])
        try album.paint("media/foto.jpg", width, 50)
        #expect(try album.update().made.isEmpty && album.files == ["foto.jpg"] && album.isDone)
        #expect(!FileManager.default.fileExists(atPath: album.disk.url.appendingPathComponent("pictures.yaml").path))
    }

    @Test("a name for which an export has no room is not made")
    func longName() throws {
        // Below cases/fall/ there are 229 bytes; the size has five more than the original.
        let name = "media/" + String(repeating: "a", count: 215) + ".jpg"
        let album = try Album([name])
        try album.paint("foto.jpg", 900, 600)
        try album.write(name, try album.bytes("foto.jpg"))
        #expect(try album.update().made.isEmpty && album.isDone)
        #expect(try album.released().files.map(\.text) == [name])
    }

    @Test("a size that takes no fewer bytes is not kept, and not tried again")
    func notWorthIt() throws {
        let album = try Album(["media/plan.png"])
        // A palette of two colours at 900 pixels; the steps between them take more.
        try album.paint("media/plan.png", 900, 60, options: "[palette,bitdepth=1,compression=9]")
        let report = try album.update()
        #expect(report.problems.isEmpty)
        #expect(try album.isDone)
        for (_, facts) in report.made { #expect(facts.byteCount < (try album.bytes("media/plan.png").count)) }
    }

    @Test("what cannot be read is refused in time, says why, and leaves nothing behind", arguments: Hostile.allCases)
    func hostile(kind: Hostile) throws {
        let album = try Album(["media/\(kind.name)", "media/gut.jpg"])
        try album.paint("media/gut.jpg", 900, 600)
        try album.write("media/\(kind.name)", try kind.bytes(album))
        let start = ContinuousClock.now
        let report = try album.update()
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(report.problems.map(\.file.text) == (kind.isRefused ? ["media/\(kind.name)"] : []))
        // A bad picture keeps no good one from its sizes.
        #expect(report.made.map(\.file.text) == ["media/gut-640w.jpg"])
        #expect(album.files == ["gut-640w.jpg", "gut.jpg", kind.name].sorted())
    }

    enum Hostile: String, CaseIterable, Sendable {
        case truncated, bomb, bombWithoutBytes, page, noise, moving

        var name: String { self == .bomb || self == .bombWithoutBytes || self == .moving ? "x.png" : "x.jpg" }

        /// Whether the program tries; what is no picture at all, or moves, has no sizes anyway.
        var isRefused: Bool { [.truncated, .bomb, .bombWithoutBytes].contains(self) }

        func bytes(_ album: Album) throws -> [UInt8] {
            func big(_ number: Int) -> [UInt8] {
                (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
            }
            switch self {
            case .truncated:
                try album.paint("whole.jpg", 1600, 1200)
                let whole = try album.bytes("whole.jpg")
                return Array(whole.prefix(whole.count / 2))
            case .bomb:
                // Three gigapixels of nothing in a few kilobytes would take minutes.
                try album.paint("whole.png", 1600, 1200)
                var bytes = try album.bytes("whole.png")
                bytes.replaceSubrange(16..<24, with: big(60_000) + big(50_000))
                return bytes
            case .bombWithoutBytes:
                return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8)
                    + big(0x7FFF_FFFF) + big(0x7FFF_FFFF) + [8, 6, 0, 0, 0] + big(0)
            case .page: return Array("<!DOCTYPE html><script>alert(1)</script>".utf8)
            case .noise: return [0xFF, 0xD8, 0xFF, 0xE0] + (0..<999).map { UInt8(truncatingIfNeeded: $0 * 37) }
            case .moving:
                try album.paint("whole.png", 900, 600)
                var bytes = try album.bytes("whole.png")
                bytes.insert(contentsOf: big(8) + Array("acTL".utf8) + big(2) + big(0) + big(0), at: 33)
                return bytes
            }
        }
    }
}

extension [UInt8] {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: sequence) }
    }
}

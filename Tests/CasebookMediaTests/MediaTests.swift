import Foundation
import Testing

@testable import CasebookMedia
@testable import CasebookModel

@Suite("Inspecting a medium")
struct MediaTests {
    private func inspect(_ bytes: [UInt8], _ name: String) -> MediumInspection {
        MediaInspector.inspect(bytes, path: .medium(name))
    }

    @Test("knows every type that may accompany a case by its content", arguments: MediaType.allCases)
    func accepted(type: MediaType) {
        for suffix in type.suffixes {
            let inspection = inspect(Specimen.bytes(of: type), "file." + suffix.uppercased())
            #expect(inspection.problems.isEmpty)
            #expect(inspection.facts?.type == type)
            #expect(inspection.facts?.byteCount == Specimen.bytes(of: type).count)
            let size = type == .svg || type.isImage ? PixelSize(width: 300, height: 200) : nil
            #expect(inspection.facts?.pixelSize == size)
        }
    }

    @Test("refuses every type under the name of another", arguments: MediaType.allCases)
    func mistaken(type: MediaType) {
        for other in MediaType.allCases where other != type {
            let isText = [MediaType.svg, .csv, .text].contains(type) && [.csv, .text].contains(other)
            let isArchive = other == .zip && FileSignature.archives.contains(type)
            let inspection = inspect(Specimen.bytes(of: type), "file." + other.suffixes[0])
            #expect((inspection.facts != nil) == (isText || isArchive), "\(type) as \(other)")
        }
    }

    @Test(
        "refuses every type cut off after its first bytes, but for sound and text",
        arguments: [
            MediaType.png, .jpeg, .gif, .webp, .zip, .docx, .odt, .svg,
        ])
    func truncated(type: MediaType) {
        for count in [0, 1, 4, 9] {
            #expect(inspect(Array(Specimen.bytes(of: type).prefix(count)), "file." + type.suffixes[0]).facts == nil)
        }
    }

    @Test("survives any bytes after the first ones", arguments: MediaType.allCases)
    func fuzzed(type: MediaType) {
        var generator = Lottery(state: 7)
        for _ in 0..<200 {
            var bytes = Specimen.bytes(of: type)
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            let first = inspect(bytes, "file." + type.suffixes[0])
            guard first.facts != nil else { continue }
            let second = inspect(first.cleaned.bytes, "file." + type.suffixes[0])
            #expect(second.facts == first.facts)
            #expect(second.cleaned.bytes == first.cleaned.bytes)
        }
    }

    @Test("cleans what fuzzers have found so that there is nothing left to clean")
    func found() throws {
        let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fuzz/Corpus/cleaner")
        let files = try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
        #expect(files.count >= 2)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let type = MediaType.allCases[Int(bytes[0]) % MediaType.allCases.count]
            let cleaned = MediumCleaner.clean(Array(bytes.dropFirst()), as: type)
            #expect(MediumCleaner.clean(cleaned.bytes, as: type).bytes == cleaned.bytes, "\(file.lastPathComponent)")
        }
    }

    @Test("refuses an archive whose beginning promises a document that its directory does not hold")
    func twoFaces() {
        let whole = Archive([("mimetype", Array(MediaType.odt.rawValue.utf8)), ("content.xml", Array("<a/>".utf8))])
            .bytes
        let other = Archive([("content.xml", Array("<a/>".utf8)), ("mimetype", Array(MediaType.odt.rawValue.utf8))])
            .bytes
        #expect(inspect(whole, "file.odt").facts != nil)
        // The entries as in the one, the directory as in the other.
        var swapped = whole
        let start = whole.count - 22 - 46 * 2 - "mimetype".count - "content.xml".count
        var entries = [Array(whole[start..<start + 54]), Array(whole[(start + 54)..<(whole.count - 22)])]
        entries.reverse()
        swapped.replaceSubrange(start..<(whole.count - 22), with: entries.flatMap { $0 })
        #expect(swapped.count == other.count && swapped != whole)
        #expect(inspect(swapped, "file.odt").problems == [MediumProblem(.damaged(.odt))])
    }

    @Test("refuses what it does not know, what is empty and what is too large") func others() {
        #expect(inspect([1], "file.exe").problems == [MediumProblem(.unknownSuffix("exe"))])
        #expect(inspect([1], "file.html").facts == nil)
        #expect(inspect([], "file.png").problems == [MediumProblem(.empty)])
        let large = Specimen.bytes(of: .png) + [UInt8](repeating: 0, count: MediaInspector.byteLimit)
        #expect(inspect(large, "file.png").problems == [MediumProblem(.tooLarge(limit: 20 << 20))])
    }

    @Test("refuses pictures of new formats under an old name") func heic() {
        let heic = [0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 12)
        #expect(inspect(heic, "file.jpg").problems == [MediumProblem(.otherContent(expected: .jpeg, found: nil))])
        #expect(inspect(heic, "file.mp4").facts == nil)
    }

    @Test(
        "knows of a picture that tells where it was taken, and of the file without it",
        arguments: [MediaType.jpeg, .png, .webp])
    func location(type: MediaType) {
        let photo = Specimen.located(type)
        let inspection = inspect(photo, "file." + type.suffixes[0])
        #expect(inspection.cleaned.removed.map(\.kind) == [.location, .camera])
        #expect(!inspection.isClean && inspection.problems.isEmpty)
        #expect(
            inspection.facts?.byteCount == inspection.cleaned.bytes.count
                && inspection.cleaned.bytes.count < photo.count)
        #expect(inspection.facts?.pixelSize == PixelSize(width: 300, height: 200))
    }

    @Test("gives all words of a file if they are wanted, those of documents paragraph by paragraph") func words() {
        let markup = "<w:p><w:r><w:t>B&#228;cker</w:t></w:r><w:r><w:t>ei &amp; Co</w:t></w:r></w:p><w:p descr='Tor'/>"
        let document = Archive([
            ("[Content_Types].xml", []), ("word/document.xml", Array(markup.utf8)), ("word/media/", []),
        ]).bytes
        let path = RelativePath.medium("file.docx")
        #expect(MediaInspector.inspect(document, path: path).text.isEmpty)
        let found = MediaInspector.inspect(document, path: path, searching: true)
        #expect(found.text.contains("Bäckerei & Co\n") && found.text.contains("Tor"))
        #expect(found.names.contains("word/document.xml"))
        let pdf = PDFSample(info: nil, content: "BT [(B\u{E4}cker) -20 (ei)] TJ (Tor) Tj ET").bytes
        let page = MediaInspector.inspect(pdf, path: .medium("file.pdf"), searching: true)
        #expect(page.text.contains("Bäckerei"), "\(page.text)")
        let wide = Array("Bäckerei Müller GmbH".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let sound = MediaInspector.inspect(
            Specimen.bytes(of: .mp3) + wide, path: .medium("file.mp3"), searching: true)
        #expect(sound.facts != nil)
    }

    @Test("finds a word whose letters are texts of their own") func letters() {
        let text = "Müller".map { "<tspan>\($0)</tspan>" }.joined()
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg'><text>\(text)</text></svg>"
        #expect(inspect(Array(drawing.utf8), "file.svg").text.contains("Müller"))
    }

    @Test("turns a photo as its camera asks for") func orientation() {
        let photo = Specimen.jpeg(exif: Specimen.exif(orientation: 6))
        #expect(inspect(photo, "file.jpg").facts?.pixelSize == PixelSize(width: 200, height: 300))
        #expect(inspect(photo, "file.jpg").problems.isEmpty)
    }

    @Test("reads text as UTF-8 without control characters") func text() {
        #expect(inspect(Array("a;ä\r\n\t1".utf8), "file.csv").text == "a;ä\r\n\t1")
        #expect(inspect([0x61, 0xE4], "file.csv").problems == [MediumProblem(.notUTF8)])
        #expect(inspect(Array("a\nb\0".utf8), "file.txt").problems == [MediumProblem(.controlCharacter, line: 2)])
    }

    @Test("refuses archives that unpack elsewhere, and documents with macros") func archives() {
        for name in ["../x", "/x", "a/../../x", "a\\x", "C:x"] {
            #expect(inspect(Specimen.zip([name]), "file.zip").problems == [MediumProblem(.unsafeArchive(name))])
        }
        let names = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]
        #expect(inspect(Specimen.zip(names), "file.docx").problems == [MediumProblem(.macros)])
    }
}

/// A generator that gives the same numbers in every run.
private struct Lottery: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}

import CasebookModel
import Testing

@testable import CasebookMedia

/// Films of a few bytes, with a track of places beside that of pictures.
enum FilmSample {
    static func box(_ type: String, _ content: [UInt8]...) -> [UInt8] {
        let content = content.flatMap(\.self)
        return Bytes.big(content.count + 8, 4) + type.unicodeScalars.map { UInt8($0.value) } + content
    }

    static func track(_ handler: String, sample: Int, length: Int) -> [UInt8] {
        let table = box(
            "stbl", box("stsd", Bytes.big(0, 4), Bytes.big(0, 4)),
            box("stsc", [0, 0, 0, 0] + Bytes.big(1, 4), Bytes.big(1, 4), Bytes.big(1, 4), Bytes.big(1, 4)),
            box("stsz", Bytes.big(0, 4), Bytes.big(0, 4), Bytes.big(1, 4), Bytes.big(length, 4)),
            box("stco", Bytes.big(0, 4), Bytes.big(1, 4), Bytes.big(sample, 4)))
        let name = box(
            "hdlr", [UInt8](repeating: 0, count: 8), Array(handler.utf8), [UInt8](repeating: 0, count: 12),
            Array("Ada\0".utf8))
        return box("trak", box("mdia", name, box("minf", table)))
    }

    static let mp4: [UInt8] = {
        let head = box("ftyp", Array("isom".utf8), [0, 0, 2, 0])
        let place = head.count + 8
        let times = Bytes.big(0, 4) + Bytes.big(7, 4) + Bytes.big(9, 4) + Bytes.big(1000, 4)
        let notes = box("udta", box("©xyz", Array("+49.67+008.98/".utf8)))
        return head + box("mdat", Array("PICTUREPLACES".utf8))
            + box(
                "moov", box("mvhd", times), track("vide", sample: place, length: 7),
                track("meta", sample: place + 7, length: 6),
                notes)
            + Array("tail".utf8)
    }()

    static func element(_ id: [UInt8], _ content: [UInt8]...) -> [UInt8] {
        let content = content.flatMap(\.self)
        return id + Bytes.big(0x1000_0000 | content.count, 4) + content
    }

    static let webm: [UInt8] = {
        let info = element(
            [0x15, 0x49, 0xA9, 0x66], element([0x4D, 0x80], Array("Lavf".utf8)),
            element([0x7B, 0xA9], Array("Titel".utf8)))
        let tags = element([0x12, 0x54, 0xC3, 0x67], Array("ARTIST".utf8))
        let cluster = element([0x1F, 0x43, 0xB6, 0x75], element([0xA3], Array("PICTURE".utf8)))
        return element([0x1A, 0x45, 0xDF, 0xA3], element([0x42, 0x82], Array("webm".utf8)))
            + element([0x18, 0x53, 0x80, 0x67], info, cluster, tags)
    }()
}

@Suite("Cleaning films and sound")
struct FilmTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("blots out places, times and tracks that nobody sees, and moves no byte of the pictures") func mp4() {
        let cleaned = MediumCleaner.clean(FilmSample.mp4, as: .mp4)
        let text = text(cleaned.bytes)
        #expect(
            text.contains("PICTURE") && !text.contains("PLACES") && !text.contains("49.67") && !text.contains("Ada"))
        #expect(!text.contains("tail") && cleaned.bytes.count == FilmSample.mp4.count - 4)
        #expect(
            Set(cleaned.removed.map(\.kind)).isSuperset(of: [.location, .tags, .times, .hiddenTrack, .unusedBytes]))
        #expect(cleaned.remaining.isEmpty)
    }

    @Test("names a track of places in a film of fragments, whose samples it does not find") func fragments() {
        let film = FilmSample.mp4.dropLast(4) + FilmSample.box("moof", FilmSample.box("mfhd", [0, 0, 0, 0]))
        #expect(MediumCleaner.clean(Array(film), as: .mp4).remaining.map(\.kind) == [.hiddenTrack])
    }

    @Test("makes tags and titles empty elements of the same length") func webm() {
        let cleaned = MediumCleaner.clean(FilmSample.webm, as: .webm)
        let text = text(cleaned.bytes)
        #expect(
            text.contains("PICTURE") && !text.contains("ARTIST") && !text.contains("Titel") && !text.contains("Lavf"))
        #expect(cleaned.bytes.count == FilmSample.webm.count)
    }

    @Test("keeps the frames of sound and nothing else") func mp3() {
        let frame = [0xFF, 0xFB, 0x90, 0] + [UInt8](repeating: 1, count: 413)
        let tag = Array("ID3\u{4}\0\0\0\0\0\u{6}Artist".utf8)
        let old = Array("TAG".utf8) + [UInt8](repeating: 65, count: 125)
        let cleaned = MediumCleaner.clean(tag + frame + frame + Array("Zwischenraum".utf8) + frame + old, as: .mp3)
        #expect(cleaned.bytes == frame + frame + frame)
        #expect(cleaned.removed.map(\.kind) == [.tags, .unusedBytes])
    }
}

import CasebookModel
import Testing

@testable import CasebookMedia

@Suite("Cleaning pictures")
struct PictureCleanerTests {
    private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + Bytes.big(content.count + 2, 2) + content
    }

    /// A picture of two scans with restarts, and segments around them.
    private func photo(before: [UInt8] = [], between: [UInt8] = [], behind: [UInt8] = []) -> [UInt8] {
        let frame = segment(0xC2, [8, 0, 200, 1, 44, 1, 1, 0x11, 0])
        let scan = segment(0xDA, [1, 1, 0, 0, 0, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
        return [0xFF, 0xD8] + before + segment(0xDB, [0]) + frame + segment(0xC4, [0]) + scan + between + scan + [
            0xFF, 0xD9,
        ]
            + behind
    }

    @Test("takes everything out of a JPEG that draws nothing, wherever it stands") func jpeg() {
        let secrets: [([UInt8], HiddenData.Kind)] = [
            (segment(0xFE, [1]), .comment), (segment(0xED, Array("Photoshop 3.0\0".utf8)), .iptc),
            (segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x/>".utf8)), .xmp),
            (segment(0xE1, Array("http://ns.adobe.com/xmp/extension/\0".utf8)), .xmp),
            (segment(0xE1, [1]), .programData),
            (segment(0xE2, Array("MPF\0".utf8)), .extraPictures),
            (segment(0xE0, Array("JFXX\0\u{10}".utf8)), .thumbnail),
            (segment(0xEB, [1, 2]), .programData), (segment(0xF0, [1, 2]), .programData), ([0x41, 0x42], .unusedBytes),
            (segment(0xE1, Array("Exif\0\0".utf8) + Specimen.exif()), .camera),
        ]
        for (secret, kind) in secrets {
            // Between scans, what does not begin like a segment belongs to the pixels.
            for dirty in [photo(before: secret)] + (secret[0] == 0xFF ? [photo(between: secret)] : []) {
                let cleaned = MediumCleaner.clean(dirty, as: .jpeg)
                #expect(cleaned.bytes == photo(), "\(kind)")
                #expect(cleaned.removed.map(\.kind) == [kind])
            }
        }
        #expect(
            MediumCleaner.clean(photo(behind: [1, 2]), as: .jpeg)
                == CleanedMedium(photo(), removed: [HiddenData(.unusedBytes)]))
        let motion = MediumCleaner.clean(photo(behind: Array("0000ftypmp42".utf8)), as: .jpeg)
        #expect(motion == CleanedMedium(photo(), removed: [HiddenData(.extraPictures)]))
        #expect(MediumCleaner.clean(photo(between: [0xFF, 0xFF]), as: .jpeg).bytes.count <= photo().count)
    }

    @Test("keeps which side is up, and nothing else of the camera's notes", arguments: 2...8 as ClosedRange<UInt8>)
    func orientation(value: UInt8) {
        let notes = segment(0xE1, Array("Exif\0\0".utf8) + Specimen.exif(orientation: value, located: true))
        let cleaned = MediumCleaner.clean(photo(before: notes), as: .jpeg)
        #expect(cleaned.removed.map(\.kind) == [.location, .camera])
        let kept = ExifData(ByteReader(Array(cleaned.bytes[12...])))
        #expect(kept?.orientation == Int(value) && kept?.hasLocation == false && kept?.hasThumbnail == false)
        let size = MediaInspector.inspect(photo(before: notes), path: .medium("a.jpg")).facts?.pixelSize
        #expect(size == (value > 4 ? PixelSize(width: 200, height: 300) : PixelSize(width: 300, height: 200)))
    }

    @Test("keeps JFIF, Adobe's transformation and density, without what is appended to them") func markers() {
        let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
        let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        #expect(MediumCleaner.clean(photo(before: jfif + adobe), as: .jpeg).removed.isEmpty)
        let long = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 1, 1, 2, 3])
        let more = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1, 65])
        #expect(MediumCleaner.clean(photo(before: long + more), as: .jpeg).bytes == photo(before: jfif + adobe))
    }

    @Test("takes names, days and makers out of a colour profile, and leaves its colours") func profile() throws {
        let dirty = ProfileSample.make(description: "Bildschirm von Ada", maker: "EIZO")
        let cleaned = try #require(ColourProfile.cleaned(dirty))
        let text = String(decoding: cleaned, as: UTF8.self)
        #expect(!text.contains("Ada") && !text.contains("EIZO") && text.contains("Profile"))
        #expect(text.contains("rTRC") && text.contains("XYZ "))
        #expect(ColourProfile.cleaned(cleaned) == cleaned)
        let known = try #require(
            ColourProfile.cleaned(ProfileSample.make(description: "sRGB IEC61966-2.1", maker: "HP")))
        #expect(String(decoding: known, as: UTF8.self).contains("sRGB IEC61966-2.1"))
        #expect(ColourProfile.cleaned(Array("kein Profil".utf8)) == nil)

        let header = Array("ICC_PROFILE\0".utf8)
        let halves = [dirty.prefix(100), dirty.dropFirst(100)]
        let parts = halves.enumerated().flatMap { segment(0xE2, header + [UInt8($0.offset + 1), 2] + $0.element) }
        let photo = MediumCleaner.clean(photo(before: parts), as: .jpeg)
        #expect(photo.bytes == self.photo(before: segment(0xE2, header + [1, 1] + cleaned)))
        let packed = Array("Adas Profil\0\0".utf8) + Inflate.packZlib(dirty)
        let picture = MediumCleaner.clean(png([("iCCP", packed)]), as: .png)
        #expect(picture.bytes == png([("iCCP", Array("icc\0\0".utf8) + Inflate.packZlib(cleaned))]))
    }

    private func png(_ chunks: [(String, [UInt8])], tail: [UInt8] = []) -> [UInt8] {
        let all =
            [("IHDR", [0, 0, 1, 0x2C, 0, 0, 0, 0xC8, 8, 2, 0, 0, 0])] + chunks + [("IDAT", [1, 2, 3]), ("IEND", [])]
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
            + all.flatMap { name, content in
                let named = Array(name.utf8) + content
                return Bytes.big(content.count, 4) + named + Bytes.big(Int(Checksum.crc32(named)), 4)
            } + tail
    }

    @Test("takes out of a PNG every chunk that draws nothing") func chunks() {
        for (name, kind) in [
            ("tEXt", .texts), ("zTXt", .texts), ("iTXt", .texts), ("tIME", .times), ("zzZz", .programData),
            ("sPLT", .programData),
            ("iCCP", .profileTexts), ("eXIf", .camera), ("acTL", .programData),
        ] as [(String, HiddenData.Kind)] {
            let cleaned = MediumCleaner.clean(png([(name, Array("Ada".utf8))]), as: .png)
            #expect(cleaned == CleanedMedium(png([]), removed: [HiddenData(kind)]), "\(name)")
        }
        let kept: [(String, [UInt8])] = [
            ("gAMA", [0, 0, 0, 1]), ("sRGB", [0]), ("pHYs", Array(repeating: 0, count: 9)), ("PLTE", [1, 2, 3]),
            ("tRNS", [0]),
            ("acTL", Array(repeating: 0, count: 8)), ("fdAT", [0, 0, 0, 0, 1]), ("cICP", [9, 16, 0, 1]),
        ]
        #expect(MediumCleaner.clean(png(kept), as: .png) == CleanedMedium(png(kept)))
        let tail = MediumCleaner.clean(png([], tail: [1]), as: .png)
        #expect(tail == CleanedMedium(png([]), removed: [HiddenData(.unusedBytes)]))
        let turned = MediumCleaner.clean(png([("eXIf", Specimen.exif(orientation: 3, located: true))]), as: .png)
        #expect(turned.removed.map(\.kind) == [.location, .camera])
        #expect(turned.bytes.count == png([("eXIf", Array(repeating: 0, count: 26))]).count)
    }

    @Test(
        "takes out of a PNG what stands behind its compressed picture, wherever its chunks end", arguments: [1, 4, 40])
    func pixels(split: Int) {
        func file(_ parts: [[UInt8]]) -> [UInt8] {
            let head: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0]
            let all = [("IHDR", head)] + parts.map { ("IDAT", $0) } + [("IEND", [])]
            return [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
                + all.flatMap { name, content in
                    let named = Array(name.utf8) + content
                    return Bytes.big(content.count, 4) + named + Bytes.big(Int(Checksum.crc32(named)), 4)
                }
        }
        let stream = Inflate.packZlib([UInt8](repeating: 7, count: 21))
        #expect(stream.count == 32)
        let cut = min(split, stream.count)
        let parts = [Array(stream[..<cut]), Array(stream[cut...])].filter { !$0.isEmpty }
        let whole = file(parts)
        #expect(MediumCleaner.clean(whole, as: .png) == CleanedMedium(whole))
        let tail = Array("Ada".utf8)
        let last = parts[parts.count - 1]
        for more in [parts.dropLast() + [last + tail], parts + [tail], parts + [tail, tail]] {
            let cleaned = MediumCleaner.clean(file(Array(more)), as: .png)
            #expect(cleaned == CleanedMedium(whole, removed: [HiddenData(.unusedBytes)]))
        }
    }

    @Test("takes comments, texts and other programs' blocks out of a GIF, and leaves its repetitions") func gif() {
        let head = Array("GIF89a".utf8) + [4, 0, 3, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6]
        let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
        let image: [UInt8] = [0x2C, 0, 0, 0, 0, 4, 0, 3, 0, 0, 2, 2, 1, 1, 0]
        let loop = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        let clean = head + loop + control + image + [0x3B]
        #expect(MediumCleaner.clean(clean, as: .gif) == CleanedMedium(clean))
        let comment: [UInt8] = [0x21, 0xFE, 3, 65, 100, 97, 0]
        let text: [UInt8] = [0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12) + [1, 65, 0]
        let xmp = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [1, 65, 0]
        let dirty = head + comment + loop + xmp + control + text + control + image + [0x3B, 1]
        let cleaned = MediumCleaner.clean(dirty, as: .gif)
        #expect(cleaned.bytes == clean)
        #expect(cleaned.removed.map(\.kind) == [.comment, .xmp, .texts, .unusedBytes])
    }

    @Test("takes notes and unknown chunks out of a WebP and its frames, and puts its flags right") func webp() {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + Bytes.little(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
        }
        func file(_ chunks: [UInt8]...) -> [UInt8] {
            let all = chunks.flatMap(\.self)
            return Array("RIFF".utf8) + Bytes.little(all.count + 4, 4) + Array("WEBP".utf8) + all
        }
        let size: [UInt8] = [0x2B, 1, 0, 0xC7, 0, 0]
        let frame = [UInt8](repeating: 0, count: 16) + chunk("VP8L", [1])
        let dirty = file(
            chunk("VP8X", [0x2E, 0, 0, 0] + size), chunk("ANIM", [0, 0, 0, 0, 0, 0]),
            chunk("ANMF", frame + chunk("ADA ", [1, 2])), chunk("EXIF", Specimen.exif(located: true)),
            chunk("XMP ", [60]),
            chunk("ADA ", [1]))
        let clean = file(chunk("VP8X", [2, 0, 0, 0] + size), chunk("ANIM", [0, 0, 0, 0, 0, 0]), chunk("ANMF", frame))
        let cleaned = MediumCleaner.clean(dirty + [7], as: .webp)
        #expect(cleaned.bytes == clean)
        #expect(cleaned.removed.map(\.kind) == [.unusedBytes, .programData, .location, .camera, .xmp])
        #expect(MediumCleaner.clean(clean, as: .webp) == CleanedMedium(clean))
    }
}

/// A colour profile of version 2 with one curve for all channels.
enum ProfileSample {
    static func make(description: String, maker: String) -> [UInt8] {
        let text =
            Array("desc\0\0\0\0".utf8) + Bytes.big(description.utf8.count + 1, 4) + Array(description.utf8)
            + [UInt8](repeating: 0, count: 80)
        let colour = Array("XYZ \0\0\0\0".utf8) + Bytes.big(0xF6D6, 4) + Bytes.big(0x1_0000, 4) + Bytes.big(0xD32D, 4)
        let curve = Array("curv\0\0\0\0".utf8) + Bytes.big(1, 4) + [2, 0x33]
        let tags: [(String, [UInt8])] = [
            ("desc", text), ("cprt", Array("text\0\0\0\0(c) Ada\0".utf8)), ("wtpt", colour), ("rXYZ", colour),
            ("rTRC", curve),
            ("gTRC", curve), ("bTRC", curve), ("mmod", Array("mmod\0\0\0\0\(maker)".utf8)),
        ]
        var table = Bytes.big(tags.count, 4)
        var data: [UInt8] = []
        for (name, content) in tags {
            table += Array(name.utf8) + Bytes.big(132 + tags.count * 12 + data.count, 4) + Bytes.big(content.count, 4)
            data += content + [UInt8](repeating: 0, count: -content.count & 3)
        }
        var header = [UInt8](repeating: 0, count: 128)
        header.replaceSubrange(8..<24, with: [2, 0x10, 0, 0] + Array("mntrRGB XYZ ".utf8))
        header.replaceSubrange(36..<40, with: Array("acsp".utf8))
        header.replaceSubrange(
            48..<52, with: Array(maker.utf8.prefix(4)) + [UInt8](repeating: 0, count: max(0, 4 - maker.utf8.count)))
        header.replaceSubrange(0..<4, with: Bytes.big(128 + table.count + data.count, 4))
        return header + table + data
    }
}

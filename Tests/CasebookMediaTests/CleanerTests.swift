import CasebookModel
import Testing

@testable import CasebookMedia

@Suite("Cleaning a medium")
struct CleanerTests {
    /// Files with something of everything that a cleaner knows, for being damaged.
    private static let rich: [(MediaType, [UInt8])] = {
        let exif = Specimen.exif(orientation: 6, located: true)
        let plain = MediaType.allCases.map { ($0, Specimen.bytes(of: $0)) }
        let frame = [0xFF, 0xFB, 0x90, 0] + [UInt8](repeating: 0, count: 413)
        let drawing = """
            <svg xmlns='http://www.w3.org/2000/svg' xmlns:x='urn:x'><!-- c --><style>.a, #b > rect{fill:url(#c)}</style>
            <g id='b' class='a d' x:y='z' data-n='1'><rect id='c' style='fill:red;x:y'/><text font-family='Haus'>T</text></g>
            <metadata><x:a/></metadata></svg>
            """
        let pdf = PDFSample(
            info: "<< /Author (A) /Title <FEFF0041> >>", content: "(a)Tj", more: ["[1 2 (b)]"], tail: "x")
        let document = Archive(
            [
                ("[Content_Types].xml", []), ("docProps/core.xml", Array("<a>b</a>".utf8)),
                ("word/media/a.jpg", Specimen.jpeg(exif: exif)),
            ],
            time: [1, 2, 3, 4], comment: "c")
        return plain + [
            (.jpeg, Specimen.jpeg(exif: exif) + [1, 2, 3]), (.png, Specimen.png(exif: exif)),
            (.webp, Specimen.webp(exif: exif)),
            (
                .mp3,
                Array("ID3\u{3}\0\0\0\0\0\u{4}abcd".utf8) + frame + frame + Array("TAG".utf8)
                    + [UInt8](repeating: 65, count: 125)
            ),
            (.svg, Array(drawing.utf8)), (.pdf, pdf.bytes), (.docx, document.bytes), (.zip, document.bytes),
            (.mp4, FilmSample.mp4), (.webm, FilmSample.webm),
        ]
    }()

    @Test("gives the same when it is done again, whatever the file, and never grows a file much")
    func idempotent() {
        var generator = Dice(state: 11)
        for (type, bytes) in Self.rich {
            for round in 0..<120 {
                var damaged = bytes
                for _ in 0..<round % 5 where !damaged.isEmpty {
                    let place = Int.random(in: 0..<damaged.count, using: &generator)
                    switch Int.random(in: 0..<4, using: &generator) {
                    case 0: damaged.remove(at: place)
                    case 1: damaged.insert(.random(in: 0...255, using: &generator), at: place)
                    case 2: damaged = Array(damaged.prefix(place))
                    default: damaged[place] = .random(in: 0...255, using: &generator)
                    }
                }
                let once = MediumCleaner.clean(damaged, as: type)
                let twice = MediumCleaner.clean(once.bytes, as: type)
                #expect(once.bytes == twice.bytes, "\(type), round \(round): \(damaged)")
                #expect(twice.removed.isEmpty || once.bytes == damaged, "\(type), round \(round): \(twice.removed)")
                #expect(
                    once.removed.isEmpty == (once.bytes == damaged) || damaged.count < 64, "\(type), round \(round)")
                #expect(once.bytes.count <= damaged.count * 2 + 8192)
            }
        }
    }

    @Test("leaves a file in which nothing is hidden byte for byte", arguments: MediaType.allCases)
    func untouched(type: MediaType) {
        let clean = MediumCleaner.clean(Specimen.bytes(of: type), as: type).bytes
        #expect(MediumCleaner.clean(clean, as: type) == CleanedMedium(clean))
    }

    @Test("says in German and English what it took out, and where") func words() {
        let codes = [
            "location", "camera", "xmp", "iptc", "thumbnail", "extraPictures", "profileTexts", "comment", "texts",
            "times",
            "programData", "unusedBytes", "metadata", "editorNotes", "elementNames", "attributes", "fonts", "styles",
            "properties", "printer", "folderPath", "comments", "trackedChanges", "hiddenContent", "speakerNotes",
            "attachments", "signature", "customData", "earlierVersions", "encrypted", "unknownFile", "tags",
            "hiddenTrack",
        ]
        for code in codes {
            let kind = HiddenData.Kind(code: code)
            #expect(kind?.code == code)
            #expect(
                kind.map {
                    !$0.label.de.isEmpty && $0.label.de != $0.label.en
                        || $0.label.de == $0.label.en && code == "metadata"
                } == true, "\(code)")
        }
        #expect(HiddenData.Kind(code: "x") == nil)
        let list = [HiddenData(.location), HiddenData(.comments(by: ["Ada"]), in: "a/b"), HiddenData(.location)]
        #expect(list.label.de == "Ort der Aufnahme (GPS), Kommentare (Ada) in „a/b“")
        #expect(list.label.en == "where it was taken (GPS), comments (Ada) in \"a/b\"")
    }
}

/// A generator that gives the same numbers in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

import CasebookModel
import Testing

@testable import CasebookMedia

@Suite("Cleaning documents")
struct DocumentCleanerTests {
    private static let secrets: [(String, String)] = [
        ("<< /Author (Ada \\(A\\)) /Title <FEFF00410064> >>", "Author"),
        ("<</Producer(Ada)/CreationDate(D:2020)>>", "Producer"),
    ]

    @Test("blots out the properties of a PDF in place, and those of earlier dictionaries", arguments: secrets)
    func properties(info: String, key: String) {
        let dirty = PDFSample(info: info, tail: "\nAda")
        let cleaned = MediumCleaner.clean(dirty.bytes, as: .pdf)
        let text = String(decoding: cleaned.bytes, as: UTF8.self)
        #expect(!text.contains("Ada") && !text.contains("FEFF") && !text.contains("2020"))
        #expect(cleaned.bytes.count == dirty.bytes.count - 3)
        guard case .properties(let names)? = cleaned.removed.first?.kind else { return #expect(Bool(false)) }
        #expect(names.contains(key) && cleaned.remaining.isEmpty)
    }

    @Test("names what cannot be blotted out of a PDF") func named() {
        func remaining(_ more: [String], trailer: String = "") -> [HiddenData.Kind] {
            let dirty = PDFSample(info: nil, more: more, trailer: trailer)
            let cleaned = MediumCleaner.clean(dirty.bytes, as: .pdf)
            return cleaned.remaining.map(\.kind)
        }
        #expect(
            remaining(["<< /Subtype /Text /Rect [0 0 1 1] /T (Ada) /Contents (Nein) >>"]) == [.comments(by: ["Ada"])])
        #expect(
            remaining(["<< /Subtype /Link /Rect [0 0 1 1] >>", "<< /Subtype /Widget /Rect [0 0 1 1] /T (Feld) >>"])
                .isEmpty)
        #expect(remaining(["<< /Type /Filespec /UF (Ada.xlsx) /EF << /F 7 0 R >> >>"]) == [.attachments(["Ada.xlsx"])])
        #expect(remaining(["<< /Type /Sig /ByteRange [0 1 2 3] /Name (Ada) >>"]) == [.signature])
        #expect(remaining([], trailer: "/Encrypt << /Filter /Standard >>") == [.encrypted])
        #expect(remaining(["<< /PieceInfo << /Illustrator 9 0 R >> >>"]) == [.programData])
        #expect(remaining(["null\nendobj\n3 0 obj\n<< >>"]) == [.earlierVersions])
        #expect(remaining(["((("]) == [.unknownFile])
    }

    @Test("finds properties that are compressed with other objects, and says what they say") func compressed() {
        let content = "5 0 << /Author (Ada) >>"
        let stream = Inflate.packZlib(Array(content.utf8))
        var object = Array(
            "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length \(stream.count) >>\nstream\n".utf8)
        object += stream + Array("\nendstream".utf8)
        var bytes = Array("%PDF-1.7\n9 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        bytes += Array("trailer\n<< /Info 5 0 R >>\nstartxref\n9\n%%EOF\n".utf8)
        let cleaned = MediumCleaner.clean(bytes, as: .pdf)
        #expect(cleaned == CleanedMedium(bytes, remaining: [HiddenData(.properties(["Author: Ada"]))]))
    }

    @Test("writes them once more without what they say, where the file has a table for it") func updated() throws {
        let content = "1 0 5 21 << /Type /Catalog >> << /Author (Ada) >>"
        let stream = Inflate.packZlib(Array(content.utf8))
        var bytes = Array(
            "%PDF-1.7\n3 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode /Length \(stream.count) >>\n".utf8)
        bytes += Array("stream\n".utf8) + stream + Array("\nendstream\nendobj\n".utf8)
        let table = bytes.count
        bytes += Array(
            "4 0 obj\n<< /Type /XRef /Size 6 /Root 1 0 R /Info 5 0 R /ID [<00FF> (a)] /W [1 2 1] /Length 0 >>\n".utf8)
        bytes += Array("stream\n\nendstream\nendobj\nstartxref\n\(table)\n%%EOF\n".utf8)
        let cleaned = MediumCleaner.clean(bytes, as: .pdf)
        let text = String(decoding: cleaned.bytes, as: UTF8.self)
        #expect(cleaned.removed.map(\.kind) == [.properties(["Author"])] && cleaned.remaining.isEmpty)
        #expect(text.contains("3 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Length \(content.utf8.count) >>"))
        #expect(text.contains("/Prev \(table)") && text.contains("/ID [<00ff> <61>]") && text.contains("/Size 7"))
        #expect(text.contains("<< /Type /Catalog >>") && !text.contains("Ada"))
        #expect(cleaned.bytes.firstIndex(of: "FlateDecode", from: 0) == nil, "the old objects are gone")
        let place = try #require(cleaned.bytes.firstIndex(of: "6 0 obj", from: 0))
        #expect(text.hasSuffix("startxref\n\(place)\n%%EOF\n"))
        #expect(MediumCleaner.clean(cleaned.bytes, as: .pdf) == CleanedMedium(cleaned.bytes))
    }

    @Test("reduces XMP of a PDF to the standards that it promises, packed or not", arguments: [false, true])
    func xmp(isPacked: Bool) {
        let packet = Array(
            ("<?xpacket?><x:xmpmeta><rdf:Description pdfaid:part=\"2\" dc:creator=\"Ada\"/><pdfuaid:part>1</pdfuaid:part>"
                + String(repeating: "Ada", count: 200) + "</x:xmpmeta>").utf8)
        let content = isPacked ? Inflate.packZlib(packet) : packet
        let filter = isPacked ? " /Filter /FlateDecode" : ""
        let bytes =
            Array("%PDF-1.7\n8 0 obj\n<< /Type /Metadata\(filter) /Length \(content.count) >>\nstream\n".utf8) + content
            + Array("\nendstream\nendobj\n".utf8)
        let cleaned = MediumCleaner.clean(bytes, as: .pdf)
        let text = String(decoding: cleaned.bytes, as: UTF8.self)
        #expect(cleaned.bytes.count == bytes.count && cleaned.removed.map(\.kind) == [.xmp])
        #expect(!text.contains("Ada") && text.contains("pdfaid:part=\"2\"") && text.contains("pdfuaid:part=\"1\""))
    }

    private func cleaned(_ type: MediaType, _ files: [(String, String)]) -> (files: [String: String], CleanedMedium) {
        let types = [MediaType.odt, .ods, .odp].contains(type) ? [] : [("[Content_Types].xml", "")]
        let result = MediumCleaner.clean(Archive((types + files).map { ($0.0, Array($0.1.utf8)) }).bytes, as: type)
        return (Archive.files(in: result.bytes).mapValues { String(decoding: $0, as: UTF8.self) }, result)
    }

    @Test(
        "empties the parts of office documents that say who made them",
        arguments: [
            (.docx, "docProps/core.xml", "<a><dc:creator>Ada</dc:creator></a>", .properties(["creator"])),
            (.xlsx, "docProps/app.xml", "<a><Company>Ada</Company></a>", .properties(["Company"])),
            (.pptx, "docProps/custom.xml", "<a><vt:lpwstr>Ada</vt:lpwstr></a>", .properties(["lpwstr"])),
            (.docx, "docProps/thumbnail.jpeg", "Ada", .thumbnail), (.docx, "docProps/thumbnail.emf", "Ada", .thumbnail),
            (.docx, "word/_rels/settings.xml.rels", "<R Target=\"file:///C:/Ada/x.dotx\"/>", .folderPath),
            (.xlsx, "xl/workbook.xml", "<w><x15ac:absPath url='C:\\Ada\\'/></w>", .folderPath),
            (.xlsx, "xl/pivotCache/a.xml", "<p refreshedBy=\"Ada\" b=\"1\"/>", .properties(["refreshedBy"])),
            (.odt, "meta.xml", "<a><meta:generator>Ada</meta:generator></a>", .properties(["generator"])),
            (.ods, "settings.xml", "<i config:name='PrinterName'>Ada</i>", .printer),
            (.odp, "Thumbnails/thumbnail.png", "Ada", .thumbnail),
        ] as [(MediaType, String, String, HiddenData.Kind)])
    func emptied(type: MediaType, path: String, content: String, kind: HiddenData.Kind) {
        let (files, result) = cleaned(type, [("a.xml", "<a/>"), (path, content)])
        #expect(result.removed.map(\.kind) == [kind] && result.remaining.isEmpty)
        #expect(files[path].map { !$0.contains("Ada") } == true && files["a.xml"] == "<a/>")
    }

    @Test(
        "names what people have written into documents and nobody may take out for them",
        arguments: [
            (.docx, "word/comments.xml", "<c><w:comment w:author=\"Ada\">Nein</w:comment></c>", .comments(by: ["Ada"])),
            (.docx, "word/document.xml", "<w:ins w:id=\"1\" w:author=\"Ada\"/>", .trackedChanges(by: ["Ada"])),
            (.docx, "word/header1.xml", "<w:vanish/>", .hiddenContent),
            (.docx, "word/settings.xml", "<w:docVar/>", .customData),
            (.docx, "customXml/item1.xml", "<a>Ada</a>", .customData),
            (.docx, "word/embeddings/a.bin", "Ada", .unknownFile),
            (.xlsx, "xl/comments1.xml", "<c><author>Ada</author></c>", .comments(by: ["Ada"])),
            (
                .xlsx, "xl/comments/comment1.xml", "<?xml version='1.0'?><comments><author>Ada</author></comments>",
                .comments(by: ["Ada"])
            ),
            (.xlsx, "xl/anmerkungen.xml", "<x:comments><x:author>Ada</x:author></x:comments>", .comments(by: ["Ada"])),
            (.docx, "word/a.xml", "<w15:people><w15:person w15:author=\"Ada\"/></w15:people>", .comments(by: ["Ada"])),
            (.xlsx, "xl/workbook.xml", "<sheet state=\"veryHidden\"/>", .hiddenContent),
            (.xlsx, "xl/printerSettings/a.bin", "Ada", .printer),
            (.xlsx, "xl/revisions/a.xml", "<a/>", .trackedChanges(by: [])),
            (.pptx, "ppt/comments/comment1.xml", "<c id='1' author='Ada'/>", .comments(by: ["Ada"])),
            (.pptx, "ppt/slides/slide1.xml", "<p:sld show=\"0\"/>", .hiddenContent),
            (.pptx, "ppt/notesSlides/n1.xml", "<a:t>Ada</a:t>", .speakerNotes),
            (
                .odt, "content.xml", "<text:tracked-changes><dc:creator>Ada</dc:creator></text:tracked-changes>",
                .trackedChanges(by: ["Ada"])
            ),
            (
                .ods, "content.xml", "<office:annotation><dc:creator>Ada</dc:creator></office:annotation>",
                .comments(by: ["Ada"])
            ),
            (.odt, "content.xml", "<a text:display='none'/>", .hiddenContent),
            (.odt, "Versions/1", "Ada", .earlierVersions),
            (.odt, "META-INF/manifest.xml", "<m:encryption-data/>", .encrypted), (.zip, "a.exe", "Ada", .unknownFile),
            (.docx, "_xmlsignatures/sig1.xml", "<a/>", .signature),
        ] as [(MediaType, String, String, HiddenData.Kind)])
    func named(type: MediaType, path: String, content: String, kind: HiddenData.Kind) {
        let (files, result) = cleaned(type, [(path, content)])
        #expect(result.remaining.map(\.kind) == [kind])
        #expect(files[path] == content)
    }

    @Test("has nothing against Word's empty list of sources, links to the web and visible parts") func harmless() {
        let result = cleaned(
            .docx,
            [
                ("customXml/item1.xml", "<?xml version='1.0'?><b:Sources Style=\"APA\"/>"),
                ("word/_rels/document.xml.rels", "<R Target=\"https://example.org/\"/><R Target=\"media/a.png\"/>"),
                ("word/document.xml", "<w:p w:rsidR=\"00A\"/>"), ("word/theme/theme1.xml", "<a name=\"Office\"/>"),
            ]
        ).1
        #expect(result.remaining.isEmpty && result.removed.isEmpty)
    }

    @Test("forgets times, comments and leftovers of archives, and looks into files in files") func archives() {
        let photo = Specimen.jpeg(exif: Specimen.exif(located: true))
        let inner = Archive([("tief/foto.jpg", photo)], time: [1, 2, 3, 4])
        let outer = Archive(
            [("innen.zip", inner.bytes), (".DS_Store", [1]), ("__MACOSX/._a", [1]), ("a.md", Array("# Hallo".utf8))],
            time: [1, 2, 3, 4], comment: "Ada")
        let cleaned = MediumCleaner.clean(outer.bytes, as: .zip)
        let files = Archive.files(in: cleaned.bytes)
        #expect(files.keys.sorted() == ["a.md", "innen.zip"])
        #expect(Archive.files(in: files["innen.zip"] ?? [])["tief/foto.jpg"] == Specimen.jpeg())
        #expect(cleaned.removed.contains(HiddenData(.location, in: "innen.zip/tief/foto.jpg")))
        #expect(Set(cleaned.removed.map(\.kind)).isSuperset(of: [.comment, .times, .programData]))
        #expect(cleaned.bytes.firstIndex(of: "Ada", from: 0) == nil)
    }

    @Test("does not unpack more than there is room for") func bombs() {
        // A thousand files that claim a gigabyte each, and archives in archives.
        let stream = Inflate.packZlib([]).dropFirst(2).dropLast(4)
        var archive = Archive((0..<100).map { ("\($0).jpg", Array(stream)) }).bytes
        var offset = 0
        while let found = archive.firstIndex(of: "PK\u{1}\u{2}", from: offset) {
            archive.replaceSubrange(found + 24..<found + 28, with: [0, 0, 0, 0x40])
            offset = found + 4
        }
        let remaining = MediumCleaner.clean(archive, as: .zip).remaining
        #expect(remaining.count == 50 && remaining.allSatisfy { $0.kind == .unknownFile })
        var nested = Archive([("a.txt", [65])]).bytes
        for _ in 0..<6 { nested = Archive([("a.zip", nested)]).bytes }
        #expect(MediumCleaner.clean(nested, as: .zip).remaining.map(\.kind) == [.unknownFile])
    }
}

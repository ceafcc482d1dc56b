import Testing

@testable import CasebookMedia

@Suite("The text of a PDF")
struct PDFTextTests {
    private static let name = "Metzgerei Zwirnlein"

    private static func text(_ bytes: [UInt8]) -> PDFText {
        var room = 96 << 20
        return PDFText(of: bytes, room: &room, limit: 4 << 20)
    }

    private static func latin(_ show: String, encoding: String = "/Encoding /WinAnsiEncoding") -> [UInt8] {
        PDFPages(
            content: "BT /F1 12 Tf 10 100 Td \(show) ET",
            font: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica \(encoding) >>"
        ).bytes
    }

    private static func hex(_ text: String) -> String { text.utf8.map { String($0, radix: 16) }.joined() }

    @Test(
        "is found however it is written",
        arguments: [
            "(Metzgerei Zwirnlein) Tj", "<\(hex(name))> Tj", "<\(hex(name)) > '",
            "[(Metz)-20(gerei )30(Zwirn)5(lein)] TJ",
            "(Metzgerei Zwirnl\\145in) Tj", "(Metzgerei Zwirn\\\nlein) Tj", "(Metzgerei Zwirn\\\r\nlein) Tj",
            "0 0 (Metzgerei Zwirnlein) \"", "[(Metzgerei)-278(Zwirnlein)] TJ",
            "[(M) -300 (etzgerei )] TJ [(Z) -300 (wirnlein)] TJ",
            name.map { "(\($0)) Tj 7 0 Td" }.joined(separator: " "),
            name.map { "1 0 0 1 10 100 Tm (\($0)) Tj" }.joined(separator: " "),
            "(Metzgerei) Tj ET q BT /F1 12 Tf 1 0 0 1 66 100 Tm (Zwirnlein) Tj",
            "(Metzgerei Zwirn-) Tj 0 -14 Td (lein) Tj",
            "/Span << /ActualText (Metzgerei Zwirnlein) >> BDC (x) Tj EMC",
            "/Span << /ActualText <FEFF\(name.utf16.map { "00" + String($0, radix: 16) }.joined())> >> BDC EMC",
            "(Metzgerei Zw) Tj /Span << /ActualText (ir) >> BDC (\\256) Tj EMC (nlein) Tj",
            "/Span << /ActualText (Firma) >> BDC (Metzgerei Zwirnlein) Tj EMC",
            "/Artifact BMC (Metzgerei Zwirnlein) Tj EMC EMC",
            "BI /W 1 /H 1 ID (((\u{1}<< EI (Metzgerei Zwirnlein) Tj",
        ])
    func written(show: String) {
        let found = Self.text(Self.latin(show))
        #expect(found.words.contains(Self.name) || found.words.contains("Zwirnlein\n"), "\(found.words)")
        #expect(found.gaps.isEmpty)
    }

    @Test(
        "has words where blanks are only distance, and one word where a program goes on in the middle",
        arguments: [
            ("1 0 0 1 10 50 Tm [(Beim)-333(B\\344cker)] TJ", "Beim Bäcker"),
            ("(Beim) Tj 50 0 Td (B\\344cker) Tj", "Beim Bäcker"), ("(Beim ) Tj (B\\344c) Tj (ker) Tj", "Beim Bäcker"),
            ("14 TL (Beim) Tj T* (B\\344cker) Tj", "Beim\nBäcker"),
        ])
    func words(show: String, text: String) {
        #expect(Self.text(Self.latin(show)).words.contains(text))
    }

    @Test(
        "has the letters that a font's encoding names",
        arguments: [
            ("/Encoding /WinAnsiEncoding", "M\\374ller \\200"), ("/Encoding /MacRomanEncoding", "M\\237ller \\333"),
            ("/Encoding << /Differences [1 /udieresis /Euro /M] >>", "\\003\\001ller \\002"),
            ("/Encoding << /BaseEncoding /MacRomanEncoding /Differences [1 /uni00FC 2 /u20AC] >>", "M\\001ller \\002"),
        ])
    func encoded(encoding: String, text: String) {
        let found = Self.text(Self.latin("(\(text)) Tj", encoding: encoding))
        #expect(found.words.contains("Müller €") && found.gaps.isEmpty, "\(found.words)")
    }

    @Test(
        "is read from fonts that number their letters, by their table",
        arguments: [
            "2 beginbfchar <0001> <004D> <0002> <00FC> endbfchar 1 beginbfrange <0003> <0007> [<006C> <006C> <0065> <0072> <0020>] endbfrange",
            "1 beginbfchar <0002> <00FC> endbfchar 3 beginbfrange <0001> <0001> <004D> <0003> <0004> [<006C> <006C>] <0005> <0005> <0065> endbfrange 1 beginbfchar <06> <0072> endbfchar",
            "1 beginbfchar <0001> <004D00FC006C006C00650072> endbfchar 1 beginbfrange <0002> <0009> <0000> endbfrange",
        ], [false, true])
    func numbered(table: String, isPacked: Bool) {
        let found = Self.text(Self.composite("<000100020003000400050006>", table, isPacked: isPacked))
        #expect(found.words.contains("Müller"), "\(found.words)")
    }

    private static func composite(_ codes: String, _ table: String?, isPacked: Bool = false) -> [UInt8] {
        let unicode = table == nil ? "" : "/ToUnicode 6 0 R"
        let map = table.map {
            "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange \($0) endcmap"
        }
        return PDFPages(
            content: "BT /F1 12 Tf 10 100 Td \(codes) Tj ET",
            font: "<< /Type /Font /Subtype /Type0 /BaseFont /AB+X /Encoding /Identity-H \(unicode) >>", table: map,
            isPacked: isPacked
        ).bytes
    }

    @Test("that cannot be searched is named")
    func gaps() {
        #expect(Self.text(Self.composite("<00010002>", nil)).gaps == [.letters])
        let half = "1 beginbfchar <0001> <004D> endbfchar"
        #expect(Self.text(Self.composite("<0001>", half)).gaps == [])
        #expect(Self.text(Self.composite("<0001000500060007>", half)).gaps == [.letters])
        let own = "/Encoding << /Differences [65 /g1 /g2 /g3] >>"
        #expect(Self.text(Self.latin("(ABC) Tj", encoding: own)).gaps == [.letters])
        #expect(Self.text(PDFPages(content: "x", filter: "/LZWDecode").bytes).gaps == [.packing])
        #expect(Self.text(PDFPages(content: "x", filter: "/FlateDecode").bytes).gaps == [.packing])
        #expect(Self.text(PDFPages(content: "/I Do", hasPicture: true).bytes).gaps == [.pictures])
        #expect(Self.text(PDFPages(content: "/I Do BT (Ein Bild) Tj ET", hasPicture: true).bytes).gaps == [])
        #expect(Self.text(PDFPages(content: "BI /W 1 /H 1 ID x EI ").bytes).gaps == [.pictures])
        #expect(Self.text(PDFPages(content: "").bytes).gaps == [])
    }

    @Test("is unpacked from the codes of old programs", arguments: ["/ASCIIHexDecode", "/ASCII85Decode"])
    func filters(filter: String) {
        let content =
            filter == "/ASCIIHexDecode" ? Self.hex("BT (Metzgerei) Tj ET") + ">" : #"6<#'U9kAEmB4Z*pBdk0(C*5rE~>"#
        let found = Self.text(PDFPages(content: content, filter: filter).bytes)
        #expect(found.words.contains("Metzger"), "\(found.words)")
        #expect(found.gaps.isEmpty)
    }

    @Test("costs no more than the file is worth, whatever it holds")
    func hostile() {
        let loop =
            "<< /Type /Font /Subtype /Type0 /Encoding 5 0 R /DescendantFonts 5 0 R /ToUnicode 5 0 R /Font 5 0 R >>"
        let contents = [
            String(repeating: "[", count: 100_000), String(repeating: "q ", count: 100_000),
            String(repeating: "/F1 1 Tf ", count: 100_000), String(repeating: "<< /A ", count: 50_000),
            "BT /F1 99999999999999999999999 Tf 1 0 0 1 .0000000001 -.0 Tm (x) Tj 0 0 0 0 0 0 Tm (y) Tj ET",
            String(repeating: "(", count: 100_000), String(repeating: "<", count: 100_001), "ID", "BI ID EI",
            "Q Q Q Tj TJ Td Tm",
        ]
        for content in contents { _ = Self.text(PDFPages(content: content, font: loop).bytes) }
        // A letter that stands for many, many times.
        let long = String(repeating: "0041", count: 16)
        let many = Self.composite(
            "<" + String(repeating: "0001", count: 16_000) + ">", "1 beginbfchar <0001> <\(long)> endbfchar")
        #expect(Self.text(many).words.utf8.count < 5 << 20)
        for wrong in [
            "1 beginbfrange <00000000> <FFFFFFFF> <FFFF> endbfrange", "beginbfrange <> <> <> endbfrange", "<", "[", "(",
        ] {
            _ = Self.text(Self.composite("<0001FFFF0>", wrong))
        }
    }
}

/// A PDF of one page with a font, and with a stream that the font refers to.
private struct PDFPages {
    let bytes: [UInt8]

    init(
        content: String, font: String = "null", table: String? = nil, isPacked: Bool = false, filter: String? = nil,
        hasPicture: Bool = false
    ) {
        func stream(_ text: String, _ keys: String) -> [UInt8] {
            let plain = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            let data = isPacked ? Inflate.packZlib(plain) : plain
            let filters = isPacked ? "/Filter /FlateDecode" : ""
            return Array("<< \(keys) \(filters) /Length \(data.count) >>\nstream\n".utf8) + data + "\nendstream".utf8
        }
        let pictures = hasPicture ? "/XObject << /I 7 0 R >>" : ""
        let objects: [[UInt8]] = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array("<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> \(pictures) >> >>".utf8),
            Array("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 80 90] /Contents [4 0 R] >>".utf8),
            stream(content, filter.map { "/Filter \($0)" } ?? ""), Array(font.utf8),
            table.map { stream($0, "") } ?? Array("null".utf8),
            stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1"),
        ]
        var bytes = Array("%PDF-1.7\n".utf8)
        for (index, object) in objects.enumerated() {
            bytes += "\(index + 1) 0 obj\n".utf8 + object + "\nendobj\n".utf8
        }
        self.bytes = bytes + "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n".utf8
    }
}

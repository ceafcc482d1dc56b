import Foundation
import Testing

@testable import CasebookDrafts

@Suite("A page is read in the encoding that browsers read it in")
struct EncodingTests {
    private static let cases: [(page: [UInt8], encoding: String, text: String)] = [
        // A mark at the beginning comes before everything that is declared.
        ([0xEF, 0xBB, 0xBF] + bytes("<meta charset=koi8-r>ä"), "utf-8", "ä"),
        ([0xFF, 0xFE] + "<p>Größe".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "utf-16le", "Größe"),
        ([0xFE, 0xFF] + "<p>Größe".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "utf-16be", "Größe"),
        ("<p>Größe".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "utf-16le", "Größe"),
        // What is declared, in all the forms that pages have.
        (bytes("<meta charset=iso-8859-15>") + [0xA4, 0xBC], "iso-8859-15", "€Œ"),
        (bytes("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-2'>") + [0xA3], "iso-8859-2", "Ł"),
        (
            bytes("<meta content='text/html; charset=\"windows-1250\"' http-equiv=content-type>") + [0x9F],
            "windows-1250", "ź"
        ),
        (bytes("<!-- <meta charset=koi8-r> --><meta charset=\"windows-1251\"/>") + [0xC6], "windows-1251", "Ж"),
        (bytes("<html data-x='<meta charset=koi8-r>'><meta charset = cp866 >") + [0x80], "ibm866", "А"),
        (bytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html>") + [0xE4, 0x80], "windows-1252", "ä€"),
        (bytes("<meta charset=latin1>") + [0x84, 0xDF, 0x93], "windows-1252", "„ß“"),
        (bytes("<meta charset=shift_jis>") + [0x93, 0xFA, 0x96, 0x7B], "shift_jis", "日本"),
        (bytes("<meta charset=gb2312>") + [0xD6, 0xD0], "gbk", "中"),
        (bytes("<meta charset=big5>") + [0xA4, 0xA4], "big5", "中"),
        (bytes("<meta charset=euc-kr>") + [0xC7, 0xD1], "euc-kr", "한"),
        (bytes("<meta charset=euc-jp>") + [0xC6, 0xFC], "euc-jp", "日"),
        // Whoever reads a declaration byte by byte does not read sixteen bits.
        (bytes("<meta charset=utf-16>ä"), "utf-8", "ä"),
        (bytes("<meta charset=x-user-defined>") + [0xE4], "windows-1252", "ä"),
        // Declared and wrong: browsers show what cannot be read.
        (bytes("<meta charset=utf-8>") + [0xE4], "utf-8", "\u{FFFD}"),
        // Not declared, unknown, or declared where nobody looks.
        (bytes("<p>ä"), "utf-8", "ä"),
        (bytes("<p>") + [0xE4, 0x80], "windows-1252", "ä€"),
        (bytes("<meta charset=gibtsnicht><p>") + [0xE4], "windows-1252", "ä"),
        (bytes("<meta name=x content='text/html; charset=koi8-r'>") + [0xE4], "windows-1252", "ä"),
        (bytes(String(repeating: " ", count: 1024) + "<meta charset=koi8-r>") + [0xE4], "windows-1252", "ä"),
        (bytes("<metadata charset=koi8-r>") + [0xE4], "windows-1252", "ä"),
    ]

    @Test("a mark, a declaration, or neither", arguments: 0..<cases.count)
    func read(index: Int) {
        let (page, encoding, text) = Self.cases[index]
        let read = PageEncoding.text(of: page)
        #expect(read.encoding == encoding && read.text.hasSuffix(text), "\(read)")
    }

    @Test("every encoding of the standard has its characters, and every label one encoding")
    func tables() throws {
        for label in ["utf8", "ascii", " UTF-8\n", "windows-1252", "dos-874", "mac", "logical", "iso-8859-16"] {
            let name = try #require(EncodingLabels.name(of: label), "\(label)")
            let text = PageEncoding.decode(Array(0x20...0xFF), name)
            #expect(text.hasPrefix(" !\"#"), "\(name)")
        }
        #expect(EncodingLabels.name(of: "utf-7") == nil && EncodingLabels.name(of: "") == nil)
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

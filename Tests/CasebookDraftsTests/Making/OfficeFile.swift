import CasebookDisk
import Foundation
import TestSupport

/// A Word file put together part by part, as no converter would write it.
struct OfficeFile {
    /// What stands between `<w:body>` and `</w:body>`.
    var body = ""
    /// Further parts by name, with the type of their relation from the document.
    var parts: [(name: String, relation: String, content: String)] = []
    /// Targets of hyperlinks; the first is `rId100`.
    var links: [String] = []

    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        """

    func write(_ name: String, in folder: TemporaryFolder) throws -> DiskPath {
        let file = folder.url.appendingPathComponent(name)
        try Data(StoredArchive.bytes(of: files)).write(to: file)
        return DiskPath(file.path)
    }

    var files: [(name: String, bytes: [UInt8])] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        var relations = ""
        for (index, part) in parts.enumerated() {
            relations +=
                "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)\(part.relation)\" Target=\"\(part.name)\"/>"
        }
        for (index, link) in links.enumerated() {
            relations +=
                "<Relationship Id=\"rId\(index + 100)\" Type=\"\(office)hyperlink\" Target=\"\(link)\" TargetMode=\"External\"/>"
        }
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        let package = "http://schemas.openxmlformats.org/package/2006/"
        var files = [
            (
                "[Content_Types].xml",
                head
                    + "<Types xmlns=\"\(package)content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                head
                    + "<Relationships xmlns=\"\(package)relationships\"><Relationship Id=\"rId1\" Type=\"\(office)officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "word/_rels/document.xml.rels",
                head + "<Relationships xmlns=\"\(package)relationships\">\(relations)</Relationships>"
            ),
            ("word/styles.xml", head + Self.styles), ("word/numbering.xml", head + Self.numbering),
            ("word/document.xml", head + "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"),
        ]
        files += parts.map { ("word/" + $0.name, head + $0.content) }
        return files.map { ($0.0, Array($0.1.utf8)) }
    }

    private static let styles: String = {
        let headings = (1...6).map { level in
            "<w:style w:type=\"paragraph\" w:styleId=\"berschrift\(level)\"><w:name w:val=\"heading \(level)\"/></w:style>"
        }
        let others = [("Titel", "Title"), ("Untertitel", "Subtitle"), ("Datum", "Date"), ("Autor", "Author")].map {
            id, name in
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/></w:style>"
        }
        return "<w:styles \(namespaces)>\((headings + others).joined())</w:styles>"
    }()

    private static let numbering: String = {
        let levels = (0...8).map { level in
            "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl>"
        }.joined()
        return
            "<w:numbering \(namespaces)><w:abstractNum w:abstractNumId=\"1\">\(levels)</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
    }()
}

/// A ZIP archive whose files are stored as they are (PKWARE APPNOTE 6.3).
enum StoredArchive {
    static func bytes(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in files {
            let offset = archive.count
            let common =
                number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4) + number(Int(checksum(bytes)), 4)
                + number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
            archive += number(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
            directory +=
                number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
                + number(0, 4) + number(offset, 4) + Array(name.utf8)
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
            + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
        return archive + directory + end
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}

@testable import CasebookModel

extension RelativePath {
    /// The path of a file among the media.
    static func medium(_ name: String) -> RelativePath {
        guard let path = RelativePath("media/" + name) else { preconditionFailure("no relative path: \(name)") }
        return path
    }
}

/// The smallest file of each type, 300 × 200 pixels if it is a picture.
enum Specimen {
    static func bytes(of type: MediaType) -> [UInt8] {
        switch type {
        case .svg: Array("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>".utf8)
        case .png: png()
        case .jpeg: jpeg()
        case .gif: Array("GIF89a".utf8) + [0x2C, 0x01, 0xC8, 0x00, 0, 0, 0]
        case .webp: webp()
        case .pdf: Array("%PDF-1.7\n%%EOF\n".utf8)
        case .mp4: [0, 0, 0, 16] + Array("ftypisom".utf8) + [0, 0, 2, 0]
        case .webm: [0x1A, 0x45, 0xDF, 0xA3, 0x87, 0x42, 0x82, 0x84] + Array("webm".utf8)
        case .mp3: [0xFF, 0xFB, 0x90, 0x00]
        case .csv: Array("name;count\nä;1\n".utf8)
        case .text: Array("Grüße\n".utf8)
        case .zip: zip(["a.txt"])
        case .docx: zip(["[Content_Types].xml", "word/document.xml"])
        case .xlsx: zip(["[Content_Types].xml", "xl/workbook.xml"])
        case .pptx: zip(["[Content_Types].xml", "ppt/presentation.xml"])
        case .odt, .ods, .odp: zip(["mimetype", "content.xml"], mimetype: type.rawValue)
        }
    }

    /// A picture that says where it was taken.
    static func located(_ type: MediaType) -> [UInt8] {
        switch type {
        case .png: png(exif: exif(located: true))
        case .webp: webp(exif: exif(located: true))
        default: jpeg(exif: exif(located: true))
        }
    }

    /// TIFF with an orientation and a pointer to a directory of positions.
    static func exif(orientation: UInt8 = 1, located: Bool = false) -> [UInt8] {
        let entry1: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        let entry2: [UInt8] = [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]
        let tag: UInt8 = located ? 2 : 29
        let position: [UInt8] = [0, 1, 0, tag, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]
        return Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 2] + entry1 + entry2 + [0, 0, 0, 0] + position
    }

    static func jpeg(exif: [UInt8] = []) -> [UInt8] {
        let notes = Array("Exif\0\0".utf8) + exif
        let segment = exif.isEmpty ? [] : [0xFF, 0xE1, 0, UInt8(notes.count + 2)] + notes
        return [0xFF, 0xD8] + segment + [0xFF, 0xC0, 0, 11, 8, 0x00, 0xC8, 0x01, 0x2C, 1, 1, 0x11, 0, 0xFF, 0xD9]
    }

    static func png(exif: [UInt8] = []) -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
        }
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + chunk("IHDR", [0, 0, 1, 0x2C, 0, 0, 0, 0xC8, 8, 2, 0, 0, 0])
            + (exif.isEmpty ? [] : chunk("eXIf", exif)) + chunk("IEND", [])
    }

    static func webp(exif: [UInt8] = []) -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 0 ? [] : [0])
        }
        return Array("RIFF\0\0\0\0WEBP".utf8) + chunk("VP8X", [8, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0])
            + (exif.isEmpty ? [] : chunk("EXIF", exif))
    }

    /// An archive of empty files, but for the first one if it names a media type.
    static func zip(_ names: [String], mimetype: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (index, name) in names.enumerated() {
            let content = index == 0 ? Array(mimetype.utf8) : []
            let sizes: [UInt8] = [
                UInt8(content.count), 0, 0, 0, UInt8(content.count), 0, 0, 0, UInt8(name.utf8.count), 0,
            ]
            let common = [10, 0] + [UInt8](repeating: 0, count: 12) + sizes
            let offset = bytes.count
            bytes += Array("PK\u{3}\u{4}".utf8) + common + [0, 0] + Array(name.utf8) + content
            directory += Array("PK\u{1}\u{2}".utf8) + [10, 0] + common + [UInt8](repeating: 0, count: 12)
            directory += [UInt8(offset & 0xFF), UInt8(offset >> 8), 0, 0] + Array(name.utf8)
        }
        let end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0, UInt8(names.count), 0, UInt8(names.count), 0]
        let place = [
            UInt8(directory.count & 0xFF), UInt8(directory.count >> 8), 0, 0, UInt8(bytes.count & 0xFF),
            UInt8(bytes.count >> 8), 0, 0,
        ]
        return bytes + directory + end + place + [0, 0]
    }
}

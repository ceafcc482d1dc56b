import CasebookDisk
import CasebookModel

/// The documents that can be read.
enum DocumentFormat: String, CaseIterable {
    case docx, odt, rtf, html

    init?(path: DiskPath) {
        switch path.suffix {
        case "htm", "xhtml", "xht": self = .html
        case "docm", "dotx", "dotm": self = .docx
        case "ott": self = .odt
        case let suffix: self.init(rawValue: suffix)
        }
    }

    /// What bytes are, whatever the name says: many a `.doc` is something else.
    init?(bytes: [UInt8]) {
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            self = .rtf
        } else if Self.isPage(bytes) {
            self = .html
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let archive = Archive(bytes) {
            if archive.names.contains(where: { $0.hasPrefix("word/") }) {
                self = .docx
            } else if archive.part("mimetype", limit: 100).map({ String(decoding: $0, as: UTF8.self) })?
                .hasPrefix("application/vnd.oasis.opendocument.text") == true
            {
                self = .odt
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(200).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        let text = String(decoding: start, as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
    }

    /// Where pictures lie in the archive, before the target that the converter gives.
    var archiveFolder: String? {
        switch self {
        case .docx: "word/"
        case .odt: ""
        case .html, .rtf: nil
        }
    }

    /// What files of Word before 2007, and encrypted ones, begin with (MS-CFB, section 2.2).
    static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

extension DiskPath {
    /// What follows the last dot of the name, in lower case; empty if there is none.
    var suffix: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The name without its suffix.
    var stem: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}

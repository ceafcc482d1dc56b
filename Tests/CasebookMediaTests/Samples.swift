@testable import CasebookMedia

/// An archive whose files are stored as they are.
struct Archive {
    let bytes: [UInt8]

    init(_ files: [(String, [UInt8])], time: [UInt8] = [0, 0, 0x21, 0], comment: String = "") {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in files {
            let size = Bytes.little(content.count, 4)
            let common =
                [20, 0, 0, 0, 0, 0] + time + Bytes.little(Int(Checksum.crc32(content)), 4) + size + size
                + Bytes.little(name.utf8.count, 2) + [0, 0]
            directory += Array("PK\u{1}\u{2}".utf8) + [20, 0] + common + [UInt8](repeating: 0, count: 10)
            directory += Bytes.little(bytes.count, 4) + Array(name.utf8)
            bytes += Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8) + content
        }
        let end =
            Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + Bytes.little(files.count, 2) + Bytes.little(files.count, 2)
            + Bytes.little(directory.count, 4) + Bytes.little(bytes.count, 4) + Bytes.little(comment.utf8.count, 2)
        self.bytes = bytes + directory + end + Array(comment.utf8)
    }

    /// The files of an archive by name.
    static func files(in bytes: [UInt8]) -> [String: [UInt8]] {
        guard let archive = ZIPArchive(bytes) else { return [:] }
        var room = 1 << 20
        return Dictionary(
            archive.entries.compactMap { entry in
                ZIPArchive.content(of: entry, in: bytes, room: &room).map { (entry.path, $0) }
            }, uniquingKeysWith: { $1 })
    }
}

/// A PDF of one page.
struct PDFSample {
    let bytes: [UInt8]

    init(info: String?, content: String = "", more: [String] = [], trailer: String = "", tail: String = "") {
        let page = Array(content.unicodeScalars).map { UInt8(truncatingIfNeeded: $0.value) }
        let objects: [[UInt8]] =
            [
                Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
                Array("<< /Type /Pages /Kids [3 0 R] /Count 1 >>".utf8),
                Array("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 80 90] /Contents 4 0 R >>".utf8),
                Array("<< /Filter /FlateDecode /Length \(Inflate.packZlib(page).count) >>\nstream\n".utf8)
                    + Inflate.packZlib(page) + "\nendstream".utf8, Array((info ?? "null").utf8),
            ] + more.map { Array($0.utf8) }
        var bytes = Array("%PDF-1.7\n".utf8)
        for (index, object) in objects.enumerated() {
            bytes += "\(index + 1) 0 obj\n".utf8 + object + "\nendobj\n".utf8
        }
        let info = info == nil ? "" : "/Info 5 0 R"
        bytes += "trailer\n<< /Root 1 0 R \(info) \(trailer) >>\nstartxref\n9\n%%EOF\n".utf8
        self.bytes = bytes + tail.utf8
    }
}

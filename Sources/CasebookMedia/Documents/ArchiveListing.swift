import CasebookModel

/// The names in a ZIP archive, from its central directory (PKWARE APPNOTE 6.3, section 4.3.12). Nothing is unpacked.
struct ArchiveListing {
    /// The names of the files, as they are written.
    let names: [String]
    /// Whether the directory is whole.
    let isComplete: Bool
    /// The media type that an OpenDocument file names in its first entry (ODF 1.3 part 2, section 3.3).
    private let declaredType: String?

    /// More names are not looked at.
    private static let limit = 10_000

    init(_ data: ByteReader) {
        declaredType = Self.declaredType(in: data)
        guard let end = Self.endRecord(in: data), let count = data.littleEndian(2, at: end + 10),
            var offset = data.littleEndian(4, at: end + 16)
        else {
            names = []
            isComplete = false
            return
        }
        var names: [String] = []
        while names.count < min(count, Self.limit), data.has("PK\u{1}\u{2}", at: offset),
            let nameLength = data.littleEndian(2, at: offset + 28), let extra = data.littleEndian(2, at: offset + 30),
            let comment = data.littleEndian(2, at: offset + 32)
        {
            names.append(data.text(at: offset + 46, count: nameLength))
            offset += 46 + nameLength + extra + comment
        }
        self.names = names
        isComplete = names.count == min(count, Self.limit)
    }

    /// What the archive is, by what is in it.
    var type: MediaType {
        if let declaredType, let type = MediaType(rawValue: declaredType), FileSignature.archives.contains(type) {
            return type
        }
        guard names.contains("[Content_Types].xml") else { return .zip }
        if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
        if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
        if names.contains(where: { $0.hasPrefix("ppt/") }) { return .pptx }
        return .zip
    }

    /// What is wrong with an archive that is offered as a download.
    func problems(as type: MediaType) -> [MediumProblem] {
        var problems: [MediumProblem] = []
        if !isComplete { problems.append(MediumProblem(.damaged(type))) }
        if let name = names.first(where: Self.leadsOut) { problems.append(MediumProblem(.unsafeArchive(name))) }
        if type != .zip, names.contains(where: { $0.hasSuffix("vbaProject.bin") || $0.hasPrefix("Basic/") }) {
            problems.append(MediumProblem(.macros))
        }
        return problems
    }

    /// Whether unpacking carelessly would write outside the folder.
    private static func leadsOut(_ name: String) -> Bool {
        name.hasPrefix("/") || name.contains("\\") || name.contains(":")
            || name.split(separator: "/").contains("..")
    }

    private static func endRecord(in data: ByteReader) -> Int? {
        // At the end, before a comment of at most 65,535 bytes.
        var offset = data.count - 22
        let last = max(0, offset - 65_535)
        while offset >= last {
            if data[offset] == 0x50, data.has("PK\u{5}\u{6}", at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    private static func declaredType(in data: ByteReader) -> String? {
        guard data.has("PK\u{3}\u{4}"), data.littleEndian(2, at: 26) == 8, data.has("mimetype", at: 30),
            let extra = data.littleEndian(2, at: 28), let size = data.littleEndian(4, at: 18), size < 100
        else { return nil }
        return data.text(at: 38 + extra, count: size)
    }
}

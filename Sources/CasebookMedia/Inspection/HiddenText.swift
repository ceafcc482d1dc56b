import CasebookModel

/// The words in a file, as far as they can be had without its program: for finding what must not be said. Texts of documents,
/// names of files in archives, and whatever else among the bytes looks like words.
struct HiddenText {
    /// Words and lines.
    private(set) var text = ""
    /// Names of files, in which words stand without gaps.
    private(set) var names: [String] = []
    /// Whether there was more than is looked through.
    private(set) var isCut = false
    /// What is there and cannot be searched.
    private(set) var gaps: Set<SearchGap> = []
    private var room = MediumCleaner.unpackingLimit

    /// More text is not looked through: a book has one MiB.
    private static let limit = 4 << 20
    /// Among random bytes, so many letters in a row are rare enough.
    private static let shortestRun = 12

    init(of bytes: [UInt8], _ type: MediaType) { read(bytes, type, depth: 0) }

    private mutating func read(_ bytes: [UInt8], _ type: MediaType, depth: Int) {
        switch type {
        case .svg: add(MarkupText.plain(bytes))
        case .csv, .text: add(String(decoding: bytes, as: UTF8.self))
        case .pdf:
            let document = PDFText(of: bytes, room: &room, limit: Self.limit)
            add(document.words)
            gaps.formUnion(document.gaps)
            isCut = isCut || document.isCut
            addRuns(in: bytes)
        case .zip, .docx, .xlsx, .pptx, .odt, .ods, .odp: read(archive: bytes, depth: depth)
        default: addRuns(in: bytes)
        }
    }

    private mutating func read(archive bytes: [UInt8], depth: Int) {
        guard let archive = ZIPArchive(bytes) else { return addRuns(in: bytes) }
        for entry in archive.entries where names.count < 10_000 {
            let path = entry.path
            names.append(path)
            let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
            guard !entry.data.isEmpty, let content = ZIPArchive.content(of: entry, in: bytes, room: &room) else {
                continue
            }
            let type = MediaType(suffix: suffix)
            if let type, depth < MediumCleaner.depthLimit {
                read(content, type, depth: depth + 1)
            } else if content.first == UInt8(ascii: "<") || content.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]) {
                add(MarkupText.plain(content))
            } else {
                addRuns(in: content)
            }
        }
    }

    private mutating func add(_ more: String) {
        guard text.utf8.count + more.utf8.count <= Self.limit else {
            isCut = true
            return text += String(more.prefix(max(0, Self.limit - text.utf8.count))) + "\n"
        }
        text += more + "\n"
    }

    /// Rows of letters in UTF-8, and in UTF-16 of either order, as far as it is Latin.
    private mutating func addRuns(in bytes: [UInt8]) {
        var run: [UInt8] = []
        var wide = 0
        var found = ""
        func finish() {
            if run.count >= Self.shortestRun { found += String(decoding: run, as: UTF8.self) + "\n" }
            run = []
            wide = 0
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if (0x20...0x7E).contains(byte) {
                run.append(byte)
                wide = 0
            } else if byte == 0, !run.isEmpty, wide == 0 {
                // The other half of a letter.
                wide = 1
            } else if (0xC3...0xC5).contains(byte), index + 1 < bytes.count, (0x80...0xBF).contains(bytes[index + 1]) {
                run += [byte, bytes[index + 1]]
                index += 1
                wide = 0
            } else if byte >= 0xC0, wide == 1 || index + 1 < bytes.count && bytes[index + 1] == 0, !run.isEmpty {
                run += String(Unicode.Scalar(byte)).utf8
                wide = 0
            } else {
                finish()
            }
            index += 1
            if found.utf8.count > Self.limit { break }
        }
        finish()
        if !found.isEmpty { add(found) }
    }
}

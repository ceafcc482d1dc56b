import CasebookDisk
public import CasebookModel

/// All cases of a book for reading from front to back: the DocBook export, the stock style sheets with a layer of our own,
/// and for paper WeasyPrint.
///
/// A PDF is tagged (PDF/UA-1), has an outline, and is set in the language of each case. Both formats depend on nothing
/// but the files, the date and the versions of the programs.
public struct Brochure: Sendable {
    /// What is made.
    public enum Format: String, Sendable, CaseIterable {
        /// Pages to print.
        case pdf
        /// An e-book (EPUB 3).
        case epub

        fileprivate var tools: [BrochureTool] { self == .pdf ? [.xsltproc, .weasyprint] : [.xsltproc] }
    }

    /// A file of the DocBook export.
    public struct Source: Sendable {
        public let path: RelativePath
        public let bytes: [UInt8]

        public init(path: RelativePath, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    private let format: Format
    private let tools: [BrochureTool: DiskPath]

    /// Looks for the programs that the format needs.
    ///
    /// - Throws: ``BrochureProblem/missing(_:)``, before any work is done.
    public init(_ format: Format) throws(BrochureProblem) {
        self.format = format
        var found: [BrochureTool: DiskPath] = [:]
        for tool in format.tools { found[tool] = ChildProcess.find(tool.rawValue) }
        tools = found
        let missing = format.tools.filter { found[$0] == nil }
        guard missing.isEmpty else { throw .missing(missing) }
    }

    /// Whether readers who do not see the pictures get their text alternatives: WeasyPrint has written them since
    /// version 66.
    public var hasTextAlternatives: Bool {
        guard let weasyprint = tools[.weasyprint] else { return true }
        let limits = ChildProcess.Limits(seconds: 60, outputBytes: 1 << 16)
        // "WeasyPrint version 70.0"
        guard let outcome = try? ChildProcess.run(weasyprint, ["--version"], limits: limits) else { return false }
        let version = String(decoding: outcome.output, as: UTF8.self).split(whereSeparator: \.isWhitespace).last
        return version?.split(separator: ".").first.flatMap { Int($0) }.map { $0 >= 66 } ?? false
    }

    /// The brochure of a DocBook export.
    ///
    /// - Parameters:
    ///   - whole: the path of the source that holds everything.
    ///   - date: the export date, the only clock.
    /// - Throws: ``BrochureProblem`` or `DiskError`; nothing is left behind.
    public func bytes(of sources: [Source], reading whole: String, on date: CalendarDay) throws -> [UInt8] {
        let folder = try ScratchFolder()
        for source in sources { try write(source.bytes, to: folder.path / source.path) }
        let styles = [
            ("common.xsl", PackageResources.common_xsl), ("brochure.xsl", PackageResources.brochure_xsl),
            ("brochure.css", PackageResources.brochure_css), ("epub.xsl", PackageResources.epub_xsl),
            ("paths.xsl", PackageResources.paths_xsl),
        ]
        for (name, bytes) in styles { try write(bytes, to: folder.path / name) }
        return switch format {
        case .pdf: try pdf(of: whole, in: folder.path, date)
        case .epub: try epub(of: sources, whole, in: folder.path, date)
        }
    }

    private func write(_ bytes: [UInt8], to path: DiskPath) throws {
        try Disk.createFolder(path.parent)
        try AtomicFile.write(bytes, to: path)
    }

    private func pdf(of whole: String, in folder: DiskPath, _ date: CalendarDay) throws -> [UInt8] {
        func path(_ name: String) -> String { (folder / name).text }
        try run(
            .xsltproc, ["--nonet", "-o", path("brochure.html"), path("brochure.xsl"), path(whole)], date)
        try run(
            .weasyprint,
            [
                "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", path("brochure.html"),
                path("brochure.pdf"),
            ], date)
        return try Disk.read(folder / "brochure.pdf", limit: Self.greatest)
    }

    /// An EPUB container (EPUB Open Container Format 3.2): `mimetype` comes first.
    private func epub(
        of sources: [Source], _ whole: String, in folder: DiskPath, _ date: CalendarDay
    ) throws -> [UInt8] {
        func path(_ name: String) -> String { (folder / name).text }
        let content = folder / "epub/OEBPS"
        try Disk.createFolder(content)
        try run(.xsltproc, ["--nonet", "-o", path("book.xml"), path("paths.xsl"), path(whole)], date)
        try run(
            .xsltproc,
            ["--nonet", "--stringparam", "base.dir", content.text + "/", path("epub.xsl"), path("book.xml")], date)
        var archive = StoredArchive()
        try archive.add("mimetype", Disk.read(folder / "epub/mimetype", limit: 1000))
        try archive.add("META-INF/container.xml", Disk.read(folder / "epub/META-INF/container.xml", limit: 1 << 20))
        for entry in try Disk.entries(of: content).sorted(by: { $0.name < $1.name }) where entry.kind == .file {
            try archive.add("OEBPS/" + entry.name, Disk.read(content / entry.name, limit: Self.greatest))
        }
        for source in sources where Self.isInEBook(source.path) {
            try archive.add("OEBPS/" + source.path.text.percentEncodedPath.replacing("%", with: "_"), source.bytes)
        }
        return try archive.finish()
    }

    /// Pictures of the types that every reading system shows (EPUB 3.2, section 2.1.1); the style sheet knows them too.
    private static func isInEBook(_ path: RelativePath) -> Bool {
        ["svg", "png", "jpg", "jpeg", "gif"].contains(path.suffix)
    }

    /// Bytes of a brochure; what thousands of cases with photographs give.
    private static let greatest = 2 << 30

    private func run(_ tool: BrochureTool, _ arguments: [String], _ date: CalendarDay) throws {
        guard let program = tools[tool] else { throw BrochureProblem.missing([tool]) }
        let limits = ChildProcess.Limits(seconds: 3600, outputBytes: 16 << 20)
        // https://reproducible-builds.org/specs/source-date-epoch/
        let clock = ["SOURCE_DATE_EPOCH": String(date.daysSince1970 * 86_400)]
        let outcome = try ChildProcess.run(program, arguments, environment: clock, limits: limits)
        if outcome.isSuccess { return }
        if outcome.ending == .tooSlow { throw BrochureProblem.tooSlow(tool) }
        let said = String(decoding: outcome.errors, as: UTF8.self)
        if tool == .xsltproc, said.contains("cdn.docbook.org") { throw BrochureProblem.noStyleSheets }
        throw BrochureProblem.failed(tool, Self.lastLine(of: said))
    }

    /// The last line that says something, without the escapes of terminals.
    private static func lastLine(of text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline)
        let last = lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}

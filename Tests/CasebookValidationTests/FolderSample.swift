import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// A book as ``RuleExample/Sample/folder`` lists it, on a disk. Behind `#` stands what is odd about a file.
struct FolderSample {
    private let folder: TemporaryFolder

    init(listing: String) throws {
        folder = try TemporaryFolder(inMemory: true)
        var tree = Tree(files: [:])
        let lines = listing.split(separator: "\n").map { $0.split(separator: "  # ", maxSplits: 1).map(String.init) }
        for line in lines { tree.files[line[0]] = try content(of: line[0]) }
        for line in lines where line.count > 1 {
            let oddity = try #require(
                Self.oddities.first { $0.de == line[1] || $0.en == line[1] }, "nobody knows “\(line[1])”")
            oddity.make(&tree, line[0])
        }
        try tree.write(to: folder)
    }

    /// The findings in the whole book.
    func findings() async throws -> [Diagnostic] {
        let root = DiskPath(folder.url.path)
        let day = try #require(CalendarDay("2026-11-24"))
        let checker = BookChecker(relativeTo: root, validator: Validator(on: day), jobs: 1)
        return try await checker.findings(in: BookFolder(path: root)).diagnostics
    }

    /// What stands in a file of this name.
    private func content(of path: String) throws -> Data {
        switch path {
        case "casebook.yaml": Data(RuleSample.book.utf8)
        case "published.yaml": try Self.record()
        case let path where path.hasSuffix(".pdf"): Self.document("")
        case let path where path.hasSuffix(".png"): Self.picture
        default: Data(Self.study.utf8)
        }
    }

    static let study = RuleSample.study.replacing(
        "links:", with: "  - {file: media/poster.pdf, credit: Studio, licence: CC0-1.0}\nlinks:")

    /// The record of the case as it was published.
    private static func record() throws -> Data {
        let folder = try TemporaryFolder(inMemory: true)
        let root = DiskPath(folder.url.path)
        var tree = Tree(files: ["case.yaml": Data(study.utf8), "media/poster.pdf": document("")])
        for name in ["plan", "team"] { tree.files["media/\(name).png"] = picture }
        try tree.write(to: folder)
        let loader = FileLoader(relativeTo: root)
        let document = try loader.caseDocument(at: root / "case.yaml", folderName: "nova").get()
        let media = loader.media(of: try #require(document.study), in: root)
        let text = document.fingerprint(media: media.named).text
        return Data(
            Channel.allCases.map {
                "- {id: nova, folder: nova, channel: \($0.rawValue), since: 2021-03-15, text: \"\(text)\"}\n"
            }.joined().utf8)
    }

    private static let picture =
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")
        ?? Data()

    /// A PDF with one more object.
    private static func document(_ object: String) -> Data {
        Data(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< \(object) >>\nendobj\n%%EOF\n".utf8)
    }

    /// A PDF of one page that is nothing but a picture.
    private static let scan = Data(
        """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /Contents 4 0 R >>
        endobj
        4 0 obj
        << /Length 21 >>
        stream
        BI /W 1 /H 1 ID x EI\u{20}
        endstream
        endobj
        %%EOF

        """.utf8)

    private static let note = "/Subtype /Text /Rect [0 0 1 1] /T (Ada) /Contents (No)"
    static let study2026 = study.replacing("updated_on: 2021-06-01", with: "updated_on: 2026-02-03")

    /// What can be odd about files, in the words of the examples.
    private static let oddities: [(de: String, en: String, make: @Sendable (inout Tree, String) -> Void)] = [
        ("600 unbekannte Felder", "600 unknown keys", { $0.add((0..<600).map { "key\($0): 1\n" }.joined(), to: $1) }),
        ("ein umbenanntes GIF", "a renamed GIF", { $0.files[$1] = Data("GIF89a".utf8) + Data(count: 20) }),
        ("ein PNG", "a PNG", { _, _ in }),
        ("in case.yaml: media/plan.png", "in case.yaml: media/plan.png", { _, _ in }),
        ("ein Verweis", "a link", { $0.links.insert($1) }),
        (
            "über ein früheres team.png", "about an earlier team.png",
            {
                let hash = String(repeating: "0", count: 64)
                $0.files[$1] = Data(
                    "- {file: \"media/team-640w.png\", of: \"media/team.png\", from: \"\(hash)\", sha256: \"\(hash)\"}\n"
                        .utf8)
            }
        ),
        ("leer", "empty", { $0.files[$1] = Data() }),
        ("enthält Kommentare", "has comments", { $0.files[$1] = document(note) }),
        (
            "anonym, und poster.pdf enthält Kommentare", "anonymous, and poster.pdf has comments",
            {
                $0.anonymise($1)
                $0.files["CaseStudies/nova/media/poster.pdf"] = document(note)
            }
        ),
        (
            "anonym, und poster.pdf ist eingescannt", "anonymous, and poster.pdf is a scan",
            {
                $0.anonymise($1)
                $0.files["CaseStudies/nova/media/poster.pdf"] = scan
            }
        ),
        (
            "anonym, und kein Medium enthält Kommentare", "anonymous, and no file has comments",
            { $0.anonymise($1) }
        ),
        ("nennt auch „bistro“", "also names \"bistro\"", { $0.add(bistro("}"), to: $1) }),
        (
            "nennt „bistro“ als zurückgezogen", "names \"bistro\" as withdrawn",
            { $0.add(bistro(", ended: {on: 2024-05-01, cause: withdrawn}}"), to: $1) }
        ),
        (
            "neuer Titel, altes updated_on", "new title, old updated_on",
            { $0.files[$1] = Data(study.replacing("Ein Fall", with: "Ein anderer Fall").utf8) }
        ),
        (
            "neuer Titel, neues updated_on", "new title, new updated_on",
            { $0.files[$1] = Data(study2026.replacing("Ein Fall", with: "Ein anderer Fall").utf8) }
        ),
        (
            "„9:40 Uhr“, und house_style: true", "\"9:40 Uhr\", and house_style: true",
            { $0.askForStyle("9:40 Uhr", in: $1) }
        ),
        (
            "„9.40 Uhr“, und house_style: true", "\"9.40 Uhr\", and house_style: true",
            { $0.askForStyle("9.40 Uhr", in: $1) }
        ),
        (
            "gespeichert als Latin-1", "saved as Latin-1",
            { $0.files[$1] = study.data(using: .isoLatin1) }
        ),
        (
            "case_studies: Fallstudien", "case_studies: Fallstudien",
            { $0.add("case_studies: Fallstudien\n", to: $1) }
        ),
        (
            "case_studies: CaseStudies", "case_studies: CaseStudies",
            { $0.add("case_studies: CaseStudies\n", to: $1) }
        ),
        ("öffentlich als nova", "public as nova", { _, _ in }),
        ("mit id: nova", "with id: nova", { $0.files[$1] = Data("id: nova\n".utf8) + ($0.files[$1] ?? Data()) }),
        ("gespeichert als UTF-8", "saved as UTF-8", { _, _ in }),
        ("2 MiB", "2 MiB", { $0.add(String(repeating: "# more\n", count: 300_000), to: $1) }),
        ("2 KiB", "2 KiB", { $0.add(String(repeating: "# more\n", count: 100), to: $1) }),
    ]

    private static func bistro(_ end: String) -> String {
        "- {id: bistro, folder: bistro, channel: website, since: 2021-03-15, text: \"0123456789abcdef0000\"\(end)\n"
    }
}

/// Files on their way to a disk.
private struct Tree {
    /// What the files hold, by their paths; a path with `/` at its end is an empty folder.
    var files: [String: Data]
    /// Files that are only links to others.
    var links: Set<String> = []

    mutating func add(_ text: String, to path: String) { files[path]?.append(Data(text.utf8)) }

    /// The book asks for its house style, and the case says this.
    mutating func askForStyle(_ text: String, in path: String) {
        add("house_style: true\n", to: "casebook.yaml")
        files[path] = Data(FolderSample.study2026.replacing("Kurz gesagt", with: text).utf8)
    }

    mutating func anonymise(_ path: String) {
        files[path] = Data(
            FolderSample.study2026.replacing("company:\n", with: "company:\n  anonymous: true\n")
                .replacing("person: Eva Muster, ", with: "").utf8)
    }

    func write(to folder: TemporaryFolder) throws {
        for (path, data) in files {
            let file = folder.url.appendingPathComponent(path)
            let parent = path.hasSuffix("/") ? file : file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            if path.hasSuffix("/") { continue }
            guard links.contains(path) else {
                try data.write(to: file)
                continue
            }
            let original = folder.url.appendingPathComponent("original")
            try data.write(to: original)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: original)
        }
    }
}

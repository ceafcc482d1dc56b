import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookYAML

@testable import CasebookDrafts
@testable import CasebookImport

/// What a publisher's server sends: a feed, a case, or the book's own memory of imports. A case that can be used must be
/// the same when it lies here.
enum FeedHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        let source = SourceText(path: "feed.json", bytes: bytes)
        let feed = FeedDocument(source: source)
        expectSound(feed.findings)
        _ = feed.nextURL.map { ($0.server, $0.folder) }
        if case .unusable(let reason) = OfferedFile(bytes, path: "feed.json") { _ = (reason.de, reason.en) }
        if let place = WebAddress("https://praxis.example.org/cases/x/") {
            expect(PageLinks.feeds(in: bytes, at: place).allSatisfy(\.isWeb), "a link leads out of the web")
        }
        let document = CaseExportDocument(source: source)
        expectSound(document.findings)
        guard let study = document.study else { return }
        let offered = OfferedCase(study, media: [:])
        let file = RelativePath(BookFolder.caseFileName).flatMap { offered.files[$0] } ?? []
        let again = CaseDocument(folderName: study.id.text, source: SourceText(path: "case.yaml", bytes: file))
        expect(
            again.study == study || again.findings.hasErrors,
            "the copy says something else than the publisher:\n\(String(decoding: file, as: UTF8.self))")
    }
}

/// A medium; the first byte chooses what its name says that it is.
enum MediumHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        guard let first = bytes.first, let path = RelativePath("media/a." + suffixes[Int(first) % suffixes.count])
        else {
            return
        }
        let inspection = MediaInspector.inspect(Array(bytes.dropFirst()), path: path, searching: true)
        expect(inspection.facts != nil || !inspection.problems.isEmpty, "refused without a reason")
        expect(inspection.problems.count <= MediaInspector.problemLimit + 1, "too many problems")
        for problem in inspection.problems { _ = (problem.message.de, problem.message.en) }
    }

    private static let suffixes = [
        "svg", "png", "jpg", "gif", "webp", "pdf", "docx", "xlsx", "pptx", "zip", "txt", "csv", "mp3", "mp4", "webm",
        "ogg", "html",
    ]
}

/// A medium that is cleaned; the first byte chooses its kind. Cleaned again it is the same, and looked at it is as good as before.
enum CleanerHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let type = MediaType.allCases[Int(first) % MediaType.allCases.count]
        let medium = Array(bytes.dropFirst())
        let cleaned = MediumCleaner.clean(medium, as: type)
        let again = MediumCleaner.clean(cleaned.bytes, as: type)
        expect(again.bytes == cleaned.bytes, "cleaned twice it is another file")
        expect(cleaned.bytes.count <= 2 * medium.count + 8192, "it grows")
        _ = (cleaned.removed.label, cleaned.remaining.label)
        guard let path = RelativePath("media/a." + type.suffixes[0]) else { return }
        let before = MediaInspector.inspect(medium, path: path)
        let after = MediaInspector.inspect(before.cleaned.bytes, path: path)
        expect(before.facts == after.facts || before.facts == nil, "cleaning changes what is known of it")
    }
}

/// A document of a centre: a web page, an archive, a file in the Rich Text Format, or what pandoc says of one. The draft can
/// be read, and every word of the document stands in it.
enum DraftHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        look(at: bytes)
        guard let tree = PandocTree(json: bytes), tree.hasWords else { return }
        var content = DraftReader.content(of: tree, fallback: "Entwurf", language: .de)
        content.complete(with: [SourceParagraph(place: .textBox, text: "Ein Feld")])
        let draft = DraftText(content).yaml
        let document = CaseDocument(
            folderName: "a-case", source: SourceText(path: "case.yaml", bytes: Array(draft.utf8)))
        expect(document.isReadable, "a draft that cannot be read: \(document.findings.finished())\n\(draft)")
        expect(document.file.string("title") == content.title, "the draft has another title:\n\(draft)")
        expect(draft.contains("Ein Feld"), "the text of a box is lost")
        _ = DraftReport.lines(on: content)
    }

    /// The readers that see a document before anybody else.
    private static func look(at bytes: [UInt8]) {
        _ = RichTextFormat(bytes).paragraphs
        if let archive = Archive(bytes) {
            _ = try? OfficeText(archive).paragraphs
            _ = try? OpenDocumentText(archive).paragraphs
            for name in archive.names { _ = archive.part(name, limit: 1 << 20) }
        }
        let text = PageEncoding.text(of: bytes).text
        if let page = PageContent(text) {
            expect(page.html.utf8.count <= text.utf8.count * 40 + 200, "the page has become much longer")
        }
        for target in text.split(separator: "\n").prefix(20) { _ = PictureAddress(String(target)) }
    }
}

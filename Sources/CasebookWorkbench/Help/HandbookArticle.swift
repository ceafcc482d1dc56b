import CasebookHandbook
import CasebookHandbookPictures
import CasebookModel
import CasebookPluginAPI
import CasebookRichText

/// A page of the handbook as a tree, with names for its headings and links that lead to the workbench's own help.
struct HandbookArticle {
    let chapter: HandbookChapter
    let language: InterfaceLanguage
    let blocks: [RichText.Block]
    /// The headings in their order.
    let headings: [Heading]

    struct Heading: Hashable {
        let level: Int
        let text: String
        /// By which links name it.
        let anchor: String
    }

    /// Where a link within the handbook leads.
    enum Target: Hashable {
        case page(HandbookChapter, anchor: String?)
        /// The list of all pages.
        case contents
        case picture(HandbookPicture)
        case download(HandbookDownload)
        /// Something that the program does not carry along.
        case elsewhere
    }

    init(_ chapter: HandbookChapter, _ language: InterfaceLanguage) {
        self.chapter = chapter
        self.language = language
        let source = String(decoding: chapter.markdown(language), as: UTF8.self)
        blocks = Markdown(Self.namingLinks(in: source)).richText.blocks
        var anchors = Anchors()
        headings = blocks.compactMap { block in
            guard case .heading(let level, let inlines) = block else { return nil }
            let text = inlines.plainText
            return Heading(level: level, text: text, anchor: anchors.next(for: text))
        }
    }

    var title: String { headings.first?.text ?? chapter.rawValue }

    // MARK: Links

    /// Our Markdown knows absolute addresses only, as texts of cases have no business with others. Those of the handbook get a
    /// host that nobody can have (RFC 6761, section 6.4).
    private static let host = "https://handbook.invalid/"

    private static let pictures = "../../Pictures/handbook/"
    private static let downloads = "../files/"

    /// The picture that a paragraph consists of, and what is to be seen there.
    func picture(_ paragraph: [RichText.Inline]) -> (picture: HandbookPicture, alternative: String)? {
        guard paragraph.count == 1, case .link(let url, _, let words)? = paragraph.first,
            case .picture(let picture)? = target(of: url)
        else { return nil }
        return (picture, words.plainText)
    }

    /// The target of a link; `nil` if it leads out of the handbook.
    func target(of url: String) -> Target? {
        guard url.hasPrefix(Self.host) else { return nil }
        let parts = url.dropFirst(Self.host.count).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? String(parts[1]) : nil
        guard let path = parts.first, !path.isEmpty else { return .page(chapter, anchor: anchor) }
        if path == "../README.md" { return .contents }
        if path.hasPrefix(Self.pictures),
            let picture = HandbookPicture(rawValue: String(path.dropFirst(Self.pictures.count)))
        {
            return .picture(picture)
        }
        if path.hasPrefix(Self.downloads),
            let file = HandbookDownload(rawValue: String(path.dropFirst(Self.downloads.count)))
        {
            return .download(file)
        }
        guard path.hasSuffix(".md"), let page = HandbookChapter(rawValue: String(path.dropLast(3))) else {
            return .elsewhere
        }
        return .page(page, anchor: anchor)
    }

    /// Gives links without a scheme the host of the handbook; code stays as it is. A picture, which texts of cases do not have
    /// either, becomes a link.
    private static func namingLinks(in source: String) -> String {
        var isCode = false
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if line.hasPrefix("```") { isCode.toggle() }
            guard !isCode else { return String(line) }
            return String(line.hasPrefix("![") ? line.dropFirst() : line).replacing(
                /\]\((?!https?:|mailto:)/, with: "](\(host)")
        }
        return lines.joined(separator: "\n")
    }
}

/// Names of headings as services show Markdown: small letters and digits, hyphens for blanks, a number for what is there
/// already.
private struct Anchors {
    private var counts: [String: Int] = [:]

    mutating func next(for text: String) -> String {
        let name = String(
            text.lowercased().compactMap { character in
                character == " "
                    ? "-" : character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
            })
        let count = counts[name, default: 0]
        counts[name] = count + 1
        return count == 0 ? name : "\(name)-\(count)"
    }
}

extension [RichText.Inline] {
    /// The words alone.
    var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
                inner.plainText
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookXML

/// What a source's first file turned out to be. Servers call everything by every name, so the bytes decide.
enum OfferedFile {
    /// A page of a feed.
    case feed(OfferPage)
    /// A single case as JSON.
    case study
    /// A web page, which may say where its feed is.
    case page
    /// Nothing that can be taken over.
    case unusable(LocalizedText)

    /// - Parameter path: the name under which findings speak of the file.
    init(_ bytes: [UInt8], path: String) {
        switch Self.firstElement(of: bytes) {
        case nil: self.init(json: bytes, path: path)
        case "feed", "rss": self.init(xml: bytes, path: path)
        case "RDF": self = .unusable(OfferPhrases.oldRSS(path))
        case _: self = .page
        }
    }

    private init(json bytes: [UInt8], path: String) {
        let document = FeedDocument(source: SourceText(path: path, bytes: bytes))
        if document.isCase {
            self = .study
        } else if document.isUsable {
            self = .feed(OfferPage(document))
        } else {
            self = .unusable(OfferPhrases.noFeed(document.findings.finished().first))
        }
    }

    private init(xml bytes: [UInt8], path: String) {
        do throws(XMLProblem) {
            let page = try XMLFeed.read(bytes)
            self = page.isForeign ? .unusable(OfferPhrases.foreignFeed(path)) : .feed(page)
        } catch {
            self = .unusable(OfferPhrases.brokenXML(path, error))
        }
    }

    /// The name of the first element without its prefix; `nil` if the text does not begin like XML or HTML.
    private static func firstElement(of bytes: [UInt8]) -> String? {
        var rest = bytes.prefix(Self.headLimit).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        guard rest.first == UInt8(ascii: "<") else { return nil }
        while let sign = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(sign + 1)...]
            // Declarations, comments and instructions come before the first element.
            guard let next = rest.first, isLetter(next) else { continue }
            let name = rest.prefix { isLetter($0) || $0 == UInt8(ascii: ":") }
            return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
        }
        return ""
    }

    /// How far the first element is looked for, in bytes.
    private static let headLimit = 64 << 10

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

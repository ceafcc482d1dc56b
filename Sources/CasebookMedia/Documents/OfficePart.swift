import CasebookModel

/// The parts of a document of an office program (ECMA-376; ODF 1.3) that say who made it.
enum OfficePart {
    /// What becomes of a part.
    struct Result {
        /// The new content; `nil` if the old one stays.
        var content: [UInt8]?
        var removed: [HiddenData.Kind] = []
        var remaining: [HiddenData.Kind] = []
    }

    typealias Rule = ([UInt8]) -> Result

    static func isSignature(_ path: String) -> Bool {
        path.hasPrefix("_xmlsignatures/") || path == "META-INF/documentsignatures.xml"
    }

    /// The rule for a part; `nil` for those that have none.
    static func rule(for path: String, of type: MediaType) -> Rule? {
        [.odt, .ods, .odp].contains(type) ? openDocumentRule(path) : officeRule(path)
    }

    /// Whether a part is one that nobody puts words about people into, or that the format needs.
    static func isHarmless(_ path: String, _ suffix: String) -> Bool {
        ["xml", "rels", "vml", "odttf", "fntdata", "rdf", "ttf", "otf", "xsl"].contains(suffix)
            || path == "mimetype" || path == "layout-cache" || path.hasPrefix("Configurations2/")
            || path.hasPrefix("ObjectReplacements/")
    }

    // MARK: Office Open XML

    private static func officeRule(_ path: String) -> Rule? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        switch path {
        case "docProps/core.xml": return replacing(coreProperties)
        case "docProps/app.xml": return replacing(appProperties)
        case "docProps/custom.xml": return replacing(customProperties)
        case "docMetadata/LabelInfo.xml": return replacing(labels)
        case "word/people.xml", "xl/persons/person.xml", "ppt/commentAuthors.xml", "ppt/authors.xml":
            return { authors(in: $0, comments: true) }
        case "word/settings.xml": return { settings($0) }
        case "xl/workbook.xml": return { workbook($0) }
        case "xl/connections.xml": return { _ in Result(remaining: [.customData]) }
        default: break
        }
        if name.hasSuffix(".psmdcp") { return replacing(coreProperties) }
        if path.hasPrefix("docProps/thumbnail.") { return thumbnail(path) }
        if name.hasSuffix(".rels") { return { relations($0) } }
        if path.hasPrefix("customXml/item"), !name.contains("Props") { return { customXML($0) } }
        if path.contains("/printerSettings/") { return { printer($0) } }
        if name.hasPrefix("comments"), name.hasSuffix(".xml") || path.contains("/threadedComments/") {
            return { authors(in: $0, comments: true) }
        }
        if path.contains("/threadedComments/") || path.hasPrefix("ppt/comments/") {
            return { authors(in: $0, comments: true) }
        }
        if path.hasPrefix("xl/revisions/") { return { _ in Result(remaining: [.trackedChanges(by: [])]) } }
        if path.hasPrefix("xl/pivotCache/") {
            return { blanking(["refreshedBy"], in: $0, as: .properties(["refreshedBy"])) }
        }
        if path.hasPrefix("ppt/notesSlides/"), name.hasSuffix(".xml") { return { speakerNotes($0) } }
        if path.hasPrefix("ppt/slides/"), name.hasSuffix(".xml") { return { slide($0) } }
        let isText = ["document", "header", "footer", "footnotes", "endnotes"].contains { name.hasPrefix($0) }
        if path.hasPrefix("word/"), isText, name.hasSuffix(".xml") { return { wordText($0) } }
        // What a part is stands in its first element; programs call it what they like. Tables and texts are what everybody sees.
        let isKnown = path.hasPrefix("xl/worksheets/") || name == "sharedStrings.xml"
        return !isKnown && name.hasSuffix(".xml") ? { anyPart($0) } : nil
    }

    private static func anyPart(_ content: [UInt8]) -> Result {
        switch MarkupScan.firstElement(in: content) {
        case "comments", "ThreadedComments", "personList", "people", "cmLst", "cmAuthorLst", "authorLst":
            authors(in: content, comments: true)
        case "coreProperties": replacing(coreProperties)(content)
        case "revisions", "headers", "users": Result(remaining: [.trackedChanges(by: [])])
        default: Result()
        }
    }

    private static func replacing(_ content: String, as kind: HiddenData.Kind? = nil) -> Rule {
        { old in
            if old == Array(content.utf8) { return Result() }
            return Result(
                content: Array(content.utf8), removed: [kind ?? .properties(MarkupScan.filledElements(in: old))])
        }
    }

    private static func thumbnail(_ path: String) -> Rule {
        { old in
            let new = path.hasSuffix(".png") ? NeutralPicture.png : path.hasSuffix("g") ? NeutralPicture.jpeg : []
            return old == new ? Result() : Result(content: new, removed: [.thumbnail])
        }
    }

    /// Values of attributes become empty.
    private static func blanking(_ names: [String], in content: [UInt8], as kind: HiddenData.Kind) -> Result {
        let new = MarkupScan.replacingValues(of: names, in: content) { _ in "" }
        return new == content ? Result() : Result(content: new, removed: [kind])
    }

    private static func authors(in content: [UInt8], comments: Bool) -> Result {
        let names =
            MarkupScan.values(of: ["author", "displayName", "name"], in: content)
            + MarkupScan.texts(of: "author", in: content)
        guard !names.isEmpty || MarkupScan.values(of: ["id", "authorId"], in: content).isEmpty == false else {
            return Result()
        }
        return Result(remaining: [.comments(by: unique(names))])
    }

    private static func wordText(_ content: [UInt8]) -> Result {
        var result = Result()
        let authors = MarkupScan.values(of: ["author"], in: content)
        if !authors.isEmpty { result.remaining.append(.trackedChanges(by: unique(authors))) }
        if MarkupScan.has(element: "vanish", in: content) { result.remaining.append(.hiddenContent) }
        return result
    }

    private static func settings(_ content: [UInt8]) -> Result {
        MarkupScan.has(element: "docVar", in: content) || MarkupScan.has(element: "mailMerge", in: content)
            ? Result(remaining: [.customData]) : Result()
    }

    private static func workbook(_ content: [UInt8]) -> Result {
        var result = Result()
        let states = MarkupScan.values(of: ["state"], in: content)
        if states.contains("hidden") || states.contains("veryHidden") { result.remaining.append(.hiddenContent) }
        let withoutPath = MarkupScan.replacingValues(of: ["url"], in: content) { _ in "" }
        if withoutPath != content { result.removed.append(.folderPath) }
        let new = MarkupScan.replacingValues(of: ["userName"], in: withoutPath) { _ in "" }
        if new != withoutPath { result.removed.append(.properties(["userName"])) }
        if new != content { result.content = new }
        return result
    }

    private static func slide(_ content: [UInt8]) -> Result {
        MarkupScan.values(of: ["show"], in: Array(content.prefix(2000))).first == "0"
            ? Result(remaining: [.hiddenContent]) : Result()
    }

    private static func speakerNotes(_ content: [UInt8]) -> Result {
        let words = MarkupScan.texts(of: "t", in: content).filter { $0.contains(where: \.isLetter) }
        return words.isEmpty ? Result() : Result(remaining: [.speakerNotes])
    }

    /// Files on somebody's computer, such as the template of a letter. Nobody else can open them.
    private static func relations(_ content: [UInt8]) -> Result {
        let new = MarkupScan.replacingValues(of: ["Target"], in: content) { target in
            let folded = target.lowercased()
            let isLocal =
                folded.hasPrefix("file:") || folded.contains(":\\") || folded.contains("\\\\")
                || folded.hasPrefix("//")
            return isLocal ? "file:///x" : nil
        }
        return new == content ? Result() : Result(content: new, removed: [.folderPath])
    }

    /// Word leaves an empty list of sources in every document.
    private static func customXML(_ content: [UInt8]) -> Result {
        let isEmptyList = MarkupScan.has(element: "Sources", in: content) && MarkupScan.elementCount(in: content) == 1
        return isEmptyList ? Result() : Result(remaining: [.customData])
    }

    /// The name of a printer and what its driver has noted (DEVMODEW of Windows).
    private static func printer(_ content: [UInt8]) -> Result {
        guard let size = content.little(2, at: 68), let extra = content.little(2, at: 70), (156...220).contains(size),
            size + extra <= content.count
        else { return Result(remaining: [.printer]) }
        var new = Array(content.prefix(size + extra))
        for range in [0..<64, size..<size + extra] {
            new.replaceSubrange(range, with: repeatElement(0, count: range.count))
        }
        return new == content ? Result() : Result(content: new, removed: [.printer])
    }

    // MARK: OpenDocument

    private static func openDocumentRule(_ path: String) -> Rule? {
        switch path.split(separator: "/").last {
        case "meta.xml": return replacing(openMeta)
        case "settings.xml": return { printerSettings($0) }
        case "content.xml", "styles.xml": return { openText($0) }
        case "manifest.xml":
            return { MarkupScan.has(element: "encryption-data", in: $0) ? Result(remaining: [.encrypted]) : Result() }
        default: break
        }
        if path.hasPrefix("Thumbnails/") { return thumbnail(path) }
        if path.hasPrefix("Versions/") || path == "VersionList.xml" {
            return { _ in Result(remaining: [.earlierVersions]) }
        }
        return nil
    }

    private static func openText(_ content: [UInt8]) -> Result {
        var result = Result()
        let names = unique(MarkupScan.texts(of: "creator", in: content))
        if MarkupScan.has(element: "tracked-changes", in: content) {
            result.remaining.append(.trackedChanges(by: names))
        }
        if MarkupScan.has(element: "annotation", in: content) { result.remaining.append(.comments(by: names)) }
        if MarkupScan.values(of: ["display"], in: content).contains(where: { $0 == "none" || $0 == "false" }) {
            result.remaining.append(.hiddenContent)
        }
        return result
    }

    private static func printerSettings(_ content: [UInt8]) -> Result {
        let new = MarkupScan.replacingTexts(
            ofItems: ["PrinterName", "PrinterSetup", "CurrentDatabaseDataSource"], in: content)
        return new == content ? Result() : Result(content: new, removed: [.printer])
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return Array(names.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(5))
    }

    // MARK: Empty parts

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let coreProperties =
        declaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>"
    private static let appProperties =
        declaration
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>"
    private static let customProperties =
        declaration + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>"
    private static let labels =
        declaration + "<clbl:labelList xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\"/>"
    private static let openMeta =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
        + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:meta/>"
        + "</office:document-meta>"
}

/// One white pixel, in place of a preview that documents name but nobody needs.
enum NeutralPicture {
    static let png =
        Base64.decoded(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==".utf8) ?? []
    static let jpeg =
        Base64.decoded(
            ("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcp"
                + "LDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAB//EABQQAQAAAAAAAAAAAAAAAAAA"
                + "AAD/2gAIAQEAAD8Af3//2Q==").utf8) ?? []
}

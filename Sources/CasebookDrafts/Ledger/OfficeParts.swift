import CasebookModel
import CasebookXML

/// What the parts of a Word file are for, as the file itself says: by the relationships that lead to them and by their content
/// types (ECMA-376 part 2, sections 6.5 and 7.2). Names mean nothing: programs call parts as they like.
struct OfficeParts {
    /// What holds no text that anybody reads.
    enum Role: Hashable {
        case silent
        case place(SourceParagraph.Place)

        var place: SourceParagraph.Place? { if case .place(let place) = self { place } else { nil } }
    }

    /// By the names in lower case, which mean the same (section 6.2.2).
    private var roles: [String: Role] = [:]
    private var types: [String: String] = [:]
    private var typesOfSuffixes: [String: String] = [:]
    /// Lists that could not be read.
    private(set) var unread: [String] = []

    /// What all lists of one document may be together: 16 MiB. An honest one needs some kilobytes.
    private static let limit = 16 << 20

    init(_ archive: Archive) {
        var room = Self.limit
        for name in archive.names {
            let isTypes = name.lowercased() == "[content_types].xml"
            guard isTypes || Self.isRelations(name) else { continue }
            guard let bytes = archive.part(name, room: &room) else {
                unread.append(name)
                continue
            }
            do {
                try XMLReader(limits: PartXML.limits).read(PartXML.utf8(bytes)) { event in
                    if case .start(let tag) = event { isTypes ? takeType(tag) : takeRelation(tag, from: name) }
                    return true
                }
            } catch { unread.append(name) }
        }
    }

    /// What a part holds; `nil` for those that hold no text.
    func place(of name: String) -> SourceParagraph.Place? {
        let key = name.lowercased()
        guard key != "[content_types].xml", !Self.isRelations(name) else { return nil }
        let role = roles[key] ?? Self.role(ofType: type(of: name))
        let place = role.map(\.place) ?? Self.place(named: key)
        return place != nil && place != .embedded && key.split(separator: "/").contains("glossary") ? .template : place
    }

    /// Whether a part is a chart, wherever it stands.
    func isChart(_ name: String) -> Bool {
        roles[name.lowercased()]?.place == .chart || Self.place(named: name.lowercased()) == .chart
    }

    /// The content type of a part, in lower case and without parameters.
    func type(of name: String) -> String {
        let suffix = name.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
        return types[name.lowercased()] ?? typesOfSuffixes[suffix.lowercased()] ?? ""
    }

    // MARK: What the file says

    private static func isRelations(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".rels") && name.split(separator: "/").dropLast().last == "_rels"
    }

    private mutating func takeType(_ tag: XMLStartTag) {
        let type = tag.value("ContentType")?.lowercased().prefix { $0 != ";" && $0 != " " } ?? ""
        if tag.name == "Override", let name = tag.value("PartName") {
            types[String(name.drop { $0 == "/" }).lowercased()] = String(type)
        } else if tag.name == "Default", let suffix = tag.value("Extension") {
            typesOfSuffixes[suffix.lowercased()] = String(type)
        }
    }

    private mutating func takeRelation(_ tag: XMLStartTag, from list: String) {
        guard tag.name == "Relationship", tag.value("TargetMode") != "External", let target = tag.value("Target"),
            let kind = tag.value("Type")?.split(separator: "/").last?.lowercased(), let role = Self.role(of: kind)
        else { return }
        let key = Self.resolved(target.percentDecoded, from: list).lowercased()
        // Of two, the one that has something to say.
        if roles[key]?.place == nil { roles[key] = role }
    }

    /// The name that a target means, seen from the part that a list belongs to.
    private static func resolved(_ target: String, from list: String) -> String {
        var parts = target.hasPrefix("/") ? [] : list.split(separator: "/").dropLast(2).map(String.init)
        for part in target.prefix(while: { $0 != "#" && $0 != "?" }).split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    // MARK: What that means

    /// By the last word of a relationship's type, which the strict form of the standard has as well.
    private static func role(of kind: String) -> Role? {
        switch kind {
        case "officedocument": .place(.text)
        case "header": .place(.header)
        case "footer": .place(.footer)
        case "footnotes", "endnotes": .place(.note)
        case "comments": .place(.comment)
        case "afchunk", "package", "oleobject", "subdocument": .place(.embedded)
        case "glossarydocument": .place(.template)
        case "chart", "chartex", "chartusershapes": .place(.chart)
        case "diagramdata", "diagramdrawing": .place(.drawing)
        case _ where silentKinds.contains(kind): .silent
        default: nil
        }
    }

    /// Settings, styles, pictures and data have no text.
    private static let silentKinds: Set<String> = [
        "settings", "styles", "styleswitheffects", "fonttable", "font", "numbering", "websettings", "people", "theme",
        "themeoverride", "customxml", "customxmlprops", "core-properties", "extended-properties", "custom-properties",
        "image", "hdphoto", "thumbnail", "diagramlayout", "diagramquickstyle", "diagramcolors", "chartstyle",
        "chartcolorstyle", "commentsextended", "commentsids", "commentsextensible", "vbaproject", "wordvbadata",
        "keymapcustomizations", "printersettings", "audio", "video", "media", "hyperlink", "attachedtemplate",
    ]

    /// By the end of a content type.
    private static func role(ofType type: String) -> Role? {
        guard type.hasSuffix("+xml"), let kind = type.dropLast(4).split(separator: ".").last else { return nil }
        return switch kind {
        case "main": type.contains("wordprocessingml") || type.contains("ms-word") ? .place(.text) : nil
        case "glossary": .place(.template)
        default: role(of: String(kind))
        }
    }

    /// What nobody leads to, by its name.
    private static func place(named name: String) -> SourceParagraph.Place? {
        let parts = name.split(separator: "/")
        guard let file = parts.last else { return nil }
        let folders = Set(parts.dropLast().map(String.init))
        if folders.contains("embeddings") || file.hasPrefix("afchunk") { return .embedded }
        guard file.hasSuffix(".xml") else { return nil }
        if folders.contains("glossary") { return .template }
        if folders.contains("charts") { return file.hasPrefix("chart") || file.hasPrefix("drawing") ? .chart : nil }
        if folders.contains("diagrams") { return file.hasPrefix("data") || file.hasPrefix("drawing") ? .drawing : nil }
        if folders.contains("drawings") { return .drawing }
        // Properties, themes and data have no text; parts may lie in any other folder (ECMA-376 part 2, section 6.2).
        if !folders.isDisjoint(with: ["docprops", "theme", "customxml"]) { return nil }
        if file.hasPrefix("document") { return .text }
        if file.hasPrefix("header") { return .header }
        if file.hasPrefix("footer") { return .footer }
        if file.hasPrefix("footnotes") || file.hasPrefix("endnotes") { return .note }
        if file.hasPrefix("comments") { return .comment }
        // Settings, styles, fonts and numbers have no text; any other part may.
        let silent = ["settings", "styles", "styleswitheffects", "fonttable", "numbering", "websettings", "people"]
        return silent.contains(String(file.dropLast(4))) ? nil : .text
    }
}

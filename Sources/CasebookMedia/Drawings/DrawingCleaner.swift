import CasebookModel
import CasebookXML

/// SVG: shapes, texts that are drawn or read out, and what they refer to.
///
/// A drawing in which nothing is hidden stays byte for byte. Any other is written anew from its elements, without comments,
/// notes of drawing programs, and the names that their layers and fonts have; what refers to a name follows.
struct DrawingCleaner {
    /// What is hidden, as far as the events do not say it.
    private var removed = HiddenDataList()
    private var names: DrawingNames
    private var output: [UInt8] = []
    private var needsXLink = false
    /// How many elements are open that stay, and how many that do not.
    private var open: [(name: String, hasContent: Bool)] = []
    private var skipped = 0
    private var style = ""

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        guard let events = try? XMLReader(limits: XMLLimits(bytes: MediaInspector.drawingLimit)).events(of: bytes)
        else { return CleanedMedium(bytes) }
        return clean(bytes, events)
    }

    /// Cleans a drawing that was read.
    static func clean(_ bytes: [UInt8], _ events: [XMLEvent]) -> CleanedMedium {
        // The first time tells which names are referred to; the second writes.
        var trial = DrawingCleaner(names: DrawingNames(of: events))
        trial.write(events)
        var cleaner = DrawingCleaner(names: trial.names.used)
        cleaner.removed = hidden(in: bytes)
        cleaner.write(events)
        let removed = cleaner.removed.items
        return removed.isEmpty ? CleanedMedium(bytes) : CleanedMedium(cleaner.finished, removed: removed)
    }

    private init(names: DrawingNames) { self.names = names }

    /// What the reader does not tell: comments and declared namespaces.
    private static func hidden(in bytes: [UInt8]) -> HiddenDataList {
        var hidden = HiddenDataList()
        if bytes.firstIndex(of: "<!--", from: 0) != nil { hidden.add(.comment) }
        var offset = 0
        while let found = bytes.firstIndex(of: "xmlns", from: offset) {
            offset = found + 5
            if let declared = declaration(in: bytes, at: offset), !known.contains(declared) { hidden.add(.editorNotes) }
        }
        return hidden
    }

    private static let known = [
        "=\(DrawingRules.svg)", ":svg=\(DrawingRules.svg)", ":xlink=\(DrawingRules.xlink)", ":xml=\(DrawingRules.xml)",
    ]

    /// The rest of a declaration behind `xmlns`, without quotes.
    private static func declaration(in bytes: [UInt8], at start: Int) -> String? {
        guard start < bytes.count,
            [UInt8(ascii: ":"), UInt8(ascii: "="), 0x20, 0x0A, 0x09, 0x0D].contains(bytes[start])
        else {
            return nil
        }
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let head = bytes[start...].prefix(200)
        guard let open = head.firstIndex(where: quotes.contains) else { return nil }
        let name = head[..<open].filter { $0 > 0x20 }
        let value = bytes[(open + 1)...].prefix(200).prefix { $0 != bytes[open] }
        return String(decoding: name + value, as: UTF8.self)
    }

    private var finished: [UInt8] {
        let xlink = needsXLink ? " xmlns:xlink=\"\(DrawingRules.xlink)\"" : ""
        return Array("<svg xmlns=\"\(DrawingRules.svg)\"\(xlink)".utf8) + output + [0x0A]
    }

    // MARK: Elements

    private mutating func write(_ events: [XMLEvent]) {
        for event in events {
            switch event {
            case .start(let tag): start(tag)
            case .text(let text, _): write(text: text)
            case .end: end()
            case .processingInstruction: removed.add(.programData)
            }
        }
    }

    private mutating func start(_ tag: XMLStartTag) {
        let isKept =
            tag.namespace == DrawingRules.svg && tag.name != "metadata" && DrawingRules.elements.contains(tag.name)
        if skipped > 0 || !isKept {
            if skipped == 0 { removed.add(tag.name == "metadata" ? .metadata : .editorNotes) }
            skipped += 1
            return
        }
        beginContent()
        // The outermost element's name is written when it is known which namespaces are needed.
        if !open.isEmpty { output += "<\(tag.name)".utf8 }
        for attribute in tag.attributes { write(attribute, of: tag) }
        open.append((tag.name, false))
        if tag.name == "style" { style = "" }
    }

    private mutating func beginContent() {
        guard let last = open.indices.last, !open[last].hasContent else { return }
        open[last].hasContent = true
        output.append(UInt8(ascii: ">"))
    }

    private mutating func write(text: String) {
        guard skipped == 0, let element = open.last?.name else { return }
        if element == "style" {
            style += text
        } else if DrawingRules.textElements.contains(element) {
            beginContent()
            output += Self.escaped(text).utf8
        } else if text.utf8.allSatisfy({ $0 <= 0x20 }) {
            beginContent()
            output += text.utf8
        } else {
            removed.add(.texts)
        }
    }

    private mutating func end() {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard let element = open.last else { return }
        if element.name == "style" { writeStyle() }
        let hasContent = open.removeLast().hasContent
        output += (hasContent ? "</\(element.name)>" : "/>").utf8
    }

    private mutating func writeStyle() {
        let cleaned = StyleCleaner.sheet(style, &names)
        if let kind = cleaned.loss { removed.add(kind) }
        guard !cleaned.text.isEmpty else { return }
        beginContent()
        output += Self.escaped(cleaned.text).utf8
    }

    // MARK: Attributes

    private mutating func write(_ attribute: XMLAttribute, of tag: XMLStartTag) {
        switch attribute.namespace {
        case DrawingRules.xml where ["space", "lang"].contains(attribute.name):
            write("xml:\(attribute.name)", attribute.value)
        case DrawingRules.xml where attribute.name == "id" && tag.value("id") == nil: writeID(attribute.value)
        case DrawingRules.xlink where attribute.name == "href":
            needsXLink = true
            writeReference("xlink:href", attribute.value, tag)
        case "": writePlain(attribute, tag)
        default: removed.add(.editorNotes)
        }
    }

    private mutating func writePlain(_ attribute: XMLAttribute, _ tag: XMLStartTag) {
        let (name, value) = (attribute.name, attribute.value)
        switch name {
        case "id": writeID(value)
        case "class":
            writeMapped(name, value, value.split { $0.isWhitespace }.compactMap { names.className(String($0)) })
        case "aria-labelledby", "aria-describedby":
            writeMapped(name, value, value.split { $0.isWhitespace }.map { names.reference(to: String($0)) })
        case "aria-label", "aria-description", "aria-roledescription", "aria-hidden": write(name, value)
        case "href": writeReference(name, value, tag)
        case "style":
            let cleaned = StyleCleaner.declarations(value, &names)
            if let kind = cleaned.loss { removed.add(kind) }
            if !cleaned.text.isEmpty { write(name, cleaned.loss == nil ? value : cleaned.text) }
        case "font-family", "font": writeFont(name, value)
        case "begin", "end":
            let cleaned = names.moments(value)
            if cleaned != value { removed.add(.elementNames) }
            write(name, cleaned)
        case "result": writeMapped(name, value, [names.result(value, isDefinition: true)].compactMap(\.self))
        case "in", "in2": writeMapped(name, value, [names.result(value, isDefinition: false)].compactMap(\.self))
        case _ where DrawingRules.attributes.contains(name) && value.utf8.allSatisfy { $0 < 0x80 }:
            let cleaned = StyleCleaner.references(in: value, &names)
            if cleaned != value { removed.add(.elementNames) }
            write(name, cleaned)
        default: removed.add(.attributes)
        }
    }

    private mutating func write(_ name: String, _ value: String) {
        output += " \(name)=\"\(Self.escaped(value, inAttribute: true))\"".utf8
    }

    /// Writes words that stand for others; nothing if none is left.
    private mutating func writeMapped(_ name: String, _ old: String, _ words: [String]) {
        let value = words.joined(separator: " ")
        if value != old { removed.add(.elementNames) }
        if !value.isEmpty { write(name, value) }
    }

    private mutating func writeID(_ id: String) {
        let name = names.definition(of: id)
        if name != id { removed.add(.elementNames) }
        if let name { write("id", name) }
    }

    private mutating func writeReference(_ name: String, _ value: String, _ tag: XMLStartTag) {
        let trimmed = value.trimmingSpaces
        if trimmed.hasPrefix("#") {
            let cleaned = "#" + names.reference(toEncoded: String(trimmed.dropFirst()))
            if cleaned != value { removed.add(.elementNames) }
            return write(name, cleaned)
        }
        guard DrawingRules.pictureElements.contains(tag.name),
            let start = trimmed.utf8.firstIndex(of: UInt8(ascii: ",")),
            let bytes = Base64.decoded(trimmed.utf8[start...].dropFirst()),
            let type = FileSignature.type(of: ByteReader(bytes)), type.isImage
        else { return removed.add(.unknownFile) }
        let cleaned = MediumCleaner.clean(bytes, as: type)
        removed.add(cleaned.removed, in: "image")
        let prefix = "data:\(type.rawValue);base64,"
        if cleaned.bytes == bytes, trimmed.lowercased().hasPrefix(prefix) { return write(name, value) }
        if cleaned.removed.isEmpty { removed.add(.unusedBytes) }
        write(name, prefix + Base64.encoded(cleaned.bytes))
    }

    private mutating func writeFont(_ name: String, _ value: String) {
        let cleaned = Fonts.known(in: value, isShorthand: name == "font")
        if cleaned != value { removed.add(.fonts) }
        write(name, cleaned)
    }

    private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where inAttribute: escaped += "&quot;"
            case "\n" where inAttribute: escaped += "&#10;"
            case "\t" where inAttribute: escaped += "&#9;"
            case "\r": escaped += "&#13;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

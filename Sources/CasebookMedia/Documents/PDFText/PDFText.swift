/// The texts of a PDF: of its properties, bookmarks, forms and links, and what its pages show, whatever their fonts call it.
struct PDFText {
    /// Words and lines.
    private(set) var words = ""
    /// What is there and cannot be searched.
    private(set) var gaps: Set<SearchGap> = []
    /// Whether there was more than is looked through.
    private(set) var isCut = false

    private var objects: PDFObjects
    private let limit: Int
    private var fonts: [Int: PDFFont] = [:]
    /// The fonts of all pages by name, for parts that do not say which ones they have.
    private var allFonts: [String: PDFFont]?
    private var read: Set<Int> = []
    /// What the parts of pages turned out to have, by their numbers.
    private var parts: [Int: Part] = [:]

    private struct Part {
        var hasText = false
        var hasPicture = false
    }

    /// - Parameters:
    ///   - room: how much may still be unpacked.
    ///   - limit: how much text is wanted.
    init(of bytes: [UInt8], room: inout Int, limit: Int) {
        objects = PDFObjects(bytes, room: room)
        self.limit = limit
        defer { room = objects.room }
        for number in objects.values.keys.sorted() {
            if let value = objects.values[number] { collect(value) }
        }
        // Nobody can read it who has not its password; that it is encrypted is said elsewhere.
        guard !objects.isEncrypted else { return }
        readParts()
        readPages()
        readRest()
        if !objects.isComplete { gaps.insert(.packing) }
        if !objects.isPatient || objects.room <= 0 { isCut = true }
    }

    private mutating func collect(_ value: PDFValue) {
        guard words.utf8.count <= limit else { return isCut = true }
        switch value {
        case .string: value.text.map { words += $0 + "\n" }
        case .dictionary(let entries, _): for entry in entries { collect(entry.value) }
        case .array(let items): for item in items { collect(item) }
        default: break
        }
    }

    // MARK: Parts

    /// Parts of pages (forms, patterns, what notes look like) and pictures.
    private mutating func readParts() {
        for stream in objects.streams {
            let kind = stream.value["Subtype"]?.isName ?? ""
            if kind == "Image" {
                parts[stream.number] = Part(hasPicture: true)
            } else if kind == "Form" || stream.value["PatternType"] != nil {
                let content = self.content(of: [stream], resources: stream.value["Resources"])
                parts[stream.number] = Part(hasText: content.hasText, hasPicture: content.hasPicture)
            }
        }
    }

    private mutating func readPages() {
        for number in objects.values.keys.sorted() {
            guard let page = objects.values[number], page["Type"]?.isName == "Page", !isCut else { continue }
            let resources = self.resources(of: page)
            var streams: [PDFObject] = []
            switch page["Contents"] {
            case .reference(let number)?:
                if let stream = objects.stream(number) {
                    streams = [stream]
                } else if case .array(let items)? = objects.values[number] {
                    streams = self.streams(items)
                }
            case .array(let items)?: streams = self.streams(items)
            default: break
            }
            let content = self.content(of: streams, resources: resources)
            if !content.hasText, isPicture(content, resources) { gaps.insert(.pictures) }
        }
    }

    /// What no page shows can be taken out of the file all the same.
    private mutating func readRest() {
        let keys = ["Type", "Subtype", "Length1", "N", "FunctionType", "ShadingType"]
        for stream in objects.streams where !read.contains(stream.number) && !isCut {
            guard !keys.contains(where: { stream.value[$0] != nil }), let bytes = objects.content(of: stream) else {
                continue
            }
            _ = content(bytes, resources: nil)
        }
    }

    private mutating func streams(_ items: [PDFValue]) -> [PDFObject] {
        objects.spend(items.count)
        guard objects.isPatient else { return [] }
        return items.compactMap { if case .reference(let number) = $0 { objects.stream(number) } else { nil } }
    }

    /// A page has those of the pages above it, unless it has its own.
    private mutating func resources(of page: PDFValue) -> PDFValue? {
        var page: PDFValue? = page
        for _ in 0..<32 {
            if let resources = objects.look("Resources", in: page) { return resources }
            page = objects.look("Parent", in: page)
        }
        return nil
    }

    /// Whether a page without text has pictures, by itself or in its parts, and no part has text.
    private mutating func isPicture(_ content: PDFContent, _ resources: PDFValue?) -> Bool {
        var seen: Set<Int> = []
        var hasPicture = content.hasPicture
        let drawings = objects.look("XObject", in: resources)
        var queue = content.parts.sorted().map { objects.look($0, in: drawings) }
        while let next = queue.popLast(), objects.isPatient {
            guard case .reference(let number)? = next, seen.insert(number).inserted, let part = parts[number] else {
                continue
            }
            if part.hasText { return false }
            hasPicture = hasPicture || part.hasPicture
            guard let form = objects.stream(number)?.value["Resources"],
                case .dictionary(let inner, _)? = objects.resolve(objects.look("XObject", in: form))
            else { continue }
            queue += inner.map(\.value)
        }
        return hasPicture
    }

    // MARK: Streams

    private mutating func content(of streams: [PDFObject], resources: PDFValue?) -> PDFContent {
        var bytes: [UInt8] = []
        for stream in streams {
            read.insert(stream.number)
            if let content = objects.content(of: stream) {
                bytes += content + [0x0A]
            } else if stream.stream?.isEmpty == false {
                gaps.insert(.packing)
            }
        }
        let content = self.content(bytes, resources: resources)
        if content.isUnread { gaps.insert(.letters) }
        return content
    }

    private mutating func content(_ bytes: [UInt8], resources: PDFValue?) -> PDFContent {
        var content = PDFContent(limit: max(0, limit - words.utf8.count))
        let fonts = objects.look("Font", in: resources)
        var named: [String: PDFFont] = [:]
        content.read(bytes) { name in
            if let font = named[name] { return font }
            let font = self.font(name, fonts)
            named[name] = font
            return font
        }
        words += content.lines.text
        if content.isCut { isCut = true }
        return content
    }

    private mutating func font(_ name: String, _ fonts: PDFValue?) -> PDFFont {
        if let value = objects.look(name, in: fonts) { return font(value) }
        if allFonts == nil { allFonts = fontsOfAllPages() }
        return allFonts?[name] ?? .latin
    }

    private mutating func font(_ value: PDFValue) -> PDFFont {
        guard case .reference(let number) = value else {
            if case .dictionary(let entries, _) = value { objects.spend(entries.count * 10) }
            return objects.isPatient ? PDFFont(value, in: &objects) : .latin
        }
        if let font = fonts[number] { return font }
        let font = objects.values[number].map { PDFFont($0, in: &objects) } ?? .latin
        fonts[number] = font
        return font
    }

    private mutating func fontsOfAllPages() -> [String: PDFFont] {
        var all: [String: PDFFont] = [:]
        for number in objects.values.keys.sorted() {
            guard let value = objects.values[number] else { continue }
            let resources = value["Resources"] ?? value
            guard case .dictionary(let entries, _)? = objects.resolve(objects.look("Font", in: resources)) else {
                continue
            }
            for entry in entries where all[entry.key] == nil && all.count < 1000 { all[entry.key] = font(entry.value) }
        }
        return all
    }
}

/// PDF: everything stays where it is, byte by byte, so that no table of the file has to be written anew. What can be blotted out
/// is: properties, XMP, and the notes of photos. What cannot is named.
struct PDFCleaner {
    private var bytes: [UInt8]
    private var removed = HiddenDataList()
    private var remaining = HiddenDataList()

    /// Dictionaries of objects, and texts that are objects themselves, by number. An object may be there twice.
    private var dictionaries: [Int: [(entries: [PDFEntry], range: Range<Int>)]] = [:]
    private var texts: [Int: [Range<Int>]] = [:]
    /// Properties that are compressed with other objects.
    private var packed: [Int: PDFValue] = [:]
    /// Texts that are objects themselves and compressed with others.
    private var packedTexts: [Int: (holder: PDFObject, content: [UInt8], range: Range<Int>)] = [:]
    private var update = PDFUpdate()
    private var infos: Set<Int> = []
    private var metadata: [(range: Range<Int>, isPacked: Bool)] = []
    private var photos: [Range<Int>] = []
    private var numbers: Set<Int> = []
    private var isEncrypted = false
    private var isSigned = false
    private var commenters: [String] = []
    private var hasComments = false
    private var attachments: [String] = []
    private var end: Int?
    /// How much may still be unpacked.
    private var room: Int

    /// How often a file is cleaned again because blotting out has brought something else to light.
    private static let rounds = 4

    /// Cleans a file, and what comes of it, until nothing changes any more: in a damaged file, what was blotted out may have
    /// hidden something else. One that does not come to rest stays as it is, and is named.
    static func clean(_ bytes: [UInt8], room: inout Int) -> CleanedMedium {
        let start = room
        var result = cleanOnce(bytes, room: &room)
        guard result.bytes != bytes else { return result }
        var removed = HiddenDataList()
        for _ in 0..<rounds {
            result.removed.forEach { removed.add($0) }
            var again = start
            let next = cleanOnce(result.bytes, room: &again)
            guard next.bytes != result.bytes else {
                return CleanedMedium(next.bytes, removed: removed.items, remaining: next.remaining)
            }
            result = next
        }
        return CleanedMedium(bytes, remaining: [HiddenData(.unknownFile)])
    }

    private static func cleanOnce(_ bytes: [UInt8], room: inout Int) -> CleanedMedium {
        var cleaner = PDFCleaner(bytes: bytes, room: room)
        defer { room = cleaner.room }
        cleaner.look()
        if cleaner.isEncrypted || cleaner.isSigned {
            cleaner.remaining.add(cleaner.isEncrypted ? .encrypted : .signature)
            cleaner.nameRemaining()
        } else {
            cleaner.blot()
        }
        return CleanedMedium(cleaner.bytes, removed: cleaner.removed.items, remaining: cleaner.remaining.items)
    }

    private init(bytes: [UInt8], room: Int) {
        self.bytes = bytes
        self.room = room
    }

    // MARK: Looking

    private mutating func look() {
        var scanner = PDFScanner(bytes)
        var objects: [PDFObject] = []
        var trailers: [PDFValue] = []
        end = scanner.scan(object: { objects.append($0) }, trailer: { trailers.append($0) })
        if !scanner.isComplete { remaining.add(.unknownFile) }
        let tables = objects.filter { $0.stream != nil && $0.value["Type"]?.isName == "XRef" }
        trailers += tables.map(\.value)
        update.noteTable(tables.first { $0.range.lowerBound == scanner.tableStart }, among: objects)
        for trailer in trailers { note(trailer: trailer) }
        for object in objects { note(object) }
        if hasComments { remaining.add(.comments(by: unique(commenters))) }
        if !attachments.isEmpty { remaining.add(.attachments(unique(attachments))) }
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return Array(names.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(5))
    }

    private mutating func note(trailer: PDFValue) {
        if case .reference(let number)? = trailer["Info"] { infos.insert(number) }
        if trailer["Encrypt"] != nil { isEncrypted = true }
    }

    private mutating func note(_ object: PDFObject) {
        if !numbers.insert(object.number).inserted { remaining.add(.earlierVersions) }
        switch object.value {
        case .dictionary(let entries, let range): dictionaries[object.number, default: []].append((entries, range))
        case .string(_, let range): texts[object.number, default: []].append(range)
        default: break
        }
        note(object.value)
        if let stream = object.stream { note(stream, of: object) }
    }

    private mutating func note(_ stream: Range<Int>, of object: PDFObject) {
        let value = object.value
        let filter = Self.filter(of: value)
        switch value["Type"]?.isName {
        case "Metadata" where filter == "" || filter == "FlateDecode":
            metadata.append((stream, filter == "FlateDecode"))
        case "Metadata": remaining.add(.xmp)
        case "ObjStm" where filter == "" || filter == "FlateDecode":
            let content = filter.isEmpty ? Array(bytes[stream]) : unpacked(stream)
            if let content { note(packed: content, of: object) } else { remaining.add(.unknownFile) }
        default:
            if filter == "DCTDecode" { photos.append(stream) }
        }
    }

    /// The one filter of a stream; "?" if there are several, or parameters.
    private static func filter(of value: PDFValue) -> String {
        switch value["Filter"] {
        case nil: ""
        case .name(let name)?: value["DecodeParms"] == nil || name == "DCTDecode" ? name : "?"
        case .array(let items)? where items.count <= 1: items.first.map { $0.isName ?? "?" } ?? ""
        default: "?"
        }
    }

    private mutating func unpacked(_ stream: Range<Int>) -> [UInt8]? {
        guard !isEncrypted, room > 0,
            let result = Inflate.unpackZlib(bytes, from: stream.lowerBound, limit: min(room, 16 << 20))
        else { return nil }
        room -= result.bytes.count
        return result.bytes
    }

    /// Objects that are compressed together (section 7.5.7).
    private mutating func note(packed content: [UInt8], of holder: PDFObject) {
        let value = holder.value
        guard case .number(let count)? = value["N"], case .number(let first)? = value["First"], first <= content.count
        else { return }
        var lexer = PDFLexer(content)
        for _ in 0..<min(count, first / 2) {
            lexer.skipBlanks()
            guard let number = lexer.number() else { return }
            lexer.skipBlanks()
            guard let place = lexer.number() else { return }
            var object = PDFLexer(content, at: min(first + place, content.count))
            guard room > 0, let value = object.value() else { continue }
            room -= object.offset - first - place
            if !numbers.insert(number).inserted { remaining.add(.earlierVersions) }
            note(value)
            if infos.contains(number), case .dictionary(let entries, let range) = value, !entries.isEmpty {
                packed[number] = value
                update.add(holder, content, without: range)
            }
            if case .string(_, let range) = value { packedTexts[number] = (holder, content, range) }
        }
    }

    /// Looks at a dictionary for what people have put in.
    private mutating func note(_ value: PDFValue) {
        switch value {
        case .dictionary(let entries, _):
            let subtype = value["Subtype"]?.isName ?? ""
            if Self.notes.contains(subtype), value["Rect"] != nil {
                hasComments = true
                if let author = value["T"]?.text { commenters.append(author) }
            }
            if value["EF"] != nil { attachments.append((value["UF"] ?? value["F"])?.text ?? "?") }
            if value["ByteRange"] != nil { isSigned = true }
            if value["PieceInfo"] != nil { remaining.add(.programData) }
            for entry in entries { note(entry.value) }
        case .array(let items): for item in items { note(item) }
        default: break
        }
    }

    private static let notes: Set = [
        "Text", "FreeText", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup",
        "FileAttachment", "Sound", "Redact",
    ]

    // MARK: Blotting out

    private mutating func blot() {
        let properties = infos.sorted().flatMap { info -> [PDFEntry] in
            guard case .dictionary(let entries, _)? = packed[info] else { return [] }
            return entries
        }
        for info in infos.sorted() {
            for (entries, range) in dictionaries[info] ?? [] where !entries.isEmpty {
                removed.add(.properties(entries.map(\.key)))
                fill(range)
                blotTexts(of: entries)
            }
        }
        blotTexts(of: properties)
        for stream in metadata { blot(stream.range, isPacked: stream.isPacked) }
        for photo in photos { blot(photo: photo) }
        cutOff()
        if update.isEmpty { return }
        if update.isPossible(in: bytes) {
            if !properties.isEmpty { removed.add(.properties(properties.map(\.key))) }
            update.write(to: &bytes)
        } else {
            remaining.add(.properties(Self.described(properties)))
        }
    }

    /// Properties may stand in objects of their own.
    private mutating func blotTexts(of entries: [PDFEntry]) {
        for case .reference(let number) in entries.map(\.value) {
            texts[number]?.forEach { fill($0) }
            guard let text = packedTexts[number], text.content[text.range].contains(where: { $0 != 0x20 }) else {
                continue
            }
            update.add(text.holder, text.content, without: text.range)
        }
    }

    private mutating func nameRemaining() {
        for info in infos.sorted() {
            if case .dictionary(let entries, _)? = packed[info] { remaining.add(.properties(Self.described(entries))) }
            for (entries, _) in dictionaries[info] ?? [] {
                remaining.add(.properties(isEncrypted ? entries.map(\.key) : Self.described(entries)))
            }
        }
        if !metadata.isEmpty { remaining.add(.xmp) }
    }

    /// Properties with what they say.
    private static func described(_ entries: [PDFEntry]) -> [String] {
        entries.map { entry in entry.value.text.map { "\(entry.key): \($0)" } ?? entry.key }
    }

    private mutating func fill(_ range: Range<Int>) {
        bytes.replaceSubrange(range, with: repeatElement(0x20, count: range.count))
    }

    private mutating func blot(_ stream: Range<Int>, isPacked: Bool) {
        let content = isPacked ? unpacked(stream) : Array(bytes[stream])
        guard let content else { return remaining.add(.xmp) }
        let neutral = XMPPacket.neutral(of: content)
        if isPacked {
            guard let length = Self.storedLength(in: stream.count), neutral.count <= length else {
                return remaining.add(.xmp)
            }
            let filled = XMPPacket.filled(neutral, to: length)
            if filled == content { return }
            bytes.replaceSubrange(stream, with: Inflate.packZlib(filled))
        } else {
            let filled = XMPPacket.filled(neutral, to: stream.count)
            if filled == content { return }
            bytes.replaceSubrange(stream, with: filled)
        }
        removed.add(.xmp)
    }

    /// How many bytes give so many as a stream that is not compressed; `nil` for the few numbers that none gives.
    private static func storedLength(in total: Int) -> Int? {
        let blocks = max(1, (total - 6 + 65_539) / 65_540)
        let length = total - 6 - 5 * blocks
        return length >= 0 && max(1, (length + 65_534) / 65_535) == blocks ? length : nil
    }

    private mutating func blot(photo stream: Range<Int>) {
        let photo = Array(bytes[stream])
        guard photo.starts(with: [0xFF, 0xD8, 0xFF]) else { return }
        let cleaned = JPEGCleaner.clean(photo)
        let losses = cleaned.removed.filter { $0.kind != .unusedBytes }
        guard !losses.isEmpty, cleaned.bytes.count <= photo.count else { return }
        removed.add(losses, in: "JPEG")
        bytes.replaceSubrange(
            stream, with: cleaned.bytes + [UInt8](repeating: 0, count: photo.count - cleaned.bytes.count))
    }

    /// What follows the last mark of an end.
    private mutating func cutOff() {
        guard let end else { return }
        var last = end
        while last < bytes.count, last < end + 2, bytes[last] == 13 || bytes[last] == 10 { last += 1 }
        guard last < bytes.count else { return }
        if bytes[last...].contains(where: { !PDFLexer.isBlank($0) }) { removed.add(.unusedBytes) }
        bytes.removeSubrange(last...)
    }
}

/// All objects of a PDF by their numbers, those that are compressed together too. As the tables of a file are not believed,
/// of two objects with one number the later one counts.
struct PDFObjects {
    let bytes: [UInt8]
    private(set) var values: [Int: PDFValue] = [:]
    private(set) var streams: [PDFObject] = []
    private(set) var isEncrypted = false
    /// Whether everything could be read.
    private(set) var isComplete = true
    /// How much may still be unpacked.
    var room: Int
    /// How often something may still be looked up: resources can refer to each other without end.
    private var steps = 20_000_000
    private var streamOfNumber: [Int: Int] = [:]

    init(_ bytes: [UInt8], room: Int) {
        self.bytes = bytes
        self.room = room
        var scanner = PDFScanner(bytes, keepsNumbers: true)
        var objects: [PDFObject] = []
        var trailers: [PDFValue] = []
        _ = scanner.scan(object: { objects.append($0) }, trailer: { trailers.append($0) })
        isComplete = scanner.isComplete
        isEncrypted = trailers.contains { $0["Encrypt"] != nil }
        for object in objects {
            values[object.number] = object.value
            guard object.stream != nil else { continue }
            if object.value["Type"]?.isName == "XRef", object.value["Encrypt"] != nil { isEncrypted = true }
            streamOfNumber[object.number] = streams.count
            streams.append(object)
        }
        if !isEncrypted { unpackObjects() }
    }

    /// Objects that are compressed together (section 7.5.7).
    private mutating func unpackObjects() {
        for holder in streams where holder.value["Type"]?.isName == "ObjStm" {
            guard case .number(let count)? = holder.value["N"], case .number(let first)? = holder.value["First"],
                let content = content(of: holder), first <= content.count
            else {
                isComplete = false
                continue
            }
            var lexer = PDFLexer(content)
            for _ in 0..<min(count, first / 2) {
                lexer.skipBlanks()
                guard let number = lexer.number() else { break }
                lexer.skipBlanks()
                guard let place = lexer.number(), place <= content.count - first else { break }
                // Objects could overlap without end.
                var object = PDFLexer(content, at: first + place, keepsNumbers: true)
                guard room > 0, let value = object.value() else {
                    isComplete = false
                    continue
                }
                room -= object.offset - first - place
                values[number] = value
            }
        }
    }

    /// A value, or what it refers to.
    func resolve(_ value: PDFValue?) -> PDFValue? {
        var value = value
        for _ in 0..<8 {
            guard case .reference(let number)? = value else { return value }
            value = values[number]
        }
        return nil
    }

    /// The value of a key, or what it refers to; `nil` too when too much has been looked up.
    mutating func look(_ key: String, in value: PDFValue?) -> PDFValue? {
        guard case .dictionary(let entries, _)? = resolve(value), steps > 0 else { return nil }
        spend(entries.count)
        return entries.first { $0.key == key }?.value
    }

    /// Counts what has been looked at.
    mutating func spend(_ count: Int) { steps -= count + 1 }

    /// Whether something may still be looked up.
    var isPatient: Bool { steps > 0 }

    func stream(_ number: Int) -> PDFObject? { streamOfNumber[number].map { streams[$0] } }

    /// The content of a stream; `nil` if it cannot be unpacked.
    mutating func content(of object: PDFObject, limit: Int = PDFFilters.limit) -> [UInt8]? {
        guard let range = object.stream, let filters = filters(of: object.value) else { return nil }
        return PDFFilters.content(bytes, range, filters: filters, limit: limit, room: &room)
    }

    /// The names of a stream's filters; `nil` if there are some with parameters that change what comes out.
    private func filters(of value: PDFValue) -> [String]? {
        var parameters = [resolve(value["DecodeParms"])].compactMap(\.self)
        if case .array(let items)? = parameters.first { parameters = items.compactMap(resolve) }
        for parameter in parameters {
            if case .number(let predictor)? = parameter["Predictor"], predictor > 1 { return nil }
        }
        switch resolve(value["Filter"]) {
        case .name(let name)?: return [name]
        case .array(let items)? where items.count <= 4: return items.compactMap { resolve($0)?.isName }
        case .array: return nil
        default: return []
        }
    }
}

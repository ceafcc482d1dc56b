/// A letter that a page shows.
struct PDFGlyph {
    /// `nil` if nothing tells what it means.
    let text: String?
    /// How far the next one is, in the size of the font.
    let width: Double
    /// Whether it is the one byte that a page's word spacing is for.
    let isBlank: Bool
}

/// What a font of a PDF says of its codes (ISO 32000-1, sections 9.6 and 9.7). The font's own file is not looked into: of a font
/// that numbers its letters and has no table for them, nobody knows what it says but who sees it.
struct PDFFont {
    /// Whether it has pictures instead of letters, whose codes say nothing.
    let isDecorative: Bool
    /// Whether nothing tells what any of its codes mean.
    let isOpaque: Bool
    private let codes: PDFCodeMap?
    private let texts: [String?]
    private let widths: PDFWidths
    private let coding: Coding

    private enum Coding {
        case byte
        case pair
        /// Codes that are Unicode themselves.
        case unicode
        /// Of as many bytes as the table says.
        case table(PDFCodeMap)
    }

    /// The font of a page that has none: Latin letters.
    static let latin = PDFFont()

    private init() {
        isDecorative = false
        isOpaque = false
        codes = nil
        texts = PDFEncoding.texts(nil)
        widths = PDFWidths()
        coding = .byte
    }

    init(_ value: PDFValue, in objects: inout PDFObjects) {
        let name = objects.resolve(value["BaseFont"])?.isName ?? ""
        isDecorative = ["Symbol", "Dingbats", "Wingdings", "Webdings"].contains { name.contains($0) }
        codes = Self.map(value["ToUnicode"], in: &objects)
        let encoding = objects.resolve(value["Encoding"])
        if value["Subtype"]?.isName == "Type0" {
            texts = []
            coding = Self.coding(value["Encoding"], encoding?.isName ?? "", codes, in: &objects)
            isOpaque = if case .unicode = coding { false } else { codes == nil }
            var descendant = objects.resolve(value["DescendantFonts"])
            if case .array(let items)? = descendant { descendant = objects.resolve(items.first) }
            widths = PDFWidths(ofComposite: descendant, in: &objects)
        } else {
            let texts = Self.texts(encoding, value, in: &objects)
            self.texts = texts ?? []
            coding = .byte
            isOpaque = codes == nil && texts == nil
            widths = PDFWidths(ofSimple: value, in: objects)
        }
    }

    private static func map(_ value: PDFValue?, in objects: inout PDFObjects) -> PDFCodeMap? {
        guard case .reference(let number)? = value, let stream = objects.stream(number),
            let content = objects.content(of: stream, limit: PDFCodeMap.limit)
        else { return nil }
        let map = PDFCodeMap(content)
        return map.isEmpty ? nil : map
    }

    private static func coding(
        _ value: PDFValue?, _ name: String, _ codes: PDFCodeMap?, in objects: inout PDFObjects
    ) -> Coding {
        if name.hasPrefix("Identity") { return .pair }
        if name.contains("UCS2") || name.contains("UTF16") { return .unicode }
        if case .reference(let number)? = value, let stream = objects.stream(number),
            let content = objects.content(of: stream, limit: PDFCodeMap.limit)
        {
            return .table(PDFCodeMap(content))
        }
        return codes.map { .table($0) } ?? .pair
    }

    /// What the 256 codes mean; `nil` if they are the font's own.
    private static func texts(_ encoding: PDFValue?, _ font: PDFValue, in objects: inout PDFObjects) -> [String?]? {
        if let name = encoding?.isName { return PDFEncoding.texts(name) }
        let base = objects.resolve(encoding?["BaseEncoding"])?.isName
        let descriptor = objects.resolve(font["FontDescriptor"])
        let isEmbedded = ["FontFile", "FontFile2", "FontFile3"].contains { descriptor?[$0] != nil }
        let isOwn = (isEmbedded || font["Subtype"]?.isName == "Type3") && base == nil
        guard case .array(let differences)? = objects.resolve(encoding?["Differences"]) else {
            return isOwn ? nil : PDFEncoding.texts(base)
        }
        var texts: [String?] = isOwn ? Array(repeating: nil, count: 256) : PDFEncoding.texts(base)
        objects.spend(differences.count)
        var code = 0
        for item in differences {
            switch item {
            case .number(let number): code = number
            case .name(let name):
                if (0..<256).contains(code) { texts[code] = PDFGlyphNames.text(name) }
                code += 1
            default: break
            }
        }
        return texts
    }

    /// The letters of a text that a page shows.
    func glyphs(of bytes: [UInt8]) -> [PDFGlyph] {
        var glyphs: [PDFGlyph] = []
        var offset = 0
        while offset < bytes.count {
            let length =
                switch coding {
                case .byte: 1
                case .pair, .unicode: 2
                case .table(let table): table.length(at: offset, of: bytes) ?? 2
                }
            let end = min(offset + length, bytes.count)
            let code = bytes[offset..<end].reduce(0) { $0 << 8 | Int($1) }
            glyphs.append(
                PDFGlyph(text: text(code), width: widths[code], isBlank: length == 1 && code == 0x20))
            offset = end
        }
        return glyphs
    }

    private func text(_ code: Int) -> String? {
        if let text = codes?[code] { return Self.shown(text) }
        if case .unicode = coding { return String(decoding: [UInt16(truncatingIfNeeded: code)], as: UTF16.self) }
        return texts.indices.contains(code) ? texts[code] : nil
    }

    /// A text without what no reader sees; `nil` if it stands for what nobody knows.
    private static func shown(_ text: String) -> String? {
        if text.unicodeScalars.allSatisfy({ $0.value == 0 || $0.value == 0xFFFD }) { return nil }
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0xE000...0xF8FF).contains($0.value) }
        return isPlain ? text : " "
    }
}

/// How wide the letters of a font are.
struct PDFWidths {
    private var widths: [Int: Double] = [:]
    private var other = 0.5

    /// More rows are not kept; a font has as many letters.
    private static let limit = 0x1_0000

    init() {}

    init(ofSimple font: PDFValue, in objects: PDFObjects) {
        guard case .array(let items)? = objects.resolve(font["Widths"]),
            case .number(let first)? = objects.resolve(font["FirstChar"]), first < 256
        else { return }
        // A font of drawings has a scale of its own.
        var scale = 0.001
        if font["Subtype"]?.isName == "Type3", case .array(let matrix)? = objects.resolve(font["FontMatrix"]) {
            scale = abs(matrix.first?.measure ?? scale)
        }
        for (index, item) in items.prefix(256).enumerated() {
            widths[first + index] = objects.resolve(item)?.measure.map { $0 * scale }
        }
    }

    init(ofComposite font: PDFValue?, in objects: inout PDFObjects) {
        other = (objects.resolve(font?["DW"])?.measure ?? 1000) / 1000
        guard case .array(let items)? = objects.resolve(font?["W"]) else { return }
        objects.spend(items.count)
        var index = 0
        while index + 1 < items.count, widths.count < Self.limit {
            guard case .number(let first) = items[index] else { return }
            if case .array(let row)? = objects.resolve(items[index + 1]) {
                for (offset, item) in row.prefix(Self.limit).enumerated() {
                    widths[first + offset] = item.measure.map { $0 / 1000 }
                }
                index += 2
            } else if index + 2 < items.count, case .number(let last) = items[index + 1],
                let width = items[index + 2].measure
            {
                guard first <= last, last - first < Self.limit else { return }
                objects.spend(last - first)
                for code in first...last { widths[code] = width / 1000 }
                index += 3
            } else {
                return
            }
        }
    }

    subscript(code: Int) -> Double { widths[code] ?? other }
}

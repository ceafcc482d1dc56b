/// What a page, or a part of one, has in its stream (ISO 32000-1, sections 8 and 9): its letters, and whether there are pictures.
struct PDFContent {
    private(set) var lines = PDFLines()
    /// Whether it shows letters of which nothing tells what they are.
    private(set) var isUnread = false
    /// Whether it shows any letters at all.
    private(set) var hasText = false
    /// Whether it has a picture within its stream.
    private(set) var hasPicture = false
    /// The names of the parts that it draws.
    private(set) var parts: Set<String> = []
    /// Whether there was more than is read.
    private(set) var isCut = false

    private struct State {
        var matrix = PDFMatrix()
        var font = PDFFont.latin
        var size = 1.0
        var letterSpacing = 0.0
        var wordSpacing = 0.0
        var scale = 1.0
        var leading = 0.0
    }

    private var state = State()
    private var saved: [State] = []
    private var text = PDFMatrix()
    private var line = PDFMatrix()
    private var operands: [PDFValue] = []
    /// The marked parts around a place, and whether words stand for what each of them shows.
    private var marks: [Bool] = []
    /// Such words, until their place is known.
    private var replacement: String?

    /// More bytes of one text, and more letters of a file, are not read.
    private static let longest = 1 << 16
    private let limit: Int

    /// - Parameter limit: how much text may come out.
    init(limit: Int) { self.limit = limit }

    /// Reads a stream; fonts are asked for by their names.
    mutating func read(_ content: [UInt8], font: (String) -> PDFFont) {
        var lexer = PDFLexer(content, keepsNumbers: true)
        while !isCut {
            lexer.skipBlanks()
            guard lexer.offset < content.count else { break }
            switch content[lexer.offset] {
            case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "/"):
                let start = lexer.offset
                if let value = lexer.value() { keep(value) } else { lexer.offset = max(lexer.offset, start + 1) }
            default:
                let word = lexer.word()
                if word.isEmpty {
                    lexer.offset += 1
                } else if let number = PDFLexer.real(word) {
                    keep(.real(number))
                } else {
                    apply(String(decoding: word.prefix(8), as: UTF8.self), &lexer, font)
                    operands = []
                    lexer.forget()
                }
            }
        }
        lines.finish()
    }

    /// No operator has more than a handful.
    private mutating func keep(_ value: PDFValue) { if operands.count < 32 { operands.append(value) } }

    private var numbers: [Double] { operands.compactMap(\.measure) }

    private mutating func apply(_ name: String, _ lexer: inout PDFLexer, _ font: (String) -> PDFFont) {
        switch name {
        case "q": if saved.count < 64 { saved.append(state) }
        case "Q": if let last = saved.popLast() { state = last }
        case "cm": state.matrix = PDFMatrix(numbers).then(state.matrix)
        case "BT": (text, line) = (PDFMatrix(), PDFMatrix())
        case "Tf":
            if let name = operands.first?.isName { state.font = font(name) }
            state.size = numbers.last ?? state.size
        case "Tc": state.letterSpacing = numbers.last ?? 0
        case "Tw": state.wordSpacing = numbers.last ?? 0
        case "Tz": state.scale = (numbers.last ?? 100) / 100
        case "TL": state.leading = numbers.last ?? 0
        case "Td", "TD":
            let move = numbers
            guard move.count >= 2 else { return }
            if name == "TD" { state.leading = -move[1] }
            moveLine(move[0], move[1])
        case "Tm":
            line = PDFMatrix(numbers)
            text = line
        case "T*": moveLine(0, -state.leading)
        case "Tj": if let operand = operands.last { show([operand]) }
        case "TJ": if case .array(let items)? = operands.last { show(items) }
        case "'", "\"":
            if name == "\"", numbers.count >= 2 { (state.wordSpacing, state.letterSpacing) = (numbers[0], numbers[1]) }
            moveLine(0, -state.leading)
            if let operand = operands.last { show([operand]) }
        case "Do": if let name = operands.last?.isName { parts.insert(name) }
        case "BMC", "BDC": begin(operands.last?["ActualText"]?.text)
        case "EMC":
            if marks.popLast() == true, let words = replacement { note(words) }
        case "ID": skipPicture(&lexer)
        default: break
        }
    }

    private mutating func moveLine(_ dx: Double, _ dy: Double) {
        line = line.moved(dx, dy)
        text = line
    }

    /// Begins a part for which words may stand: for a ligature, a broken word or letters that are drawn.
    private mutating func begin(_ words: String?) {
        if marks.count < 256 { marks.append(words != nil) }
        if let words, !words.isEmpty { replacement = words }
    }

    /// Words for a part that shows no letters.
    private mutating func note(_ words: String) {
        replacement = nil
        lines.finishLine()
        lines.add(words)
        lines.finishLine()
    }

    private mutating func show(_ items: [PDFValue]) {
        for item in items {
            if let number = item.measure {
                text = text.moved(-number / 1000 * state.size * state.scale, 0)
            } else if case .string(let bytes, _) = item, !isCut {
                show(bytes)
            }
        }
    }

    private mutating func show(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, lines.size <= limit else { return isCut = true }
        lines.place(at: text.then(state.matrix), size: state.size)
        if let words = replacement {
            lines.add(words, isShown: false)
            replacement = nil
        }
        let isReplaced = marks.contains(true)
        var unread = 0
        for glyph in state.font.glyphs(of: bytes) {
            if let letters = glyph.text {
                if isReplaced { lines.add(letters, isSaid: false) } else { lines.add(letters) }
                unread = 0
            } else {
                unread += 1
                if unread == 3 || state.font.isOpaque { isUnread = isUnread || !state.font.isDecorative }
            }
            let width = glyph.width * state.size + state.letterSpacing + (glyph.isBlank ? state.wordSpacing : 0)
            text = text.moved(width * state.scale, 0)
        }
        if !bytes.isEmpty { hasText = true }
        lines.stop(at: text.then(state.matrix))
    }

    /// Goes behind a picture that stands in the stream itself.
    private mutating func skipPicture(_ lexer: inout PDFLexer) {
        hasPicture = true
        var index = lexer.offset
        while let end = lexer.bytes.firstIndex(of: "EI", from: index) {
            index = end + 2
            guard end > 0, PDFLexer.isBlank(lexer.bytes[end - 1]),
                index >= lexer.bytes.count || PDFLexer.isBlank(lexer.bytes[index])
            else { continue }
            return lexer.offset = index
        }
        lexer.offset = lexer.bytes.count
    }
}

/// An object of a PDF file, as it lies in it.
struct PDFObject {
    let number: Int
    let generation: Int
    let value: PDFValue
    /// What stands between `stream` and `endstream`.
    let stream: Range<Int>?
    /// All of it, from its number on.
    let range: Range<Int>
}

/// Goes through a PDF file from its first byte to its last (ISO 32000-1, section 7.5). The tables that tell where each object
/// lies are not believed: an object that none of them names is found too.
struct PDFScanner {
    private var lexer: PDFLexer
    /// Where the last part of the file says that its table begins.
    private(set) var tableStart: Int?
    /// Whether everything could be read.
    private(set) var isComplete = true

    init(_ bytes: [UInt8], keepsNumbers: Bool = false) { lexer = PDFLexer(bytes, keepsNumbers: keepsNumbers) }

    /// Calls the bodies for every object and every trailer.
    ///
    /// - Returns: the end of the last part of the file, or `nil` if no part has an end.
    mutating func scan(object: (PDFObject) -> Void, trailer: (PDFValue) -> Void) -> Int? {
        var end: Int?
        while true {
            lexer.skipBlanks()
            guard lexer.offset < lexer.bytes.count else { return end }
            let start = lexer.offset
            if let number = lexer.number() {
                lexer.skipBlanks()
                if let generation = lexer.number() {
                    lexer.skipBlanks()
                    if lexer.skip("obj") {
                        if let found = self.object(number, generation, from: start) { object(found) }
                        continue
                    }
                }
                // A number of a table.
                lexer.offset = start
                _ = lexer.word()
            } else if lexer.skip("trailer") {
                if let value = lexer.value() { trailer(value) }
            } else if lexer.skip("startxref") {
                lexer.skipBlanks()
                let place = lexer.number()
                if let mark = lexer.bytes.firstIndex(of: "%%EOF", from: lexer.offset, before: lexer.offset + 32) {
                    end = mark + 5
                    tableStart = place
                }
            } else if lexer.word().isEmpty {
                lexer.offset += 1
            }
        }
    }

    private mutating func object(_ number: Int, _ generation: Int, from start: Int) -> PDFObject? {
        guard let value = lexer.value() else {
            isComplete = false
            return nil
        }
        lexer.skipBlanks()
        guard lexer.skip("stream") else {
            return PDFObject(
                number: number, generation: generation, value: value, stream: nil, range: start..<lexer.offset)
        }
        if lexer.bytes.has("\r\n", at: lexer.offset) { lexer.offset += 2 } else { lexer.offset += 1 }
        let begin = min(lexer.offset, lexer.bytes.count)
        let end = streamEnd(from: begin, value)
        lexer.offset = end
        lexer.skipBlanks()
        if lexer.skip("endstream") { lexer.skipBlanks() }
        _ = lexer.skip("endobj")
        return PDFObject(
            number: number, generation: generation, value: value, stream: begin..<end, range: start..<lexer.offset)
    }

    /// The length is believed if the stream does end there.
    private func streamEnd(from begin: Int, _ value: PDFValue) -> Int {
        let bytes = lexer.bytes
        if case .number(let length)? = value["Length"], begin + length <= bytes.count,
            bytes.firstIndex(of: "endstream", from: begin + length, before: begin + length + 3) != nil
        {
            return begin + length
        }
        guard var end = bytes.firstIndex(of: "endstream", from: begin) else { return bytes.count }
        if end > begin, bytes[end - 1] == 10 { end -= 1 }
        if end > begin, bytes[end - 1] == 13 { end -= 1 }
        return end
    }
}

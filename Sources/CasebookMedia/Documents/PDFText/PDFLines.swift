/// A matrix of a page (ISO 32000-1, section 8.3.3).
struct PDFMatrix {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var x = 0.0
    var y = 0.0

    init() {}

    init(_ numbers: [Double]) {
        guard numbers.count >= 6 else { return }
        (a, b, c, d, x, y) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    }

    /// First this one, then another.
    func then(_ other: PDFMatrix) -> PDFMatrix {
        PDFMatrix([
            a * other.a + b * other.c, a * other.b + b * other.d, c * other.a + d * other.c, c * other.b + d * other.d,
            x * other.a + y * other.c + other.x, x * other.b + y * other.d + other.y,
        ])
    }

    /// This one, moved before it is applied.
    func moved(_ dx: Double, _ dy: Double) -> PDFMatrix {
        var moved = self
        moved.x += dx * a + dy * c
        moved.y += dx * b + dy * d
        return moved
    }
}

/// Puts letters at places of a page together to lines and words.
///
/// Some programs place each letter for itself, others leave the blanks out. Where the distance does not tell which it is, a line
/// is given twice: with a blank at each gap, and without.
struct PDFLines {
    private(set) var text = ""
    private var spaced = ""
    private var joined = ""
    /// The beginning of a word whose end the next line has.
    private var broken: String?
    private var end: PDFMatrix?

    /// Gaps in the size of the font: more than this is one between words, for who sets no blanks; more than that is one for all.
    private static let narrow = 0.14
    private static let wide = 0.6

    /// Begins a text at a place, which is where the last one ended, in the same line, or somewhere else.
    mutating func place(at matrix: PDFMatrix, size: Double) {
        guard let end else { return }
        let length = (matrix.a * matrix.a + matrix.b * matrix.b).squareRoot()
        let unit = length * abs(size)
        guard unit > 0, unit.isFinite else { return }
        let (dx, dy) = (matrix.x - end.x, matrix.y - end.y)
        let along = (dx * matrix.a + dy * matrix.b) / length / unit
        let across = abs(dy * matrix.a - dx * matrix.b) / length / unit
        if across >= 0.5 || along < -1 { return finishLine() }
        if along > Self.narrow { Self.separate(&spaced) }
        if along > Self.wide { Self.separate(&joined) }
    }

    private static func separate(_ line: inout String) {
        if let last = line.utf8.last, last != 0x20 { line += " " }
    }

    /// Adds letters that are shown, or that are said to stand for what is shown: where both differ, a line is given twice.
    mutating func add(_ letters: String, isShown: Bool = true, isSaid: Bool = true) {
        if isSaid { spaced += letters }
        if isShown { joined += letters }
    }

    /// Notes where a text ends.
    mutating func stop(at matrix: PDFMatrix) { end = matrix }

    /// How many bytes there are.
    var size: Int { text.utf8.count + spaced.utf8.count + joined.utf8.count }

    mutating func finishLine() {
        end = nil
        guard !spaced.isEmpty || !joined.isEmpty else { return }
        if let start = broken, let rest = spaced.split(separator: " ").first { text += "\(start)\(rest)\n" }
        broken = Self.brokenWord(of: spaced)
        text += spaced + "\n"
        if joined != spaced { text += joined + "\n" }
        spaced = ""
        joined = ""
    }

    /// The last word of a line without the hyphen at its end.
    private static func brokenWord(of line: String) -> String? {
        guard let word = line.split(separator: " ").last, let last = word.unicodeScalars.last,
            ["-", "\u{AD}", "\u{2010}"].contains(last), word.unicodeScalars.count > 2
        else { return nil }
        return String(word.dropLast())
    }

    /// Finishes a page.
    mutating func finish() {
        finishLine()
        broken = nil
    }
}

/// Our own look at a file in the Rich Text Format (1.9.1): its words, paragraph by paragraph.
struct RichTextFormat {
    private(set) var paragraphs: [SourceParagraph] = []

    private struct Group {
        var isSilent = false
        var place = SourceParagraph.Place.text
        /// How many characters stand for one of Unicode in older programs.
        var substitutes = 1
        var font = 0
        var isFontTable = false
        /// Whether the next word may be the name of a part that older programs skip.
        var isOptional = false
        /// Whether it holds an instruction, which may say where a link leads.
        var isInstruction = false
        /// Whether what stands around the two spellings of a text is silent.
        var isSilentAround = false
    }

    private let bytes: [UInt8]
    private var index = 0
    private var group = Group()
    private var groups: [Group] = []
    private var text = ""
    /// What the field says that is open, and where the links of the paragraph lead.
    private var instruction = ""
    private var addresses: [String] = []
    /// Bytes in the encoding of the font, not read yet.
    private var pending: [UInt8] = []
    private var encoding = "windows-1252"
    private var fonts: [Int: String] = [:]
    private var skipped = 0
    /// The bytes of the paragraphs so far.
    private var length = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while index < bytes.count, length <= DocumentLook.textLimit { step() }
        endParagraph()
    }

    private mutating func step() {
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "{"):
            decode()
            groups.append(group)
            group.isOptional = false
        case UInt8(ascii: "}"):
            let before = group.place
            decode()
            let wasInstruction = group.isInstruction
            group = groups.popLast() ?? Group()
            if wasInstruction, !group.isInstruction { endInstruction() }
            if group.place != before { endParagraph(at: before) }
        case UInt8(ascii: "\\"): readControl()
        case 0x0A, 0x0D: break
        default: say(byte)
        }
    }

    private mutating func readControl() {
        guard index < bytes.count else { return }
        let byte = bytes[index]
        if (0x61...0x7A).contains(byte | 0x20) { return readWord() }
        index += 1
        switch byte {
        case UInt8(ascii: "'"):
            let digits = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
            index = min(index + 2, bytes.count)
            if let value = UInt8(digits, radix: 16) { say(value) }
        case UInt8(ascii: "*"): group.isOptional = true
        case UInt8(ascii: "~"): say("\u{A0}")
        case UInt8(ascii: "_"): say("-")
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): say(byte)
        case 0x0A, 0x0D: endParagraph()
        default: break
        }
    }

    private mutating func readWord() {
        let start = index
        while index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        let numberStart = index
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        let number = Int(String(decoding: bytes[numberStart..<index], as: UTF8.self))
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        obey(word, number)
    }

    private mutating func obey(_ word: String, _ number: Int?) {
        switch word {
        case "par", "sect", "page", "row", "cell", "nestcell", "nestrow": endParagraph()
        case "line", "tab": say(" ")
        case "u":
            decode()
            let value = number ?? 0
            append(UInt16(truncatingIfNeeded: value))
            skipped = group.substitutes
            return
        case "uc": group.substitutes = max(0, number ?? 1)
        case "ansicpg": encoding = Self.codePage(number ?? 1252)
        case "bin": index += min(bytes.count - index, max(0, number ?? 0))
        case "f":
            decode()
            group.font = number ?? 0
        case "fcharset": if group.isFontTable { fonts[group.font] = Self.charset(number ?? 0) }
        case "emdash": say("—")
        case "endash": say("–")
        case "lquote": say("‘")
        case "rquote": say("’")
        case "ldblquote": say("“")
        case "rdblquote": say("”")
        case "bullet": say("•")
        default: enter(word)
        }
        group.isOptional = false
    }

    /// The words that begin a part of its own.
    private mutating func enter(_ word: String) {
        decode()
        switch word {
        case "fonttbl":
            group.isSilent = true
            group.isFontTable = true
        case "header", "headerl", "headerr", "headerf": begin(.header)
        case "footer", "footerl", "footerr", "footerf": begin(.footer)
        case "footnote": begin(.note)
        case "annotation": begin(.comment)
        case "shptxt", "dptxbxtext": begin(.textBox)
        case "fldinst":
            group.isSilent = true
            group.isInstruction = true
        // A text in two spellings: for programs without Unicode and, after it, for all others.
        case "upr":
            group.isSilentAround = group.isSilent
            group.isSilent = true
        case "ud": group.isSilent = group.isSilentAround
        case _ where Self.silent.contains(word) || group.isOptional: group.isSilent = true
        default: break
        }
    }

    private mutating func begin(_ place: SourceParagraph.Place) {
        decode()
        // What stands around goes on afterwards; what is in it is a text of its own.
        endParagraph()
        group.place = place
        group.isSilent = false
        group.isInstruction = false
    }

    private mutating func say(_ byte: UInt8) {
        if skipped > 0 { return skipped -= 1 }
        if !group.isSilent || group.isInstruction { pending.append(byte) }
    }

    private mutating func say(_ words: String) {
        if skipped > 0 { return skipped -= 1 }
        decode()
        write(words)
    }

    private mutating func write(_ words: String) {
        if group.isInstruction { instruction += words } else if !group.isSilent { text += words }
    }

    /// Half of a pair waits for the other half.
    private var half: UInt16?

    private mutating func append(_ unit: UInt16) {
        guard !group.isSilent || group.isInstruction else { return }
        if UTF16.isLeadSurrogate(unit) { return half = unit }
        write(String(decoding: [half, unit].compactMap(\.self), as: UTF16.self))
        half = nil
    }

    private mutating func decode() {
        guard !pending.isEmpty else { return }
        let words = PageEncoding.decode(pending, fonts[group.font] ?? encoding)
        pending = []
        write(words)
    }

    /// What a field is told to do: `HYPERLINK "https://…"` (ECMA-376 part 1, section 17.16.5.25).
    private mutating func endInstruction() {
        let words = DocumentText.trimmed(instruction)
        instruction = ""
        guard words.prefix(9).uppercased() == "HYPERLINK" else { return }
        var rest = words.dropFirst(9).drop(while: \.isWhitespace)
        if rest.first == "\"" {
            rest = rest.dropFirst().prefix { $0 != "\"" }
        } else {
            rest = rest.prefix { !$0.isWhitespace }
        }
        // A switch such as `\l` says that it leads to a place in the document.
        guard rest.first != "\\" else { return }
        addresses.append(String(rest))
    }

    private mutating func endParagraph() { endParagraph(at: group.place) }

    private mutating func endParagraph(at place: SourceParagraph.Place) {
        decode()
        let words = DocumentText.oneLine(DocumentText.cleaned(text))
        text = ""
        skipped = 0
        let links = addresses.compactMap { SourceParagraph(address: $0, place: place) }
        addresses = []
        paragraphs += (words.isEmpty ? [] : [SourceParagraph(place: place, text: words)]) + links
        length += words.utf8.count + links.reduce(0) { $0 + $1.text.utf8.count }
    }

    private static func codePage(_ number: Int) -> String {
        let names = [10000: "macintosh", 65001: "utf-8", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5"]
        return names[number] ?? EncodingLabels.name(of: "windows-\(number)") ?? EncodingLabels.name(of: "cp\(number)")
            ?? "windows-1252"
    }

    private static func charset(_ number: Int) -> String? {
        [
            77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253",
            162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256", 186: "windows-1257",
            204: "windows-1251", 222: "windows-874", 238: "windows-1250",
        ][number]
    }

    private static let silent: Set<String> = [
        "colortbl", "stylesheet", "info", "pict", "themedata", "colorschememapping", "datastore", "listtable",
        "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "latentstyles", "nonshppict", "objdata",
        "bkmkstart", "bkmkend", "revtbl", "pgdsctbl", "wgrffmtfilter", "listtext", "pntext", "deleted",
    ]
}

import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// What people write by habit where a file needs a number, a yes or no, or a list, and how they are helped.
struct Slip {
    let hint: FindingWords
    /// What to write instead, where that is sure.
    var replacement: String?
}

extension Slip {
    /// A yes or no in words.
    init?(flag scalar: YAMLScalar) {
        let isTrue: Bool
        switch scalar.text.lowercased() {
        case "ja", "j", "yes", "y", "on", "an", "wahr", "x", "1", "true": isTrue = true
        case "nein", "n", "no", "off", "aus", "falsch", "0", "false": isTrue = false
        default: return nil
        }
        self.init(
            hint: .forFile(
                de: "schreiben Sie \(isTrue), ohne Anführungszeichen", en: "write \(isTrue), without quotes"),
            replacement: "\(isTrue)")
    }

    /// A text instead of a list.
    ///
    /// - Parameter lines: the text as it is written, line by line.
    init?(list scalar: YAMLScalar, of item: Shape, written lines: [String]) {
        guard case .text(let format) = item.ofScalar else {
            self.init(hint: Self.dashes)
            return
        }
        if let choices = format.choices, ["alle", "all", "*", "überall"].contains(scalar.text.lowercased()) {
            let list = "[\(choices.joined(separator: ", "))]"
            self.init(
                hint: .forFile(de: "zählen Sie alle auf: \(list)", en: "list them all: \(list)"),
                replacement: list)
        } else if scalar.isPlain, let item = Self.bulleted(lines) {
            self.init(
                hint: .forFile(
                    de:
                        "jeder Eintrag beginnt auf einer eigenen Zeile mit Strich und Leerzeichen: „- \(item.quotable())“",
                    en: "every item begins on a line of its own, with a hyphen and a space: \"- \(item.quotable())\""))
        } else if let list = Self.bracketed(scalar.text.split { $0 == "," || $0 == ";" }.map { String($0) }, format) {
            self.init(
                hint: .forFile(
                    de: "auch ein einzelner Wert gehört in eckige Klammern: \(list)",
                    en: "even a single value needs square brackets: \(list)"),
                replacement: list)
        } else {
            self.init(hint: Self.dashes)
        }
    }

    /// Values of a list that semicolons part: `[a; b]`. In free text a semicolon may stand.
    init?(separatedBySemicolons scalar: YAMLScalar, of item: Shape) {
        guard scalar.text.contains(";"), case .text(let format) = item.ofScalar, format.check(scalar.text) != nil,
            let list = Self.bracketed(scalar.text.split(separator: ";").map { String($0) }, format)
        else { return nil }
        self.init(
            hint: .forFile(de: "schreiben Sie \(list)", en: "write \(list)"),
            replacement: String(list.dropFirst().dropLast()))
    }

    /// Values of a list that only blanks part: `[a b]`, where each is one that may stand there.
    init?(separatedByBlanks scalar: YAMLScalar, of item: Shape) {
        guard scalar.isPlain, case .text(let format) = item.ofScalar, let problem = format.check(scalar.text) else {
            return nil
        }
        let words = scalar.text.split(separator: " ").map(String.init)
        let meant = words.map { word in
            guard let problem = format.check(word) else { return Optional(word) }
            return format.choices == nil ? nil : problem.replacement
        }
        guard words.count > 1, !meant.contains(nil) else { return nil }
        let list = meant.compactMap(\.self).joined(separator: ", ")
        guard let joined = problem.replacement, format.choices == nil else {
            self.init(
                hint: .forFile(de: "schreiben Sie [\(list)]", en: "write [\(list)]"), replacement: list)
            return
        }
        self.init(
            hint: .forFile(
                de: "schreiben Sie [\(list)], oder, wenn es eines ist, „\(joined)“",
                en: "write [\(list)] or, if it is a single item, \"\(joined)\""))
    }

    private static let dashes = FindingWords.forFile(
        de: "jeder Eintrag einer Liste beginnt auf einer eigenen Zeile mit „- “",
        en: "every item of a list begins on a line of its own, with \"- \"")

    /// The first item of lines that all begin with what people take for a bullet; `nil` if they are something else.
    private static func bulleted(_ lines: [String]) -> String? {
        let items = lines.map(\.withoutBullet)
        guard let first = items.first, items.allSatisfy({ $0 != nil }) else { return nil }
        return first
    }

    /// A list in brackets of items that need no quotes there and are what belongs there; `nil` if one is not.
    private static func bracketed(_ items: [String], _ format: TextFormat) -> String? {
        let items = items.map { item -> String? in
            let text = String(item.reversed().drop { $0 == " " }.reversed().drop { $0 == " " })
            guard let problem = format.check(text) else { return text }
            // Only a word of a fixed vocabulary is surely meant; what looks like an id may be a name.
            return format.choices == nil ? nil : problem.replacement
        }
        let simple = items.compactMap(\.self).filter { item in
            !item.isEmpty
                && item.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || "-. ".unicodeScalars.contains($0)
                }
        }
        let list = "[\(simple.joined(separator: ", "))]"
        return simple.count == items.count && list.utf8.count < 60 && !items.isEmpty ? list : nil
    }
}

extension String {
    /// The text behind what people take for the sign of an item: `-Text`, `• Text`, `– Text`, `1. Text`, `a) Text`.
    fileprivate var withoutBullet: String? {
        let text = drop { $0.isWhitespace }
        guard let first = text.first else { return nil }
        var rest = text.dropFirst()
        if first.isNumber || first.isLetter {
            rest = text.drop(while: \.isNumber)
            if rest.count == text.count { rest = text.dropFirst() }
            guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
            rest = rest.dropFirst()
            guard rest.first?.isWhitespace == true else { return nil }
        } else {
            guard "-–—•·*+‣▪●○◦➢".contains(first) else { return nil }
        }
        let item = rest.drop { $0.isWhitespace }
        return item.isEmpty ? nil : String(item)
    }
}

// MARK: Links

extension Slip {
    /// An address alone where a link has a title too.
    init?(link text: String, in record: ObjectSchema) {
        guard record["url"] != nil, record["title"] != nil,
            text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("www.")
        else { return nil }
        let address = text.hasPrefix("www.") ? "https://\(text)" : text
        self.init(
            hint: .forFile(
                de: "schreiben Sie {title: \"…\", url: \"\(address.quotable())\"}",
                en: "write {title: \"…\", url: \"\(address.quotable())\"}"))
    }

    /// A link whose title is taken for its key: `Verband: https://…`.
    init?(link node: YAMLNode, in record: ObjectSchema) {
        var entries = node.entries
        guard let entry = entries.next(), entries.next() == nil, let title = entry.key.text, record[title] == nil,
            record["url"] != nil, record["title"] != nil, let text = entry.value.text, text.contains("://")
        else { return nil }
        self.init(
            hint: .forFile(
                de: "schreiben Sie {title: \"\(title.quotable())\", url: \"\(text.quotable())\"}",
                en: "write {title: \"\(title.quotable())\", url: \"\(text.quotable())\"}"))
    }
}

// MARK: Numbers

extension Slip {
    /// A number as people write it: `6,5`, `1.400`, `2:30`, `"6"`, `ca. 50 €`.
    init?(number scalar: YAMLScalar, isWhole: Bool) {
        if !scalar.isPlain, let number = YAMLScalar(text: scalar.text, isPlain: true).number, number.isFinite,
            !isWhole || Int(exactly: number) != nil
        {
            self.init(
                hint: .forFile(
                    de: "Zahlen stehen ohne Anführungszeichen: \(scalar.text)",
                    en: "numbers are written without quotes: \(scalar.text)"),
                replacement: scalar.text)
            return
        }
        if let slip = Slip(duration: scalar.text) ?? Slip(range: scalar.text) ?? Slip(word: scalar.text) {
            self = slip
            if isWhole { replacement = nil }
            return
        }
        let text = scalar.text
        guard text.utf8.count <= 60, var first = text.firstIndex(where: \.isDigit),
            let last = text.lastIndex(where: \.isDigit)
        else { return nil }
        var core = String(text[first...last])
        // `,5` is a half.
        let sign = text[..<first].filter { !$0.isWhitespace }
        if !isWhole, [",", ".", "-,", "-."].contains(sign), core.allSatisfy(\.isDigit) {
            first = text.index(before: first)
            core = "0." + core
        }
        guard let number = WrittenNumber(core, isWhole: isWhole) else { return nil }
        let before = text[..<first]
        let minus = before.hasSuffix("-") && before.dropLast().allSatisfy { $0.isWhitespace } ? "-" : ""
        let hasWords =
            !(minus.isEmpty && before.isEmpty || !minus.isEmpty && before.count == 1)
            || text.index(after: last) != text.endIndex
        guard hasWords || number.text != core || text[first] != core.first else { return nil }
        self.init(hint: number.hint(sign: minus, hasWords: hasWords))
        if case .sure(let value) = number.reading { replacement = minus + value }
    }
}

/// The digits of a number with the signs that people put between them.
private struct WrittenNumber {
    enum Reading {
        case sure(String)
        /// `1.400` may be 1400 or 1.4.
        case either(thousands: String, decimal: String)
        /// `14.5` where a whole number belongs.
        case between(Int, Int)
    }

    let reading: Reading
    /// Whether it is written with decimals, all of them 0, where a whole number belongs.
    private var isDecimal = false

    /// The likeliest reading.
    var text: String {
        switch reading {
        case .sure(let text), .either(let text, _): text
        case .between(let low, _): "\(low)"
        }
    }

    init?(_ core: String, isWhole: Bool) {
        // What can only part thousands.
        let text = core.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && $0 != "_" }
        guard text.allSatisfy({ $0.isDigit || $0 == "." || $0 == "," }) else { return nil }
        let marks = text.filter { !$0.isDigit }
        let groups = text.split(omittingEmptySubsequences: false) { !$0.isDigit }.map(String.init)
        let areThousands =
            groups.count > 1 && groups[0].count <= 3 && groups[0].first != "0" && !groups[0].isEmpty
            && groups.dropFirst().allSatisfy { $0.count == 3 }
        let joined = groups.joined()
        if marks.isEmpty {
            reading = .sure(text)
        } else if Set(marks).count == 1, areThousands {
            let decimal = groups[0] + "." + groups[1]
            reading = marks.count > 1 || isWhole ? .sure(joined) : .either(thousands: joined, decimal: decimal)
        } else if marks.count == 1, groups.allSatisfy({ !$0.isEmpty }), isWhole, groups[0].utf8.count < 15,
            let whole = Int(groups[0])
        {
            // Half a person works nowhere.
            isDecimal = groups[1].allSatisfy { $0 == "0" }
            reading = isDecimal ? .sure(groups[0]) : .between(whole, whole + 1)
        } else if marks.count == 1, groups.allSatisfy({ !$0.isEmpty }), !isWhole {
            reading = .sure(groups.joined(separator: "."))
        } else if marks.count > 1, let last = marks.last, marks.dropLast().allSatisfy({ $0 != last }), !isWhole,
            Set(marks.dropLast()).count == 1, let decimals = groups.last, !decimals.isEmpty
        {
            reading = .sure(groups.dropLast().joined() + "." + decimals)
        } else {
            return nil
        }
    }

    func hint(sign: String, hasWords: Bool) -> FindingWords {
        switch reading {
        case .sure(let text) where hasWords:
            FindingWords(
                de: "hier steht nur die Zahl, ohne Wörter und Einheiten: \(sign)\(text)",
                en: "write only the number, without words or units: \(sign)\(text)")
        case .sure(let text) where text.contains("."):
            FindingWords(
                de: "Dezimalzahlen stehen mit Punkt: \(sign)\(text)",
                en: "decimals are written with a point: \(sign)\(text)")
        case .between(let low, let high):
            FindingWords(
                de: "hier steht eine ganze Zahl: \(sign)\(low) oder \(sign)\(high)",
                en: "write a whole number: \(sign)\(low) or \(sign)\(high)")
        case .sure(let text) where isDecimal:
            FindingWords(
                de: "hier steht eine ganze Zahl: \(sign)\(text)", en: "write a whole number: \(sign)\(text)")
        case .sure(let text):
            FindingWords(
                de: "Zahlen stehen ohne Tausendertrennzeichen: \(sign)\(text)",
                en: "numbers are written without thousands separators: \(sign)\(text)")
        case .either(let thousands, let decimal):
            FindingWords(
                de: "schreiben Sie \(sign)\(thousands) oder \(sign)\(decimal), je nachdem, was gemeint ist",
                en: "write \(sign)\(thousands) or \(sign)\(decimal), whichever you mean")
        }
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

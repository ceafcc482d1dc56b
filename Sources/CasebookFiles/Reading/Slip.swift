import CasebookModel
import CasebookYAML

/// What people write by habit where a file needs a number, a yes or no, or a list, and how they are helped.
struct Slip {
    let hint: LocalizedText
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
            hint: LocalizedText(
                de: "schreiben Sie \(isTrue), ohne Anführungszeichen", en: "write \(isTrue), without quotes"),
            replacement: "\(isTrue)")
    }

    /// A text instead of a list of texts.
    init?(list scalar: YAMLScalar, of item: Shape) {
        guard case .text = item else {
            self.init(
                hint: LocalizedText(
                    de: "jeder Eintrag einer Liste beginnt auf einer eigenen Zeile mit „- “",
                    en: "every item of a list begins on a line of its own with \"- \""))
            return
        }
        let items = scalar.text.split { $0 == "," || $0 == ";" }.map {
            $0.reversed().drop { $0 == " " }.reversed().drop { $0 == " " }
        }
        .map { String($0) }
        // What needs quotes in brackets is left to the person.
        let isSimple = items.allSatisfy { item in
            !item.isEmpty
                && item.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || "-. ".unicodeScalars.contains($0)
                }
        }
        let list = "[\(items.joined(separator: ", "))]"
        guard isSimple, list.utf8.count < 60, !items.isEmpty else { return nil }
        self.init(
            hint: LocalizedText(
                de: "auch ein einzelner Wert gehört in eckige Klammern: \(list)",
                en: "even a single value belongs in square brackets: \(list)"),
            replacement: list)
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
                hint: LocalizedText(
                    de: "Zahlen stehen ohne Anführungszeichen: \(scalar.text)",
                    en: "numbers are written without quotes: \(scalar.text)"),
                replacement: scalar.text)
            return
        }
        let text = scalar.text
        guard text.utf8.count <= 60, let first = text.firstIndex(where: \.isDigit),
            let last = text.lastIndex(where: \.isDigit)
        else { return nil }
        let core = String(text[first...last])
        if let hours = WrittenNumber.hours(core) {
            self.init(
                hint: LocalizedText(
                    de: "Stunden stehen als Dezimalzahl: \(core) Stunden sind \(hours)",
                    en: "hours are written as a decimal: \(core) hours are \(hours)"),
                replacement: isWhole ? nil : hours)
            return
        }
        guard let number = WrittenNumber(core, isWhole: isWhole) else { return nil }
        let before = text[..<first]
        let sign = before.hasSuffix("-") && before.dropLast().allSatisfy { $0.isWhitespace } ? "-" : ""
        let hasWords =
            !(sign.isEmpty && before.isEmpty || !sign.isEmpty && before.count == 1)
            || text.index(after: last) != text.endIndex
        guard hasWords || number.text != core else { return nil }
        self.init(hint: number.hint(sign: sign, hasWords: hasWords))
        if case .sure(let value) = number.reading { replacement = sign + value }
    }
}

/// The digits of a number with the signs that people put between them.
private struct WrittenNumber {
    enum Reading {
        case sure(String)
        /// `1.400` may be 1400 or 1.4.
        case either(thousands: String, decimal: String)
    }

    let reading: Reading

    /// The likeliest reading.
    var text: String {
        switch reading {
        case .sure(let text), .either(let text, _): text
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

    /// Hours and minutes as a decimal number of hours; `nil` if the text is something else.
    static func hours(_ text: String) -> String? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
            (0...9999).contains(hours), (0...59).contains(minutes)
        else { return nil }
        let hundredths = (minutes * 100 + 30) / 60
        if hundredths == 0 { return "\(hours)" }
        if hundredths == 100 { return "\(hours + 1)" }
        let digits = hundredths % 10 == 0 ? "\(hundredths / 10)" : (hundredths < 10 ? "0" : "") + "\(hundredths)"
        return "\(hours).\(digits)"
    }

    func hint(sign: String, hasWords: Bool) -> LocalizedText {
        switch reading {
        case .sure(let text) where hasWords:
            LocalizedText(
                de: "hier steht nur die Zahl, ohne Wörter und Einheiten: \(sign)\(text)",
                en: "only the number belongs here, without words and units: \(sign)\(text)")
        case .sure(let text) where text.contains("."):
            LocalizedText(
                de: "Dezimalzahlen stehen mit Punkt: \(sign)\(text)",
                en: "decimals are written with a point: \(sign)\(text)")
        case .sure(let text):
            LocalizedText(
                de: "Zahlen stehen ohne Tausendertrennzeichen: \(sign)\(text)",
                en: "numbers are written without separators between thousands: \(sign)\(text)")
        case .either(let thousands, let decimal):
            LocalizedText(
                de: "schreiben Sie \(sign)\(thousands) oder \(sign)\(decimal), je nachdem, was gemeint ist",
                en: "write \(sign)\(thousands) or \(sign)\(decimal), whichever is meant")
        }
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

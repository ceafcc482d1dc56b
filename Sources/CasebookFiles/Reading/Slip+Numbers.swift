import CasebookDiagnostics
import CasebookModel

/// Numbers as people say them.
extension Slip {
    /// A time: `2:30`, `2h30`, `2 Std. 30 Min.`, `90 Minuten`; of days nobody knows how many hours they have.
    init?(duration text: String) {
        let words = DurationWords(text)
        guard let words else { return nil }
        switch words.reading {
        case .hours(let hours):
            self.init(
                hint: FindingWords(
                    de: "Stunden stehen als Dezimalzahl: \(text.quotable()) sind \(hours)",
                    en: "hours are written as a decimal: \(text.quotable()) is \(hours)"),
                replacement: hours)
        case .days:
            self.init(
                hint: FindingWords(
                    de: "hier stehen Stunden, keine Tage; schreiben Sie nur die Zahl der Stunden",
                    en: "this field is for hours, not days; write only the number of hours"))
        }
    }

    /// From one number to another.
    init?(range text: String) {
        var text = text.lowercased()
        for word in ["bis", "to", "–", "—", "..", "…"] { text = text.replacing(word, with: "-") }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
            part.filter { !$0.isWhitespace }.replacing(",", with: ".")
        }
        guard parts.count == 2,
            parts.allSatisfy({ part in
                part.first?.isNumber == true && part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
                    && Double(part) != nil
            })
        else { return nil }
        self.init(
            hint: FindingWords(
                de: "hier steht eine einzige Zahl, keine Spanne: \(parts[0]) oder \(parts[1])",
                en: "write a single number, not a range: \(parts[0]) or \(parts[1])"))
    }

    /// A number in words, or with a fraction: `zwei`, `2½`.
    init?(word text: String) {
        let small = text.lowercased()
        let number: String
        if let value = Self.numberWords.firstIndex(where: { $0.contains(small) }) {
            number = "\(value)"
        } else if let last = small.last, let fraction = ["½": "5", "¼": "25", "¾": "75"][last] {
            let whole = small.dropLast().filter { !$0.isWhitespace }
            guard whole.allSatisfy({ $0.isASCII && $0.isNumber }), whole.utf8.count < 10 else { return nil }
            number = "\(whole.isEmpty ? "0" : whole).\(fraction)"
        } else {
            return nil
        }
        self.init(
            hint: FindingWords(de: "schreiben Sie \(number)", en: "write \(number)"), replacement: number)
    }

    private static let numberWords: [Set<String>] = [
        ["null", "zero", "keine", "none"], ["eins", "eine", "ein", "einer", "one"], ["zwei", "two"], ["drei", "three"],
        ["vier", "four"], ["fünf", "five"], ["sechs", "six"], ["sieben", "seven"], ["acht", "eight"], ["neun", "nine"],
        ["zehn", "ten"], ["elf", "eleven"], ["zwölf", "twelve"],
    ]
}

/// A text that says how long something took.
private struct DurationWords {
    enum Reading {
        case hours(String)
        case days
    }

    let reading: Reading

    init?(_ text: String) {
        let small = text.lowercased()
        if let colon = Self.clock(small) {
            reading = .hours(colon)
            return
        }
        var parts: [(number: Double, unit: String)] = []
        var rest = small[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," || $0 == "." }
            guard !rest.isEmpty else { break }
            let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
            rest = rest.dropFirst(digits.count).drop(while: \.isWhitespace)
            let unit = rest.prefix(while: \.isLetter)
            rest = rest.dropFirst(unit.count)
            guard let number = Double(digits.replacing(",", with: ".")), number < 10_000, parts.count < 2 else {
                return nil
            }
            parts.append((number, String(unit)))
        }
        guard let first = parts.first else { return nil }
        if Self.days.contains(first.unit), parts.count == 1 {
            reading = .days
        } else if parts.count == 1, Self.minutes.contains(first.unit) {
            reading = .hours(Self.decimal(minutes: first.number))
        } else if parts.count == 2, Self.hours.contains(first.unit),
            parts[1].unit.isEmpty || Self.minutes.contains(parts[1].unit),
            parts[1].number < 60
        {
            reading = .hours(Self.decimal(minutes: first.number * 60 + parts[1].number))
        } else {
            return nil
        }
    }

    private static let hours: Set = ["h", "std", "stunde", "stunden", "hour", "hours", "hrs"]
    private static let minutes: Set = ["m", "min", "mins", "minute", "minuten", "minutes"]
    private static let days: Set = ["tag", "tage", "tagen", "day", "days", "d", "wochen", "woche", "weeks", "week"]

    /// `2:30`
    private static func clock(_ text: String) -> String? {
        let unit = text.reversed().prefix { $0.isLetter || $0 == "." }.reversed().filter(\.isLetter)
        guard unit.isEmpty || hours.contains(String(unit)) else { return nil }
        let time = text.prefix { !$0.isLetter && !$0.isWhitespace }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hours = UInt16(parts[0]), hours < 10_000,
            let minutes = UInt16(parts[1]), minutes < 60
        else { return nil }
        return decimal(minutes: Double(hours) * 60 + Double(minutes))
    }

    /// Minutes as a decimal number of hours, to hundredths.
    private static func decimal(minutes: Double) -> String {
        let hundredths = Int((minutes * 100 / 60).rounded())
        let (hours, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(hours)" }
        return "\(hours)." + (rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)")
    }
}

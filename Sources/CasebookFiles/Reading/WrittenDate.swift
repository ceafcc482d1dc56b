import CasebookDiagnostics
import CasebookModel

/// A date as people write it by hand: `4.3.2021`, `03/2021`, `April 2020`, `15. Februar 2021`, `seit 2021`.
struct WrittenDate {
    /// What to say of it.
    let hint: FindingWords
    /// The date in ISO 8601, where it is sure.
    private(set) var iso: String?

    /// How dates are written on forms, which take them as people write them.
    static let onForms = LocalizedText(
        de: "schreiben Sie zum Beispiel 1.4.2026, 4/2026 oder 2026",
        en: "write for example 1 April 2026, 4/2026 or 2026")

    init?(_ text: String) {
        guard text.utf8.count <= 40 else { return nil }
        let words = Self.words(of: text)
        if let date = Self.date(words) {
            hint = FindingWords(
                inFile: LocalizedText(de: "schreiben Sie \(date)", en: "write \(date)"), inForm: Self.onForms)
            // Of a year with two digits, the century is a guess; and what a sign before it means, nobody knows.
            let isPlain = text.first.map { $0.isLetter || $0.isNumber } ?? false
            iso = isPlain && words.contains { Self.year($0) != nil || $0.utf8.count == 8 } ? date.description : nil
            return
        }
        guard let hint = Self.period(words) ?? Self.impossible(words) ?? Self.yearAmongWords(words) else { return nil }
        self.hint = hint
    }

    /// Numbers and words, whatever stands between them.
    private static func words(of text: String) -> [Substring] {
        // A time behind a day says nothing of the day.
        let day = text.split { $0 == "T" || $0 == "t" }.first.map {
            $0.contains("-") && text.contains(":") ? $0 : text[...]
        }
        return (day ?? text[...]).split { !($0.isLetter || $0.isASCII && $0.isNumber) }
    }

    private static func date(_ words: [Substring]) -> PartialDate? {
        switch words.count {
        case 1 where words[0].utf8.count == 8:
            guard let number = Int(words[0]) else { return nil }
            return PartialDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
        case 2:
            if let year = year(words[0]), let month = month(words[1]) { return PartialDate(year: year, month: month) }
            guard let year = year(words[1]), let month = month(words[0]) else { return nil }
            return PartialDate(year: year, month: month)
        case 3:
            if let year = year(words[0]), let month = month(words[1]), let day = day(words[2]) {
                return PartialDate(year: year, month: month, day: day)
            }
            guard let year = year(words[2]) ?? shortYear(words[2]) else { return nil }
            if let day = day(words[0]), let month = month(words[1]) {
                return PartialDate(year: year, month: month, day: day)
            }
            // The month first, as Americans write it; only where it can be nothing else.
            guard let month = month(words[0]), let day = day(words[1]) else { return nil }
            return PartialDate(year: year, month: month, day: day)
        default: return nil
        }
    }

    /// Two years, one behind the other.
    private static func period(_ words: [Substring]) -> FindingWords? {
        let years = words.compactMap(year)
        guard years.count == 2, years[0] < years[1] else { return nil }
        return FindingWords(
            de:
                "hier steht ein einziges Datum; Anfang und Ende sind zwei Felder\(spelling: ": from: \(years[0]), to: \(years[1])")",
            en:
                "write a single date; the start and the end are two \("keys: from: \(years[0]), to: \(years[1])", inForm: "fields")"
        )
    }

    /// A year with words that no calendar knows: `Frühjahr 2021`, `seit 2021`.
    private static func yearAmongWords(_ words: [Substring]) -> FindingWords? {
        let years = words.compactMap(year)
        guard years.count == 1, let year = years.first, words.count > 1 else { return nil }
        return FindingWords(
            de: "schreiben Sie nur das Jahr, \(year), oder Jahr und Monat, zum Beispiel \(year)-04",
            en: "write only the year, \(year), or year and month, for example \(year)-04")
    }

    /// What is wrong with a date that has the right form: there is no such month, or the month has fewer days.
    private static func impossible(_ words: [Substring]) -> FindingWords? {
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == words.count, words.count == 2 || words.count == 3 else { return nil }
        let isISO = year(words[0]) != nil
        let ordered = isISO ? numbers : numbers.reversed()
        guard (1000...9999).contains(ordered[0]) else { return nil }
        guard (1...12).contains(ordered[1]) else {
            return FindingWords(
                de: "einen Monat \(ordered[1]) gibt es nicht; zuerst steht das Jahr, dann der Monat, dann der Tag",
                en: "there is no month \(ordered[1]); the year comes first, then the month, then the day")
        }
        guard ordered.count == 3, let month = PartialDate(year: ordered[0], month: ordered[1]) else { return nil }
        return FindingWords(
            de: "\(month) hat keinen \(ordered[2]). Tag; ist der Tag nicht bekannt, genügt \(month)",
            en: "\(month) has no day \(ordered[2]); if you do not know the day, \(month) is enough")
    }

    private static func year(_ word: Substring) -> Int? {
        word.utf8.count == 4 ? Int(word).flatMap { (1000...9999).contains($0) ? $0 : nil } : nil
    }

    /// `21` behind day and month.
    private static func shortYear(_ word: Substring) -> Int? {
        word.utf8.count == 2 ? Int(word).map { 2000 + $0 } : nil
    }

    private static func day(_ word: Substring) -> Int? {
        word.utf8.count <= 2 ? Int(word).flatMap { (1...31).contains($0) ? $0 : nil } : nil
    }

    private static func month(_ word: Substring) -> Int? {
        if let number = Int(word) { return word.utf8.count <= 2 && (1...12).contains(number) ? number : nil }
        let name = String(word).comparable
        guard name.utf8.count >= 3 else { return nil }
        return months.firstIndex { names in names.contains { $0.hasPrefix(name) || name == "sept" && $0 == "september" }
        }
        .map { $0 + 1 }
    }

    /// What the months are called, and how else Austrians and calendars call the first three.
    private static let months: [[String]] = {
        var names = PartialDate.monthNames.map { [$0.de.comparable, $0.en.comparable] }
        for (month, name) in ["jaenner", "feber", "mrz"].enumerated() { names[month].append(name) }
        return names
    }()
}

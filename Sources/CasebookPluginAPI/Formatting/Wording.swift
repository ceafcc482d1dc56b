import CasebookBytes
public import CasebookModel

/// Writes dates, numbers and sizes as people of one language write them, the same on every machine.
public struct Wording: Sendable, Hashable {
    /// The language in which everything is written.
    public let language: InterfaceLanguage

    /// The wording of a language; `Wording(context.book.language)` is that of the book.
    public init(_ language: InterfaceLanguage) { self.language = language }

    /// A text in the language.
    public func callAsFunction(_ text: LocalizedText) -> String { text[language] }

    /// A date as far as it is known: `4. März 2021`, `März 2021`, `2021`.
    public func date(_ date: PartialDate) -> String {
        var text = ByteBuffer(capacity: 32)
        append(date, to: &text)
        return text.text
    }

    private func append(_ date: PartialDate, to text: inout ByteBuffer) {
        if let month = date.month {
            if let day = date.day {
                text.append(number: day)
                text.append(contentsOf: language == .de ? ". " : " " as StaticString)
            }
            text.append(contentsOf: PartialDate.monthNames[month - 1][language])
            text.append(UInt8(ascii: " "))
        }
        text.append(number: date.year)
    }

    /// A period: `März 2020 bis April 2021`, `seit März 2020`, `bis 2021`; `nil` if nothing is known.
    public func period(_ period: Period) -> String? {
        var text = ByteBuffer(capacity: 64)
        switch (period.from, period.to) {
        case (let from?, let to?):
            append(from, to: &text)
            guard from != to else { break }
            text.append(contentsOf: language == .de ? " bis " : " to " as StaticString)
            append(to, to: &text)
        case (let from?, nil):
            text.append(contentsOf: language == .de ? "seit " : "since " as StaticString)
            append(from, to: &text)
        case (nil, let to?):
            text.append(contentsOf: language == .de ? "bis " : "until " as StaticString)
            append(to, to: &text)
        case (nil, nil): return nil
        }
        return text.text
    }

    /// A number as it was written down, whatever its size: `12.345,5` in German, `12,345.5` in English; a minus is U+2212.
    ///
    /// Numbers that nobody could read are written with a power of ten: `1,5 · 10³⁰`.
    public func number(_ value: Double) -> String {
        guard value.isFinite else { return value.description }
        if value != 0, abs(value) >= 1e21 || abs(value) < 1e-12 { return power(value) }
        var text = ByteBuffer(capacity: 32)
        append(DecimalDigits(value), to: &text)
        return text.text
    }

    /// Digits in threes, with the signs of the language.
    private func append(_ digits: DecimalDigits, to text: inout ByteBuffer) {
        if digits.isNegative { text.append(contentsOf: "−" as StaticString) }
        var left = digits.whole.utf8.count
        for digit in digits.whole.utf8 {
            text.append(digit)
            left -= 1
            if left > 0, left.isMultiple(of: 3) { text.append(UInt8(ascii: language == .de ? "." : ",")) }
        }
        guard !digits.decimals.isEmpty else { return }
        text.append(UInt8(ascii: language == .de ? "," : "."))
        text.append(contentsOf: digits.decimals)
    }

    private func power(_ value: Double) -> String {
        let parts = value.description.split(separator: "e")
        guard parts.count == 2, let mantissa = Double(parts[0]), let exponent = Int(parts[1]) else {
            return value.description
        }
        let raised = Dictionary(uniqueKeysWithValues: zip("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        return number(mantissa) + "\u{A0}·\u{A0}10" + String(String(exponent).compactMap { raised[$0] })
    }

    /// A number and its unit as they stand beside each other: amounts of money have two decimals where they have any, and one is
    /// one day, not one days.
    public func figure(_ value: Double, unit: String?) -> (number: String, unit: String?) {
        guard let unit, !unit.isEmpty else { return (number(value), nil) }
        let words = UnitWords.known.value(of: unit) {
            let words = UnitWords(unit)
            return (words.isMoney, words.singular)
        }
        return (words.isMoney ? cents(value) : number(value), abs(value) == 1 ? words.singular : unit)
    }

    /// A number with its unit, kept on one line by a no-break space.
    public func quantity(_ value: Double, unit: String?) -> String {
        let (number, unit) = figure(value, unit: unit)
        return unit.map { number + "\u{A0}" + $0 } ?? number
    }

    /// A difference with its sign, and with its unit if there is one.
    public func change(_ value: Double, unit: String? = nil) -> String {
        (value > 0 ? "+" : "") + quantity(value, unit: unit)
    }

    /// How a figure changed, as every export says it; `nil` if one of the figures is missing.
    public func change(of indicator: Indicator) -> IndicatorChange? { IndicatorChange(of: indicator, self) }

    /// Hours: `6 Stunden`, `1 Stunde`.
    public func hours(_ value: Double) -> String {
        let unit =
            value == 1
            ? LocalizedText(de: "Stunde", en: "hour") : LocalizedText(de: "Stunden", en: "hours")
        return quantity(value, unit: unit[language])
    }

    /// An amount of money, to the cent: `4.200 €`, `49,90 CHF`.
    public func amount(_ value: Double, _ currency: Currency) -> String {
        // Beyond 2⁵³ a Double no longer counts one by one.
        let paid = abs(value) < 9e13 ? (value * 100).rounded() / 100 : value
        return cents(paid) + "\u{A0}" + currency.sign
    }

    /// Cents come in pairs. Prices of a part of something have more digits, which stay.
    private func cents(_ value: Double) -> String {
        DecimalDigits(value).decimals.utf8.count == 1 ? number(value) + "0" : number(value)
    }

    /// The size of a file: `12 KB`, `3,4 MB` (decimal multiples, rounded up to a whole KB).
    public func byteCount(_ count: Int) -> String {
        if count < 1_000_000 { return "\((count + 999) / 1000)\u{A0}KB" }
        return number((Double(count) / 100_000).rounded() / 10) + "\u{A0}MB"
    }
}

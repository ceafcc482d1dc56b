import CasebookEditing
import CasebookJournal
import CasebookModel

/// Dates on forms: read as people write them, shown as people read them; the file has them by ISO 8601.
struct FormDates: Sendable {
    let language: InterfaceLanguage
    let today: CalendarDay

    /// A date of the file as the form shows it: `1.4.2026`, `1 April 2026`. What is no date stays as it is.
    func shown(_ text: String) -> String {
        guard let date = PartialDate(text), let month = date.month else { return text }
        switch (language, date.day) {
        case (.de, let day?): return "\(day).\(month).\(date.year)"
        case (.de, nil): return "\(month)/\(date.year)"
        case (.en, let day?): return "\(day) \(PartialDate.monthNames[month - 1].en) \(date.year)"
        case (.en, nil): return "\(PartialDate.monthNames[month - 1].en) \(date.year)"
        }
    }

    /// What was typed, for the file; what is no date stays as it was typed, and the check says so.
    func value(_ typed: String) -> FieldValue {
        let text = DayInput.dated(typed, today: today)?.description ?? typed
        // A year alone is a number for YAML, and readable as that.
        return text.utf8.count == 4 && text.allSatisfy(\.isNumber) ? .token(text) : .text(text)
    }

    /// How a date may be written that was not understood. The file has another way, which nobody has to know here.
    static let advice = LocalizedText(
        de: "schreiben Sie zum Beispiel 1.4.2026, 4/2026 oder 2026",
        en: "write for example 1 April 2026, 4/2026 or 2026")

    /// What may be typed, for an empty field.
    var example: String { language == .de ? "1.4.2026 oder 4/2026" : "1 April 2026 or 4/2026" }
}

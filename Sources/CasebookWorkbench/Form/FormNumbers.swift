import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookJournal
import CasebookModel

/// Numbers on forms: read as people write them in their language, shown as they read them; the file has them as YAML does.
struct FormNumbers: Sendable {
    let language: InterfaceLanguage
    /// Whether there are no decimals.
    let isWhole: Bool
    /// Whether it is a time, for which people write `2:30` and `2,5 h`, too.
    let isHours: Bool

    init(of field: Field, _ language: InterfaceLanguage) {
        self.language = language
        isWhole = if case .integer? = field.description?.kind { true } else { false }
        isHours = ["hours", "company_hours"].contains(field.key)
    }

    /// A number of the file as the form shows it.
    func shown(_ value: FieldValue) -> String {
        guard case .token(let text) = value else { return value.scalarText ?? "" }
        return NumberInput.shown(text, language)
    }

    /// What was typed, for the file; what is no number stays as it was typed, and the check says so.
    func value(_ typed: String) -> FieldValue {
        if let number = NumberInput(typed, language, isWhole: isWhole) { return .token(number.text) }
        guard isHours, let hours = HoursInput.hours(typed) else { return .text(typed) }
        return .token(StepText.text(of: hours, .en))
    }

    /// How something was understood that means another number in another language; `nil` if it can mean but one.
    func understanding(of typed: String) -> LocalizedText? {
        guard let number = NumberInput(typed, language, isWhole: isWhole), number.isDoubtful else { return nil }
        let shown = NumberInput.shown(number.text, language)
        return LocalizedText(
            de: "„\(typed.quotable())“ gilt hier als \(shown)", en: "\"\(typed.quotable())\" is read as \(shown) here")
    }
}

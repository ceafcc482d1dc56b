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
    /// Whether it is an amount of money, behind which people write its currency.
    let isMoney: Bool
    /// Whether it is a time, for which people write `2:30` and `2,5 h`, too.
    let isHours: Bool

    init(of field: Field, _ language: InterfaceLanguage) {
        self.language = language
        isWhole = if case .integer? = field.description?.kind { true } else { false }
        isMoney = field.key == "amount"
        isHours = ["hours", "company_hours"].contains(field.key)
    }

    /// A number of the file as the form shows it.
    func shown(_ value: FieldValue) -> String {
        guard case .token(let text) = value else { return value.scalarText ?? "" }
        return NumberInput.shown(text, language)
    }

    /// What was typed, for the file; what is no number stays as it was typed, and the check says so.
    func value(_ typed: String) -> FieldValue {
        if let number = input(typed) { return .token(number.text) }
        if isHours, let hours = HoursInput.hours(typed) { return .token(StepText.text(of: hours, .en)) }
        // What only machines write so, a number all the same: 1.5e6.
        return Self.isScientific(typed) ? .token(typed) : .text(typed)
    }

    /// What was typed as a number, without the unit that the field has.
    private func input(_ typed: String) -> NumberInput? {
        let units = isMoney ? Self.money : isHours ? Self.hours : []
        return NumberInput(typed, language, isWhole: isWhole)
            ?? NumberInput(typed.withoutUnit(units), language, isWhole: isWhole)
    }

    private static let money: [String] =
        ["€", "$", "£", "euro", "franken", "sfr.", "fr."]
        + Currency.allCases.flatMap { [$0.rawValue.lowercased(), $0.label.de.lowercased(), $0.label.en.lowercased()] }
    private static let hours = ["stunden", "stunde", "std.", "std", "hours", "hour", "hrs", "h"]

    private static func isScientific(_ typed: String) -> Bool {
        typed.firstMatch(of: #/^[-+]?[0-9]+(\.[0-9]+)?[eE][-+]?[0-9]{1,2}$/#) != nil
    }

    /// How something was understood that means another number in another language; `nil` if it can mean but one.
    func understanding(of typed: String) -> LocalizedText? {
        guard let number = input(typed), number.isDoubtful else { return nil }
        let shown = NumberInput.shown(number.text, language)
        return LocalizedText(
            de: "„\(typed.quotable())“ gilt hier als \(shown)", en: "\"\(typed.quotable())\" is read as \(shown) here")
    }
}

extension String {
    /// A number without one of some units before or behind it, and without the dash that stands for no cents: `49,- €`.
    fileprivate func withoutUnit(_ units: [String]) -> String {
        guard !units.isEmpty else { return self }
        func trimmed(_ text: some StringProtocol) -> String {
            String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        var text = trimmed(self)
        let small = text.lowercased()
        // Small letters could be longer than large ones.
        guard small.count == text.count else { return self }
        if let unit = units.filter(small.hasSuffix).max(by: { $0.count < $1.count }) {
            text = trimmed(text.dropLast(unit.count))
        } else if let unit = units.filter(small.hasPrefix).max(by: { $0.count < $1.count }) {
            text = trimmed(text.dropFirst(unit.count))
        }
        for dash in [",-", ",–", ",—", ".-", ".–", ".—"] where text.hasSuffix(dash) { text = String(text.dropLast(2)) }
        return text
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookJSON
import CasebookModel

/// How a field of a certain shape is filled in.
enum FieldControl: Sendable {
    case line
    case number(FormNumbers)
    case date(FormDates)
    case paragraph, markdown
    case tick
    /// One of a few.
    case choice([Option])
    /// One of many, found by typing.
    case search(SearchList, InterfaceLanguage)
    /// Any number of a few.
    case ticks([Option])
    /// A text on each line.
    case lines

    /// Something to choose.
    struct Option: Sendable, Hashable {
        let value: String
        let label: String
    }

    /// Lists that are too long for a choice.
    enum SearchList: String, Sendable, CaseIterable {
        case regions, sectors, licences

        var lookup: Lookup {
            switch self {
            case .regions: .regions
            case .sectors: .sectors
            case .licences: .licences
            }
        }

        private func isCode(_ text: String) -> Bool {
            switch self {
            case .regions: RegionCode(text) != nil
            case .sectors: SectorCode(text) != nil
            case .licences: LicenceID(text) != nil
            }
        }

        /// The code that was meant; `nil` if nobody knows.
        func code(of text: String) -> String? { lookup.code(of: text, isCode: isCode) }

        /// A code with what it means; what is no code stays as it is.
        func shown(_ code: String, _ language: InterfaceLanguage) -> String {
            guard isCode(code) else { return code }
            let label =
                switch self {
                case .regions: RegionCode(code)?.label[language]
                case .sectors: SectorCode(code)?.label[language]
                case .licences: LicenceID(code)?.name
                }
            return label.map { "\($0) (\(code))" } ?? code
        }

        /// What is said of a text that means none of the list; `nil` if it means one, or nothing was typed.
        func problem(with text: String) -> LocalizedText? {
            guard !text.isEmpty, code(of: text) == nil else { return nil }
            let near = lookup.near(text, 4)
            let typed = text.quotable()
            let (de, en) = (
                near.map { $0.text(.de) }.joined(separator: "; "), near.map { $0.text(.en) }.joined(separator: "; ")
            )
            guard near.isEmpty else {
                return LocalizedText(
                    de: "„\(typed)“ ist nicht eindeutig. Meinen Sie \(de)?",
                    en: "\"\(typed)\" could be several things. Do you mean \(en)?")
            }
            switch self {
            case .regions:
                return LocalizedText(
                    de:
                        "„\(typed)“ ist hier nicht bekannt. Nicht jede Gemeinde ist verzeichnet: Nehmen Sie den Landkreis oder die nächste größere Stadt.",
                    en:
                        "\"\(typed)\" is not known here. Not every municipality is listed: use the district or the nearest larger town."
                )
            case .sectors:
                return LocalizedText(
                    de:
                        "Ein Gewerbe „\(typed)“ ist hier nicht bekannt. Versuchen Sie ein anderes Wort oder den Code der WZ 2008.",
                    en: "The trade \"\(typed)\" is not known here. Try another word, or the NACE Rev. 2 code.")
            case .licences:
                return LocalizedText(
                    de: "Eine Lizenz „\(typed)“ ist nicht bekannt. Üblich ist CC-BY-4.0.",
                    en: "The licence \"\(typed)\" is not known. The usual one is CC-BY-4.0.")
            }
        }
    }

    /// The control of a field; `nil` for groups and lists of groups, which are forms of their own.
    init?(_ field: Field, in context: FormContext) {
        guard let kind = field.description?.kind, let control = Self.control(of: kind, field, context) else {
            return nil
        }
        self = control
    }

    private static func control(of kind: FieldKind, _ field: Field, _ context: FormContext) -> FieldControl? {
        switch kind {
        case .reference(.goal): .choice(context.goals)
        case .reference(.indicator): .choice(context.indicators)
        case .line, .identifier, .reference, .language, .link, .webPage, .email, .doi, .path: .line
        case .paragraph: .paragraph
        case .markdown: .markdown
        case .date: .date(FormDates(language: context.language, today: context.today))
        case .word(let list): .choice(options(of: list, context))
        case .region: .search(.regions, context.language)
        case .sector: .search(.sectors, context.language)
        case .licence: .search(.licences, context.language)
        case .integer, .number, .sdg: .number(FormNumbers(of: field, context.language))
        case .flag: .tick
        case .list(.part, _), .list(.shorthand, _), .part, .shorthand: nil
        case .list(let item, _): listControl(of: item, context)
        }
    }

    /// How a number was understood that could mean another one.
    func understanding(of typed: [String]) -> LocalizedText? {
        guard case .number(let numbers) = self, let text = typed.first else { return nil }
        return numbers.understanding(of: text)
    }

    /// What people see of chosen values.
    func labels(of values: [String]) -> [String] {
        switch self {
        case .choice(let options), .ticks(let options):
            values.map { value in options.first { $0.value == value }?.label ?? value }
        default: values
        }
    }

    private static func listControl(of item: FieldKind, _ context: FormContext) -> FieldControl {
        switch item {
        case .reference(.topic): .ticks(context.topics)
        case .reference(.measure): .ticks(context.measures)
        case .word(let list): .ticks(options(of: list, context))
        case .sdg:
            .ticks(
                SustainableDevelopmentGoal.all.map {
                    Option(value: "\($0.number)", label: "\($0.number) \($0.label[context.language])")
                })
        default: .lines
        }
    }

    private static func options(of list: WordList, _ context: FormContext) -> [Option] {
        zip(list.words, list.labels).map { Option(value: $0, label: $1[context.language]) }
    }
}

/// What the controls of a form depend on.
struct FormContext: Sendable {
    let language: InterfaceLanguage
    /// The day on which the form is filled in.
    let today: CalendarDay
    /// The topics of the book.
    let topics: [FieldControl.Option]
    /// The indicators of the book.
    let indicators: [FieldControl.Option]
    /// The measures of the case.
    let measures: [FieldControl.Option]
    /// The goals of the case.
    let goals: [FieldControl.Option]
}

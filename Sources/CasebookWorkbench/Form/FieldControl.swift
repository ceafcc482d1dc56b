import CasebookFiles
import CasebookJSON
import CasebookModel

/// How a field of a certain shape is filled in.
enum FieldControl: Sendable {
    case line, number
    case date(FormDates)
    case paragraph, markdown
    case tick
    /// One of a few.
    case choice([Option])
    /// One of many, found by typing; the options are in a list of this name on the page.
    case search(SearchList)
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

        /// The options, each region and sector with its code.
        func options(_ language: InterfaceLanguage) -> [Option] {
            switch self {
            case .regions: RegionCode.all.map { Option(value: $0.code, label: $0.label[language]) }
            case .sectors:
                (SectorCode.sections + SectorCode.divisions).map {
                    Option(value: $0.code, label: $0.label[language])
                }
            case .licences:
                LicenceID.all.map { Option(value: $0, label: LicenceID($0)?.name ?? $0) }
            }
        }

        /// What a code means.
        func label(of code: String, _ language: InterfaceLanguage) -> String? {
            switch self {
            case .regions: RegionCode(code)?.label[language]
            case .sectors: SectorCode(code)?.label[language]
            case .licences: LicenceID(code)?.name
            }
        }
    }

    /// The control of a field; `nil` for groups and lists of groups, which are forms of their own.
    init?(_ field: Field, in context: FormContext) {
        guard let kind = field.description?.kind, let control = Self.control(of: kind, context) else { return nil }
        self = control
    }

    private static func control(of kind: FieldKind, _ context: FormContext) -> FieldControl? {
        switch kind {
        case .reference(.goal): .choice(context.goals)
        case .reference(.indicator): .choice(context.indicators)
        case .line, .identifier, .reference, .language, .link, .webPage, .email, .path: .line
        case .paragraph: .paragraph
        case .markdown: .markdown
        case .date: .date(FormDates(language: context.language, today: context.today))
        case .word(let list): .choice(options(of: list, context))
        case .region: .search(.regions)
        case .sector: .search(.sectors)
        case .licence: .search(.licences)
        case .integer, .number, .sdg: .number
        case .flag: .tick
        case .list(.part, _), .part, .shorthand: nil
        case .list(let item, _): listControl(of: item, context)
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

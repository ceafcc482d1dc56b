import CasebookFiles
import CasebookJSON
import CasebookModel

/// How a field of a certain shape is filled in.
enum FieldControl: Sendable {
    case line, date, number
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
    init?(_ field: Field, of record: Record, in context: FormContext) {
        switch field.shape {
        case .flag: self = .tick
        case .integer, .number: self = .number
        case .text(let format): self = Self.text(format, field, record, context)
        case .list(.text(let format), _):
            let options = Self.options(of: format, field.key, context)
            self = options.map(Self.ticks) ?? .lines
        case .list(.integer, _):
            let goals = SustainableDevelopmentGoal.all
            self = .ticks(
                goals.map { Option(value: "\($0.number)", label: "\($0.number) \($0.label[context.language])") })
        case .list, .record, .dictionary, .optionValue: return nil
        }
    }

    private static func text(
        _ format: TextFormat, _ field: Field, _ record: Record, _ context: FormContext
    ) -> FieldControl {
        switch field.key {
        case "region": return .search(.regions)
        case "sector": return .search(.sectors)
        case "licence": return .search(.licences)
        default: break
        }
        if let options = options(of: format, field.key, context) { return .choice(options) }
        if format.numbers != nil { return .date }
        switch FieldCatalogue.entry(record.name, field.key).kind {
        case .markdown: return .markdown
        case .paragraph: return .paragraph
        case .usual: return .line
        }
    }

    /// The words of a vocabulary with their names.
    private static func options(of format: TextFormat, _ key: String, _ context: FormContext) -> [Option]? {
        if key == "topics" { return context.topics }
        if key == "measures" { return context.measures }
        let vocabularies: [String: [(String, LocalizedText)]] = [
            "status": MeasureStatus.allCases.map { ($0.rawValue, $0.label) },
            "kind": MeasureKind.allCases.map { ($0.rawValue, $0.label) },
            "size": CompanySize.allCases.map { ($0.rawValue, $0.label) },
            "better": Indicator.Direction.allCases.map { ($0.rawValue, $0.label) },
            "basis": Release.Basis.allCases.map { ($0.rawValue, $0.label) },
            "channels": Channel.allCases.map { ($0.rawValue, $0.label) },
        ]
        return vocabularies[key]?.map { Option(value: $0.0, label: $0.1[context.language]) }
    }
}

/// What the controls of a form depend on.
struct FormContext: Sendable {
    let language: InterfaceLanguage
    /// The topics of the book.
    let topics: [FieldControl.Option]
    /// The measures of the case.
    let measures: [FieldControl.Option]
}

import CasebookModel

/// The order and the names of what totals are counted by.
struct TotalsVocabulary {
    private let labels: [(key: String, label: LocalizedText)]
    private let positions: [String: Int]

    init(_ dimension: Totals.Dimension, topics: [Topic]) {
        labels =
            switch dimension {
            case .total: [("", LocalizedText(de: "Insgesamt", en: "Total"))]
            case .kind: LogEntry.Kind.allCases.map { ($0.rawValue, $0.label) }
            case .measureKind: MeasureKind.allCases.map { ($0.rawValue, $0.label) }
            case .topic: topics.map { ($0.key.text, $0.label) }
            case .region: RegionCode.all.filter { $0.level <= 1 }.map { ($0.code, $0.label) }
            case .district: RegionCode.all.filter { $0.level == 3 }.map { ($0.code, $0.label) }
            case .sector: SectorCode.sections.map { ($0.code, $0.label) }
            case .size: CompanySize.allCases.map { ($0.rawValue, $0.label) }
            case .year, .quarter: []
            }
        positions = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1.key, $0) })
    }

    /// What sorts a key: first its place in the vocabulary, then the key itself.
    func order(_ key: String) -> (Int, String) {
        (positions[key] ?? (key.isEmpty ? labels.count + 1 : labels.count), key)
    }

    /// The name of a key.
    func label(_ key: String) -> LocalizedText {
        if let position = positions[key] { return labels[position].label }
        return key.isEmpty ? LocalizedText(de: "ohne Angabe", en: "not given") : LocalizedText(de: key, en: key)
    }
}

import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// A page of the form of a collection. What runs programs (exports with their plugins and commands) is on none of them.
enum BookSection: String, CaseIterable, Sendable {
    case general, topics, indicators, partners

    var title: LocalizedText {
        switch self {
        case .general: LocalizedText(de: "Herausgeber und Pflichtseiten", en: "Publisher and legal pages")
        case .topics: LocalizedText(de: "Themen", en: "Topics")
        case .indicators: LocalizedText(de: "Gemeinsame Kennzahlen", en: "Common indicators")
        case .partners: LocalizedText(de: "Partner", en: "Partners")
        }
    }

    var lead: LocalizedText {
        switch self {
        case .general:
            LocalizedText(
                de: "Steht in jeder Veröffentlichung; Änderungen gelten ab dem nächsten Export.",
                en: "Appears in every publication; changes take effect with the next export.")
        case .topics:
            LocalizedText(
                de:
                    "Nach ihnen lassen sich Fälle finden, und Partner wählen aus. Ändern lässt sich der Name; die Kennung bleibt.",
                en: "Cases can be found by them, and partners choose by them. The name can be changed; the key stays.")
        case .indicators:
            LocalizedText(
                de: "Zahlen, die mehrere Fälle gemeinsam haben, damit man sie zusammenzählen oder vergleichen kann.",
                en: "Figures that several cases have in common, so that they can be added up or compared.")
        case .partners:
            LocalizedText(
                de: "Wer Fälle im eigenen Auftritt zeigt, welche es sind, und wie es dort aussieht.",
                en: "Who shows cases on their own pages, which ones, and how it looks there.")
        }
    }

    /// The key of the collection's file below which each item has a key of its own; `nil` for the page without items.
    var list: String? { self == .general ? nil : rawValue }

    /// The fields of the page, or of each of its items.
    func fields(_ context: BookContext) -> [BookField] {
        switch self {
        case .general: BookField.general + BookField.fundingLogo(context)
        case .topics: BookField.names
        case .indicators: BookField.indicator
        case .partners: BookField.partner(context)
        }
    }

    /// The keys of the items in the file, in its order.
    func keys(in value: FieldValue) -> [String] {
        guard let list, case .record(let entries)? = value[list] else { return [] }
        return entries.map(\.key)
    }

    /// Every field of the page, with its place in the file.
    func places(in value: FieldValue, _ context: BookContext) -> [(path: FieldPath, field: BookField)] {
        let fields = fields(context)
        guard let list else { return fields.map { ($0.path(below: FieldPath()), $0) } }
        return keys(in: value).flatMap { key in
            fields.map { ($0.path(below: FieldPath([.key(list), .key(key)])), $0) }
        }
    }

    /// The page that has a place.
    init?(holding path: FieldPath) {
        guard case .key(let key)? = path.steps.first else { return nil }
        if let section = BookSection(rawValue: key), section.list != nil {
            self = section
        } else if BookField.general.contains(where: { $0.steps.first == key }) {
            self = .general
        } else {
            return nil
        }
    }
}

/// What the fields of a collection depend on.
struct BookContext: Sendable {
    let language: InterfaceLanguage
    /// The topics by which partners choose.
    let topics: [FieldControl.Option]
    /// The pictures that lie there for logos.
    let logos: [FieldControl.Option]

    init(_ value: FieldValue, _ language: InterfaceLanguage, logos files: [RelativePath] = []) {
        self.language = language
        logos = files.map { FieldControl.Option(value: $0.text, label: $0.lastPart) }
        topics = BookSection.topics.keys(in: value).map { key in
            let label = value[FieldPath([.key("topics"), .key(key), .key(language.rawValue)])]?.scalarText
            return FieldControl.Option(value: key, label: label ?? key)
        }
    }
}

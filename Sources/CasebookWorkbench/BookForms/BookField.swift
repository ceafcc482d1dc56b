import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// A field of a collection as people fill it in.
struct BookField: Sendable {
    /// Where it stands below the item, or in the file.
    let steps: [String]
    let control: Control
    let label: LocalizedText
    var help: LocalizedText?
    var isRequired = false

    /// How it is filled in.
    enum Control: Sendable {
        case line
        case paragraph
        case choice([FieldControl.Option])
        case ticks([FieldControl.Option])
        /// One on each line, each found in a list.
        case found(FieldControl.SearchList, InterfaceLanguage)
        /// One on each line.
        case lines
    }

    init(
        _ steps: [String], _ control: Control = .line, de: String, en: String, help: LocalizedText? = nil,
        required: Bool = false
    ) {
        self.steps = steps
        self.control = control
        self.label = LocalizedText(de: de, en: en)
        self.help = help
        isRequired = required
    }

    func path(below item: FieldPath) -> FieldPath { FieldPath(item.steps + steps.map { .key($0) }) }

    // MARK: Values

    /// What the form shows for a value.
    func texts(of value: FieldValue?) -> [String] {
        guard let value, !value.isNull else { return [] }
        switch control {
        case .ticks: return value.items.compactMap(\.scalarText).sorted()
        case .lines: return joined(value.items.compactMap(\.scalarText))
        case .found(let list, let language):
            return joined(value.items.compactMap(\.scalarText).map { list.shown($0, language) })
        default: return FieldText.cleaned([value.scalarText ?? ""], fieldControl)
        }
    }

    /// What was typed, without blanks that nobody sees.
    func cleaned(_ typed: [String]) -> [String] { FieldText.cleaned(typed, fieldControl) }

    /// The value for the file; `nil` if the field was emptied.
    func value(of typed: [String], replacing old: FieldValue?) -> FieldValue? {
        guard let text = typed.first else { return nil }
        switch control {
        case .line, .choice, .paragraph: return .text(text)
        case .ticks:
            let kept = (old?.items ?? []).compactMap(\.scalarText).filter(typed.contains)
            return .list((kept + typed.filter { !kept.contains($0) }).map { .text($0) })
        case .lines: return .list(text.split(separator: "\n").map { .text(String($0)) })
        case .found(let list, _):
            return .list(text.split(separator: "\n").map { .text(list.code(of: String($0)) ?? String($0)) })
        }
    }

    private func joined(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [lines.joined(separator: "\n")] }

    private var fieldControl: FieldControl {
        switch control {
        case .line: .line
        case .paragraph: .paragraph
        case .choice(let options): .choice(options)
        case .ticks(let options): .ticks(options)
        case .lines, .found: .lines
        }
    }
}

// MARK: The fields

extension BookField {
    static let general = [
        BookField(["title"], de: "Name der Sammlung", en: "Name of the collection", required: true),
        BookField(
            ["publisher", "name"], de: "Herausgeber", en: "Publisher",
            help: LocalizedText(
                de: "Die Einrichtung, die in jeder Quellenangabe steht.",
                en: "The organisation that stands in every citation."), required: true),
        BookField(["publisher", "url"], de: "Website des Herausgebers", en: "Web site of the publisher"),
        BookField(["publisher", "email"], de: "E-Mail des Herausgebers", en: "E-mail of the publisher"),
        BookField(
            ["funding", "text"], .paragraph, de: "Förderhinweis", en: "Funding notice",
            help: LocalizedText(
                de: "Der Wortlaut, den der Fördergeber vorschreibt.", en: "The words that the funder prescribes.")),
        BookField(["legal", "imprint_url"], de: "Adresse des Impressums", en: "Address of the imprint"),
        BookField(
            ["legal", "privacy_url"], de: "Adresse der Datenschutzerklärung", en: "Address of the privacy notice"),
        BookField(
            ["legal", "accessibility_url"], de: "Adresse der Erklärung zur Barrierefreiheit",
            en: "Address of the accessibility statement"),
    ]

    static let names = [
        BookField(["de"], de: "Name auf Deutsch", en: "Name in German", required: true),
        BookField(["en"], de: "Name auf Englisch", en: "Name in English", required: true),
    ]

    static let indicator =
        names + [
            BookField(
                ["unit", "de"], de: "Einheit auf Deutsch", en: "Unit in German",
                help: LocalizedText(
                    de: "Gilt in allen Fällen, zum Beispiel Personen.", en: "Counts in all cases, for example Personen."
                )
            ),
            BookField(["unit", "en"], de: "Einheit auf Englisch", en: "Unit in English"),
            BookField(
                ["better"], .choice(options(of: Indicator.Direction.self)), de: "Was besser ist",
                en: "Whether higher or lower is better"),
            BookField(
                ["adds_up"], .choice(options(of: CommonIndicator.Aggregation.self)),
                de: "Was mehrere Fälle zusammen ergeben", en: "What several cases come to"),
        ]

    static func partner(_ context: BookContext) -> [BookField] {
        let all = LocalizedText(de: "Je Zeile eine; leer heißt alle.", en: "One on each line; empty means all.")
        return [
            BookField(["name"], de: "Name", en: "Name", required: true),
            BookField(
                ["select", "regions"], .found(.regions, context.language), de: "Fälle aus diesen Regionen",
                en: "Cases from these regions",
                help: LocalizedText(
                    de: "Landkreis, Stadt, Bezirk oder Land, je Zeile eins; leer heißt alle.",
                    en: "District, town, region or state, one on each line; empty means all.")),
            BookField(
                ["select", "topics"], .ticks(context.topics), de: "Fälle mit diesen Themen",
                en: "Cases with these topics", help: LocalizedText(de: "Keines heißt alle.", en: "None means all.")),
            BookField(
                ["select", "sectors"], .found(.sectors, context.language), de: "Fälle aus diesen Branchen",
                en: "Cases from these sectors", help: all),
            BookField(
                ["select", "languages"], .lines, de: "Fälle in diesen Sprachen", en: "Cases in these languages",
                help: LocalizedText(
                    de: "Zum Beispiel de; je Zeile eine, leer heißt alle.",
                    en: "For example de; one on each line, empty means all.")),
            BookField(
                ["branding", "accent"], de: "Farbe", en: "Colour",
                help: LocalizedText(de: "Zum Beispiel #003882.", en: "For example #003882.")),
            BookField(["branding", "logo"], .choice(context.logos), de: "Logo", en: "Logo", help: newLogos),
            BookField(["branding", "logo_alt"], de: "Was das Logo zeigt", en: "What the logo shows"),
            BookField(
                ["branding", "scheme"], .choice(options(of: ColourScheme.self)), de: "Hell oder dunkel",
                en: "Light or dark"),
        ]
    }

    /// What belongs to the funding notice; the field of its words comes before.
    static func fundingLogo(_ context: BookContext) -> [BookField] {
        [
            BookField(
                ["funding", "logo"], .choice(context.logos), de: "Logo zum Förderhinweis",
                en: "Logo with the funding notice", help: newLogos),
            BookField(
                ["funding", "logo_alt"], de: "Was das Logo zum Förderhinweis zeigt",
                en: "What the logo with the funding notice shows"),
        ]
    }

    private static let newLogos = LocalizedText(
        de: "Ein neues laden Sie unten auf dieser Seite hoch.", en: "Upload a new one at the bottom of this page.")

    private static func options<Words: Vocabulary>(of words: Words.Type) -> [FieldControl.Option] {
        // The labels are chosen by the visitor's language when they are shown.
        words.allCases.map { FieldControl.Option(value: $0.rawValue, label: $0.rawValue) }
    }

    /// The options of a choice with labels in a language.
    func labels(_ visit: RequestContext) -> [FieldControl.Option] {
        guard case .choice(let options) = control else { return [] }
        func label(_ word: String) -> LocalizedText? {
            switch steps.last {
            case "better": Indicator.Direction(rawValue: word)?.label
            case "adds_up": CommonIndicator.Aggregation(rawValue: word)?.label
            case "scheme": ColourScheme(rawValue: word)?.label
            default: nil
            }
        }
        return options.map { .init(value: $0.value, label: label($0.value).map { visit($0) } ?? $0.label) }
    }
}

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

    /// - Parameter label: what it is called; `nil` if the format's own label says enough where it stands.
    init(
        _ steps: [String], of record: ObjectSchema, _ control: Control = .line, label: LocalizedText? = nil,
        help: LocalizedText? = nil, required: Bool = false
    ) {
        self.steps = steps
        self.control = control
        self.label = label ?? record[steps]?.label ?? LocalizedText(steps.joined(separator: "."))
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
        BookField(["title"], of: BookFormat.record, required: true),
        BookField(
            ["publisher", "name"], of: BookFormat.record, label: LocalizedText(de: "Herausgeber", en: "Publisher"),
            help: LocalizedText(
                de: "Die Einrichtung, die in jeder Quellenangabe steht.",
                en: "The organisation that every citation names."), required: true),
        BookField(
            ["publisher", "url"], of: BookFormat.record,
            label: LocalizedText(de: "Website des Herausgebers", en: "Website of the publisher")),
        BookField(
            ["publisher", "email"], of: BookFormat.record,
            label: LocalizedText(de: "E-Mail des Herausgebers", en: "E-mail of the publisher")),
        BookField(
            ["funding", "text"], of: BookFormat.record, .paragraph,
            help: LocalizedText(
                de: "Der Wortlaut, den der Fördergeber vorschreibt.", en: "The words that the funder prescribes.")),
        BookField(["legal", "imprint_url"], of: BookFormat.record),
        BookField(["legal", "privacy_url"], of: BookFormat.record),
        BookField(["legal", "accessibility_url"], of: BookFormat.record),
    ]

    static let names = [
        BookField(["de"], of: BookFormat.label, required: true),
        BookField(["en"], of: BookFormat.label, required: true),
    ]

    static let indicator =
        names + [
            BookField(
                ["unit", "de"], of: BookFormat.indicator,
                label: LocalizedText(de: "Einheit auf Deutsch", en: "Unit in German"),
                help: LocalizedText(
                    de: "Gilt in allen Fällen, zum Beispiel Personen.", en: "Counts in all cases, for example Personen."
                )
            ),
            BookField(
                ["unit", "en"], of: BookFormat.indicator,
                label: LocalizedText(de: "Einheit auf Englisch", en: "Unit in English")),
            BookField(["better"], of: BookFormat.indicator, .choice(options(of: Indicator.Direction.self))),
            BookField(["adds_up"], of: BookFormat.indicator, .choice(options(of: CommonIndicator.Aggregation.self))),
        ]

    static func partner(_ context: BookContext) -> [BookField] {
        let all = LocalizedText(de: "Je Zeile eine; leer heißt alle.", en: "One on each line; empty means all.")
        return [
            BookField(["name"], of: BookFormat.partner, required: true),
            BookField(
                ["select", "regions"], of: BookFormat.partner, .found(.regions, context.language),
                help: LocalizedText(
                    de: "Landkreis, Stadt, Bezirk oder Land, je Zeile eins; leer heißt alle.",
                    en: "District, town, region or state, one on each line; empty means all.")),
            BookField(
                ["select", "topics"], of: BookFormat.partner, .ticks(context.topics),
                help: LocalizedText(de: "Keines heißt alle.", en: "None means all.")),
            BookField(["select", "sectors"], of: BookFormat.partner, .found(.sectors, context.language), help: all),
            BookField(
                ["select", "languages"], of: BookFormat.partner, .lines,
                help: LocalizedText(
                    de: "Zum Beispiel de; je Zeile eine, leer heißt alle.",
                    en: "For example de; one on each line, empty means all.")),
            BookField(
                ["branding", "accent"], of: BookFormat.partner,
                help: LocalizedText(de: "Zum Beispiel #003882.", en: "For example #003882.")),
            BookField(
                ["branding", "logo"], of: BookFormat.partner, .choice(context.logos),
                label: LocalizedText(de: "Logo", en: "Logo"), help: newLogos),
            BookField(["branding", "logo_alt"], of: BookFormat.partner),
            BookField(["branding", "scheme"], of: BookFormat.partner, .choice(options(of: ColourScheme.self))),
        ]
    }

    /// What belongs to the funding notice; the field of its words comes before.
    static func fundingLogo(_ context: BookContext) -> [BookField] {
        [
            BookField(
                ["funding", "logo"], of: BookFormat.record, .choice(context.logos),
                label: LocalizedText(de: "Logo zum Förderhinweis", en: "Logo with the funding notice"), help: newLogos),
            BookField(
                ["funding", "logo_alt"], of: BookFormat.record,
                label: LocalizedText(
                    de: "Was das Logo zum Förderhinweis zeigt", en: "What the logo with the funding notice shows")),
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

import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookValidation

/// What is wrong with the file of a collection, in the words of its form, by the path of the field.
struct BookProblems {
    /// What is said, by the path of the field; an empty path for what belongs to none.
    private(set) var texts: [String: [(severity: Severity, text: LocalizedText)]] = [:]
    /// Which mistakes there are, however they are worded.
    private let errors: Set<String>

    init(in bytes: [UInt8], _ value: FieldValue, of store: CaseStore, _ context: BookContext, on day: CalendarDay) {
        let source = SourceText(path: BookFolder.fileName, bytes: bytes)
        var document = BookDocument(source: source)
        let loader = FileLoader(relativeTo: store.folder.path)
        let logos = document.book.map { loader.logos(of: $0, in: store.folder.path) } ?? [:]
        Validator(on: day).check(&document, logos: logos, caseCount: nil)
        var errors: Set<String> = []
        for finding in document.findings.finished() {
            let path = Self.place(of: finding, in: value, context)
            if finding.severity == .error { errors.insert("\(finding.field?.description ?? "") \(finding.rule.id)") }
            texts[path, default: []].append((finding.severity, Self.words(of: finding)))
        }
        self.errors = errors
        for section in BookSection.allCases {
            for (path, field) in section.places(in: value, context) {
                guard case .found(let list, _) = field.control else { continue }
                let unknown = (value[path]?.items ?? []).compactMap { $0.scalarText.flatMap(list.problem) }
                if !unknown.isEmpty { texts[path.description] = unknown.map { (.error, $0) } }
            }
        }
    }

    /// Whether there are mistakes that another state of the file has not.
    func hasErrors(beyond other: BookProblems) -> Bool { !errors.isSubset(of: other.errors) }

    /// The field of the form at which a finding is shown: the nearest one around it, or the first one of its item.
    private static func place(of finding: Diagnostic, in value: FieldValue, _ context: BookContext) -> String {
        guard let field = finding.field, let section = BookSection(holding: field) else { return "" }
        let places = section.places(in: value, context).map(\.path)
        var steps = field.steps
        while !steps.isEmpty {
            if let place = places.first(where: { $0.steps == steps }) { return place.description }
            if let place = places.first(where: { $0.steps.starts(with: steps) && steps.count > 1 }) {
                return place.description
            }
            steps.removeLast()
        }
        return ""
    }

    /// The words of a finding; keys of the file go by the names of their fields.
    private static func words(of finding: Diagnostic) -> LocalizedText {
        let words = finding.inForm ?? FormWords(finding.message, hint: finding.hint)
        let hint = words.hint.flatMap { FormSpeech.isOfFile($0) ? nil : $0 }
        func spoken(_ text: String, _ language: KeyPath<LocalizedText, String>, _ opening: String, _ closing: String)
            -> String
        {
            names.reduce(text) { text, name in
                text.replacing(
                    opening + name.key + closing, with: opening + name.label[keyPath: language] + closing)
            }
        }
        func sentence(_ text: LocalizedText) -> LocalizedText {
            LocalizedText(
                de: spoken(text.de, \.de, "„", "“").asSentence, en: spoken(text.en, \.en, "\"", "\"").asSentence)
        }
        let message = sentence(words.message)
        guard let hint = hint.map(sentence) else { return message }
        return LocalizedText(de: "\(message.de) \(hint.de)", en: "\(message.en) \(hint.en)")
    }

    private static let names: [(key: String, label: LocalizedText)] = {
        let context = BookContext(.record([]), .de)
        let fields = BookSection.allCases.flatMap { $0.fields(context) }
        return fields.compactMap { field in field.steps.last.map { ($0, field.label) } }
    }()
}

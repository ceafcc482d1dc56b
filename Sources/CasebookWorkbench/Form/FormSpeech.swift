import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// A finding in words for people who fill in a form and never see the file: fields go by their names there, and advice on how the
/// file is to be spelled helps nobody.
struct FormSpeech {
    let words: FormWords

    init(_ finding: Diagnostic) {
        if let words = finding.inForm {
            self.words = words
            return
        }
        let names = FieldNames(around: finding.field)
        if finding.rule.id == "bad-date" {
            words = FormWords(names.spoken(finding.message), hint: FormDates.advice)
            return
        }
        let hint = finding.hint.flatMap { Self.isOfFile($0) ? nil : names.spoken(Self.withoutSpelling($0)) }
        words = FormWords(names.spoken(Self.withoutSpelling(finding.message)), hint: hint)
    }

    /// Whether a text tells how to write a file.
    static func isOfFile(_ text: LocalizedText) -> Bool {
        [text.de, text.en].contains { text in
            text.contains("Anführungszeichen") || text.contains("without quotes") || text.contains("in quotes")
                || text.contains { "{}[]".contains($0) } || text.contains(": …") || text.contains("YAML")
                || text.contains(".yaml")
                || text.firstMatch(of: #/[a-z]+_[a-z_]+/#) != nil || text.contains("casebook ")
                || text.firstMatch(of: #/["„][a-z]+: /#) != nil
        } || FieldNames.namesBareKey(text.de)
    }

    /// A text without what only the file says so: `(evidence: potential)`, `(granted_by)`, `(alt)`.
    private static func withoutSpelling(_ text: LocalizedText) -> LocalizedText {
        let pattern = #/\s*\([a-z_]+: [^)]*\)|\s*\([a-z]+_[a-z_]+\)/#
        let word = #/\s*\(([a-z]+)\)/#
        func plain(_ text: String) -> String {
            text.replacing(pattern, with: "")
                .replacing(word) { FieldNames.isKey(String($0.1)) ? "" : String($0.0) }
        }
        return LocalizedText(de: plain(text.de), en: plain(text.en))
    }
}

/// What the keys of the file are called on the form.
private struct FieldNames {
    /// The fields beside the place of a finding, and those inside of it.
    private let near: [Field]

    init(around path: FieldPath?) {
        let place = path.flatMap { FieldPlace($0) }
        let inner: [Field] =
            switch place?.field.shape {
            case .record(let record), .shorthand(let record): record.fields
            case .list(.record(let record), _), .list(.shorthand(let record), _): record.fields
            default: []
            }
        near = inner + (place?.record.fields ?? [])
    }

    /// The text with every key in quotes replaced by the name of its field, and the file by what it holds.
    func spoken(_ text: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: spoken(text.de, "„", "“", Self.collection.map { ($0, $1.de) }, \.de),
            en: spoken(text.en, "\"", "\"", Self.collection.map { ($0, $1.en) }, \.en))
    }

    private func spoken(
        _ text: String, _ opening: String, _ closing: String, _ files: [(String, String)],
        _ language: KeyPath<LocalizedText, String>
    ) -> String {
        var text = text
        for (file, name) in files { text = text.replacing(file, with: name) }
        for (key, label) in Self.all {
            let quoted = opening + key + closing
            guard text.contains(key) else { continue }
            let own = near.first { $0.key == key }?.label ?? label
            let name = opening + own[keyPath: language] + closing
            text = text.replacing(quoted, with: name)
            // No word of a language looks like that.
            if key.contains("_") { text = text.replacing(key, with: name) }
        }
        return text
    }

    static func isKey(_ word: String) -> Bool { all[word] != nil }

    /// Whether a German text names a key without quotes: no German word is written so in the middle of a sentence.
    static func namesBareKey(_ text: String) -> Bool {
        text.split { !$0.isLetter && $0 != "_" }.contains { keys.contains(String($0)) }
    }

    private static let all: [String: LocalizedText] = {
        var names: [String: LocalizedText] = [:]
        func collect(_ part: PartDescription) {
            for field in part.fields {
                if names[field.key] == nil { names[field.key] = field.label }
                if let part = field.kind.part { collect(part) }
            }
        }
        collect(CaseStudy.part)
        return names
    }()

    /// Keys that are no German word.
    private static let keys = Set(all.keys).subtracting(["alt", "per", "in", "de", "en", "at", "by", "to", "on"])

    private static let collection: [(String, LocalizedText)] = [
        ("in casebook.yaml", LocalizedText(de: "in der Sammlung", en: "in the collection")),
        ("casebook.yaml", LocalizedText(de: "die Sammlung", en: "the collection")),
        (" in YAML", LocalizedText(de: "", en: "")),
    ]
}

import CasebookDiagnostics
import CasebookModel
import CasebookYAML

extension [Field] {
    /// The field that somebody means who writes another key: by its name in forms ("Phasen"), by another word for it, or by a
    /// slip.
    ///
    /// - Parameters:
    ///   - key: what is written.
    ///   - positions: the fields that come into question.
    ///   - value: what is written behind the key: a word that may mean several fields means the one whose form that has.
    func meant(by key: String, among positions: [Int], holding value: YAMLNode) -> Int? {
        let name = key.comparable
        let named = positions.first { position in
            guard let label = self[position].description?.label else { return false }
            return label.de.comparable == name || label.en.comparable == name
        }
        if let named { return named }
        let synonyms = Synonyms.keys(meantBy: key).compactMap { word in positions.first { self[$0].key == word } }
        if let fitting = synonyms.first(where: { self[$0].shape.fits(value) }) ?? synonyms.first { return fitting }
        let nearest = Suggestion.nearest(to: key, in: positions.map { self[$0].key })
        return nearest.flatMap { nearest in positions.first { self[$0].key == nearest } }
    }
}

extension Shape {
    /// Whether a value is of this kind, or of none that could be told.
    func fits(_ node: YAMLNode) -> Bool {
        switch (self, node.content) {
        case (.list, .sequence), (.record, .mapping), (.dictionary, .mapping), (.optionValue, _): true
        case (.shorthand, .mapping), (.shorthand, .scalar): true
        case (.text, .scalar), (.integer, .scalar), (.number, .scalar), (.flag, .scalar): true
        default: false
        }
    }
}

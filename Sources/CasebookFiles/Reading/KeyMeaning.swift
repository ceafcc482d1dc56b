import CasebookDiagnostics
import CasebookModel

extension [Field] {
    /// The field that somebody means who writes another key: by its name in forms ("Phasen"), or by a slip.
    ///
    /// - Parameter positions: the fields that come into question.
    func meant(by key: String, among positions: [Int]) -> Int? {
        let name = key.nameOfField
        let named = positions.first { position in
            guard let label = self[position].description?.label else { return false }
            return label.de.nameOfField == name || label.en.nameOfField == name
        }
        if let named { return named }
        let nearest = Suggestion.nearest(to: key, in: positions.map { self[$0].key })
        return nearest.flatMap { nearest in positions.first { self[$0].key == nearest } }
    }
}

extension String {
    /// The text as a key is compared with names: `Maßnahmen`, `massnahmen` and `MASSNAHMEN` are one.
    fileprivate var nameOfField: String {
        lowercased().reduce(into: "") { name, character in
            if let spelled = Transliteration.ascii(character) {
                name += spelled
            } else if character.isLetter || character.isNumber {
                name.append(character)
            }
        }
    }
}

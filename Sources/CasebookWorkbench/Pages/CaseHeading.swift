import CasebookMarkup

extension HTMLWriter {
    /// The heading of a page of a case. Whoever does not see the line above it hears of which case, too.
    mutating func caseHeading(_ heading: String, of title: String) {
        self(.h1) { html in
            html.text(heading)
            html(.span, .class("unseen"), text: " – \(title)")
        }
    }
}

/// Whether a text of help says anything that its label does not.
enum UsefulHelp {
    private static let fillers: Set = ["der", "die", "das", "des", "dem", "den", "ein", "eine", "the", "a", "an", "of"]

    /// The help; `nil` if it only repeats the label: „Ort – Ort.“
    static func text(_ help: String, for label: String) -> String? {
        let words = words(of: help)
        let known = Self.words(of: label)
        return words.allSatisfy { word in known.contains(word) } ? nil : help
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !fillers.contains($0) }
    }
}

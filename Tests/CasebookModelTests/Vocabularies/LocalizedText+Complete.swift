@testable import CasebookModel

extension LocalizedText {
    /// Whether both languages have a text without stray blanks or separators.
    var isComplete: Bool {
        [de, en].allSatisfy { text in
            !text.isEmpty && text.first != " " && text.last != " " && !text.contains("|") && !text.contains("  ")
        }
    }
}

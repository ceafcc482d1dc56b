public import CasebookMarkup
public import CasebookModel
public import CasebookPublication

extension HTMLWriter {
    /// The title of a case in its own language. What says that the case is invented is marked where it is in another.
    public mutating func title(_ plain: String, _ label: FictionLabel?, in language: LanguageTag) {
        text(plain)
        guard let label else { return }
        text(" ")
        if label.language == language.primary { return text(label.text) }
        self(.span, .lang(label.language), text: label.text)
    }
}

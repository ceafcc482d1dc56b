public import CasebookMarkup

extension HTMLWriter {
    /// Writes words in running text, in a language of their own where they have one.
    public mutating func words(_ text: String, in language: String?) {
        guard let language else { return self.text(text) }
        self(.span, .lang(language), text: text)
    }
}

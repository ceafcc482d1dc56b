public import CasebookModel
public import CasebookRichText

extension Markdown {
    /// The text as a tree; links that are not http, https or mailto are gone.
    public var richText: RichText {
        meaning.text
    }
}

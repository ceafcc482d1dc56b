package import CasebookModel

extension Markdown {
    /// What the text means, found out once for all who ask: the check, and every export. Links that are not http, https or mailto
    /// are gone.
    package var meaning: MarkdownReader.Reading {
        reading { source in MarkdownReader.reading(of: source) { WebAddress($0)?.text } }
    }
}

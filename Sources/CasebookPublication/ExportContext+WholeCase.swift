import CasebookModel

extension ExportContext {
    /// Where the whole case lies as JSON: in the book's export `json-feed`, that of the partner if there is one. Whoever imports
    /// from Atom or RSS gets everything from there.
    ///
    /// - Returns: `nil` if the book has no such export, or the case's release does not let it out that way.
    public func wholeCaseURL(of study: ReleasedCaseStudy) -> String? {
        let feeds = book.exports.filter { export in
            export.plugin == "json-feed" && study.release.channels.contains(export.channel)
                && (export.partner == nil || export.partner == partner?.key)
        }
        let feed = feeds.first { $0.partner != nil } ?? feeds.first
        return feed.map { "\(Self.url(of: $0.name, in: book))cases/\(study.id).json" }
    }
}

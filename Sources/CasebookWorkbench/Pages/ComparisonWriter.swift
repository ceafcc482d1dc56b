import CasebookMarkup
import CasebookModel

/// Writes two versions of a text below each other, the words marked that are not in both.
struct ComparisonWriter {
    let visit: RequestContext
    /// The language of the texts.
    let language: String?

    private static let deletion = Tag("del")
    private static let insertion = Tag("ins")

    func write(
        _ old: (name: String, texts: [String]), _ new: (name: String, texts: [String]), to html: inout HTMLWriter
    ) {
        let words = WordDifference(old.texts.joined(separator: "\n"), new.texts.joined(separator: "\n"))
        html(.dl, .class("comparison")) { html in
            write(old.name, words.old, Self.deletion, to: &html)
            write(new.name, words.new, Self.insertion, to: &html)
        }
    }

    private func write(_ name: String, _ pieces: [WordDifference.Piece], _ tag: Tag, to html: inout HTMLWriter) {
        html(.dt, name)
        html(.dd) { html in
            guard !pieces.isEmpty else { return html(.span, .class("nothing"), text: visit.say("nichts", "nothing")) }
            html(.p, .lang(language)) { html in
                for piece in pieces {
                    guard piece.isChanged else {
                        html.text(piece.shortened)
                        continue
                    }
                    // The gap behind a word is no change.
                    let end = piece.text.lastIndex { !$0.isWhitespace }.map { piece.text.index(after: $0) }
                    html(tag, String(piece.text[..<(end ?? piece.text.endIndex)]))
                    if let end { html.text(String(piece.text[end...])) }
                }
            }
        }
    }
}

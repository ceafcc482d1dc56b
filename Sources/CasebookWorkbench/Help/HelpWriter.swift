import CasebookHandbookPictures
import CasebookMarkup
import CasebookRichText

/// Writes a page of the handbook as help: its headings can be linked to, and its links lead to other help.
struct HelpWriter {
    let visit: RequestContext
    let article: HandbookArticle
    /// The page to which the reader wants to go back.
    let origin: String?

    func write(to html: inout HTMLWriter) {
        var headings = article.headings.makeIterator()
        for block in article.blocks {
            if case .heading(let level, let inlines) = block {
                html(.heading(level), .id(headings.next()?.anchor), .tabIndex(-1)) { write(inlines, to: &$0) }
            } else {
                write(block, to: &html)
            }
        }
    }

    private func write(_ block: RichText.Block, isTight: Bool = false, to html: inout HTMLWriter) {
        switch block {
        case .paragraph(let inlines):
            if let (picture, alternative) = article.picture(inlines) {
                html(
                    .img, .class("screen"), .src(HelpTopic.address(picture)), .alt(alternative),
                    .width(picture.size?.width), .height(picture.size?.height), .lazy)
            } else if isTight {
                write(inlines, to: &html)
            } else {
                html(.p) { write(inlines, to: &$0) }
            }
        case .heading(let level, let inlines): html(.heading(level)) { write(inlines, to: &$0) }
        case .list(let start, let isTight, let items):
            html(start == nil ? .ul : .ol, .start(start == 1 ? nil : start)) { html in
                for item in items {
                    html(.li) { html in for block in item { write(block, isTight: isTight, to: &html) } }
                }
            }
        case .quote(let blocks): html(.blockquote) { html in for block in blocks { write(block, to: &html) } }
        case .code(let code, _):
            html(.pre, .tabIndex(0), .role("group"), .label(visit.say("Beispiel", "Example"))) { $0(.code, code) }
        case .rule: html(.hr)
        case .table(let table): write(table, to: &html)
        }
    }

    private func write(_ table: RichText.Table, to html: inout HTMLWriter) {
        html(.div, .class("scroll"), .role("group"), .label(visit.say("Tabelle", "Table")), .tabIndex(0)) { html in
            html(.table) { html in
                html(.thead) { html in
                    html(.tr) { html in
                        for cell in table.header { html(.th, .scope("col")) { write(cell, to: &$0) } }
                    }
                }
                html(.tbody) { html in
                    for row in table.rows {
                        html(.tr) { html in for cell in row { html(.td) { write(cell, to: &$0) } } }
                    }
                }
            }
        }
    }

    private func write(_ inlines: [RichText.Inline], to html: inout HTMLWriter) {
        for inline in inlines {
            switch inline {
            case .text, .code, .softBreak, .lineBreak: html.inlines([inline])
            case .emphasis(let inner): html(.em) { write(inner, to: &$0) }
            case .strong(let inner): html(.strong) { write(inner, to: &$0) }
            case .strikethrough(let inner): html(.s) { write(inner, to: &$0) }
            case .link(let url, _, let inner):
                switch article.target(of: url) {
                case nil: html.inlines([inline])
                case .elsewhere, .picture: write(inner, to: &html)
                case .download(let file): html(.a, .href(HelpTopic.address(file))) { write(inner, to: &$0) }
                case .contents: html(.a, .href(HelpTopic.address(from: origin))) { write(inner, to: &$0) }
                case .page(let chapter, let anchor):
                    html(.a, .href(HelpTopic.address(chapter, anchor, from: origin))) { write(inner, to: &$0) }
                }
            }
        }
    }
}

import CasebookPluginAPI

/// What a partner copies to embed cases; written by the same writer as everything else, so that titles are escaped.
struct EmbedSnippets {
    /// Where the embeds are published; ends with `/`.
    let base: String
    let example: CaseListing

    var element: String {
        written { html in
            script(to: &html)
            html(.caseStudy, .src(page), text: example.title)
        }
    }

    func list(title: String) -> String {
        written { html in
            script(to: &html)
            html(.caseList, .src(.path("index.html", below: base)), text: title)
        }
    }

    var frame: String {
        written { html in
            script(to: &html)
            html(.iframe, .src(page), .titled(example.title), .width(720), .height(1200), .lazy)
        }
    }

    var fragment: String { "\(base)cases/\(example.id)/fragment.html" }

    private var page: Address? { .path("cases/\(example.id)/index.html", below: base) }

    private func script(to html: inout HTMLWriter) {
        html(.script, .src(.path("assets/embed.js", below: base)), .deferred)
        html.lineBreak()
    }

    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

extension Tag {
    fileprivate static let caseStudy = Tag("case-study")
    fileprivate static let caseList = Tag("case-list")
}

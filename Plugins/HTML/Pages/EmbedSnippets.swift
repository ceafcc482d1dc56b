import CasebookPluginAPI

/// What a partner copies to embed a case or the list; written by the same writer as everything else, so that titles are
/// escaped.
///
/// Where a system takes scripts, elements and frames away, as WordPress does for authors, a link to the original remains.
struct EmbedSnippets {
    /// Where the embeds are published; ends with `/`.
    let base: String
    let context: ExportContext

    /// A way of embedding, as the page for partners offers it.
    enum Way: String, CaseIterable {
        case element, frame, address, fragment

        var label: LocalizedText {
            switch self {
            case .element: PartnerPhrases.element
            case .frame: PartnerPhrases.frame
            case .address: PartnerPhrases.address
            case .fragment: PartnerPhrases.fragment
            }
        }
    }

    func text(_ way: Way, of study: CaseListing) -> String {
        switch way {
        case .element: element(.caseStudy, path(of: study), link: link(to: study))
        case .frame: frame(path(of: study), title: study.title, link: link(to: study))
        case .address: base + "cases/\(study.id)/"
        case .fragment: base + "cases/\(study.id)/fragment.html"
        }
    }

    /// The list; there is no fragment of it, and no address that a system would turn into it.
    func listText(_ way: Way) -> String? {
        let link = { @Sendable (html: inout HTMLWriter) in
            html(.a, .href(Address(context.book.baseURL)), text: context.book.title)
        }
        return switch way {
        case .element: element(.caseList, "index.html", link: link)
        case .frame: frame("index.html", title: context.book.title, link: link)
        case .address, .fragment: nil
        }
    }

    private func path(of study: CaseListing) -> String { "cases/\(study.id)/index.html" }

    private func link(to study: CaseListing) -> (inout HTMLWriter) -> Void {
        { html in html(.a, .href(Address(absolute: context.originalURL(of: study))), text: study.title) }
    }

    private func element(_ tag: Tag, _ path: String, link: (inout HTMLWriter) -> Void) -> String {
        written { html in
            script(to: &html)
            html(tag, .src(.path(path, below: base)), content: link)
        }
    }

    private func frame(_ path: String, title: String, link: (inout HTMLWriter) -> Void) -> String {
        written { html in
            script(to: &html)
            // In a block, themes give the frame its place in the column.
            html(.div) { html in
                // As wide as the column where no script can say so; browsers know it from HTML 4.
                html(
                    .iframe, .src(.path(path, below: base)), .titled(title), .data("width", "100%"), .height(1200),
                    .lazy)
                html(.p, .data("data-casebook-link", ""), content: link)
            }
        }
    }

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

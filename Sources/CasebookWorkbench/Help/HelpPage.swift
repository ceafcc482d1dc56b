import CasebookHandbook
import CasebookHandbookPictures
import CasebookMarkup
import CasebookModel

/// A page of the handbook, with the way back to where its reader was.
struct HelpPage {
    let visit: RequestContext
    /// The page; `nil` for the list of all.
    let article: HandbookArticle?
    /// The path of the page from which the reader came.
    let origin: String?

    func response() -> WebResponse {
        let heading = visit.say("Handbuch", "Handbook")
        return PageLayout(visit: visit, title: article?.title ?? heading).page { html in
            html(.nav, .class("breadcrumbs"), .label(visit.say("Wo Sie sind", "Where you are"))) { html in
                html(.ol) { html in
                    html(.li) { html in
                        html(
                            .a, .href(.rooted(String((origin ?? "/").dropFirst()))),
                            text: visit.say("Zurück zu Ihrer Seite", "Back to your page"))
                    }
                    if article != nil {
                        html(.li) { $0(.a, .href(HelpTopic.address(from: origin)), text: heading) }
                    } else {
                        html(.li, .class("here"), text: heading)
                    }
                }
            }
            if let article { write(article, to: &html) } else { writeContents(heading, to: &html) }
        }
    }

    private func write(_ article: HandbookArticle, to html: inout HTMLWriter) {
        html(.div, .class("handbook")) { html in
            html(.nav, .class("toc"), .label(visit.say("Auf dieser Seite", "On this page"))) { html in
                html(.details, .class("sections narrow")) { html in
                    html(.summary, visit.say("Auf dieser Seite", "On this page"))
                    writeTable(article, to: &html)
                }
            }
            html(.article, .class("prose")) { html in
                HelpWriter(visit: visit, article: article, origin: origin).write(to: &html)
            }
        }
    }

    private func writeTable(_ article: HandbookArticle, to html: inout HTMLWriter) {
        html(.ul) { html in
            for heading in article.headings where heading.level == 2 {
                html(.li) { $0(.a, .href(.fragment(heading.anchor)), text: heading.text) }
            }
        }
    }

    private func writeContents(_ heading: String, to html: inout HTMLWriter) {
        html(.h1, heading)
        html(
            .p,
            visit.say(
                "Für jede Rolle gibt es eine Seite, und eine zu jeder Seite der Werkbank.",
                "There is one page for each role, and one about every page of the workbench."))
        html(.ul, .class("chapters")) { html in
            for chapter in HandbookChapter.allCases {
                html(.li) { html in
                    html(
                        .a, .href(HelpTopic.address(chapter, from: origin)),
                        text: HandbookArticle(chapter, visit.language).title)
                }
            }
        }
    }
}

extension Workbench {
    /// A page of the handbook, or one of its pictures; anybody may read it.
    func showHelp(_ rest: [String], _ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        if rest.count == 2 {
            guard let file = Self.helpFile(rest[0], rest[1]) else { throw .notFound }
            return file
        }
        guard rest.count <= 1 else { throw .notFound }
        let chapter = try rest.first.map { name throws(HTTPError) in
            guard let chapter = HandbookChapter(rawValue: name) else { throw .notFound }
            return chapter
        }
        return HelpPage(
            visit: visit, article: chapter.map { HandbookArticle($0, visit.language) },
            origin: Self.ownPath(request.query("from"))
        ).response()
    }

    /// A picture of a page of the handbook, or a file that it offers.
    private static func helpFile(_ folder: String, _ name: String) -> WebResponse? {
        switch folder {
        case "pictures":
            HandbookPicture(rawValue: name).map {
                WebResponse(200, "image/webp", $0.webp, headers: [("cache-control", "private, max-age=3600")])
            }
        case "files":
            HandbookDownload(rawValue: name).map {
                WebResponse(
                    200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $0.bytes,
                    headers: [("content-disposition", "attachment; filename=\"\(name)\"")])
            }
        default: nil
        }
    }

    /// A path of this server; nothing that a browser could take for another one.
    static func ownPath(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.dropFirst().hasPrefix("/"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return text
    }
}

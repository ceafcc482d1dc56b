import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookMarkup
import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// What was exported, to be looked at and taken along.
struct ResultList {
    let visit: RequestContext
    let exports: [Entry]

    /// An export that lies ready.
    struct Entry {
        let name: String
        let channel: Channel
        /// The file by which one gets in, if there is one that browsers show.
        let entrance: String?
    }

    init(_ visit: RequestContext, _ book: Book, _ plugins: PluginRegistry, in folder: BookFolder) {
        self.visit = visit
        let offers = plugins.offers(of: book)
        exports = book.exports.compactMap { export in
            let path = folder.exports / export.name.text
            guard ExportFolder.isExport(path) else { return nil }
            let offered = (offers[export.name] ?? []).compactMap(\.files).filter { !$0.isOfCases }
            let entrance = (["index.html"] + offered.map { $0.path("") }).first { name in
                RelativePath(name).map { ExportedFiles.contains($0, at: path) } ?? false
            }
            return Entry(name: export.name.text, channel: export.channel, entrance: entrance)
        }
    }

    func write(to html: inout HTMLWriter) {
        html(.h2, .id("result"), text: visit.say("Was exportiert ist", "What is exported"))
        guard !exports.isEmpty else { return html(.p, visit.say("Noch nichts.", "Nothing yet.")) }
        html(.ul, .class("results")) { html in
            for export in exports {
                html(.li) { html in
                    html(.strong, export.name)
                    html(.span, .class("where"), text: visit(export.channel.label))
                    html(.span, .class("buttons")) { html in
                        if let entrance = export.entrance {
                            html(
                                .a, .class("button small"), .href(.rooted("export/open/\(export.name)/\(entrance)")),
                                .target("_blank"), .rel("noopener")
                            ) { html in
                                html.text(visit.say("Ansehen", "Open"))
                                html(
                                    .span, .class("unseen"),
                                    text: ": \(export.name)" + visit.say(" (neuer Tab)", " (new tab)"))
                            }
                        }
                        if visit.may(.editor) {
                            html(
                                .a, .class("button small"), .href(.rooted("export/zip/\(export.name)")), .download
                            ) { html in
                                html.text(visit.say("Als ZIP laden", "Download as ZIP"))
                                html(.span, .class("unseen"), text: ": \(export.name)")
                            }
                        }
                    }
                }
            }
        }
    }
}

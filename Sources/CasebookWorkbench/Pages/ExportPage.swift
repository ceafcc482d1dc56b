import CasebookMarkup
import CasebookModel

/// Starts the book's exports and shows how far they are.
struct ExportPage {
    let visit: Visit
    let book: Book
    let state: ExportRunner.State?

    func response() -> WebResponse {
        let heading = visit.say("Export", "Export")
        let isRunning = state?.isRunning == true
        return Shell(visit: visit, title: heading, refresh: isRunning ? 1 : nil).page { html in
            html(.h1, heading)
            html(
                .p,
                visit.say(
                    "Schreibt Website, Broschüren und Feeds neu in den Ordner Exports. Nur was freigegeben ist, kommt hinein.",
                    "Writes web site, brochures and feeds anew into the folder Exports. Only what is released goes in.")
            )
            if let state { write(state, to: &html) }
            if visit.may(.editor), !isRunning {
                html(.form, .post, .class("case step"), .action(.rooted("export"))) { html in
                    html.token(visit)
                    html(.button, .type("submit"), .class("main"), text: visit.say("Jetzt exportieren", "Export now"))
                }
            }
        }
    }

    private func write(_ state: ExportRunner.State, to html: inout HTMLWriter) {
        html(.div, .role("status")) { html in
            if state.isRunning {
                let label = visit.say("Export läuft …", "Export is running …")
                html(.p, label)
                html(.progress, .value(String(state.done)), .maximum(max(1, state.total)), .label(label))
            } else if let problem = state.problem {
                html(.p, .class("notice"), text: visit(problem))
            } else {
                html(.p, visit.say("Fertig.", "Done."))
            }
            html(.ul, .class("todo")) { html in
                for result in state.results {
                    html(
                        .li, result.isFailure ? .class("error") : .class("fine"),
                        text: "\(result.name): \(visit(result.text))")
                }
            }
        }
    }
}

extension Workbench {
    func showExport(_ visit: Visit) async throws(Refusal) -> WebResponse {
        ExportPage(visit: visit, book: try book(), state: await exports.state).response()
    }
}

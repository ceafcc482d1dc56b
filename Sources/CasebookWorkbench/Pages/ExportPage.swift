import CasebookDiagnostics
import CasebookExport
import CasebookMarkup
import CasebookModel

/// Starts the book's exports and shows how far they are.
struct ExportPage {
    let visit: RequestContext
    let book: Book
    let state: ExportRunner.State?

    func response() -> WebResponse {
        let heading = visit.say("Export", "Export")
        let isRunning = state?.isRunning == true
        return PageLayout(visit: visit, title: heading, refresh: isRunning ? 1 : nil).page { html in
            html(.h1, heading)
            html(
                .p,
                visit.say(
                    "Schreibt Website, DocBook und Feeds neu in den Ordner Exports. Nur was freigegeben ist, kommt hinein.",
                    "Writes website, DocBook and feeds to the folder Exports again. Only approved cases are included.")
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
                let label = visit.say("Export läuft …", "Exporting …")
                html(.p, label)
                html(.progress, .value(String(state.done)), .maximum(max(1, state.total)), .label(label))
            } else if !state.vanishing.isEmpty {
                write(state.vanishing, to: &html)
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
            write(state.errors, to: &html)
        }
    }

    /// What is wrong, and that it kept nothing from going.
    private func write(_ errors: [Diagnostic], to html: inout HTMLWriter) {
        guard !errors.isEmpty else { return }
        html(
            .p, .class("notice"),
            text: visit.say(
                "Mit Fehlern exportiert: Diese Fälle blieben auf ihrem letzten Stand oder fehlen. Zurückgezogene sind überall herausgenommen.",
                "Exported with errors: these cases stayed as they were or are left out. Withdrawn cases have been removed everywhere."
            ))
        html(.ul, .class("todo")) { html in
            for error in errors {
                html(.li, .class("error"), text: "\(error.file): \(visit(error.message))")
            }
        }
    }

    /// So many cases would vanish at once that somebody has to say that it is meant.
    private func write(_ vanishing: [VanishingCase], to html: inout HTMLWriter) {
        html(
            .p, .class("notice"),
            text: visit.say(
                "Es wurde nichts exportiert: Diese öffentlichen Fälle würden auf einmal verschwinden, und Partner würden ihre Kopien löschen.",
                "Nothing was exported: these public cases would disappear at once, and partners would delete their copies."
            ))
        html(.ul, .class("todo")) { html in
            for study in vanishing {
                html(.li, .class("warning"), text: "\(study.id): \(visit(study.cause.label))")
            }
        }
        guard visit.may(.editor) else { return }
        html(.form, .post, .class("case step"), .action(.rooted("export"))) { html in
            html.token(visit)
            html.hidden("confirm", "removals")
            html(
                .button, .type("submit"),
                text: visit.say("Das ist gewollt: trotzdem exportieren", "This is intended: export anyway"))
        }
    }
}

extension Workbench {
    func showExport(_ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        ExportPage(visit: visit, book: try book(), state: await exports.state).response()
    }
}

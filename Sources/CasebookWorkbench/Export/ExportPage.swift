import CasebookDiagnostics
import CasebookExport
import CasebookMarkup
import CasebookModel

/// What an export would change, the export itself, and what to do with its result.
struct ExportPage {
    let visit: RequestContext
    let state: ExportDesk.State
    /// What is known of the cases, by the names of their folders.
    let titles: [String: String]
    let results: ResultList
    let brochure: BrochureForm
    /// Whether the program was started with a command that uploads what was exported.
    let canPublish: Bool

    func response() -> WebResponse {
        let heading = visit.say("Export", "Export")
        let isBusy = state.isBusy && visit.may(.editor)
        return PageLayout(visit: visit, title: heading, refresh: isBusy ? 2 : nil).page { html in
            html(.h1, heading)
            html(
                .p,
                visit.say(
                    "Der Export macht öffentlich, was freigegeben ist, und nimmt heraus, was nicht mehr öffentlich sein darf: auf der Website, in DocBook und in den Feeds.",
                    "The export publishes what has consent and takes out what must no longer be public: on the website, in DocBook and in the feeds."
                ))
            html(.div, .data("data-live", isBusy ? "busy" : "")) { html in
                if visit.may(.editor) {
                    writeRun(to: &html)
                    writeForecast(to: &html)
                } else {
                    html(.p, .class("notice"), text: visit.say("Exportiert wird von der Redaktion.", "Editors export."))
                }
                results.write(to: &html)
                if visit.may(.editor) {
                    if canPublish, !results.exports.isEmpty { writePublishing(to: &html) }
                    brochure.write(to: &html)
                }
            }
        }
    }

    // MARK: The run

    private func writeRun(to html: inout HTMLWriter) {
        html(.div, .role("status")) { html in
            if let progress = state.run {
                write(progress, visit.say("Export läuft …", "Exporting …"), to: &html)
            } else if let receipt = state.receipt {
                write(receipt, to: &html)
            }
        }
        if let receipt = state.receipt, state.run == nil, !receipt.vanishing.isEmpty {
            writeQuestion(receipt.vanishing, to: &html)
        }
    }

    private func write(_ progress: ExportDesk.Progress, _ label: String, to html: inout HTMLWriter) {
        html(.p) { html in
            html.text(label)
            if progress.total > 0 {
                html.text(
                    visit.say(
                        " \(progress.done) von \(progress.total) Fällen", " \(progress.done) of \(progress.total) cases"
                    ))
            }
        }
        html(.progress, .value(String(progress.done)), .maximum(max(1, progress.total)), .label(label))
    }

    private func write(_ receipt: ExportReceipt, to html: inout HTMLWriter) {
        if let problem = receipt.problem {
            html(.p, .class("notice"), text: visit(problem).asSentence)
        } else if receipt.vanishing.isEmpty {
            html(.p, .class("saved"), text: visit.say("Fertig.", "Done."))
        }
        html(.ul, .class("todo")) { html in
            for result in receipt.results {
                html(
                    .li, result.isFailure ? .class("error") : .class("fine"),
                    text: "\(result.name): \(visit(result.text))")
            }
        }
        guard !receipt.errors.isEmpty else { return }
        html(
            .p, .class("notice"),
            text: visit.say(
                "Mit Fehlern exportiert: Diese Fälle blieben auf ihrem letzten Stand oder fehlen. Zurückgezogene sind überall herausgenommen.",
                "Exported with errors: these cases stayed as they were or are left out. Withdrawn cases have been removed everywhere."
            ))
        html(.ul, .class("todo")) { html in
            for error in receipt.errors {
                html(.li, .class("error")) { CaseError(error, titles).write(visit, to: &$0) }
            }
        }
    }

    /// So many cases would vanish at once that somebody has to say that it is meant.
    private func writeQuestion(_ vanishing: [VanishingCase], to html: inout HTMLWriter) {
        html(
            .p, .class("notice"),
            text: visit.say(
                "Es wurde nichts exportiert: Diese öffentlichen Fälle würden auf einmal verschwinden, und Partner würden ihre Kopien löschen.",
                "Nothing was exported: these public cases would disappear at once, and partners would delete their copies."
            ))
        html(.ul, .class("todo")) { html in
            for study in vanishing {
                html(
                    .li, .class("warning"),
                    text: "\(titles[study.id.text] ?? study.id.text): \(visit(study.cause.label))")
            }
        }
        html(.form, .post, .class("case step"), .action(.rooted("export"))) { html in
            html.token(visit)
            html.hidden("confirm", "removals")
            html(
                .button, .type("submit"),
                text: visit.say("Das ist gewollt: trotzdem exportieren", "This is intended: export anyway"))
        }
    }

    // MARK: What would change

    private func writeForecast(to html: inout HTMLWriter) {
        // What was foreseen is just being done.
        guard state.run == nil else { return }
        html(.h2, visit.say("Was ein Export jetzt ändert", "What an export changes now"))
        if let progress = state.look {
            html(.div, .role("status")) { html in
                write(progress, visit.say("Es wird nachgesehen …", "Looking …"), to: &html)
            }
        }
        switch state.forecast?.forecast {
        case .made(let forecast) where state.look == nil:
            ForecastWriter(visit: visit, forecast: forecast, titles: titles).write(to: &html)
        case .impossible(let problem) where state.look == nil:
            html(.p, .class("notice"), text: visit(problem).asSentence)
        default: break
        }
        if !state.isPublishing { writeButtons(to: &html) }
    }

    private func writeButtons(to html: inout HTMLWriter) {
        var vanishing: [VanishingCase] = []
        if case .made(let forecast)? = state.forecast?.forecast { vanishing = forecast.vanishing }
        html(.div, .class("buttons")) { html in
            html(.form, .post, .class("case step"), .action(.rooted("export"))) { html in
                html.token(visit)
                if !vanishing.isEmpty, state.look == nil {
                    html(.label, .class("check")) { html in
                        html(.input, .type("checkbox"), .name("confirm"), .value("removals"), .required)
                        html.text(
                            visit.say(
                                "Ja, diese \(vanishing.count) Fälle sollen überall verschwinden",
                                "Yes, these \(vanishing.count) cases should disappear everywhere"))
                    }
                }
                html(.button, .type("submit"), .class("main"), text: visit.say("Jetzt exportieren", "Export now"))
            }
            if state.look == nil {
                html(.form, .post, .class("case step"), .action(.rooted("export/look"))) { html in
                    html.token(visit)
                    html(.button, .type("submit"), text: visit.say("Noch einmal nachsehen", "Look again"))
                }
            }
        }
    }

    // MARK: Uploading

    private func writePublishing(to html: inout HTMLWriter) {
        html(.h2, .id("upload"), text: visit.say("Hochladen", "Upload"))
        html(.div, .role("status")) { html in
            if state.isPublishing {
                html(.p, visit.say("Es wird hochgeladen …", "Uploading …"))
            } else if let receipt = state.publication {
                html(
                    .p, receipt.isSuccess ? .class("saved") : .class("notice"), text: visit(receipt.summary).asSentence)
            }
        }
        if let receipt = state.publication, !receipt.output.isEmpty {
            html(.details, .class("more"), .when(!receipt.isSuccess, .open)) { html in
                html(.summary, visit.say("Was der Befehl ausgegeben hat", "What the command wrote"))
                html(.pre, .class("output"), .tabIndex(0), .role("group"), .label(visit.say("Ausgabe", "Output"))) {
                    $0.text(receipt.output)
                }
            }
        }
        guard !state.isPublishing, state.run == nil else { return }
        html(.form, .post, .class("case step"), .action(.rooted("export/publish"))) { html in
            html.token(visit)
            html(
                .p, .class("help"),
                text: visit.say(
                    "Lädt hoch, was zuletzt exportiert wurde. Wie, hat festgelegt, wer die Werkbank eingerichtet hat.",
                    "Uploads the last export, in the way that the person who set up the workbench has chosen."))
            html(.button, .type("submit"), text: visit.say("Jetzt hochladen", "Upload now"))
        }
    }
}

/// An error that an export met, with the way to its case.
struct CaseError {
    private let error: Diagnostic
    private let titles: [String: String]

    init(_ error: Diagnostic, _ titles: [String: String]) {
        self.error = error
        self.titles = titles
    }

    func write(_ visit: RequestContext, to html: inout HTMLWriter) {
        let parts = error.file.split(separator: "/")
        let folder = parts.count > 1 ? String(parts[parts.count - 2]) : ""
        let text = FindingText(visit: visit, finding: error).text
        guard let title = titles[folder] else { return html.text("\(error.file): \(text)") }
        html(.a, .href(.rooted("cases/\(folder)")), text: title)
        html.text(": \(text)")
    }
}

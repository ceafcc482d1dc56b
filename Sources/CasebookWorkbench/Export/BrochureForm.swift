import CasebookBrochure
import CasebookMarkup
import CasebookModel
import CasebookPluginAPI

/// Orders the PDF of one case, from its own page.
struct PrintedCaseForm {
    let visit: RequestContext
    let id: String

    func write(to html: inout HTMLWriter) {
        html(.form, .post, .class("case step"), .action(.rooted("export/brochure"))) { html in
            html.token(visit)
            html.hidden("only", id)
            html.hidden("format", Brochure.Format.pdf.rawValue)
            html(
                .button, .type("submit"),
                text: visit.say("Barrierefreies PDF setzen", "Make an accessible PDF"))
        }
    }
}

/// Orders a brochure, and hands it over.
struct BrochureForm {
    let visit: RequestContext
    let state: ExportDesk.State
    /// The cases that may be printed, with their titles.
    let cases: [(folder: String, title: String)]

    func write(to html: inout HTMLWriter) {
        html(.h2, .id("brochure"), text: visit.say("Broschüre", "Brochure"))
        html(.div, .role("status")) { html in
            if state.typesetting != nil {
                html(
                    .p,
                    visit.say(
                        "Die Seiten werden gesetzt. Bei vielen Fällen dauert das einige Minuten; Sie können inzwischen weiterarbeiten.",
                        "The pages are being typeset. With many cases this takes some minutes; you can go on working meanwhile."
                    ))
            } else if let result = state.brochure {
                write(result, to: &html)
            }
        }
        guard state.typesetting == nil else { return }
        guard !cases.isEmpty else {
            html(
                .p,
                visit.say(
                    "Kein Fall ist für den Druck freigegeben. Unter „Freigabe“ eines Falls wählen Sie den Kanal „Druck“.",
                    "No case is approved for print. Choose the channel \"Print\" under \"Permission\" in a case."))
            return
        }
        writeForm(to: &html)
    }

    private func write(_ result: BrochureResult, to html: inout HTMLWriter) {
        switch result {
        case .problem(let problem): html(.p, .class("notice"), text: visit(problem).asSentence)
        case .done(let order, let bytes, let hasTextAlternatives):
            html(.p, .class("saved")) { html in
                html.text(visit.say("Fertig: ", "Done: "))
                html(
                    .a, .href(.rooted("export/brochure")), .download,
                    text: "\(order.fileName) (\(Wording(visit.language).byteCount(bytes.count)))")
            }
            if !hasTextAlternatives {
                html(
                    .p, .class("hint"),
                    text: visit.say(
                        "Die Bilder darin haben keine Alternativtexte: Dafür braucht der Server WeasyPrint 66 oder neuer.",
                        "The pictures in it have no text alternatives: the server needs WeasyPrint 66 or newer for that."
                    ))
            }
        }
    }

    private func writeForm(to html: inout HTMLWriter) {
        let problems = Brochure.Format.allCases.compactMap { format in Self.problem(with: format).map { (format, $0) } }
        for (format, problem) in problems {
            html(
                .p, .class("hint"),
                text: "\(format.rawValue.uppercased()): " + visit(problem.message).asSentence)
        }
        let formats = Brochure.Format.allCases.filter { format in !problems.contains { $0.0 == format } }
        guard let first = formats.first else { return }
        html(.form, .post, .class("case step"), .action(.rooted("export/brochure"))) { html in
            html.token(visit)
            html(.div, .class("pair")) { html in
                html(.div, .class("field")) { html in
                    html(.label, .for("only"), text: visit.say("Welche Fälle", "Which cases"))
                    html(.select, .id("only"), .name("only")) { html in
                        html(
                            .option, .value(""),
                            text: visit.say("Alle, die gedruckt werden dürfen", "All that may be printed"))
                        for study in cases { html(.option, .value(study.folder), text: study.title) }
                    }
                }
                html(.div, .class("field")) { html in
                    html(.label, .for("format"), text: visit.say("Form", "Form"))
                    html(.select, .id("format"), .name("format")) { html in
                        for format in formats {
                            html(
                                .option, .value(format.rawValue), .when(format == first, .selected),
                                text: format == .pdf
                                    ? visit.say("PDF zum Drucken", "PDF to print")
                                    : visit.say("E-Book (EPUB)", "E-book (EPUB)"))
                        }
                    }
                }
            }
            html(.button, .type("submit"), text: visit.say("Broschüre setzen", "Typeset the brochure"))
        }
    }

    /// What is missing on this machine for a format.
    private static func problem(with format: Brochure.Format) -> BrochureProblem? {
        do throws(BrochureProblem) {
            _ = try Brochure(format)
            return nil
        } catch { return error }
    }
}

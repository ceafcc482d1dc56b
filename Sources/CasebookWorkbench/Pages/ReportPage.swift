import CasebookJournal
import CasebookMarkup
import CasebookModel
import CasebookPluginAPI
import CasebookTotals

/// What a centre reports to those who pay for it: totals of a period, as tables to read, to print and to take into a spreadsheet.
struct ReportPage {
    let visit: RequestContext
    let totals: Totals
    /// What was typed as the period, as it was typed.
    let typed: (from: String, to: String)
    let withFictional: Bool
    /// Whether the period could be read.
    let isPeriodValid: Bool

    private var wording: Wording { Wording(visit.language) }

    func response() -> WebResponse {
        let title = visit(totals.title(wording))
        return PageLayout(visit: visit, title: title).page(status: isPeriodValid ? 200 : 422) { html in
            html(.h1, title)
            writePeriod(to: &html)
            for gap in gaps { html(.p, .class("notice"), text: visit(gap)) }
            TotalsTables(totals, wording).write(to: &html)
            html(.p, .class("hint"), text: visit(Totals.note))
            if !totals.rows.isEmpty {
                html(.p) {
                    $0(
                        .a, .href(.rooted("report.csv", query: query)),
                        text: visit.say("Als Tabelle (CSV)", "As a table (CSV)"))
                }
            }
        }
    }

    /// Why the figures may be too low.
    private var gaps: [LocalizedText] {
        var gaps: [LocalizedText] = []
        if !isPeriodValid {
            gaps.append(
                LocalizedText(
                    de: "Der Zeitraum ist nicht zu verstehen; gezählt ist die ganze Zeit.",
                    en: "The period could not be understood; the totals cover all time."))
        }
        return gaps + totals.gaps.map { LocalizedText(de: $0.text.de + ".", en: $0.text.en + ".") }
    }

    private var query: [(name: String, value: String)] {
        [("from", typed.from), ("to", typed.to)] + (withFictional ? [("fictional", "true")] : [])
    }

    private func writePeriod(to html: inout HTMLWriter) {
        html(.form, .class("search find"), .action(.rooted("report"))) { html in
            field("from", visit.say("Von", "From"), typed.from, to: &html)
            field("to", visit.say("Bis", "Until"), typed.to, to: &html)
            html(.p, .class("field")) { html in
                html(.label) { html in
                    html(
                        .input, .type("checkbox"), .name("fictional"), .value("true"), .when(withFictional, .checked))
                    html.text(" " + visit.say("mit erfundenen Fällen", "with invented cases"))
                }
            }
            html(.button, .type("submit"), text: visit.say("Auswerten", "Show"))
        }
    }

    private func field(_ name: String, _ label: String, _ value: String, to html: inout HTMLWriter) {
        let dates = FormDates(language: visit.language, today: visit.today)
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(
                .input, .id(name), .name(name), .value(value), .placeholder(dates.example),
                .autocomplete("off"), .data("data-date", "month"))
        }
    }
}

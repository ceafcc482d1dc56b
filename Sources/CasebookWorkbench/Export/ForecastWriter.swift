import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookMarkup
import CasebookModel

/// Tells what an export would change: which cases come, change and go, and which stay out, and why.
struct ForecastWriter {
    let visit: RequestContext
    let forecast: Forecast
    let titles: [String: String]

    func write(to html: inout HTMLWriter) {
        writeErrors(to: &html)
        if forecast.isEmpty {
            html(
                .p, .class("fine"),
                text: visit.say(
                    "Nichts: Was exportiert ist, entspricht dem Stand der Sammlung.",
                    "Nothing: what was exported matches the collection."))
        }
        group(visit.say("Neu dabei", "New"), forecast.new, to: &html)
        group(visit.say("Geändert", "Changed"), forecast.changed, to: &html)
        writeGoing(to: &html)
        writeRest(to: &html)
        writeLeftOut(to: &html)
        writeFiles(to: &html)
    }

    private func title(_ change: Forecast.Change) -> String {
        change.folder.flatMap { titles[$0] } ?? titles[change.id] ?? change.id
    }

    private func group(_ heading: String, _ changes: [Forecast.Change], to html: inout HTMLWriter) {
        guard !changes.isEmpty else { return }
        html(.h3) { html in
            html.text(heading)
            html(.span, .class("count"), text: " (\(changes.count))")
        }
        list(changes.prefix(Self.shown), to: &html)
        let rest = changes.dropFirst(Self.shown)
        guard !rest.isEmpty else { return }
        html(.details, .class("more")) { html in
            html(.summary, visit.say("und \(rest.count) weitere", "and \(rest.count) more"))
            list(rest, to: &html)
        }
    }

    /// How many cases of a kind are listed; the others are to unfold, so that the buttons below are not far away.
    private static let shown = 10

    private func list(_ changes: ArraySlice<Forecast.Change>, to html: inout HTMLWriter) {
        html(.ul, .class("casechanges")) { html in
            for change in changes {
                html(.li) { html in
                    writeName(change, to: &html)
                    html(.span, .class("where"), text: change.exports.joined(separator: ", "))
                    if let reason = change.reason { html(.span, .class("reason"), text: visit(reason)) }
                }
            }
        }
    }

    private func writeName(_ change: Forecast.Change, to html: inout HTMLWriter) {
        if let folder = change.folder, titles[folder] != nil {
            html(.a, .href(.rooted("cases/\(folder)")), text: title(change))
        } else {
            html(.span, title(change))
        }
    }

    private func writeGoing(to html: inout HTMLWriter) {
        group(visit.say("Verschwindet", "Going"), forecast.gone, to: &html)
        guard !forecast.vanishing.isEmpty else { return }
        html(
            .p, .class("notice"),
            text: visit.say(
                "Das ist mehr als ein Drittel dessen, was öffentlich ist. Partner löschen ihre Kopien. Exportiert wird erst, wenn Sie das bestätigen.",
                "This is more than a third of what is public. Partners will delete their copies. Nothing is exported until you confirm this."
            ))
    }

    private func writeRest(to html: inout HTMLWriter) {
        if forecast.touchedCount > 0 {
            let count = LocalizedText.caseCount(forecast.touchedCount)
            html(
                .p, .class("hint"),
                text: visit.say(
                    "Außerdem werden Seiten von \(count.de) neu geschrieben, deren Texte gleich bleiben: Sie verweisen auf andere Fälle, oder Bilder und Aussehen haben sich geändert.",
                    "In addition, pages of \(count.en) are rewritten although their texts are the same: they refer to other cases, or pictures or the design have changed."
                ))
        }
        for name in forecast.orphans {
            html(
                .p, .class("hint"),
                text: visit.say(
                    "Der Export „\(name)“ steht nicht mehr in den Einstellungen; seine Dateien werden entfernt.",
                    "The export \"\(name)\" is no longer in the settings; its files are removed."))
        }
    }

    private func writeErrors(to html: inout HTMLWriter) {
        for export in forecast.files {
            guard let problem = export.problem else { continue }
            html(
                .p, .class("notice"),
                text: visit.say(
                    "Der Export „\(export.name)“ kann nicht gemacht werden und bleibt, wie er ist: ",
                    "The export \"\(export.name)\" cannot be written and stays as it is: ") + visit(problem).asSentence)
        }
        guard !forecast.errors.isEmpty else { return }
        html(
            .p, .class("notice"),
            text: visit.say(
                "Es gibt Fehler. Die Fälle darunter bleiben, wie sie zuletzt exportiert wurden, oder fehlen; herausgenommen wird trotzdem alles, was hinausmuss.",
                "There are errors. The cases below stay as they were last exported, or are left out; what has to go is taken out all the same."
            ))
        html(.ul, .class("todo")) { html in
            for error in forecast.errors {
                html(.li, .class("error")) { CaseError(error, titles).write(visit, to: &$0) }
            }
        }
    }

    private func writeLeftOut(to html: inout HTMLWriter) {
        let count = Set(forecast.leftOut.flatMap { $0.cases.map(\.id) }).count
        guard count > 0 else { return }
        html(.details, .class("more")) { html in
            html(
                .summary,
                visit.say("Nicht oder nicht überall dabei: ", "Left out, or not everywhere: ")
                    + visit(LocalizedText.caseCount(count)))
            for group in forecast.leftOut {
                html(.h3) { html in
                    html.text(visit(group.reason).capitalizedFirst)
                    html(.span, .class("count"), text: " (\(group.cases.count))")
                }
                html(.ul, .class("casechanges")) { html in
                    for study in group.cases {
                        html(.li) { html in
                            writeName(study, to: &html)
                            html(.span, .class("where"), text: study.exports.joined(separator: ", "))
                        }
                    }
                }
            }
        }
    }

    private func writeFiles(to html: inout HTMLWriter) {
        html(.details, .class("more")) { html in
            html(.summary, visit.say("Die Dateien der einzelnen Exporte", "The files of each export"))
            html(.div, .class("scroll"), .role("group"), .label(visit.say("Dateien", "Files")), .tabIndex(0)) { html in
                html(.table) { html in
                    html(.thead) { html in
                        html(.tr) { html in
                            for heading in [
                                visit.say("Export", "Export"), visit.say("Kanal", "Channel"),
                                visit.say("Fälle", "Cases"), visit.say("neu", "new"), visit.say("geändert", "changed"),
                                visit.say("entfernt", "removed"), visit.say("gleich", "same"),
                            ] { html(.th, .scope("col"), text: heading) }
                        }
                    }
                    html(.tbody) { html in for export in forecast.files { writeRow(export, to: &html) } }
                }
            }
        }
    }

    private func writeRow(_ export: Forecast.Files, to html: inout HTMLWriter) {
        guard let changes = export.changes else { return }
        html(.tr) { html in
            html(.th, .scope("row"), text: export.name)
            html(.td, visit(export.channel.label))
            for number in [
                export.caseCount, changes.added.count, changes.changed.count, changes.removed.count,
                changes.unchangedCount,
            ] { html(.td, .class("end"), text: String(number)) }
        }
    }
}

import CasebookJournal
import CasebookMarkup
import CasebookModel

/// The journal of a case: what happened, and the form for the next step.
struct JournalPage {
    let visit: RequestContext
    let id: String
    let outline: CaseOutline
    let checked: CheckedText
    let journal: JournalFile
    let form: StepForm
    var notice: LocalizedText?

    func response() -> WebResponse {
        let heading = visit.say("Protokoll", "Journal")
        let shell = PageLayout(
            visit: visit, title: "\(heading) – \(outline.title)", notice: notice, errors: form.errors)
        return shell.page(status: form.errors == nil ? 200 : 422) { html in
            CaseHeader(visit: visit, id: id, title: outline.title, checked: checked, current: "log").write(to: &html)
            if visit.may(.coach) {
                html.caseHeading(visit.say("Schritt erfassen", "Log a step"), of: outline.title)
                form.write(to: &html)
            } else {
                html.caseHeading(heading, of: outline.title)
            }
            html(.div, .class("journal")) { writeSteps(to: &$0) }
        }
    }

    private func writeSteps(to html: inout HTMLWriter) {
        html(.h2, visit.say("Was bisher geschah", "What has happened so far"))
        if !journal.isWhole { html(.p, .class("notice"), text: Self.damage[visit.language]) }
        let steps = journal.journal.steps.sorted { ($1.entry.at.day, $1.id) < ($0.entry.at.day, $0.id) }
        if steps.isEmpty { html(.p, visit.say("Noch kein Schritt.", "No steps yet.")) }
        html(.ul, .class("entries")) { html in
            for step in steps { write(step, to: &html) }
        }
    }

    private static let damage = LocalizedText(
        de: """
            Im Protokoll stehen Zeilen, die nicht lesbar sind, oder Konfliktmarken von Git. Alle anderen Einträge stehen hier, \
            und neue lassen sich festhalten; was zu tun ist, sagt „casebook validate“.
            """,
        en: """
            The journal has lines that cannot be read, or Git's conflict markers. All other entries are shown here, and \
            new ones can be recorded; "casebook validate" says what to do.
            """)

    private func write(_ step: Journal.Step, to html: inout HTMLWriter) {
        html(.li) { html in
            StepText(visit: visit, outline: outline, step: step).write(to: &html)
            guard visit.may(.coach) else { return }
            let day = step.entry.at.day
            html(.p, .class("choices")) { html in
                if let measure = step.entry.measure,
                    let known = outline.measures.first(where: { $0.id == measure.text })
                {
                    html(
                        .a, .href(.rooted("cases/\(id)/edit/phases")),
                        text: visit.say("Maßnahme „\(known.title)“", "Measure \"\(known.title)\""))
                } else if !outline.phases.isEmpty {
                    link(
                        "measure", step, visit.say("Als Maßnahme übernehmen", "Make it a measure"), day, to: &html)
                }
                link("amend", step, visit.say("Berichtigen", "Correct"), day, to: &html)
                link("undo", step, visit.say("Zurücknehmen", "Take back"), day, to: &html)
            }
        }
    }

    private func link(
        _ action: String, _ step: Journal.Step, _ text: String, _ day: CalendarDay, to html: inout HTMLWriter
    ) {
        html(.a, .href(.rooted("cases/\(id)/log/\(step.id)/\(action)")), .label("\(text): \(day)"), text: text)
    }
}

/// A step as it is read.
struct StepText {
    let visit: RequestContext
    let outline: CaseOutline
    let step: Journal.Step

    func write(to html: inout HTMLWriter) {
        let entry = step.entry
        let phase = outline.phases.first { $0.id == entry.phase?.text }?.title
        let hours = entry.hours.map { "\(Self.text(of: $0, visit.language)) h" }
        let amended = step.isAmended ? visit.say("berichtigt", "corrected") : nil
        let dates = FormDates(language: visit.language, today: visit.today)
        let facts = [
            dates.shown(entry.at.day.description), entry.kind.map { visit($0.label) }, phase, hours, entry.by, amended,
        ]
        html(.p, .class("when"), text: facts.compactMap(\.self).joined(separator: " · "))
        html(.p, .class("text"), text: entry.text)
        if let next = entry.next {
            let words = [next.what, next.who, (next.due?.description).map(dates.shown)].compactMap(\.self).joined(
                separator: " · ")
            html(.p, .class("next"), text: visit.say("Als Nächstes: ", "Next: ") + words)
        }
    }

    static func text(of number: Double, _ language: InterfaceLanguage) -> String {
        let text = number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
        return language == .de ? text.replacing(".", with: ",") : text
    }
}

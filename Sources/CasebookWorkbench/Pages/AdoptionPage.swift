import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJournal
import CasebookMarkup
import CasebookModel

/// Makes a measure of a step of the journal. What stands in the journal is internal, so it becomes part of the case only
/// as a proposal that somebody has read and sent.
struct AdoptionPage {
    let visit: RequestContext
    let opened: OpenCase
    let outline: CaseOutline
    let checked: CheckedText
    let step: Journal.Step

    private var entry: LogEntry { step.entry }

    func response() -> WebResponse {
        let heading = visit.say("Aus dem Protokoll übernehmen", "From the journal to a measure")
        return PageLayout(visit: visit, title: heading).page { html in
            CaseHeader(visit: visit, id: opened.id, title: outline.title, checked: checked, current: "log").write(
                to: &html)
            html.caseHeading(heading, of: outline.title)
            html(
                .p, .class("notice"),
                text: visit.say(
                    "Was hier steht, kann veröffentlicht werden. Nehmen Sie heraus, was im Haus bleiben soll: Namen, Vertrauliches, Zwischentöne.",
                    "Everything here may be published. Remove whatever should stay internal: names, confidential matters, undertones."
                ))
            html(
                .form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/log/\(step.id)/measure")),
                .data("data-keep", "")
            ) { html in
                html.token(visit)
                html.hidden("version", opened.version.description)
                writeFields(to: &html)
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: visit.say("Als Maßnahme übernehmen", "Make it a measure"))
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(opened.id)/log")),
                        text: visit.say("Zurück", "Back"))
                }
            }
        }
    }

    private func writeFields(to html: inout HTMLWriter) {
        field("title", visit.say("Name der Maßnahme", "Name of the measure"), to: &html) { html in
            html(.input, .id("title"), .name("title"), .value(Self.title(of: entry)), .required)
        }
        field("phase", visit.say("Phase", "Phase"), to: &html) { html in
            html(.select, .id("phase"), .name("phase"), .class("short")) { html in
                for phase in outline.phases {
                    html(
                        .option, .value(phase.id), .when(phase.id == entry.phase?.text, .selected), text: phase.title)
                }
            }
        }
        field("kind", visit.say("Art", "Kind"), to: &html) { html in
            html(.select, .id("kind"), .name("kind"), .class("short")) { html in
                for kind in MeasureKind.allCases {
                    html(
                        .option, .value(kind.rawValue), .when(kind == Self.kind(of: entry), .selected),
                        text: visit(kind.label))
                }
            }
        }
        html(.div, .class("pair")) { html in
            field("from", visit.say("Wann", "When"), to: &html) { html in
                html(
                    .input, .id("from"), .name("from"),
                    .value(FormDates(language: visit.language, today: visit.today).shown(entry.at.day.description)))
            }
            field("hours", visit.say("Stunden", "Hours"), to: &html) { html in
                html(
                    .input, .id("hours"), .name("hours"), .inputMode("decimal"),
                    .value(entry.hours.map { StepText.text(of: $0, visit.language) } ?? ""))
            }
        }
        field("description", visit.say("Beschreibung für alle", "Public description"), to: &html) { html in
            html(.textarea, .id("description"), .name("description"), .rows(6)) { html in
                html.lineBreak()
                html.text(entry.text)
            }
        }
    }

    private func field(
        _ name: String, _ label: String, to html: inout HTMLWriter, control: (inout HTMLWriter) -> Void
    ) {
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            control(&html)
        }
    }

    /// The beginning of the text, as far as a title may go.
    static func title(of entry: LogEntry) -> String {
        let line = entry.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let sentence = line.split(separator: ". ").first.map(String.init) ?? line
        guard sentence.count > 80 else { return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence }
        let words = sentence.prefix(80).split(separator: " ").dropLast()
        return words.joined(separator: " ") + " …"
    }

    /// The kind of measure that a step most probably was.
    static func kind(of entry: LogEntry) -> MeasureKind {
        switch entry.kind {
        case .workshop: .workshop
        case .meeting, .call: .coaching
        case .work: .implementation
        case .decision, .milestone, .note, nil: .other
        }
    }
}

extension Workbench {
    func showAdoption(_ step: String, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.coach) else { throw .notAllowed }
        let opened = try open(place)
        guard let step = try journal(of: place).journal.steps.first(where: { $0.id.text == step }) else {
            throw .notFound
        }
        return AdoptionPage(
            visit: visit, opened: opened, outline: outline(opened, place),
            checked: store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today), step: step
        ).response()
    }

    /// Adds the measure to its phase.
    func adopt(_ step: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        let opened = try open(place)
        guard form["version"] == opened.version.description else {
            throw HTTPError(status: 409, message: Notice.changedMeanwhile)
        }
        let journal = try journal(of: place)
        guard let logged = journal.journal.steps.first(where: { $0.id.text == step }) else { throw .notFound }
        guard !outline(opened, place).measures.contains(where: { $0.id == logged.entry.measure?.text }) else {
            throw .alreadyAdopted
        }
        var file = try editable(opened)
        let title = FieldText.cleaned([form["title"] ?? ""], .line).first
        let phases = file.value["phases"]?.items ?? []
        guard let title, let phase = phases.firstIndex(where: { $0["id"]?.scalarText == form["phase"] }) else {
            throw .badForm
        }
        let path = FieldPath([.key("phases")])[phase] / "measures"
        var ids = FreeIDs(in: file.value, logged: loggedIDs(place))
        let id = ids.id(title, "measure")
        var entries: [FieldValue.Entry] = [.init("id", .text(id)), .init("title", .text(title))]
        for (key, name) in [
            ("kind", "kind"), ("from", "from"), ("to", "from"), ("hours", "hours"), ("description", "description"),
        ] {
            guard let target = FieldPlace(path[0] / key),
                let control = FieldControl(target.field, in: context(place, file.value, visit)),
                let value = FieldText.value(
                    of: FieldText.cleaned([form[name] ?? ""], control), control, target, replacing: nil)
            else { continue }
            entries.append(.init(key, value))
            if key == "kind" { entries.append(.init("status", .text(MeasureStatus.done.rawValue))) }
        }
        let index = phases[phase]["measures"]?.items.count ?? 0
        try apply([.insert(path, at: index, .record(entries))], to: &file, visit)
        let response = try await store(
            file.bytes, over: opened, "Measure from the journal: \(title)", visit, with: [place.folder.log]
        ) {
            .see(
                "/cases/\(opened.id)/edit/phases?done=\(Notice.name("adopted", unless: $0))\(Landing.query(path[index]))"
            )
        }
        mark(logged, in: journal, as: id, of: phases[phase]["id"]?.scalarText)
        return response
    }

    /// Says in the journal which measure a step has become, so that nobody takes it over twice. The measure is there in any case.
    private func mark(_ step: Journal.Step, in file: JournalFile, as measure: String, of phase: String?) {
        guard let measure = MeasureID(measure) else { return }
        var entry = CheckedStep(step.entry)
        entry.measure = measure
        entry.phase = phase.flatMap { PhaseID($0) }
        var keeper = JournalKeeper(file)
        var random = SystemRandomNumberGenerator()
        _ = try? keeper.amend(step, by: entry, milliseconds: Environment.milliseconds, using: &random)
    }
}

extension HTTPError {
    static let alreadyAdopted = HTTPError(
        status: 409,
        message: LocalizedText(
            de: "Dieser Schritt gehört schon zu einer Maßnahme. Es ist nichts geschehen.",
            en: "This step already belongs to a measure. Nothing was changed."))
}

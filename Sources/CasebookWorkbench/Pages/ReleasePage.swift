import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// The editorial steps of a case: to review, with a release to the public, and back.
struct ReleasePage {
    let visit: Visit
    let opened: OpenCase
    let form: CaseForm
    let checked: CheckedText
    /// What would be wrong with the case if it were published today.
    let obstacles: FieldFindings
    var notice: LocalizedText?
    /// Why the last step was not taken.
    var problem: LocalizedText?

    private var title: String { form.value["title"]?.scalarText ?? opened.id }
    private var status: EditorialStatus? { form.value["status"]?.scalarText.flatMap(EditorialStatus.init) }
    private var errors: [Diagnostic] { obstacles.all.filter { $0.severity == .error } }

    func response() -> WebResponse {
        let heading = visit.say("Freigabe und Veröffentlichung", "Release and publication")
        return Shell(visit: visit, title: "\(heading) – \(title)", notice: notice).page(
            status: problem == nil ? 200 : 422
        ) {
            html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "release").write(to: &html)
            html(.h1, heading)
            if let problem { html(.p, .class("notice"), .role("alert"), text: visit(problem)) }
            writeWay(to: &html)
            writeObstacles(to: &html)
            if visit.may(.coach) { writeSteps(to: &html) }
            if visit.may(.editor) { writeRelease(to: &html) }
        }
    }

    private func writeWay(to html: inout HTMLWriter) {
        html(.ol, .class("way")) { html in
            for step in EditorialStatus.allCases {
                html(.li, .when(step == status, .current("step")), text: visit(step.label))
            }
        }
    }

    private func writeObstacles(to html: inout HTMLWriter) {
        guard status != .withdrawn else { return }
        html(.h2, visit.say("Was zur Veröffentlichung fehlt", "What is missing for publication"))
        if errors.isEmpty {
            html(.p, visit.say("Nichts.", "Nothing."))
        } else {
            html(.ul, .class("todo")) { html in
                for finding in errors { FindingText(visit: visit, finding: finding).write(to: &html) }
            }
        }
    }

    private func writeSteps(to html: inout HTMLWriter) {
        html(.h2, visit.say("Nächster Schritt", "Next step"))
        switch status {
        case .draft:
            step("submit", visit.say("Zur Prüfung geben", "Submit for review"), isMain: true, to: &html)
        case .review:
            if visit.may(.editor) {
                step("publish", visit.say("Veröffentlichen", "Publish"), isMain: true, to: &html)
            } else {
                html(.p, visit.say("Jetzt prüft die Redaktion.", "Now it is the editors' turn."))
            }
            step("draft", visit.say("Zurück zum Entwurf", "Back to draft"), to: &html)
        case .published:
            if visit.may(.editor) {
                step("withdraw", visit.say("Zurückziehen", "Withdraw"), to: &html) { html in
                    html(.div, .class("field")) { html in
                        html(
                            .label, .for("reason"),
                            text: visit.say("Grund (bleibt im Haus)", "Reason (stays in the house)"))
                        html(.input, .id("reason"), .name("reason"), .required)
                    }
                }
            } else {
                html(.p, visit.say("Der Fall ist veröffentlicht.", "The case is published."))
            }
        case .withdrawn:
            html(
                .p,
                visit.say(
                    "Der Fall ist zurückgezogen. Der nächste Export nimmt ihn überall heraus und meldet es den Partnern.",
                    "The case is withdrawn. The next export takes it out everywhere and tells the partners."))
            if visit.may(.editor) { step("draft", visit.say("Neu bearbeiten", "Work on it again"), to: &html) }
        case nil: break
        }
    }

    private func step(
        _ action: String, _ text: String, isMain: Bool = false, to html: inout HTMLWriter,
        fields: (inout HTMLWriter) -> Void = { _ in }
    ) {
        html(.form, .post, .class("case step"), .action(.rooted("cases/\(opened.id)/release"))) { html in
            html.token(visit)
            html.hidden("version", opened.version.description)
            fields(&html)
            html(
                .button, .type("submit"), .name("step"), .value(action), .when(isMain, .class("main")), text: text)
        }
    }

    private func writeRelease(to html: inout HTMLWriter) {
        html(.form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/release"))) { html in
            html.token(visit)
            html.hidden("version", opened.version.description)
            form.write(["release"], to: &html)
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .name("step"), .value("release"), .class("main"),
                    text: visit.say("Freigabe speichern", "Save the release"))
            }
        }
    }
}

extension Workbench {
    func showRelease(_ place: CasePlace, _ request: WebRequest, _ visit: Visit) throws(Refusal) -> WebResponse {
        try releasePage(place, visit, notice: Notice(request.query("done"))?.text)
    }

    private func releasePage(
        _ place: CasePlace, _ visit: Visit, notice: LocalizedText? = nil, problem: LocalizedText? = nil
    ) throws(Refusal) -> WebResponse {
        let opened = try open(place)
        let file = try editable(opened)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let form = CaseForm(
            visit: visit, context: context(place, file.value, visit), value: file.value, findings: checked.findings)
        return ReleasePage(
            visit: visit, opened: opened, form: form, checked: checked,
            obstacles: try obstacles(file, place, visit), notice: notice, problem: problem
        ).response()
    }

    /// What would be wrong if the case were published today.
    private func obstacles(_ file: EditableFile, _ place: CasePlace, _ visit: Visit) throws(Refusal) -> FieldFindings {
        var published = file
        do throws(EditRefusal) {
            try published.apply(EditorialStep.publish.edits(on: file.value, visit.today, reason: ""))
        } catch { throw Refusal(status: 409, message: error.message) }
        return store.check(published.bytes, in: place.folder, of: place.book, on: visit.today).findings
    }

    /// Takes an editorial step, if nothing is missing for it.
    func takeStep(_ form: FormData, _ place: CasePlace, _ visit: Visit) async throws(Refusal) -> WebResponse {
        guard let step = form["step"].flatMap(EditorialStep.init) else { throw .badForm }
        guard visit.may(step.role) else { throw .notAllowed }
        let opened = try open(place)
        guard form["version"] == opened.version.description else {
            return try releasePage(place, visit, problem: Notice.changedBefore)
        }
        var file = try editable(opened)
        if step == .draft, file.value["status"]?.scalarText == EditorialStatus.withdrawn.rawValue, !visit.may(.editor) {
            throw .notAllowed
        }
        var edits = step.edits(on: file.value, visit.today, reason: form["reason"] ?? "")
        if step == .release {
            let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
            guard changes.allSatisfy({ $0.path.steps.first == .key("release") }) else { throw .badForm }
            edits = FormReader.edits(of: changes)
        }
        do throws(EditRefusal) { try file.apply(edits) } catch { throw Refusal(status: 409, message: error.message) }
        if step == .publish {
            let findings = store.check(file.bytes, in: place.folder, of: place.book, on: visit.today).findings
            guard !findings.all.contains(where: { $0.severity == .error }) else {
                return try releasePage(place, visit, problem: Notice.notYet)
            }
        }
        return try await store(file.bytes, over: opened, "Editorial step: \(step.rawValue)", visit) {
            .see("/cases/\(opened.id)/release?done=\($0)")
        }
    }
}

/// A step on the way of a case to the public and back.
enum EditorialStep: String, Sendable {
    case submit, draft, release, publish, withdraw

    /// Who may take it.
    var role: Role {
        switch self {
        case .submit, .draft: .coach
        case .release, .publish, .withdraw: .editor
        }
    }

    /// What it changes in the file; a release is changed by its own form.
    func edits(on value: FieldValue, _ today: CalendarDay, reason: String) -> [FieldEdit] {
        let status = FieldPath([.key("status")])
        let publishedOn = FieldPath([.key("published_on")])
        let withdrawn = FieldPath([.key("withdrawn")])
        switch self {
        case .submit: return [.set(status, .text("review"))]
        case .draft:
            let removal: [FieldEdit] = value["withdrawn"] == nil ? [] : [.remove(withdrawn)]
            return [.set(status, .text("draft"))] + removal
        case .release: return []
        case .publish:
            let isFirst = value["published_on"] == nil
            return [.set(status, .text("published"))]
                + (isFirst
                    ? [.set(publishedOn, .text(today.description))]
                    : [])
        case .withdraw:
            let reason = FieldText.cleaned([reason], .line).first
            return [.set(status, .text("withdrawn")), .set(withdrawn / "on", .text(today.description))]
                + (reason.map { [.set(withdrawn / "reason", .text($0))] } ?? [])
        }
    }
}

extension Notice {
    static let changedBefore = LocalizedText(
        de: "Der Fall wurde inzwischen geändert. Bitte sehen Sie ihn sich noch einmal an; es wurde nichts gespeichert.",
        en: "The case was changed meanwhile. Please look at it again; nothing was saved.")
    static let notYet = LocalizedText(
        de: "Der Fall kann noch nicht veröffentlicht werden. Unten steht, was fehlt.",
        en: "The case cannot be published yet. Below is what is missing.")
}

import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel
import CasebookPublication

/// The editorial steps of a case: to review, with a release to the public, and back.
struct ReleasePage {
    let visit: RequestContext
    let opened: OpenCase
    let form: CaseForm
    let checked: CheckedText
    /// What would be wrong with the case if it were published today.
    let obstacles: FieldFindings
    /// What would be wrong with it in review.
    let handover: FieldFindings
    /// What would become of it in each of the book's exports.
    let outlets: [Outlet]
    /// Whether it was public, so that partners may hold copies.
    let wasPublic: Bool
    var notice: LocalizedText?
    /// Where one goes from there.
    var noticeLink: (text: LocalizedText, address: Address)?
    /// Why the last step was not taken.
    var problem: LocalizedText?
    /// The reason that was typed for it.
    var reason = ""
    /// The id that the reason for sending the case back will have, however often the form is sent.
    let reasonID: ULID

    private var title: String { form.value["title"]?.scalarText ?? opened.id }
    private var status: EditorialStatus? { form.value["status"]?.scalarText.flatMap(EditorialStatus.init) }
    /// One of the book's exports.
    struct Outlet {
        let name: String
        let channel: Channel
        /// Why the case would not be in it; `nil` if it would.
        let reason: LocalizedText?

        var isOpen: Bool { reason == nil }
    }

    func response() -> WebResponse {
        let heading = visit.say("Freigabe und Veröffentlichung", "Permission and publication")
        return PageLayout(
            visit: visit, title: "\(heading) – \(title)", notice: notice, noticeLink: noticeLink, errors: errors
        ).page(
            status: problem == nil ? 200 : 422
        ) {
            html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "release").write(to: &html)
            html.caseHeading(heading, of: title)
            writeWay(to: &html)
            writeObstacles(to: &html)
            if visit.may(.coach) { writeSteps(to: &html) }
            if visit.may(.editor) {
                writeRelease(to: &html)
            } else if form.value["release"] != nil {
                ReadingPage(visit: visit, context: form.context, value: form.value).write(["release"], to: &html)
            }
        }
    }

    /// Why the last action was not taken, with what is missing for it.
    private var errors: ErrorSummary? {
        guard let problem else { return nil }
        let missing = problem == Notice.notReady ? handover : problem == Notice.notYet ? obstacles : FieldFindings([])
        if problem == Notice.wordless { return ErrorSummary(visit, visit(problem), at: "back") }
        return ErrorSummary(
            visit(problem), FindingList(visit: visit, id: opened.id, findings: missing, only: .error).summary)
    }

    private func writeWay(to html: inout HTMLWriter) {
        html(.ol, .class("way")) { html in
            for step in EditorialStatus.allCases {
                html(.li, .when(step == status, .current("step")), text: visit(step.label))
            }
        }
    }

    private func writeObstacles(to html: inout HTMLWriter) {
        if status == .draft, handover.hasErrors {
            html(.h2, visit.say("Was vor der Prüfung noch fehlt", "What is still missing for the review"))
            FindingList(visit: visit, id: opened.id, findings: handover, only: .error).write(to: &html)
        }
        guard status != .withdrawn else { return }
        if obstacles.hasErrors {
            html(.h2, visit.say("Was zur Veröffentlichung fehlt", "What is still missing for publication"))
            FindingList(visit: visit, id: opened.id, findings: obstacles, only: .error).write(to: &html)
        } else if status != .published, outlets.allSatisfy(\.isOpen) {
            html(.h2, visit.say("Was zur Veröffentlichung fehlt", "What is still missing for publication"))
            html(.p, visit.say("Nichts.", "Nothing."))
        } else {
            html(.h2, visit.say("Wo der Fall erscheint", "Where the case appears"))
        }
        writeOutlets(to: &html)
    }

    /// Where the case would appear today, and why not elsewhere.
    private func writeOutlets(to html: inout HTMLWriter) {
        guard !outlets.isEmpty else { return }
        html(
            .p,
            status == .published
                ? visit.say("Der nächste Export nimmt den Fall so auf:", "What the next export does with the case:")
                : visit.say(
                    "Wäre der Fall heute veröffentlicht, käme er hierhin:",
                    "If the case were published today, it would appear here:"))
        html(.ul, .class("todo")) { html in
            for outlet in outlets {
                let text = outlet.reason.map { visit.say("nein – ", "no – ") + visit($0) } ?? visit.say("ja", "yes")
                html(
                    .li, outlet.isOpen ? .class("fine") : .class("warning"),
                    text: "\(visit(outlet.channel.label)) (\(outlet.name)): \(text)")
            }
        }
    }

    static let faulty = LocalizedText(
        de: "hat Fehler; er bleibt auf dem zuletzt exportierten Stand oder fehlt",
        en: "it has errors; it stays as it was last exported, or is left out")

    private func writeSteps(to html: inout HTMLWriter) {
        html(.h2, visit.say("Wie weiter?", "What next?"))
        switch status {
        case .draft:
            step("submit", visit.say("Zur Prüfung geben", "Submit for review"), isMain: true, to: &html)
        case .review:
            if visit.may(.editor) {
                step("publish", visit.say("Veröffentlichen", "Publish"), isMain: true, to: &html)
            } else {
                html(.p, visit.say("Jetzt prüft die Redaktion.", "Now it is the editors' turn."))
            }
            if wasPublic { html(.p, .class("notice"), text: visit.say(Self.leaves.de, Self.leaves.en)) }
            if visit.may(.editor) {
                writeSendingBack(to: &html)
            } else {
                step("draft", visit.say("Zurück zum Entwurf", "Back to draft"), to: &html)
            }
        case .published:
            if visit.may(.editor) {
                writeReturn(to: &html)
                step("withdraw", visit.say("Zurückziehen", "Withdraw"), to: &html) { html in
                    html(.div, .class("field")) { html in
                        html(
                            .label, .for("reason"),
                            text: visit.say("Grund (bleibt im Haus)", "Reason (stays internal)"))
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
                    "The case is withdrawn. The next export removes it everywhere and tells the partners."))
            if visit.may(.editor) { step("draft", visit.say("Neu bearbeiten", "Work on it again"), to: &html) }
        case nil: break
        }
        if !reason.isEmpty, status != .review || !visit.may(.editor) {
            html(
                .p,
                visit.say(
                    "Das hatten Sie geschrieben; unter „Prüfung“ können Sie es als Kommentar festhalten:",
                    "This is what you wrote; you can save it as a comment under \"Review\":"))
            html(.pre, reason)
        }
    }

    /// The way back to the coach, with the reason.
    private func writeSendingBack(to html: inout HTMLWriter) {
        step("send-back", visit.say("An den Coach zurückgeben", "Send back to the coach"), to: &html) { html in
            html.hidden("id", reasonID.text)
            if !visit.hasAccounts {
                html(.div, .class("field")) { html in
                    html(.label, .for("by"), text: visit.say("Ihr Name", "Your name"))
                    html(
                        .input, .id("by"), .name("by"), .value(visit.person?.name ?? ""), .class("short"),
                        .autocomplete("name"), .required)
                }
            }
            html(.div, .class("field")) { html in
                html(
                    .label, .for("back"),
                    text: visit.say("Was ist noch zu tun?", "What still needs to be done?"))
                html(
                    .p, .class("help"), .id("h:back"),
                    text: visit.say(
                        "Der Coach liest es auf der Seite des Falls und unter „Prüfung“; es bleibt im Haus.",
                        "The coach sees this on the page of the case and under \"Review\"; it stays internal."))
                html(
                    .textarea, .id("back"), .name("text"), .rows(3), .required, .describedBy("h:back"),
                    .when(problem == Notice.wordless, .invalid)
                ) { html in
                    html.lineBreak()
                    html.text(reason)
                }
            }
        }
    }

    /// The way back from the public, with a warning: partners delete what is no longer public.
    private func writeReturn(to html: inout HTMLWriter) {
        html(.p, .class("hint"), text: visit.say(Self.leaves.de, Self.leaves.en))
        step("draft", visit.say("Zurück zum Entwurf", "Back to draft"), to: &html) { html in
            html(.label, .class("check")) { html in
                html(.input, .type("checkbox"), .name("gone"), .value("true"), .required)
                html.text(
                    visit.say("Ja, Partner sollen ihre Kopien löschen", "Yes, partners are to delete their copies"))
            }
        }
    }

    private static let leaves = LocalizedText(
        de:
            "Zurück im Entwurf verschwindet der Fall mit dem nächsten Export überall, und Partner löschen ihre Kopien. Kleine Änderungen gehen auch, während er öffentlich bleibt.",
        en:
            "If it goes back to draft, the case disappears everywhere with the next export, and partners delete their copies. You can also make small changes while it stays public."
    )

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
        html(
            .form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/release")), .data("data-keep", "")
        ) { html in
            html.token(visit)
            html.hidden("version", opened.version.description)
            form.write(["release"], to: &html)
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .name("step"), .value("release"), .class("main"),
                    text: visit.say("Freigabe speichern", "Save the permission"))
                if status == .review {
                    html(
                        .button, .type("submit"), .name("step"), .value("publish"),
                        text: visit.say("Freigabe speichern und veröffentlichen", "Save the permission and publish"))
                }
            }
        }
    }
}

extension Workbench {
    func showRelease(_ place: CasePlace, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError)
        -> WebResponse
    {
        let done = request.query("done")
        // What is cleared or withdrawn shows once it is exported.
        let leadsToExport = visit.may(.editor) && ["published", "withdrawn"].contains(done)
        return try releasePage(
            place, visit, notice: Notice(done)?.text, noticeLink: leadsToExport ? Self.linkToExport : nil)
    }

    private static var linkToExport: (text: LocalizedText, address: Address) {
        (LocalizedText(de: "Zum Export", en: "To the export"), .rooted("export"))
    }

    private func releasePage(
        _ place: CasePlace, _ visit: RequestContext, notice: LocalizedText? = nil,
        noticeLink: (text: LocalizedText, address: Address)? = nil, problem: LocalizedText? = nil,
        reason: String? = nil
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let file = try editable(opened)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let form = CaseForm(
            visit: visit, context: context(place, file.value, visit), value: file.value, findings: checked.findings,
            landing: FieldPath([.key("release")]))
        return ReleasePage(
            visit: visit, opened: opened, form: form, checked: checked,
            obstacles: try check(file, after: .publish, place, visit).findings,
            handover: try check(file, after: .submit, place, visit).findings,
            outlets: outlets(of: try check(file, after: .publish, place, visit), place, visit),
            wasPublic: checked.study.map { store.record().knows($0.id) } ?? false, notice: notice,
            noticeLink: noticeLink,
            problem: problem, reason: reason ?? "", reasonID: freshID()
        ).response()
    }

    /// What the case would be after a step.
    private func check(
        _ file: EditableFile, after step: EditorialStep, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> CheckedText {
        var changed = file
        do throws(EditRefusal) {
            try changed.apply(step.edits(on: file.value, visit.today, reason: ""))
        } catch { throw HTTPError(error) }
        return store.check(changed.bytes, in: place.folder, of: place.book, on: visit.today)
    }

    /// What the gate would make of the case in each of the book's exports.
    private func outlets(of published: CheckedText, _ place: CasePlace, _ visit: RequestContext) -> [ReleasePage.Outlet]
    {
        guard let candidate = published.candidate else { return [] }
        let record = store.record()
        // A case with errors stays as it was last exported, or is left out.
        let faults = published.findings.hasErrors
        return place.book.exports.compactMap { export in
            let partner = export.partner.flatMap { key in place.book.partners.first { $0.key == key } }
            let gate = PublicationGate(channel: export.channel, on: visit.today, record: record)
            let reason: LocalizedText?
            switch gate.decide(on: candidate, in: place.book, for: partner) {
            case .released: reason = faults ? ReleasePage.faulty : nil
            case .withheld(let why): reason = why.label
            case .gone(let tombstone): reason = tombstone.cause.label
            // Another partner's region or topics: nothing that anybody should correct.
            case .notSelected: return nil
            }
            return ReleasePage.Outlet(name: export.name.text, channel: export.channel, reason: reason)
        }
    }

    /// Takes an editorial step, if nothing is missing for it.
    func takeStep(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse
    {
        guard let step = form["step"].flatMap(EditorialStep.init) else { throw .badForm }
        guard visit.may(step.role) else { throw .notAllowed }
        let opened = try open(place)
        guard form["version"] == opened.version.description else {
            // Sent again, since nobody heard the answer.
            if step == .sendBack, isSentBack(form, place) { return .see("/cases/\(opened.id)/release?done=sent-back") }
            return try releasePage(place, visit, problem: Notice.changedBefore, reason: form["text"])
        }
        var file = try editable(opened)
        guard let status = file.value["status"]?.scalarText.flatMap(EditorialStatus.init), step.fits(status) else {
            return try releasePage(place, visit, problem: Notice.notNow, reason: form["text"])
        }
        guard (status != .withdrawn && status != .published) || visit.may(.editor) else { throw .notAllowed }
        if step == .draft, status == .published, form["gone"] != "true" {
            return try releasePage(place, visit, problem: Notice.copiesGo)
        }
        var entered: [FieldEdit] = []
        let edits = step.edits(on: file.value, visit.today, reason: form["reason"] ?? "")
        if step == .release || step == .publish {
            // Whoever publishes may enter the release by the same form.
            let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
            guard changes.allSatisfy({ $0.path.steps.first == .key("release") }) else { throw .badForm }
            entered = FormReader.edits(of: changes)
        }
        do throws(EditRefusal) { try file.apply(entered) } catch { throw HTTPError(error) }
        let released = file.bytes
        do throws(EditRefusal) { try file.apply(edits) } catch { throw HTTPError(error) }
        if step == .publish || step == .submit {
            let findings = store.check(file.bytes, in: place.folder, of: place.book, on: visit.today).findings
            guard !findings.hasErrors else {
                // What was typed is not lost because something else is missing.
                if released != opened.bytes {
                    _ = try await store(released, over: opened, "Editorial step: release", visit) { .see($0) }
                }
                return try releasePage(place, visit, problem: step == .publish ? Notice.notYet : Notice.notReady)
            }
        }
        if step == .sendBack, let problem = try giveReason(form, place, visit) {
            return try releasePage(place, visit, problem: problem, reason: form["text"])
        }
        let response = try await store(
            file.bytes, over: opened, "Editorial step: \(step.rawValue)", visit,
            with: step == .sendBack ? [place.folder.review] : []
        ) {
            .see("/cases/\(opened.id)/release?done=\(Notice.name(step.notice, unless: $0))")
        }
        if step == .submit { await settleReasons(place, visit) }
        return response
    }
}

extension Notice {
    static let copiesGo = LocalizedText(
        de: "Bitte bestätigen Sie, dass Partner ihre Kopien löschen sollen. Es wurde nichts geändert.",
        en: "Please confirm that partners are to delete their copies. Nothing was changed.")
    static let changedBefore = LocalizedText(
        de: "Der Fall wurde inzwischen geändert. Bitte sehen Sie ihn sich noch einmal an; es wurde nichts gespeichert.",
        en: "The case was changed in the meantime. Please look at it again; nothing was saved.")
    static let notNow = LocalizedText(
        de: "Diese Aktion passt nicht zum Stand des Falls. Es wurde nichts geändert.",
        en: "This action does not fit the status of the case. Nothing was changed.")
    static let notReady = LocalizedText(
        de: "Der Fall kann noch nicht zur Prüfung. Unten steht, was fehlt.",
        en: "The case cannot go to review yet. See below for what is missing.")
    static let notYet = LocalizedText(
        de: "Der Fall kann noch nicht veröffentlicht werden. Unten steht, was fehlt.",
        en: "The case cannot be published yet. See below for what is missing.")
}

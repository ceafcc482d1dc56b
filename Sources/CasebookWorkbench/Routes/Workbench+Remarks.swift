import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import Synchronization

extension Workbench {
    /// The most characters that somebody may say at once; more is a document, not a comment.
    private static let longestRemark = 20_000

    /// What was said in a form, by whom and under which id.
    struct Remark {
        let id: ULID
        let by: String
        let text: String
        let at: Moment
    }

    /// What a form says.
    ///
    /// - Parameter needsText: whether it is nothing without words.
    /// - Throws: what is wrong with it, in words.
    func remark(
        _ form: FormData, _ visit: RequestContext, needsText: Bool
    ) throws(RemarkProblem) -> Remark {
        guard let id = form["id"].flatMap({ ULID($0) }), let at = Moment(visit.today.description) else {
            throw RemarkProblem(Notice.incomplete)
        }
        let typed = FieldText.cleaned([form["by"] ?? ""], .line).first
        guard let by = (visit.hasAccounts ? nil : typed) ?? visit.person.flatMap({ $0.name.isEmpty ? nil : $0.name }),
            by.count <= 200
        else { throw RemarkProblem(Notice.nameless) }
        let text = FieldText.cleaned([form["text"] ?? ""], .paragraph).first ?? ""
        guard !text.isEmpty || !needsText else { throw RemarkProblem(Notice.wordless) }
        guard text.count <= Self.longestRemark else { throw RemarkProblem(Notice.tooLong) }
        return Remark(id: id, by: by, text: text, at: at)
    }

    struct RemarkProblem: Error {
        let message: LocalizedText
        fileprivate init(_ message: LocalizedText) { self.message = message }
    }

    /// Adds entries to the review of a case, and tells the recorder if anything is new.
    ///
    /// - Returns: the name of the notice, or why nothing was added.
    func say(
        _ entries: [ReviewEntry], _ summary: String, as notice: String, in place: CasePlace, _ visit: RequestContext
    ) async -> Result<String, ReviewError> {
        do throws(ReviewError) {
            let isNew = try recording.withLock { _ throws(ReviewError) in
                try ReviewFile(at: place.folder.review).append(entries)
            }
            guard isNew, let by = entries.first?.by else { return .success(notice) }
            let outcome = await record(summary, [place.folder.review], of: place.folder.name, visit, by: by)
            return .success(Notice.name(notice, unless: outcome))
        } catch {
            return .failure(error)
        }
    }

    // MARK: Sending back

    /// Says why a case is sent back, before it is: the reason must not get lost.
    ///
    /// - Returns: what is wrong with it, if something is.
    func giveReason(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> LocalizedText? {
        let remark: Remark
        do throws(RemarkProblem) { remark = try self.remark(form, visit, needsText: true) } catch {
            return error.message
        }
        let entry = ReviewEntry(
            id: remark.id, at: remark.at, by: remark.by, kind: .sentBack, text: remark.text)
        do throws(ReviewError) {
            _ = try recording.withLock { _ throws(ReviewError) in
                try ReviewFile(at: place.folder.review).append([entry])
            }
            return nil
        } catch {
            return error.message
        }
    }

    /// Whether a case was sent back by this very form already.
    func isSentBack(_ form: FormData, _ place: CasePlace) -> Bool {
        let standing = (try? ReviewFile(at: place.folder.review))?.review.standing
        return standing?.sentBack.map { $0.id.text == form["id"] } ?? false
    }

    /// Settles what a case was sent back for, as it is handed in again. If that fails, nothing is lost: the reason stays open.
    func settleReasons(_ place: CasePlace, _ visit: RequestContext) async {
        guard let review = try? ReviewFile(at: place.folder.review).review, let at = Moment(visit.today.description)
        else { return }
        let name = visit.person?.name ?? ""
        let entries = review.open.filter { $0.root.kind == .sentBack }.map { thread in
            ReviewEntry(
                id: freshID(), at: at, by: name.isEmpty ? thread.root.by : name, kind: .resolved,
                text: visit.say("Noch einmal zur Prüfung gegeben", "Submitted for review again"),
                target: thread.root.id)
        }
        guard !entries.isEmpty else { return }
        _ = await say(entries, "Submit for review again", as: "submitted", in: place, visit)
    }
}

extension Notice {
    static let incomplete = HTTPError.badForm.message
    static let nameless = LocalizedText(
        de: "Bitte sagen Sie, wer Sie sind: Ihr Name fehlt.", en: "Please enter your name.")
    static let wordless = LocalizedText(de: "Bitte schreiben Sie einen Satz.", en: "Please write at least a sentence.")
    static let tooLong = LocalizedText(
        de: "Der Text ist zu lang: Höchstens 20.000 Zeichen auf einmal.",
        en: "The text is too long: at most 20,000 characters at once.")
    static let decidedMeanwhile = LocalizedText(
        de: "Das ist inzwischen schon erledigt; Sie können noch antworten.",
        en: "This has been resolved in the meantime; you can still answer.")
    static let fieldIsGone = LocalizedText(
        de: "Dieses Feld gibt es nicht mehr. Es wurde nichts geändert.",
        en: "This field no longer exists. Nothing was changed.")
    static let fieldChanged = LocalizedText(
        de: "Das Feld wurde inzwischen geändert; bitte vergleichen Sie noch einmal. Es wurde nichts überschrieben.",
        en: "The field was changed in the meantime; please compare again. Nothing was overwritten.")
}

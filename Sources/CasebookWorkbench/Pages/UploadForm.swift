import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookMedia
import CasebookModel

/// Takes a picture or a file with everything that must be said of it.
struct UploadForm {
    let visit: RequestContext
    let id: String
    var typed: [String: String] = [:]
    var problem: UploadProblem?

    func write(to html: inout HTMLWriter) {
        html(.h2, .id("upload"), text: visit.say("Bild oder Datei hinzufügen", "Add a picture or file"))
        html(
            .form, .post, .multipart, .class("case"), .action(.rooted("cases/\(id)/media")), .data("data-keep", "")
        ) { html in
            html.token(visit)
            html(.div, .class("field")) { html in
                html(.label, .for("file"), text: visit.say("Datei (nötig)", "File (needed)"))
                html(.p, .class("help"), .id("h:file"), text: visit.say("Höchstens 20 MiB.", "At most 20 MiB."))
                html(
                    .input, .type("file"), .id("file"), .name("file"), .required, .describedBy("h:file f:file"),
                    .when(problem?.field == "file", .invalid),
                    .accept(MediaType.allCases.map(\.rawValue).joined(separator: ",")))
                message("file", to: &html)
            }
            field("alt", isNeeded: true, to: &html)
            field("caption", isNeeded: false, to: &html)
            field("credit", isNeeded: true, to: &html)
            field("licence", isNeeded: true, to: &html)
            html(.div, .class("bar")) { html in
                html(.button, .type("submit"), .class("main"), text: visit.say("Hinzufügen", "Add"))
            }
        }
    }

    /// Why the file was not taken.
    var errors: ErrorSummary? {
        problem.map { problem in
            ErrorSummary(
                visit.say(
                    "Die Datei wurde noch nicht übernommen. Wählen Sie sie bitte noch einmal aus.",
                    "The file has not been added yet. Please choose it again."),
                [
                    .init(
                        text: visit(problem.message),
                        address: .fragment(problem.field == "file" ? "file" : "u:\(problem.field)"))
                ])
        }
    }

    private func field(_ key: String, isNeeded: Bool, to html: inout HTMLWriter) {
        guard let field = MediaFormat.record?[key] else { return }
        let needed = isNeeded ? visit.say(" (nötig)", " (needed)") : ""
        html(.div, .class("field")) { html in
            html(.label, .for("u:\(key)"), text: visit(field.label) + needed)
            let help = UsefulHelp.text(visit(field.formHelp), for: visit(field.label))
            if let help { html(.p, .class("help"), .id("h:u:\(key)"), text: help) }
            html(
                .input, .id("u:\(key)"), .name(key), .value(typed[key] ?? (key == "licence" ? "CC-BY-4.0" : "")),
                .when(isNeeded, .required), .when(key == "licence", .data("data-list", "licences")),
                .describedBy((help == nil ? "" : "h:u:\(key) ") + "f:u:\(key)"), .when(problem?.field == key, .invalid))
            message(key, to: &html)
        }
    }

    private func message(_ key: String, to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id(key == "file" ? "f:file" : "f:u:\(key)")) { html in
            if let problem, problem.field == key { html(.li, .class("error"), text: visit(problem.message)) }
        }
    }
}

/// Why a file was not taken, and the field that must change.
struct UploadProblem: Error {
    let field: String
    let message: LocalizedText
}

/// The format of a medium.
enum MediaFormat {
    static let record: ObjectSchema? = {
        guard case .list(.record(let record), _)? = CaseFormat.record["media"]?.shape else { return nil }
        return record
    }()
}

extension Workbench {
    /// Puts an uploaded file, cleaned, into the case's folder and names it in the case. If somebody else saves the case at the
    /// same moment, it is added to theirs: nobody has to choose the file once more.
    func upload(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        for _ in 0..<8 {
            do throws(HTTPError) {
                return try await add(form, to: place, visit)
            } catch {
                guard error.status == 409, error.message == Notice.changedMeanwhile else { throw error }
            }
        }
        return try await add(form, to: place, visit)
    }

    private func add(_ form: FormData, to place: CasePlace, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        let opened = try open(place)
        var edited = try editable(opened)
        try allowEditing(edited.value, visit)
        let entries = ["alt", "caption", "credit", "licence"].compactMap { key in
            (key == "licence" ? licence(in: form) : FieldText.cleaned([form[key] ?? ""], .line).first)
                .map { FieldValue.Entry(key, .text($0)) }
        }
        let path: RelativePath
        let cleaned: CleanedMedium
        do throws(UploadProblem) {
            let file = try checkedFile(in: form)
            cleaned = file.cleaned
            let same = SameMedium(bytes: cleaned.bytes, entries: entries)
            if let known = same.place(in: edited.value, below: place.folder.path) {
                return .see("/cases/\(opened.id)/edit/media?done=there" + Landing.query(known))
            }
            path = try keep(cleaned.bytes, as: file.name, in: place)
        } catch {
            let typed = ["alt", "caption", "credit", "licence"].map { ($0, form[$0] ?? "") }
            let again = UploadForm(
                visit: visit, id: opened.id, typed: Dictionary(typed) { first, _ in first }, problem: error)
            return try self.form(.media, place, opened, visit, upload: again)
        }
        do throws(HTTPError) {
            let count = edited.value["media"]?.items.count ?? 0
            do throws(EditRefusal) {
                try edited.apply(
                    .insert(
                        FieldPath([.key("media")]), at: count, .record([.init("file", .text(path.text))] + entries)))
            } catch {
                throw HTTPError(error)
            }
            return try await store(edited.bytes, over: opened, "Add \(path)", visit, with: [place.folder.path / path]) {
                .see(
                    "/cases/\(opened.id)/edit/media?done=\($0)" + CleaningNotice.query(for: cleaned)
                        + Landing.query(FieldPath([.key("media")])[count]))
            }
        } catch {
            try? FilesBelow(place.folder.path).remove(path)
            throw error
        }
    }

    private func licence(in form: FormData) -> String? {
        FieldText.cleaned([form["licence"] ?? ""], .line).first.flatMap {
            FieldControl.SearchList.licences.code(of: $0)
        }
    }

    /// The file of a form without hidden data, if it is what its name says and everything is said of it.
    private func checkedFile(in form: FormData) throws(UploadProblem) -> (name: String, cleaned: CleanedMedium) {
        guard let file = form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            throw UploadProblem(field: "file", message: UploadTexts.noFile)
        }
        let needed: Set = ["alt", "credit", "licence"]
        for field in MediaFormat.record?.fields ?? [] where needed.contains(field.key) {
            guard FieldText.cleaned([form[field.key] ?? ""], .line).isEmpty else { continue }
            throw UploadProblem(field: field.key, message: UploadTexts.missing(field.label))
        }
        guard licence(in: form) != nil else {
            throw UploadProblem(field: "licence", message: UploadTexts.badLicence)
        }
        let (_, suffix) = UploadName.parts(of: file.name)
        guard MediaType(suffix: suffix) != nil, let path = RelativePath("media/file.\(suffix)") else {
            throw UploadProblem(field: "file", message: UploadTexts.badKind)
        }
        let inspection = MediaInspector.inspect(file.bytes, path: path)
        guard inspection.facts != nil else {
            let problem = inspection.problems.first?.message ?? UploadTexts.refused
            throw UploadProblem(field: "file", message: UploadTexts.bad(problem))
        }
        return (file.name, inspection.cleaned)
    }

    /// Writes the file under a name that nothing has. It comes first: a case that names a file which is not there would
    /// be worse than a file without a case.
    private func keep(
        _ bytes: [UInt8], as name: String, in place: CasePlace
    ) throws(UploadProblem) -> RelativePath {
        let (stem, suffix) = UploadName.parts(of: name)
        do throws(DiskError) {
            // Two who add a file of the same name at the same moment get two names.
            let lock = try FileLock(waitingFor: place.folder.path)
            var number = 1
            while let path = RelativePath("media/\(stem)\(number == 1 ? "" : "-\(number)").\(suffix)") {
                guard Disk.exists(place.folder.path / path) else {
                    try FilesBelow(place.folder.path).write(path, bytes, durable: true)
                    return path
                }
                number += 1
            }
            _ = consume lock
        } catch {
            throw UploadProblem(field: "file", message: error.message)
        }
        throw UploadProblem(field: "file", message: UploadTexts.badKind)
    }
}

/// What the workbench says after an upload about what it took out of the file.
enum CleaningNotice {
    /// What was taken out and what is still inside, for the address of the next page.
    static func query(for medium: CleanedMedium) -> String {
        func part(_ name: String, _ data: [HiddenData]) -> String {
            var seen: Set<String> = []
            let codes = data.map(\.kind.code).filter { seen.insert($0).inserted }
            return codes.isEmpty ? "" : "&\(name)=\(codes.joined(separator: "."))"
        }
        return part("removed", medium.removed) + part("kept", medium.remaining)
    }

    /// The same in words.
    static func text(removed: String?, kept: String?) -> LocalizedText? {
        let removed = data(removed)
        let kept = data(kept)
        var texts: [LocalizedText] = []
        if !removed.isEmpty {
            texts.append(
                LocalizedText(
                    de: "Aus der Datei wurde entfernt: \(removed.label.de).",
                    en: "Removed from the file: \(removed.label.en)."))
        }
        if !kept.isEmpty {
            texts.append(
                LocalizedText(
                    de: "Das steckt noch darin und lässt sich hier nicht entfernen: \(kept.label.de).",
                    en: "This is still inside and cannot be removed here: \(kept.label.en)."))
        }
        guard !texts.isEmpty else { return nil }
        return LocalizedText(de: texts.map(\.de).joined(separator: " "), en: texts.map(\.en).joined(separator: " "))
    }

    private static func data(_ codes: String?) -> [HiddenData] {
        (codes ?? "").split(separator: ".").compactMap { HiddenData.Kind(code: String($0)).map { HiddenData($0) } }
    }
}

/// The name of an uploaded file, made harmless.
private enum UploadName {
    static func parts(of name: String) -> (stem: String, suffix: String) {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
        let parts = last.split(separator: ".")
        let suffix = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
        let stem = Slug<Never>(title: parts.dropLast().joined(separator: "-"))?.text ?? "datei"
        return (String(stem.prefix(60)), suffix)
    }
}

private enum UploadTexts {
    static let noFile = LocalizedText(de: "Bitte wählen Sie eine Datei.", en: "Please choose a file.")
    static let refused = LocalizedText(de: "sie lässt sich nicht verwenden", en: "it cannot be used")
    static let badKind = LocalizedText(
        de:
            "Dateien dieser Art nimmt Casebook nicht. Möglich sind Bilder (JPEG, PNG, SVG, WebP, GIF), PDF, Tabellen, Ton und Film.",
        en:
            "Casebook does not accept files of this kind. It accepts pictures (JPEG, PNG, SVG, WebP, GIF), PDF, tables, sound and film."
    )
    static let badLicence = LocalizedText(
        de: "Diese Lizenz ist unbekannt. Üblich ist CC-BY-4.0.", en: "This licence is not known. CC-BY-4.0 is common.")

    static func missing(_ label: LocalizedText) -> LocalizedText {
        LocalizedText(de: "Es fehlt noch: \(label.de).", en: "Still missing: \(label.en).")
    }

    static func bad(_ problem: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "Die Datei wurde nicht übernommen: \(problem.de).", en: "The file was not added: \(problem.en).")
    }
}

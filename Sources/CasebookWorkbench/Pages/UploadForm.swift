import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Takes a picture or a file with everything that must be said of it.
struct UploadForm {
    let visit: Visit
    let id: String
    var typed: [String: String] = [:]

    func write(to html: inout HTMLWriter) {
        html(.h2, visit.say("Bild oder Datei hinzufügen", "Add a picture or file"))
        html(.form, .post, .multipart, .class("case"), .action(.rooted("cases/\(id)/media"))) { html in
            html.token(visit)
            html(.div, .class("field")) { html in
                html(.label, .for("file"), text: visit.say("Datei (nötig)", "File (needed)"))
                html(.p, .class("help"), .id("h:file"), text: visit.say("Höchstens 20 MiB.", "At most 20 MiB."))
                html(
                    .input, .type("file"), .id("file"), .name("file"), .required, .describedBy("h:file"),
                    .accept(MediaType.allCases.map(\.rawValue).joined(separator: ",")))
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

    private func field(_ key: String, isNeeded: Bool, to html: inout HTMLWriter) {
        guard let field = MediaFormat.record?[key] else { return }
        let needed = isNeeded ? visit.say(" (nötig)", " (needed)") : ""
        html(.div, .class("field")) { html in
            html(.label, .for("u:\(key)"), text: visit(FieldCatalogue.entry("medium", key).label) + needed)
            html(.p, .class("help"), .id("h:u:\(key)"), text: visit(field.help))
            html(
                .input, .id("u:\(key)"), .name(key), .value(typed[key] ?? (key == "licence" ? "CC-BY-4.0" : "")),
                .when(isNeeded, .required), .when(key == "licence", .list("licences")), .describedBy("h:u:\(key)"))
        }
    }
}

/// The format of a medium.
enum MediaFormat {
    static let record: Record? = {
        guard case .list(.record(let record), _)? = CaseFormat.record["media"]?.shape else { return nil }
        return record
    }()
}

extension Workbench {
    /// Puts an uploaded file into the case's folder and names it in the case.
    func upload(_ form: FormData, _ place: CasePlace, _ visit: Visit) async throws(Refusal) -> WebResponse {
        guard let file = form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            throw Refusal(status: 422, message: UploadTexts.noFile)
        }
        for key in ["alt", "credit", "licence"] where FieldText.cleaned([form[key] ?? ""], .line).isEmpty {
            throw Refusal(status: 422, message: UploadTexts.missing(FieldCatalogue.entry("medium", key).label))
        }
        guard LicenceID(FieldText.cleaned([form["licence"] ?? ""], .line).first ?? "") != nil else {
            throw Refusal(status: 422, message: UploadTexts.badLicence)
        }
        let path = try freePath(for: file.name, in: place)
        let inspection = MediaInspector.inspect(file.bytes, path: path)
        guard inspection.facts != nil else {
            let problem = inspection.problems.first?.message ?? UploadTexts.refused
            throw Refusal(status: 422, message: UploadTexts.bad(problem))
        }
        let opened = try open(place)
        var edited = try editable(opened)
        let entries = ["alt", "caption", "credit", "licence"].compactMap { key in
            FieldText.cleaned([form[key] ?? ""], .line).first.map { FieldValue.Entry(key, .text($0)) }
        }
        do throws(EditRefusal) {
            let count = edited.value["media"]?.items.count ?? 0
            try edited.apply(
                .insert(FieldPath([.key("media")]), at: count, .record([.init("file", .text(path.text))] + entries)))
        } catch {
            throw Refusal(status: 409, message: error.message)
        }
        // The file first: a case that names a file which is not there would be worse than a file without a case.
        let target = place.folder.path / path
        do throws(DiskError) {
            try Disk.createFolder(target.parent)
            try AtomicFile.write(file.bytes, to: target, durable: true)
        } catch {
            throw Refusal(status: 500, message: error.message)
        }
        do throws(Refusal) {
            return try await store(edited.bytes, over: opened, "Add \(path)", visit, with: [target]) {
                .see("/cases/\(opened.id)/edit/media?done=\($0)")
            }
        } catch {
            _ = try? Disk.removeFile(target)
            throw error
        }
    }

    /// A path in the case's folder of media that nothing has: the file's own name, made harmless.
    private func freePath(for name: String, in place: CasePlace) throws(Refusal) -> RelativePath {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
        let parts = last.split(separator: ".")
        let suffix = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
        let stem = Slug<Never>(title: parts.dropLast().joined(separator: "-"))?.text ?? "datei"
        guard MediaType(suffix: suffix) != nil else { throw Refusal(status: 422, message: UploadTexts.badKind) }
        var number = 1
        while true {
            let text = "media/\(stem.prefix(60))\(number == 1 ? "" : "-\(number)").\(suffix)"
            guard let path = RelativePath(text) else { throw .badForm }
            if !Disk.exists(place.folder.path / path) { return path }
            number += 1
        }
    }
}

private enum UploadTexts {
    static let noFile = LocalizedText(de: "Bitte wählen Sie eine Datei.", en: "Please choose a file.")
    static let refused = LocalizedText(de: "sie lässt sich nicht verwenden", en: "it cannot be used")
    static let badKind = LocalizedText(
        de:
            "Dateien dieser Art nimmt Casebook nicht. Möglich sind Bilder (JPEG, PNG, SVG, WebP, GIF), PDF, Tabellen, Ton und Film.",
        en:
            "Casebook does not take files of this kind. Pictures (JPEG, PNG, SVG, WebP, GIF), PDF, tables, sound and film are possible."
    )
    static let badLicence = LocalizedText(
        de: "Diese Lizenz ist unbekannt. Üblich ist CC-BY-4.0.", en: "This licence is not known. CC-BY-4.0 is usual.")

    static func missing(_ label: LocalizedText) -> LocalizedText {
        LocalizedText(de: "Es fehlt noch: \(label.de).", en: "Still missing: \(label.en).")
    }

    static func bad(_ problem: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "Die Datei wurde nicht übernommen: \(problem.de).", en: "The file was not taken: \(problem.en).")
    }
}

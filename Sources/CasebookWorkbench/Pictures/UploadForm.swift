import CasebookDiagnostics
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Takes pictures and files with everything that must be said of them: several at once, on phones from the camera.
struct UploadForm {
    let visit: RequestContext
    let id: String
    /// What was said of the last picture, which mostly holds for the next one.
    var usual: [String: String] = [:]
    var typed: [String: String] = [:]
    var problem: UploadProblem?

    func write(to html: inout HTMLWriter) {
        html(.h2, .id("upload"), text: visit.say("Bilder oder Dateien hinzufügen", "Add pictures or files"))
        html(
            .form, .post, .multipart, .class("case"), .action(.rooted("cases/\(id)/media")), .data("data-keep", ""),
            .data("data-upload", "")
        ) { html in
            html.token(visit)
            writeFiles(to: &html)
            writeAlt(to: &html)
            field("caption", isNeeded: false, to: &html)
            html(.div, .class("pair")) { html in
                field("credit", isNeeded: true, to: &html)
                field("licence", isNeeded: true, to: &html)
            }
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
                    "Es wurde noch nichts übernommen. Wählen Sie die Dateien bitte noch einmal aus.",
                    "Nothing has been uploaded yet. Please choose the files again."),
                [
                    .init(
                        text: visit(problem.message),
                        address: .fragment(problem.field == "file" ? "file" : "u:\(problem.field)"))
                ])
        }
    }

    /// Without HEIC among the kinds: so iPhones hand over JPEG by themselves.
    private static let kinds = MediaType.allCases.map(\.rawValue).joined(separator: ",")

    private func writeFiles(to html: inout HTMLWriter) {
        html(.div, .class("field camera")) { html in
            html(.label, .for("camera"), text: visit.say("Foto aufnehmen", "Take a photo"))
            html(.input, .type("file"), .id("camera"), .name("file"), .accept("image/*"), .capture)
        }
        html(.div, .class("field")) { html in
            html(.label, .for("file"), text: visit.say("Bilder oder Dateien (nötig)", "Pictures or files (needed)"))
            html(
                .p, .class("help"), .id("h:file"),
                text: visit.say(
                    "Mehrere auf einmal gehen auch; je Datei höchstens 20 MiB. Ort, Kamera und Namen werden aus den Dateien entfernt.",
                    "Several at once are fine; at most 20 MiB each. Place, camera and names are taken out of the files."
                ))
            html(
                .input, .type("file"), .id("file"), .name("file"), .multiple, .describedBy("h:file f:file"),
                .when(problem?.field == "file", .invalid), .accept(Self.kinds))
            message("file", to: &html)
        }
    }

    /// What a picture shows is asked for at once: later nobody remembers.
    private func writeAlt(to html: inout HTMLWriter) {
        html(.div, .class("field"), .id("alt-field")) { html in
            html(.label, .for("u:alt"), text: visit.say("Was ist zu sehen? (nötig)", "What does it show? (needed)"))
            html(.p, .class("help"), .id("h:u:alt"), text: visit(Self.hint))
            html(
                .input, .id("u:alt"), .name("alt"), .value(typed["alt"] ?? ""), .describedBy("h:u:alt f:u:alt"),
                .when(problem?.field == "alt", .invalid))
            message("alt", to: &html)
        }
    }

    private static let hint = LocalizedText(
        de:
            "Ein Satz für alle, die das Bild nicht sehen: wer oder was, und was daran wichtig ist. Zum Beispiel „Eine Verkäuferin scannt eine Treuekarte mit dem Handy.“ Nicht „Bild von …“.",
        en:
            "A sentence for people who cannot see the picture: who or what, and what matters about it. For example \"A shop assistant scans a loyalty card with a phone.\" Not \"Picture of …\"."
    )

    private func field(_ key: String, isNeeded: Bool, to html: inout HTMLWriter) {
        guard let field = MediaFormat.record?[key] else { return }
        let needed = isNeeded ? visit.say(" (nötig)", " (needed)") : ""
        let usual = usual[key] ?? (key == "licence" ? "CC-BY-4.0" : "")
        html(.div, .class("field")) { html in
            html(.label, .for("u:\(key)"), text: visit(field.label) + needed)
            let hasHelp = UsefulHelp.text(visit(field.formHelp), for: visit(field.label)) != nil
            if hasHelp { html(.p, .class("help"), .id("h:u:\(key)"), text: visit(field.formHelp)) }
            html(
                .input, .id("u:\(key)"), .name(key), .value(typed[key] ?? usual),
                .when(isNeeded, .required), .when(key == "licence", .data("data-list", "licences")),
                .describedBy(hasHelp ? "h:u:\(key) f:u:\(key)" : "f:u:\(key)"),
                .when(problem?.field == key, .invalid))
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

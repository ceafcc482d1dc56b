import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Files in the folder of a case that the case does not name: mostly pictures that somebody took out of it. They can be used again,
/// or deleted for good.
struct SpareFiles {
    let files: [RelativePath]

    /// - Parameter value: the case as its file has it.
    init(of folder: CaseFolder, besides value: FieldValue) {
        let entries = (try? Disk.entries(of: folder.path / "media")) ?? []
        let named = Self.texts(in: value)
        let made = folder.madePictures
        files = entries.filter { $0.kind == .file && !$0.name.hasPrefix(".") }
            .compactMap { RelativePath("media/\($0.name)") }
            .filter { path in !made.contains(path.text) && !named.contains { $0.contains(path.text) } }
    }

    /// Every text of a case: a file may be named by a medium, or in the middle of a story.
    private static func texts(in value: FieldValue) -> [String] {
        switch value {
        case .text(let text), .token(let text): [text]
        case .list(let items): items.flatMap(texts)
        case .record(let entries): entries.flatMap { texts(in: $0.value) }
        }
    }

    func write(for id: String, _ visit: RequestContext, to html: inout HTMLWriter) {
        guard !files.isEmpty else { return }
        let media = CaseThumbnails(id: id)
        html(
            .h2, .id("spare"),
            text: visit.say("Dateien, die der Fall nicht verwendet", "Files that the case does not use"))
        html(
            .p, .class("help"),
            text: visit.say(
                "Sie liegen noch im Ordner des Falls und werden nicht veröffentlicht.",
                "They are still in the folder of the case, and are not published."))
        html(.ul, .class("spare")) { html in
            for file in files {
                html(.li) { html in
                    if let address = media.address(of: file) { media.writeSmall(address, to: &html) }
                    html(.span, .class("name"), text: file.lastPart)
                    html(.form, .post, .action(.rooted("cases/\(id)/media/spare"))) { html in
                        html.token(visit)
                        html.hidden("file", file.text)
                        button("use", visit.say("Wieder verwenden", "Use again"), file, to: &html)
                        button("delete", visit.say("Löschen …", "Delete …"), file, to: &html)
                    }
                }
            }
        }
    }

    private func button(_ action: String, _ text: String, _ file: RelativePath, to html: inout HTMLWriter) {
        html(
            .button, .type("submit"), .class("button small"), .name("action"), .value(action),
            .label("\(text) \(file.lastPart)"), text: text)
    }
}

/// Asks whether a file shall go for good.
struct SpareFilePage {
    let visit: RequestContext
    let id: String
    let file: RelativePath

    func response() -> WebResponse {
        let heading = visit.say("„\(file.lastPart)“ löschen?", "Delete \"\(file.lastPart)\"?")
        return PageLayout(visit: visit, title: heading).page { html in
            html(.h1, heading)
            let media = CaseThumbnails(id: id)
            if let address = media.address(of: file) { html(.p) { media.writeSmall(address, to: &$0) } }
            html(
                .p,
                visit.say(
                    "Die Datei wird endgültig gelöscht. Im Fall steht sie nicht mehr.",
                    "The file will be deleted for good. The case no longer uses it."))
            html(.form, .post, .class("case"), .action(.rooted("cases/\(id)/media/spare"))) { html in
                html.token(visit)
                html.hidden("file", file.text)
                html.hidden("confirmed", file.text)
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"), .name("action"), .value("delete"),
                        text: visit.say("Endgültig löschen", "Delete for good"))
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(id)/edit/media", fragment: "spare")),
                        text: visit.say("Behalten", "Keep"))
                }
            }
        }
    }
}

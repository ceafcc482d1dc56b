import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJournal
import CasebookModel

/// What lies in the folder of a case, counted for whoever is about to delete it.
struct CaseContents {
    /// The steps of the journal.
    let steps: Int
    /// What was said in review.
    let remarks: Int
    /// Pictures and other files.
    let files: Int
    let phases: Int

    init(of folder: CaseFolder, _ value: FieldValue, at store: CaseStore) {
        let journal = try? JournalFile(at: folder.log, relativeTo: store.folder.path)
        steps = journal?.journal.steps.count ?? 0
        remarks = (try? ReviewFile(at: folder.review))?.review.threads.count ?? 0
        let made = folder.madePictures
        files =
            (try? Disk.entries(of: folder.path / "media"))?.count {
                $0.kind == .file && !made.contains("media/\($0.name)")
            } ?? 0
        phases = (value["phases"]?.items ?? []).count { $0["title"]?.scalarText != nil && !$0.isPlaceholder }
    }

    /// Tells whether it is still the same that somebody was asked about.
    func mark(_ opened: OpenCase) -> String { "\(opened.version).\(steps).\(remarks).\(files)" }

    /// What there is, a line each.
    func lines(_ visit: RequestContext) -> [String] {
        func line(_ count: Int, _ one: LocalizedText, _ several: LocalizedText) -> String? {
            count == 0 ? nil : count == 1 ? visit(one) : "\(count) \(visit(several))"
        }
        return [
            line(
                phases, LocalizedText(de: "1 Phase", en: "1 phase"), LocalizedText(de: "Phasen", en: "phases")),
            line(
                steps, LocalizedText(de: "1 Schritt im Protokoll", en: "1 step in the journal"),
                LocalizedText(de: "Schritte im Protokoll", en: "steps in the journal")),
            line(
                remarks, LocalizedText(de: "1 Eintrag der Prüfung", en: "1 entry of the review"),
                LocalizedText(de: "Einträge der Prüfung", en: "entries of the review")),
            line(
                files, LocalizedText(de: "1 Bild oder Datei", en: "1 picture or file"),
                LocalizedText(de: "Bilder und Dateien", en: "pictures and files")),
        ].compactMap(\.self)
    }
}

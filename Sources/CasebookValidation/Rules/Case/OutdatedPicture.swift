import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookPublication

/// Pictures that were made from something of the case still belong to it.
struct OutdatedPicture: CaseCheck {
    let rules: [Rule] = [.outdatedPicture]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }), subject.pictures.outdated.contains(file.value)
            else { continue }
            report.report(Self.sizes, at: file)
        }
        guard isShareOutdated(subject) else { return }
        report.report(Self.share, at: subject.file.field("title", shownAt: subject.file.start))
    }

    private func isShareOutdated(_ subject: CaseSubject) -> Bool {
        if subject.pictures.hasDamagedShare { return true }
        guard let share = subject.pictures.usable.share, let study = subject.study, let book = subject.book else {
            return false
        }
        return share.says != ShareCard(asPublished: study, in: book).fingerprint
    }

    private static let hint = LocalizedText(
        de: "rufen Sie „casebook pictures“ auf; bis dahin lassen die Exporte sie weg",
        en: "run \"casebook pictures\"; until then exports leave them out")

    private static let sizes = Finding(
        .outdatedPicture,
        LocalizedText(
            de: "die kleineren Größen dieses Bildes gehören nicht mehr zu ihm",
            en: "the smaller sizes of this picture no longer belong to it"), hint: hint)
    private static let share = Finding(
        .outdatedPicture,
        LocalizedText(
            de: "das Vorschaubild des Falls (media/share.png) sagt nicht mehr, was der Fall sagt",
            en: "the preview picture of the case (media/share.png) no longer says what the case says"), hint: hint)
}

extension Rule {
    /// Pictures that were made from something of the case still belong to it.
    static let outdatedPicture = Rule(
        "outdated-picture", .note,
        summary: LocalizedText(
            de: "Kleinere Größen und Vorschaubilder gehören zu dem, woraus sie gemacht sind.",
            en: "Smaller sizes and preview pictures belong to what they were made from."),
        explanation: LocalizedText(
            de: """
                „casebook pictures“ macht aus Bildern kleinere Größen und aus Titel und Kennzahl ein Vorschaubild, und hält in \
                pictures.yaml fest, woraus. Hat sich das geändert, lassen Exporte diese Bilder weg, bis der Befehl wieder \
                gelaufen ist.
                """,
            en: """
                "casebook pictures" makes smaller sizes of pictures, and a preview picture of title and figure, and notes in \
                pictures.yaml what they were made from. If that has changed, exports leave these pictures out until the \
                command has run again.
                """),
        examples: [
            .refused(
                de: """
                    CaseStudies/nova/media/team.png
                    CaseStudies/nova/pictures.yaml  # über ein früheres team.png
                    """,
                en: """
                    CaseStudies/nova/media/team.png
                    CaseStudies/nova/pictures.yaml  # about an earlier team.png
                    """,
                for: "CaseStudies/nova/media/team.png", in: .folder, at: "CaseStudies/nova/↓case.yaml"),
            .accepted(
                de: """
                    CaseStudies/nova/media/team.png
                    CaseStudies/nova/pictures.yaml  # leer
                    """,
                en: """
                    CaseStudies/nova/media/team.png
                    CaseStudies/nova/pictures.yaml  # empty
                    """,
                for: "CaseStudies/nova/media/team.png", in: .folder),
        ])
}

import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookYAML

/// Media exist, are harmless, and carry what the law and people need.
struct MediaCheck: CaseCheck {
    let rules: [Rule] = Rule.mediaRules + [.missingAlt, .missingCredit, .missingMediumLicence, .severalTeasers]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let media = subject.file.records("media")
        for medium in media { check(medium, subject, &report) }
        for teaser in media.filter({ $0.flag("teaser") }).dropFirst() {
            report.report(MediaPhrases.severalTeasers, at: teaser.field("teaser"))
        }
        var seen: Set<String> = []
        for file in media.compactMap({ $0.text("file") }) where !seen.insert(file.value).inserted {
            report.report(MediaPhrases.duplicate, at: file)
        }
    }

    private func check(_ medium: MarkedRecord, _ subject: CaseSubject, _ report: inout DiagnosticCollector) {
        guard let file = medium.value("file", { RelativePath($0) }) else { return }
        let inspection = subject.media[file.value]
        for problem in inspection?.problems ?? [] {
            report.report(problem, at: file)
        }
        if let hidden = inspection?.hidden, !hidden.isEmpty, !subject.isAnonymous {
            report.report(MediaPhrases.hidden(hidden), at: file)
        }
        let isImage = MediaType(suffix: file.value.suffix)?.isImage ?? true
        if isImage, !medium.has("alt") {
            report.report(MediaPhrases.missingAlt, at: medium.field("alt", shownAt: file.range))
        }
        if !medium.has("credit") {
            report.report(MediaPhrases.missingCredit, at: medium.field("credit", shownAt: file.range))
        }
        if !medium.has("licence") {
            report.report(MediaPhrases.missingLicence, at: medium.field("licence", shownAt: file.range))
        }
    }
}

/// The words of ``MediaCheck``.
private enum MediaPhrases {
    static func hidden(_ data: [HiddenData]) -> Finding {
        Finding(
            .hiddenData,
            LocalizedText(
                de: "in der Datei steckt, was der Export nicht entfernen kann: \(data.label.de)",
                en: "the file holds what the export cannot take out: \(data.label.en)"),
            hint: LocalizedText(
                de: "entfernen Sie es im Programm, aus dem die Datei stammt, wenn es nicht hinaus soll",
                en: "take it out in the program that the file comes from if it is not meant to go out"))
    }

    static let missingAlt = Finding(
        .missingAlt,
        LocalizedText(
            de: "dem Bild fehlt der Alternativtext (alt)", en: "the picture lacks its alternative text (alt)"),
        hint: LocalizedText(
            de: "beschreiben Sie in einem Satz, was zu sehen ist", en: "describe in a sentence what it shows"))
    static let missingCredit = Finding(
        .missingCredit,
        LocalizedText(
            de: "es fehlt, wer die Datei gemacht hat (credit)", en: "it is missing who made the file (credit)"))
    static let missingLicence = Finding(
        .missingMediumLicence,
        LocalizedText(de: "der Datei fehlt die Lizenz (licence)", en: "the file lacks its licence (licence)"),
        hint: LocalizedText(de: "zum Beispiel „licence: CC-BY-4.0“", en: "for example \"licence: CC-BY-4.0\""))
    static let severalTeasers = Finding(
        .severalTeasers,
        LocalizedText(de: "ein zweites Bild ist als Teaser markiert", en: "a second picture is marked as the teaser"),
        hint: LocalizedText(de: "behalten Sie nur ein „teaser: true“", en: "keep only one \"teaser: true\""))
    static let duplicate = Finding(
        .duplicateValue, LocalizedText(de: "diese Datei ist schon aufgeführt", en: "this file is listed already"))
}

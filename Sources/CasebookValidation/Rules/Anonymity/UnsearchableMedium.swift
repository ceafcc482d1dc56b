import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel

/// Where nobody but an editor can see whether a file tells who is meant, the editor learns of it.
struct UnsearchableMedium: CaseCheck {
    let rules: [Rule] = [.unsearchableFile]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.isAnonymous else { return }
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }), let inspected = subject.media[file.value],
                !inspected.gaps.isEmpty
            else { continue }
            report.report(Self.finding(inspected.gaps), at: file)
        }
    }

    private static func finding(_ gaps: [SearchGap]) -> Finding {
        let labels = gaps.map(\.label)
        let (de, en) = (labels.map(\.de).joined(separator: ", "), labels.map(\.en).joined(separator: ", "))
        return Finding(
            .unsearchableFile,
            LocalizedText(
                de: "der Fall ist anonym, und nicht alles in der Datei lässt sich nach Namen durchsuchen: \(de)",
                en: "the case is anonymous, but not everything in the file can be searched for names: \(en)"),
            hint: LocalizedText(
                de:
                    "lesen Sie nach, ob darin steht, wer gemeint ist; oder speichern Sie sie so, dass sich ihr Text markieren lässt",
                en: """
                    read it to check that it does not say who is meant, or save it in such a way that its text can be \
                    selected
                    """))
    }
}

extension SearchGap {
    /// What it is, as part of a list.
    fileprivate var label: LocalizedText {
        switch self {
        case .letters:
            LocalizedText(
                de: "Schriften, die nicht sagen, welche Buchstaben sie zeigen",
                en: "fonts that do not say which letters they show")
        case .packing:
            LocalizedText(
                de: "Teile, die beschädigt oder auf seltene Art gepackt sind",
                en: "parts that are damaged or compressed in an unusual way")
        case .pictures:
            LocalizedText(
                de: "Seiten, die nur aus Bildern bestehen", en: "pages that are nothing but pictures")
        }
    }
}

extension Rule {
    /// Files of anonymous cases can be searched.
    static let unsearchableFile = Rule(
        "unsearchable-file", .warning,
        summary: LocalizedText(
            de: "PDF-Dateien anonymer Fälle lassen sich nach Namen durchsuchen.",
            en: "PDF files of anonymous cases can be searched for names."),
        explanation: LocalizedText(
            de: """
                Gesucht wird nach Namen, Orten und Adressen in allem, was ein Fall veröffentlicht, auch in seinen Dateien. Eine \
                eingescannte Seite ist aber ein Bild, und manche Schriften zeigen Buchstaben, ohne zu sagen, welche. Ob darin \
                steht, wer gemeint ist, sieht nur, wer die Datei liest.
                """,
            en: """
                Everything that a case publishes is searched for names, places and addresses, including its files. A \
                scanned page is a picture, though, and some fonts show letters without saying which ones. Only \
                somebody who reads the file can see whether it says who is meant.
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # anonym, und poster.pdf ist eingescannt",
                en: "CaseStudies/nova/↓case.yaml  # anonymous, and poster.pdf is a scan",
                for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted("media/plan.pdf", for: "media/plan.png"),
        ])
}

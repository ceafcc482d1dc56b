import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Paths of media leave room for where exports put them.
struct LongPath: CaseCheck {
    let rules: [Rule] = [.longPath]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let id = subject.file.text("id")?.value ?? subject.folderName
        let limit = RelativePath.exportedLimit - id.utf8.count
        for file in subject.file.records("media").compactMap({ $0.value("file") { RelativePath($0) } })
        where file.value.text.utf8.count > limit {
            report.report(.longPath(file.value, limit: limit), at: file)
        }
    }
}

/// So do those of the book's pictures.
extension LongPath: BookCheck {
    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        let brandings = subject.partners.map { LocatedMapping($0.value).record("branding") }
        for logo in ([subject.file.record("funding")] + brandings).compactMap({ $0.value("logo") { RelativePath($0) } })
        where logo.value.text.utf8.count > RelativePath.exportedLogoLimit {
            report.report(.longPath(logo.value, limit: RelativePath.exportedLogoLimit), at: logo)
        }
    }
}

extension RelativePath {
    /// The most bytes that the path of a medium and the id of its case may have together: exports put it below `cases/` or
    /// `media/` and the id.
    static let exportedLimit = lengthLimit - "cases//".utf8.count
    /// The most bytes that the path of one of the book's pictures may have, which exports put below `assets/book/`.
    static let exportedLogoLimit = lengthLimit - "assets/book/".utf8.count
}

extension Finding {
    /// A path that would be too long in an export.
    static func longPath(_ path: RelativePath, limit: Int) -> Finding {
        Finding(
            .longPath,
            LocalizedText(
                de: "der Pfad ist mit \(path.text.utf8.count) Bytes zu lang für einen Export; \(limit) sind möglich",
                en:
                    """
                    the path is too long for an export: it has \(path.text.utf8.count) bytes, and at most \(limit) are \
                    allowed
                    """
            ),
            hint: LocalizedText(
                de: "geben Sie der Datei oder ihrem Ordner einen kürzeren Namen",
                en: "give the file or its folder a shorter name"))
    }
}

extension Rule {
    /// Paths of media leave room for where exports put them.
    static let longPath = Rule(
        "long-path", .error,
        summary: LocalizedText(
            de: "Pfade von Medien und Logos bleiben auch im Export kurz genug.",
            en: "Paths of media and logos are short enough for exports."),
        explanation: LocalizedText(
            de: """
                Ein Export legt Medien unter einen Ordner mit der Kennung des Falls. Längere Pfade als \(RelativePath.lengthLimit) Bytes \
                kann nicht jedes System anlegen; Umlaute zählen zwei Bytes.
                """,
            en: """
                An export puts media into a folder with the id of the case. Not every system can create paths of more \
                than \(RelativePath.lengthLimit) bytes; letters with accents or umlauts count as two bytes.
                """),
        examples: [
            .refused("file: ↓media/\(String(repeating: "a", count: 216)).png", for: "file: media/plan.png"),
            .refused("logo: ↓media/\(String(repeating: "a", count: 219)).png", for: "logo: media/logo.png", in: .book),
            .accepted("media/\(String(repeating: "a", count: 215)).png", for: "media/plan.png"),
        ])
}

import CasebookDiagnostics
import CasebookModel
import CasebookPublication

/// What is public is recorded.
enum UnrecordedPublication {
    /// What is said of a case that is public on channels of which the record knows nothing.
    static func finding(_ study: CaseProfile, _ id: CaseID, in record: PublicationRecord, on date: CalendarDay)
        -> Finding?
    {
        let channels = Channel.allCases.filter {
            study.fields.mustBeRecorded(on: $0, by: date) && record[id, $0] == nil
        }
        return channels.isEmpty ? nil : finding(channels)
    }

    private static func finding(_ channels: [Channel]) -> Finding {
        let german = channels.map { "„\($0.label.de)“" }.joined(separator: ", ")
        let english = channels.map { "\"\($0.label.en)\"" }.joined(separator: ", ")
        return Finding(
            .unrecordedPublication,
            LocalizedText(
                de: "published.yaml kennt den Fall nicht auf: \(german)",
                en: "published.yaml does not record the case on: \(english)"),
            hint: .forFile(
                de: "führen Sie „casebook export“ aus, und übernehmen Sie published.yaml in die Versionsverwaltung",
                en: "run \"casebook export\" and commit published.yaml"))
    }
}

extension Rule {
    /// What is public is recorded.
    public static let unrecordedPublication = Rule(
        "unrecorded-publication", .error,
        summary: LocalizedText(
            de: "Was öffentlich wird, steht in published.yaml.",
            en: "Everything that becomes public is recorded in published.yaml."),
        explanation: LocalizedText(
            de: """
                published.yaml hält fest, was je öffentlich war, damit Partner es erfahren, wenn es verschwindet. \
                „casebook export“ schreibt die Datei; übernehmen Sie sie mit dem Fall in die Versionsverwaltung.
                """,
            en: """
                published.yaml records everything that was ever public, so that partners hear about it when it is \
                gone. "casebook export" writes the file; commit it together with the case.
                """),
        examples: [
            .refused(
                de: "published.yaml  # leer", en: "published.yaml  # empty", for: "published.yaml", in: .folder,
                at: "CaseStudies/nova/↓case.yaml")
        ])
}

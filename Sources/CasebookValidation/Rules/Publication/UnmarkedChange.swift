import CasebookDiagnostics
import CasebookModel
import CasebookPublication

/// A change in substance is dated.
enum UnmarkedChange {
    /// What is said of a case whose text has changed since the day that both texts bear.
    static func finding(_ study: CaseProfile, _ id: CaseID, in record: PublicationRecord) -> Finding? {
        let hasChanged = record.entries(of: id).contains { entry in
            entry.ended == nil && !entry.text.hasSameContent(as: study.text) && entry.text.hasSameDay(as: study.text)
        }
        return hasChanged ? finding : nil
    }

    private static let finding = Finding(
        .unmarkedChange,
        FindingWords(
            de: "der Text hat sich seit der letzten Veröffentlichung geändert, \(key: \CaseStudy.updatedOn) nicht",
            en: "the text has changed since it was last published, but \(key: \CaseStudy.updatedOn) has not"),
        hint: FindingWords(
            de:
                """
                tragen Sie den Tag der Änderung bei \(key: \CaseStudy.updatedOn) ein\
                \(spelling: "; bei einem bloßen Tippfehler genügt „casebook export“")
                """,
            en: """
                enter the day of the change as \(key: \CaseStudy.updatedOn)\
                \(spelling: "; for a mere typing mistake, \"casebook export\" is enough")
                """))
}

extension Rule {
    /// A change in substance is dated.
    static let unmarkedChange = Rule(
        "unmarked-change", .warning,
        summary: LocalizedText(
            de: "Eine inhaltliche Änderung ist datiert.",
            en: "A change to the content is dated."),
        explanation: LocalizedText(
            de: """
                Der Text ist ein anderer als der zuletzt veröffentlichte, aber updated_on ist geblieben. Feeds und \
                Partner erfahren von Änderungen durch dieses Datum.
                """,
            en: """
                The text differs from the one last published, but updated_on has not changed. Feeds and partners rely \
                on this date.
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # neuer Titel, altes updated_on",
                en: "CaseStudies/nova/↓case.yaml  # new title, old updated_on", for: "CaseStudies/nova/case.yaml",
                in: .folder),
            .accepted(
                de: "CaseStudies/nova/case.yaml  # neuer Titel, neues updated_on",
                en: "CaseStudies/nova/case.yaml  # new title, new updated_on", for: "CaseStudies/nova/case.yaml",
                in: .folder),
        ])
}

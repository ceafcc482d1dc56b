public import CasebookDiagnostics
import CasebookFiles
public import CasebookModel
public import CasebookPublication

/// Holds the cases of a book against the record of what was ever public.
public struct RecordCheck: Sendable {
    private let opened: OpenedRecord
    private let date: CalendarDay
    private var record: PublicationRecord { opened.record }

    /// - Parameters:
    ///   - opened: the record against which cases are held.
    ///   - date: the day on which they are.
    public init(_ opened: OpenedRecord, on date: CalendarDay) {
        self.opened = opened
        self.date = date
    }

    /// Who is who.
    func census(of cases: [CaseProfile]) -> Census { Census(cases.compactMap(\.member), record) }

    /// That a case which was public has no folder any more.
    public func missing(_ id: CaseID) -> Diagnostic {
        diagnostic(PublicationPhrases.removed(id), in: opened.file, at: FindingPlace(nil, shownAt: opened.places[id]))
    }

    /// What the whole of the cases says: who is missing, who claims another's id, what is not recorded.
    func findings(in cases: [CaseProfile]) -> [Diagnostic] {
        let census = census(of: cases)
        let missing = census.missing.map(missing)
        return missing + cases.flatMap { findings(of: $0, conflict: census.conflicts[$0.folder]) }
    }

    /// What can be said of one case alone.
    public func findings(of study: CaseProfile, conflict: Census.Conflict? = nil) -> [Diagnostic] {
        if let conflict {
            return [diagnostic(PublicationPhrases.conflict(conflict), in: study.file, at: Self.place("id", study))]
        }
        guard record.isKept || opened.isMissed, let id = study.id, !study.hasErrors else { return [] }
        let unrecorded = Channel.allCases.filter {
            study.fields.mustBeRecorded(on: $0, by: date) && record[id, $0] == nil
        }
        var findings: [Diagnostic] = []
        if !unrecorded.isEmpty {
            findings.append(
                diagnostic(PublicationPhrases.unrecorded(unrecorded), in: study.file, at: Self.place("status", study)))
        }
        let hasChanged = record.entries(of: id).contains { entry in
            entry.ended == nil && !entry.text.hasSameContent(as: study.text) && entry.text.hasSameDay(as: study.text)
        }
        if hasChanged {
            findings.append(
                diagnostic(PublicationPhrases.unmarked, in: study.file, at: Self.place("updated_on", study)))
        }
        return findings
    }

    private func diagnostic(_ finding: Finding, in file: String, at place: FindingPlace) -> Diagnostic {
        Diagnostic(finding, file: file, at: place)
    }

    /// A field of a case whose file has been put aside; shown is its status.
    private static func place(_ key: String, _ study: CaseProfile) -> FindingPlace {
        FindingPlace(FieldPath([.key(key)]), shownAt: study.place)
    }
}

/// The words of ``RecordCheck``.
enum PublicationPhrases {
    static func removed(_ id: CaseID) -> Finding {
        Finding(
            .removedCase,
            LocalizedText(
                de: "der Fall „\(id)“ war öffentlich, und sein Ordner ist fort",
                en: "the case \"\(id)\" was public, and its folder is gone"),
            hint: LocalizedText(
                de:
                    "„casebook withdraw \(id)“ zieht ihn zurück; wurde der Ordner umbenannt, gehört „id: \(id)“ in seine case.yaml",
                en:
                    "\"casebook withdraw \(id)\" withdraws it; if the folder was renamed, \"id: \(id)\" belongs in its case.yaml"
            ))
    }

    static func conflict(_ conflict: Census.Conflict) -> Finding {
        switch conflict {
        case .duplicate(let id, let folder):
            Finding(
                .duplicateID,
                LocalizedText(
                    de: "die Kennung „\(id)“ hat schon der Fall im Ordner „\(folder.quotable())“",
                    en: "the case in the folder \"\(folder.quotable())\" already has the id \"\(id)\""))
        case .renamed(let former):
            Finding(
                .renamedCase,
                LocalizedText(
                    de: "dieser Fall war als „\(former)“ öffentlich, und dessen Ordner ist fort",
                    en: "this case was public as \"\(former)\", and that folder is gone"),
                hint: renamedOrNot(former))
        case .resembling(let former):
            Finding(
                .renamedCase,
                LocalizedText(
                    de:
                        "am selben Tag wurde „\(former)“ veröffentlicht, und dessen Ordner ist fort; ist es dieser Fall?",
                    en: "\"\(former)\" was published on the same day, and its folder is gone; is it this case?"),
                hint: renamedOrNot(former))
        }
    }

    private static func renamedOrNot(_ former: CaseID) -> LocalizedText {
        LocalizedText(
            de:
                "wurde er umbenannt: „id: \(former)“ ergänzen; ist es ein anderer Fall: „casebook withdraw \(former)“",
            en: "if it was renamed, add \"id: \(former)\"; if it is another case, run \"casebook withdraw \(former)\"")
    }

    static func unrecorded(_ channels: [Channel]) -> Finding {
        let german = channels.map { "„\($0.label.de)“" }.joined(separator: ", ")
        let english = channels.map { "\"\($0.label.en)\"" }.joined(separator: ", ")
        return Finding(
            .unrecordedPublication,
            LocalizedText(
                de: "published.yaml kennt den Fall nicht auf: \(german)",
                en: "published.yaml does not record the case on: \(english)"),
            hint: LocalizedText(
                de: "führen Sie „casebook export“ aus, und übernehmen Sie published.yaml in die Versionsverwaltung",
                en: "run \"casebook export\" and commit published.yaml"))
    }

    static let unmarked = Finding(
        .unmarkedChange,
        LocalizedText(
            de: "der Text hat sich seit der letzten Veröffentlichung geändert, updated_on nicht",
            en: "the text has changed since it was last published, updated_on has not"),
        hint: LocalizedText(
            de:
                "tragen Sie den Tag der Änderung bei updated_on ein; bei einem bloßen Tippfehler genügt „casebook export“",
            en: "enter the day of the change at updated_on; for a mere typing error \"casebook export\" is enough"))
}

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
        let place = opened.document?.place(of: id) ?? FindingPlace(nil, shownAt: nil)
        return diagnostic(RemovedCase.finding(id), in: opened.file, at: place)
    }

    /// What the whole of the cases says: who is missing, who claims another's id, what is not recorded.
    func findings(in cases: [CaseProfile]) -> [Diagnostic] {
        let census = census(of: cases)
        let missing = census.missing.map(missing)
        // What cannot be read may be just the line that a case lacks; the one finding says so.
        guard !opened.isUnreadable else {
            return missing
                + cases.compactMap { study in
                    census.conflicts[study.folder].map {
                        diagnostic(Self.finding($0), in: study.file, at: Self.place("id", study))
                    }
                }
        }
        return missing + cases.flatMap { findings(of: $0, conflict: census.conflicts[$0.folder]) }
    }

    /// What can be said of one case alone.
    public func findings(of study: CaseProfile, conflict: Census.Conflict? = nil) -> [Diagnostic] {
        if let conflict {
            return [diagnostic(Self.finding(conflict), in: study.file, at: Self.place("id", study))]
        }
        guard record.isKept || opened.isMissed, let id = study.id, !study.hasErrors else { return [] }
        var findings: [Diagnostic] = []
        if let finding = UnrecordedPublication.finding(study, id, in: record, on: date) {
            findings.append(diagnostic(finding, in: study.file, at: Self.place("status", study)))
        }
        if let finding = UnmarkedChange.finding(study, id, in: record) {
            findings.append(diagnostic(finding, in: study.file, at: Self.place("updated_on", study)))
        }
        return findings
    }

    private static func finding(_ conflict: Census.Conflict) -> Finding {
        switch conflict {
        case .duplicate(let id, let folder): DuplicateID.finding(id, inFolder: folder)
        case .renamed(let former): RenamedCase.renamed(from: former)
        case .resembling(let former): RenamedCase.resembling(former)
        }
    }

    private func diagnostic(_ finding: Finding, in file: String, at place: FindingPlace) -> Diagnostic {
        Diagnostic(finding, file: file, at: place)
    }

    /// A field of a case whose file has been put aside; shown is its status.
    private static func place(_ key: String, _ study: CaseProfile) -> FindingPlace {
        FindingPlace(FieldPath([.key(key)]), shownAt: study.place)
    }
}

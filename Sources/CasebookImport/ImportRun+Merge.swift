import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookValidation

/// A case that both sides have changed.
extension ImportRun {
    /// Puts together what both sides have changed, field by field.
    ///
    /// - Returns: `nil` if the fields cannot be told apart or put together; nothing is done then.
    mutating func merge(
        _ offered: OfferedCase, into name: String, _ local: LocalCase, _ remembered: ImportLedger.Case,
        _ fresh: ImportLedger.Case
    ) throws -> ImportReport.Result? {
        guard let document = copies.document(name), let study = document.study else { return nil }
        let (here, there) = (FieldTexts(ofYAML: CaseYAML.text(of: study)), FieldTexts(ofYAML: offered.text))
        let fields = FieldMerge(
            base: remembered.fields, seen: remembered.offeredFields, local: here, offered: there,
            winner: options.winner)
        let files = FileMerge(
            base: Self.media(remembered.files), local: Self.media(local.files), offered: Self.media(offered.hashes),
            listIsTheirs: !(fields.kept + fields.conflicts).contains("media"), winner: options.winner)
        guard let merged = MergedCase(document, offered, fields, files), isSound(merged, document, name) else {
            return nil
        }
        try copies.write(merged, to: name)
        remember(fields, files, remembered, fresh)
        return result(fields, files, here, there, base: remembered)
    }

    private static func media(_ files: [String: String]) -> [String: String] {
        files.filter { $0.key != BookFolder.caseFileName }
    }

    /// Whether the case has no errors that it had not before: what each side wrote may not fit together.
    private func isSound(_ merged: MergedCase, _ document: CaseDocument, _ name: String) -> Bool {
        func errors(_ bytes: [UInt8], _ media: [RelativePath: [UInt8]]) -> Int {
            let read = CaseDocument(
                folderName: name, source: .init(path: document.findings.source.path, bytes: bytes))
            let found = Dictionary(
                (read.study?.media ?? []).compactMap { medium -> (RelativePath, InspectedMedium)? in
                    guard let bytes = media[medium.file] ?? copies.bytes(of: medium.file, in: name) else { return nil }
                    return (medium.file, InspectedMedium(MediaInspector.inspect(bytes, path: medium.file), of: bytes))
                }, uniquingKeysWith: { first, _ in first })
            return LoadedCase(read, CaseMedia(named: found), reader.validator, of: book)
                .findings.count { $0.severity == .error }
        }
        return errors(merged.bytes, merged.media) <= errors(document.findings.source.bytes, [:])
    }

    /// What is settled is remembered as the publisher has it, what is open as it was.
    private mutating func remember(
        _ fields: FieldMerge, _ files: FileMerge, _ remembered: ImportLedger.Case, _ fresh: ImportLedger.Case
    ) {
        let isOpen = !fields.conflicts.isEmpty || !files.conflicts.isEmpty
        var kept = isOpen ? remembered : fresh
        kept.feed = fresh.feed
        kept.fields = fields.base
        kept.offeredFields = nil
        let own = (isOpen ? remembered : fresh).files[BookFolder.caseFileName]
        kept.files = files.base
        kept.files[BookFolder.caseFileName] = own
        memory.cases[fresh.name] = kept
    }

    private func result(
        _ fields: FieldMerge, _ files: FileMerge, _ here: FieldTexts, _ there: FieldTexts, base: ImportLedger.Case
    ) -> ImportReport.Result {
        let taken = fields.taken + files.taken
        let kept = fields.kept + files.kept
        let open = fields.conflicts + files.conflicts
        if !open.isEmpty {
            let (ours, theirs) = (here.all, there.all)
            let values = open.map {
                ImportConflict.Field(path: $0, here: ours[$0]?.text, there: theirs[$0]?.text)
            }
            return .conflict(
                ImportConflict(
                    fields: values, here: (kept + open).sorted(), there: (taken + open).sorted(), taken: taken))
        }
        if taken.isEmpty { return .keptLocal }
        if taken.allSatisfy({ $0 == "origin" || $0.hasPrefix("origin.") }) { return .originUpdated }
        return kept.isEmpty ? .updated : .merged(taken: taken, kept: kept)
    }
}

import CasebookDisk
import CasebookFiles
import CasebookModel

/// The cases that the last export remembered, held against what lies on the disk now.
struct StandingCases: Sendable {
    let cases: [String: CachedCase]
    /// The files of the export.
    let files: StandingFiles
    /// A file that was changed later than this, in nanoseconds since 1970, may be changed again without another time.
    let settledBefore: Int64

    /// What is remembered of a case.
    struct Found: Sendable {
        let record: CachedCase
        /// Whether its file has come to rest since, which is worth remembering.
        let isNews: Bool
    }

    /// What is remembered of a case, if neither it nor its files have changed.
    func record(of item: CaseItem) -> Found? {
        guard var record = cases[item.name],
            record.released?.files.allSatisfy({ files.contains($0.path, as: $0.facts) }) ?? true,
            let inputs = current(record.inputs, of: item)
        else { return nil }
        let isNews = inputs.file != record.inputs.file
        if isNews { record.inputs = inputs }
        return Found(record: record, isNews: isNews)
    }

    /// Whether nobody has made pictures of the case, or other ones, since.
    private func hasSamePictures(_ inputs: CaseInputs, _ item: CaseItem) -> Bool {
        let facts = (try? Disk.facts(of: item.folder.pictures)) ?? nil
        guard let facts else { return inputs.pictures == nil }
        return inputs.pictures?.holds(facts) ?? false
    }

    /// What a case was read from, if nothing of it has changed.
    private func current(_ inputs: CaseInputs, of item: CaseItem) -> CaseInputs? {
        guard
            inputs.media.allSatisfy({ medium in
                (try? Disk.facts(of: medium.path, below: item.folder.path)).map(medium.facts.holds) ?? false
            }), hasSamePictures(inputs, item)
        else { return nil }
        if inputs.file.holds(item.facts) { return inputs }
        // A file that had just been written may have been written again within the same tick of the clock.
        guard !inputs.file.isSettled, inputs.file.facts == item.facts, let hash = inputs.file.hash,
            let bytes = try? Disk.read(item.folder.file, limit: item.facts.byteCount)
        else { return nil }
        var current = FNV1a()
        current.combine(bytes)
        guard current.number == hash else { return nil }
        var inputs = inputs
        inputs.file = InputFacts(item.facts, isSettled: item.facts.isSettled(before: settledBefore), hash: hash)
        return inputs
    }
}

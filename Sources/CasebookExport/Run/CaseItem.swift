import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPublication

/// A case of a book as it lies on the disk.
struct CaseItem: Sendable {
    /// The place among the book's cases.
    let index: Int
    let folder: CaseFolder
    /// The name of the folder.
    let name: String
    /// What the system knew of the file before it was read.
    let facts: FileFacts
    /// Why the folder may not go by its id, once that is known.
    var conflict: Census.Conflict?

    init(_ index: Int, _ folder: CaseFolder, _ facts: FileFacts) {
        self.index = index
        self.folder = folder
        name = folder.name
        self.facts = facts
    }
}

/// What a case was read from: if all of this is still the same, so is the case.
struct CaseInputs: Sendable, Hashable {
    /// Of `case.yaml`.
    var file: InputFacts
    /// Of its media, in the order of the case.
    var media: [Medium]
    /// Of `pictures.yaml`, if the case has it.
    var pictures: InputFacts?

    /// Whatever the files are, the case must be read again.
    var unsettled: CaseInputs { CaseInputs(file: file.unsettled, media: [], pictures: pictures) }

    struct Medium: Sendable, Hashable {
        let path: RelativePath
        let facts: InputFacts
    }
}

extension FileFacts {
    /// Whether the file was last touched before a time, in nanoseconds since 1970.
    func isSettled(before time: Int64) -> Bool { max(modified, changed) < time }
}

/// What the system knew of a file, and whether that says enough.
struct InputFacts: Sendable, Hashable {
    let facts: FileFacts
    /// Whether the file was already at rest: one that has just been written can be written again without another time.
    let isSettled: Bool
    /// Another number whenever the content is another; known of files that were not at rest.
    let hash: UInt64?

    /// Whatever the file is, it must be read again.
    var unsettled: InputFacts { InputFacts(facts, isSettled: false) }

    init(_ facts: FileFacts, isSettled: Bool, hash: UInt64? = nil) {
        self.facts = facts
        self.isSettled = isSettled
        self.hash = hash
    }

    /// Whether nobody can have changed the file since.
    func holds(_ current: FileFacts) -> Bool { isSettled && facts == current }
}

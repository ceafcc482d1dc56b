import CasebookDiagnostics
import CasebookEditing

/// What is kept of cases for a while, by names that nobody guesses. Nothing of it reaches the disk.
actor Shelf<Kept: Sendable> {
    private var all: [(token: String, id: String, kept: Kept)] = []
    /// How much is kept; 200 texts of at most 1 MiB.
    private let limit = 200

    /// Keeps something.
    ///
    /// - Parameters:
    ///   - id: the case that it belongs to.
    ///   - token: under which it takes the place of something earlier of the same case; a new one is made if it is not known.
    /// - Returns: under which name it is kept.
    func put(_ kept: Kept, of id: String, as token: String? = nil) -> String {
        if let index = all.firstIndex(where: { $0.token == token && $0.id == id }) {
            all[index].kept = kept
            return all[index].token
        }
        let token = Secret.token()
        all.append((token, id, kept))
        if all.count > limit { all.removeFirst() }
        return token
    }

    func get(_ token: String) -> (id: String, kept: Kept)? {
        all.first { $0.token == token }.map { ($0.id, $0.kept) }
    }
}

/// A case as it was before something was removed from it, for whoever did not mean it.
struct Undo: Sendable {
    let bytes: [UInt8]
    /// The version of the file after the removal: nothing is put back over what somebody has changed since.
    let version: FileVersion
    /// Where the item stood that was removed.
    let place: FieldPath
}

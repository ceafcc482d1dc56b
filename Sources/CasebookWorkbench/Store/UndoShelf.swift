import CasebookEditing

/// Texts of cases as they were before something was removed from them, for whoever did not mean it. Nothing of it reaches the
/// disk, and nothing of it is put back over what somebody has changed since.
actor UndoShelf {
    private var texts: [(token: String, id: String, bytes: [UInt8], version: FileVersion)] = []
    /// How many texts are kept; 200 of at most 1 MiB.
    private static let limit = 200

    /// Keeps a text.
    ///
    /// - Parameter version: the version of the file after the removal.
    /// - Returns: under which name the text is kept.
    func put(_ bytes: [UInt8], of id: String, after version: FileVersion) -> String {
        let token = Secret.token()
        texts.append((token, id, bytes, version))
        if texts.count > Self.limit { texts.removeFirst() }
        return token
    }

    func text(_ token: String, of id: String) -> (bytes: [UInt8], version: FileVersion)? {
        texts.first { $0.token == token && $0.id == id }.map { ($0.bytes, $0.version) }
    }
}

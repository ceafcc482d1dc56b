/// Texts of cases that somebody wants to see as pages before they are saved. Nothing of it reaches the disk.
actor PreviewShelf {
    private var texts: [(token: String, id: String, bytes: [UInt8])] = []
    /// How many texts are kept; 200 of at most 1 MiB.
    private static let limit = 200

    /// Keeps a text.
    ///
    /// - Parameter token: under which it takes the place of an earlier one; a new one is made if it is not known.
    func put(_ bytes: [UInt8], of id: String, as token: String?) -> String {
        if let index = texts.firstIndex(where: { $0.token == token && $0.id == id }) {
            texts[index].bytes = bytes
            return texts[index].token
        }
        let token = Secret.token()
        texts.append((token, id, bytes))
        if texts.count > Self.limit { texts.removeFirst() }
        return token
    }

    func text(_ token: String) -> (id: String, bytes: [UInt8])? {
        texts.first { $0.token == token }.map { ($0.id, $0.bytes) }
    }
}

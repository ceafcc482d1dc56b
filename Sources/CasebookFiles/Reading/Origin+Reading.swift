import CasebookModel

extension Origin {
    /// Reads where a case comes from.
    ///
    /// - Parameter urlKey: the key of the original's address: `url` in `case.yaml`, `canonical_url` in JSON.
    init?(reading file: LocatedMapping, urlKey: String = "url") {
        guard let id = file.value("id", { WebAddress($0) })?.value,
            let url = file.value(urlKey, { WebAddress($0) })?.value,
            let publisher = Publisher(reading: file.record("publisher"))
        else { return nil }
        self.init(
            id: id, url: url, publisher: publisher, collection: file.string("collection"),
            funding: file.string("funding"),
            topics: file.records("topics").compactMap { topic in
                topic.text("key").flatMap { Topic(key: $0.value, reading: topic) }
            })
    }
}

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
            funding: file.string("funding"), languages: OriginLanguages(reading: file.record("languages")),
            topics: file.records("topics").compactMap { topic in
                topic.text("key").flatMap { Topic(key: $0.value, reading: topic) }
            },
            indicators: file.records("indicators").compactMap { indicator in
                indicator.text("key").flatMap { CommonIndicator(key: $0.value, reading: indicator) }
            })
    }
}

extension OriginLanguages {
    fileprivate init?(reading file: LocatedMapping) {
        self.init(
            collection: file.value("collection") { LanguageTag($0) }?.value,
            funding: file.value("funding") { LanguageTag($0) }?.value)
        if self == OriginLanguages() { return nil }
    }
}

import CasebookFiles
import CasebookModel
import CasebookXML

/// What an entry of Atom or an item of RSS says, while it is read.
struct XMLFeedEntry {
    private var id = ""
    private var title: String?
    private var url: WebAddress?
    private var caseURL: WebAddress?
    private var caseID: CaseID?
    private var topics: [TopicKey] = []
    private var region: RegionCode?
    private var language: LanguageTag?

    /// - Parameter tag: the entry's own.
    init(_ tag: XMLStartTag) {
        let language = tag.attributes.first { $0.name == "lang" && $0.namespace == XMLFeed.xml }
        self.language = language.flatMap { LanguageTag($0.value) }
    }

    var item: FeedDocument.Item {
        FeedDocument.Item(
            id: id, title: title, url: url, caseID: caseID ?? caseURL.flatMap(Self.caseID), caseURL: caseURL,
            topics: topics, region: region, language: language)
    }

    /// Reads what an element says with its attributes.
    mutating func read(_ tag: XMLStartTag) {
        switch (tag.name, tag.namespace) {
        case ("link", XMLFeed.atom): readLink(tag)
        case ("category", XMLFeed.atom): readCategory(tag)
        case ("case", XMLFeed.casebook):
            caseURL = tag.value("href").flatMap { WebAddress($0) }
            caseID = tag.value("id").flatMap { CaseID($0) }
            topics = (tag.value("topics") ?? "").split(separator: " ").compactMap { TopicKey(String($0)) }
            region = tag.value("region").flatMap { RegionCode($0) }
        default: break
        }
    }

    /// Takes what an element holds.
    mutating func set(_ name: String, _ text: String) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch name {
        case "id", "guid": id = text
        case "title": title = text
        case "language": language = LanguageTag(text)
        case "link": if let address = WebAddress(text) { url = url ?? address }
        default: break
        }
    }

    private mutating func readLink(_ tag: XMLStartTag) {
        guard let address = tag.value("href").flatMap({ WebAddress($0) }) else { return }
        let type = tag.value("type") ?? ""
        switch tag.value("rel") ?? "alternate" {
        case XMLFeed.caseRelation: caseURL = address
        case "alternate":
            if type == "application/json" { caseURL = caseURL ?? address } else { url = url ?? address }
        default: break
        }
    }

    private mutating func readCategory(_ tag: XMLStartTag) {
        guard let term = tag.value("term") else { return }
        switch tag.value("scheme") {
        case "urn:casebook:topics": topics += [TopicKey(term)].compactMap(\.self)
        case "urn:casebook:nuts-2021": region = RegionCode(term)
        default: break
        }
    }

    /// The id that the file of a case has as its name: `…/cases/<id>.json`.
    private static func caseID(of address: WebAddress) -> CaseID? {
        let path = address.text.prefix { $0 != "?" && $0 != "#" }
        guard path.hasSuffix(".json"), let name = path.dropLast(5).split(separator: "/").last else { return nil }
        return CaseID(String(name))
    }

    /// A case that is gone (RFC 6721). Our own feeds say in attributes of their own what the format has no place for: the
    /// cause, and a day that may be partial.
    static func withdrawn(_ tag: XMLStartTag) -> FeedDocument.WithdrawnRecord? {
        func own(_ name: String) -> String? {
            tag.attributes.first { $0.name == name && $0.namespace == XMLFeed.casebook }?.value
        }
        let day = own("on") ?? tag.value("when").map { String($0.prefix(10)) }
        guard let id = tag.value("ref").flatMap({ WebAddress($0) }), let on = day.flatMap({ PartialDate($0) }) else {
            return nil
        }
        return FeedDocument.WithdrawnRecord(id: id, on: on, cause: own("cause") ?? "withdrawn")
    }
}

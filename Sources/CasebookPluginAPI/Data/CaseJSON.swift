public import CasebookJSON
import CasebookModel
public import CasebookPublication

/// A whole case as JSON: the keys of `case.yaml` in its order (contract, section 2), dates and words as written there.
///
/// What the gate removed is absent, never null. Beside the keys of the file there are `id`, facts about each medium,
/// and `_casebook`: where the case comes from and what every copy must carry.
public struct CaseJSON: Sendable {
    private let study: ReleasedCaseStudy
    private let context: ExportContext

    /// The data of a released case, with addresses below the edition's.
    public init(_ study: ReleasedCaseStudy, in context: ExportContext) {
        self.study = study
        self.context = context
    }

    /// The whole case.
    public var document: JSON {
        .object(zip(CaseStudy.part.fields, study.contents).flatMap { members(for: $0.key, saying: $1) })
    }

    /// What stands under a key, and what the export adds there.
    private func members(for key: String, saying content: FieldContent?) -> [JSON.Member] {
        let value = content.map(JSON.init)
        switch key {
        case "casebook": return [JSON.Member(key, value), JSON.Member("id", .string(study.id.text))].compactMap(\.self)
        // Whoever takes no more than these says that the case is invented, too.
        case "title": return [JSON.Member(key, .string(study.title))]
        case "summary": return [JSON.Member(key, .string(study.summary))]
        // Every export says it, and readers rely on both lists.
        case "fictional": return [JSON.Member(key, .bool(study.isFictional))]
        case "phases", "outcomes": return [JSON.Member(key, value ?? .array([]))]
        case "media": return [JSON.Member(key, .nonEmpty(media))].compactMap(\.self)
        case "origin": return [JSON.Member("_casebook", provenance)]
        default: return [JSON.Member(key, value)].compactMap(\.self)
        }
    }

    /// The media with what their bytes say.
    private var media: [JSON] {
        zip(study.content.media, study.media).map { medium, released in
            guard case .object(let members)? = medium.content.map(JSON.init) else { return .null }
            let facts = released.facts
            let added: [JSON.Member?] = [
                JSON.Member("url", .string(context.url + "cases/\(study.id)/" + medium.file.text.percentEncodedPath)),
                JSON.Member("media_type", .string(facts.type.rawValue)),
                JSON.Member("size_in_bytes", .integer(facts.byteCount)),
                JSON.Member("width", facts.pixelSize.map { .integer($0.width) }),
                JSON.Member("height", facts.pixelSize.map { .integer($0.height) }),
            ]
            return .object(members + added.compactMap(\.self))
        }
    }

    private var provenance: JSON {
        let publisher = context.publisher(of: study)
        let funding = context.funding(of: study)
        let language = study.interfaceLanguage(fallback: context.book.language)
        return .object(
            ("id", .string(context.canonicalURL(of: study))),
            ("canonical_url", .string(context.originalURL(of: study))),
            (
                "publisher",
                .object(
                    ("name", .string(publisher.name)), ("url", .text(publisher.url)), ("email", .text(publisher.email)))
            ), ("collection", .text(context.collection(of: study))), ("licence_url", .string(study.licence.url)),
            ("topics", .nonEmpty(study.topics.map(topic))),
            ("indicators", .nonEmpty(study.indicators.map(\.jsonWithKey))), ("funding", .text(funding?.text)),
            ("languages", languages(funding)),
            ("notice", study.isFictional ? .string(Phrase.fictionalNotice[language]) : nil),
            ("title", study.isFictional ? .string(study.plainTitle) : nil),
            ("summary", study.isFictional ? .string(study.plainSummary) : nil))
    }

    /// The languages of the words that are not the case's own.
    private func languages(_ funding: FundingNotice?) -> JSON? {
        let collection = context.collectionLanguage(of: study)
        guard collection != nil || funding?.language != nil else { return nil }
        return .object(("collection", .text(collection)), ("funding", .text(funding?.language)))
    }

    /// A topic with its names, for books that do not have it in their vocabulary.
    private func topic(_ topic: Topic) -> JSON {
        ["key": .string(topic.key.text), "de": .string(topic.label.de), "en": .string(topic.label.en)]
    }
}

extension JSON {
    /// What a field says, in JSON: words and dates as the file writes them.
    init(_ content: FieldContent) {
        switch content {
        case .text(let text): self = .string(text)
        case .markdown(let text): self = .string(text.source)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .flag: self = .bool(true)
        case .list(let items): self = .array(items.map(JSON.init))
        case .part(let members): self = .object(members.map { JSON.Member($0.field.key, JSON($0.content)) })
        }
    }
}

extension JSON.Member {
    /// A member, if it has a value.
    fileprivate init?(_ name: String, _ value: JSON?) {
        guard let value else { return nil }
        self.init(name, value)
    }
}

import CasebookDisk
import CasebookFiles
import CasebookPluginAPI

/// What an external plugin is told: one JSON object, made piece by piece, so that the cases of a large book never stand
/// in memory as JSON all at once.
struct PluginRequest {
    private let input: PluginInput
    private let head: [UInt8]
    private var next = Position.head

    private enum Position {
        case head
        case study(Int)
        case end
    }

    /// - Parameters:
    ///   - input: the gated cases.
    ///   - options: what the book sets for this export.
    ///   - mediaRoot: the folder of the cases.
    ///   - version: of the protocol; another one only to find out whether a plugin looks at it.
    init(
        _ input: PluginInput, options: [ExportOption], mediaRoot: DiskPath, version: Int = PluginFormat.version
    ) {
        self.input = input
        let context = input.catalogue.context
        let object = JSON.object(
            ("protocol", .integer(version)), ("export", Self.export(context)),
            ("book", Self.book(context.book, input.catalogue.topics)),
            ("options", .object(options.map { JSON.Member($0.name, $0.value.json) })),
            ("media_root", .string(mediaRoot.text)),
            ("withdrawn", .array(input.catalogue.tombstones.map(Self.tombstone))))
        // The cases come last, so that everything before them can be closed by hand.
        head = object.rendered(.compact).dropLast() + Array(",\"cases\":[".utf8)
    }

    /// The next bytes; `nil` at the end.
    ///
    /// - Throws: if a case can no longer be had.
    mutating func nextPiece() throws -> [UInt8]? {
        let entries = input.catalogue.entries
        switch next {
        case .head:
            next = .study(0)
            return head
        case .study(let index) where index < entries.count:
            next = .study(index + 1)
            let study = try input.caseJSON(entries[index].id)
            return index == 0 ? study : [UInt8(ascii: ",")] + study
        case .study:
            next = .end
            return Array("]}\n".utf8)
        case .end: return nil
        }
    }

    private static func export(_ context: ExportContext) -> JSON {
        .object(
            ("name", .string(context.name.text)), ("channel", .string(context.channel.rawValue)),
            ("url", .string(context.url)), ("partner", .text(context.partner?.key)),
            ("partner_name", .text(context.partner?.name)))
    }

    private static func book(_ book: Book, _ topics: [Topic]) -> JSON {
        let publisher = book.publisher
        let legal = JSON.object(
            ("imprint_url", .text(book.legal.imprint)), ("privacy_url", .text(book.legal.privacy)),
            ("accessibility_url", .text(book.legal.accessibility)))
        return .object(
            ("title", .string(book.title)), ("language", .string(book.language.rawValue)),
            ("base_url", .string(book.baseURL.text)), ("ids", .string(book.ids.text)),
            (
                "publisher",
                .object(
                    ("name", .string(publisher.name)), ("url", .text(publisher.url)), ("email", .text(publisher.email)))
            ), ("licence", .string(book.licence.id)), ("funding", .text(book.funding?.text)), ("legal", legal),
            (
                "topics",
                .object(
                    topics.map { topic in
                        JSON.Member(
                            topic.key.text, ["de": .string(topic.label.de), "en": .string(topic.label.en)])
                    })
            ), ("indicators", book.indicatorsJSON))
    }

    private static func tombstone(_ tombstone: Tombstone) -> JSON {
        [
            "id": .string(tombstone.id.text), "on": .string(tombstone.on.description),
            "cause": .string(tombstone.cause.rawValue),
        ]
    }
}

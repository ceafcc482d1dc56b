public import CasebookModel

/// Files that an export of the book offers, and where they are published.
public struct OfferedFiles: Sendable, Hashable {
    /// The export.
    public let export: ExportName
    /// What it offers.
    public let offer: FileOffer
    /// Whether the export holds what a partner has chosen, and nothing else.
    public let isOfPartner: Bool
    private let channel: Channel
    private let plugin: String
    /// Where the export's folder is published; ends with `/`.
    private let base: String

    init(_ offer: FileOffer, of export: ExportDeclaration, at base: String) {
        self.export = export.name
        self.offer = offer
        isOfPartner = export.partner != nil
        channel = export.channel
        plugin = export.plugin
        self.base = base
    }

    /// Whether both come from exports that one plugin makes: the same for other readers.
    public func isAlternative(to other: OfferedFiles) -> Bool { plugin == other.plugin }

    /// The address of the file of all cases.
    public var url: String { url(named: "") }

    /// The address of the feed of a topic, if there is one.
    public func url(ofTopic key: String) -> String? {
        guard case .feed(let topics?) = offer.kind else { return nil }
        return base + topics(key)
    }

    /// The address of the file of a case, if there is one and the case's release lets it out that way.
    public func url(of study: ReleasedCaseStudy) -> String? {
        offer.isOfCases && study.release.channels.contains(channel) ? url(named: study.id.text) : nil
    }

    /// The address of a file of the offer; whether it is there, nobody has asked.
    public func url(named name: String) -> String { base + offer.path(name) }
}

extension ExportContext {
    /// What the book's exports offer, as far as the readers of this one may know them: those for no particular partner, and on a
    /// partner's pages the partner's own instead, where there are any. In the order of the book.
    public var offers: [OfferedFiles] {
        known.filter { files in
            files.isOfPartner || !known.contains { $0.isOfPartner && $0.isAlternative(to: files) }
        }
    }

    /// Where the whole case lies for programs: in the partner's export of whole cases if there is one, or else in the book's.
    /// Whoever imports from a feed gets everything from there.
    ///
    /// - Returns: `nil` if the book has no such export, or the case's release does not let it out that way.
    public func wholeCaseURL(of study: ReleasedCaseStudy) -> String? {
        let found = known.lazy.filter { $0.offer.kind == .wholeCase && $0.url(of: study) != nil }
        return (found.first { $0.isOfPartner } ?? found.first)?.url(of: study)
    }
}

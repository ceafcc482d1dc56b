public import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A page of a JSON Feed (<https://www.jsonfeed.org/version/1.1/>) that was read, as far as an import needs it.
///
/// One item that makes no sense must not keep the others from being read; so what is wrong inside of an item is absent
/// there, and only what spoils the whole page is a finding.
public struct FeedDocument: Sendable {
    /// The file's text and what was found.
    public var findings: DiagnosticCollector
    /// Whether the page is a feed with the extension `_casebook` in a version that is understood.
    public let isUsable: Bool
    /// Whether the file is no feed but a single case.
    public let isCase: Bool
    /// Where the feed says that it lives.
    public let url: WebAddress?
    /// Where it says that it goes on.
    public let nextURL: WebAddress?
    public let items: [Item]
    public let withdrawn: [WithdrawnRecord]

    /// An item, as far as it could be read.
    public struct Item: Sendable, Hashable {
        /// The case's globally unique id.
        public let id: String
        public let title: String?
        /// Where a reader finds the case.
        public let url: WebAddress?
        /// The case's own id.
        public let caseID: CaseID?
        /// Where the whole case lies.
        public let caseURL: WebAddress?
        public let topics: [TopicKey]
        public let region: RegionCode?
        /// The language of its texts, if the feed says it.
        public let language: LanguageTag?

        package init(
            id: String, title: String?, url: WebAddress?, caseID: CaseID?, caseURL: WebAddress?, topics: [TopicKey],
            region: RegionCode?, language: LanguageTag?
        ) {
            self.id = id
            self.title = title
            self.url = url
            self.caseID = caseID
            self.caseURL = caseURL
            self.topics = topics
            self.region = region
            self.language = language
        }
    }

    /// A case that was public once.
    public struct WithdrawnRecord: Sendable, Hashable {
        /// The case's globally unique id.
        public let id: WebAddress
        public let on: PartialDate
        /// A ``PublicationEnd/Cause``; later versions may know others.
        public let cause: String

        package init(id: WebAddress, on: PartialDate, cause: String) {
            self.id = id
            self.on = on
            self.cause = cause
        }
    }

    /// The format of the extension that is understood.
    static let extensionName = "urn:casebook:feed-extension:1"

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let file = LocatedMapping(JSONDocument(reading: &findings, limits: .journal).root)
        let ours = file.record("_casebook")
        isCase = file.has("casebook")
        if !findings.hasErrors, file.string("version")?.hasPrefix("https://jsonfeed.org/version/1") != true {
            findings.report(FeedFormat.noFeed, at: file)
        } else if !findings.hasErrors, ours.string("about") != Self.extensionName {
            findings.report(FeedFormat.otherExtension, at: file.field("_casebook", "about", shownAt: ours.start))
        }
        isUsable = !findings.hasErrors
        self.findings = findings
        url = file.value("feed_url") { WebAddress($0) }?.value
        nextURL = file.value("next_url") { WebAddress($0) }?.value
        items = file.records("items").map(Item.init(reading:))
        withdrawn = ours.records("withdrawn").compactMap(WithdrawnRecord.init(reading:))
    }
}

extension FeedDocument.Item {
    init(reading file: LocatedMapping) {
        let ours = file.record("_casebook")
        id = file.string("id") ?? ""
        title = file.string("title")
        url = file.value("url") { WebAddress($0) }?.value
        caseID = ours.value("case_id") { CaseID($0) }?.value
        caseURL = ours.value("case_url") { WebAddress($0) }?.value
        topics = ours.list("topics") { TopicKey($0) }.map(\.value)
        region = ours.value("region") { RegionCode($0) }?.value
        language = file.value("language") { LanguageTag($0) }?.value
    }
}

extension FeedDocument.WithdrawnRecord {
    init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { WebAddress($0) })?.value, let on = file.date("on")?.value else { return nil }
        self.id = id
        self.on = on
        cause = file.string("cause") ?? "withdrawn"
    }
}

public import CasebookModel

/// Something that an export offers beside what its own readers see, and to which others lead: a page in its head, a feed in
/// its links. A plugin says it in its manifest; so nobody has to spell the name of another plugin, or where its files lie.
///
/// The lookups are ``ExportContext/offers``, ``ExportContext/embedURL`` and ``ExportContext/wholeCaseURL(of:)``.
public struct ExportOffer: Sendable, Hashable {
    package let subject: Subject
    /// On what it depends, if not every export of the plugin offers it.
    package private(set) var condition: Condition?

    package enum Subject: Sendable, Hashable {
        case site, embeds
        case files(FileOffer)
    }

    /// An option, and the word that it must be set to.
    package struct Condition: Sendable, Hashable {
        package let option: String
        package let word: String
    }

    private init(_ subject: Subject) { self.subject = subject }

    /// The files, if it offers any.
    package var files: FileOffer? { if case .files(let files) = subject { files } else { nil } }

    /// A page of each case, in `cases/<id>/`. Of a book's exports that offer them, the first one for no particular partner is
    /// published at its `base_url`.
    public static let site = ExportOffer(.site)

    /// Pages for others to embed: the list as `index.html`, each case as `cases/<id>/index.html` and, without a frame, as
    /// `fragment.html` beside it, and the script `assets/embed.js`.
    public static let embeds = ExportOffer(.embeds)

    /// A feed of all cases.
    ///
    /// - Parameters:
    ///   - path: where it lies, below the export's folder.
    ///   - topics: where the feed of each topic lies, `*` for the topic's key.
    ///   - mediaType: of the feeds, for example `application/atom+xml`.
    ///   - name: what readers know the format by.
    ///   - use: what it is good for, where there is room; otherwise the name.
    public static func feed(
        _ path: String, ofTopics topics: PathPattern? = nil, _ mediaType: String, name: LocalizedText,
        use: LocalizedText? = nil
    ) -> ExportOffer {
        ExportOffer(
            .files(FileOffer(.feed(ofTopics: topics), PathPattern(stringLiteral: path), mediaType, name, use ?? name)))
    }

    /// All cases in one file that is no feed; parameters as for a feed.
    public static func collection(
        _ path: String, _ mediaType: String, name: LocalizedText, use: LocalizedText? = nil
    ) -> ExportOffer {
        ExportOffer(.files(FileOffer(.collection, PathPattern(stringLiteral: path), mediaType, name, use ?? name)))
    }

    /// A file of each case, in `path` with `*` for the case's id; other parameters as for a feed.
    public static func document(
        _ path: PathPattern, _ mediaType: String, name: LocalizedText, use: LocalizedText? = nil
    ) -> ExportOffer {
        ExportOffer(.files(FileOffer(.document, path, mediaType, name, use ?? name)))
    }

    /// A file of each case with everything that is public of it, as `casebook schema case-export` describes it: what
    /// `casebook import` takes. Parameters as for a document.
    public static func wholeCase(
        _ path: PathPattern, _ mediaType: String, name: LocalizedText, use: LocalizedText? = nil
    ) -> ExportOffer {
        ExportOffer(.files(FileOffer(.wholeCase, path, mediaType, name, use ?? name)))
    }

    /// The offer, if the book sets an option of the plugin to a word.
    package func when(_ option: String, is word: String) -> ExportOffer {
        var offer = self
        offer.condition = Condition(option: option, word: word)
        return offer
    }
}

/// Files that an export offers.
public struct FileOffer: Sendable, Hashable {
    /// What the files are.
    public let kind: Kind
    /// Where they lie below the export's folder.
    public let path: PathPattern
    /// Their media type.
    public let mediaType: String
    /// What readers know the format by.
    public let name: LocalizedText
    /// What they are good for.
    public let use: LocalizedText

    /// The kinds of offered files.
    public enum Kind: Sendable, Hashable {
        /// A feed of all cases and, with a pattern, one of each topic.
        case feed(ofTopics: PathPattern?)
        /// All cases in one file.
        case collection
        /// A file of each case.
        case document
        /// A file of each case with everything that is public of it.
        case wholeCase
    }

    init(_ kind: Kind, _ path: PathPattern, _ mediaType: String, _ name: LocalizedText, _ use: LocalizedText) {
        self.kind = kind
        self.path = path
        self.mediaType = mediaType
        self.name = name
        self.use = use
    }

    /// Whether they are feeds.
    public var isFeed: Bool { if case .feed = kind { true } else { false } }
    /// Whether there is one for each case.
    public var isOfCases: Bool { kind == .document || kind == .wholeCase }
}

/// A path with a gap: `topics/*.json` is the place of a file for each topic.
public struct PathPattern: Sendable, Hashable, ExpressibleByStringLiteral {
    private let head: String
    /// What follows the gap; `nil` without one.
    private let tail: String?

    /// A path; the first `*` is the gap.
    public init(stringLiteral path: String) {
        let parts = path.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
        head = String(parts[0])
        tail = parts.count > 1 ? String(parts[1]) : nil
    }

    /// The path with a key or an id in its gap.
    public func callAsFunction(_ name: some CustomStringConvertible) -> String {
        tail.map { "\(head)\(name)\($0)" } ?? head
    }
}

/// Something in a file that nobody sees who looks at it, but that says who made it, where, when or with what.
public struct HiddenData: Sendable, Hashable {
    public let kind: Kind
    /// The file inside of the file in which it was found, for example a picture of a Word document; empty if it is the file
    /// itself.
    public let part: String

    public init(_ kind: Kind, in part: String = "") {
        self.kind = kind
        self.part = part
    }

    /// What it is.
    public enum Kind: Sendable, Hashable {
        // Of pictures.
        case location
        case camera
        case xmp
        case iptc
        case thumbnail
        case extraPictures
        case profileTexts
        // Of all kinds of files.
        case comment
        case texts
        case times
        case programData
        /// Bytes that no program reads: behind the end, or between the parts.
        case unusedBytes
        // Of drawings.
        case metadata
        case editorNotes
        case elementNames
        case attributes
        case fonts
        case styles
        // Of documents.
        case properties([String])
        case printer
        case folderPath
        case comments(by: [String])
        case trackedChanges(by: [String])
        case hiddenContent
        case speakerNotes
        case attachments([String])
        case signature
        case customData
        case earlierVersions
        case encrypted
        /// A file inside of the file that cannot be looked into.
        case unknownFile
        // Of sound and film.
        case tags
        case hiddenTrack
    }
}

extension HiddenData.Kind {
    /// A word for the kind, without what people have written; for an address.
    public var code: String {
        let name = String(describing: self)
        return String(name.prefix { $0 != "(" })
    }

    /// The kind of a word.
    public init?(code: String) {
        guard let kind = Self.all.first(where: { $0.code == code }) else { return nil }
        self = kind
    }

    private static let all: [Self] = [
        .location, .camera, .xmp, .iptc, .thumbnail, .extraPictures, .profileTexts, .comment, .texts, .times,
        .programData,
        .unusedBytes, .metadata, .editorNotes, .elementNames, .attributes, .fonts, .styles, .properties([]), .printer,
        .folderPath, .comments(by: []), .trackedChanges(by: []), .hiddenContent, .speakerNotes, .attachments([]),
        .signature,
        .customData, .earlierVersions, .encrypted, .unknownFile, .tags, .hiddenTrack,
    ]
}

/// Kinds of hidden data, each once, in the order in which they were found.
struct HiddenDataList {
    private(set) var items: [HiddenData] = []
    private var seen: Set<HiddenData> = []

    /// More are not listed; an archive could hold thousands of files.
    private static let limit = 50

    mutating func add(_ kind: HiddenData.Kind, in part: String = "") { add(HiddenData(kind, in: part)) }

    mutating func add(_ item: HiddenData) {
        if items.count < Self.limit, seen.insert(item).inserted { items.append(item) }
    }

    /// Adds what was found in a file inside of this one.
    mutating func add(_ others: [HiddenData], in part: String) {
        for other in others { add(HiddenData(other.kind, in: other.part.isEmpty ? part : "\(part)/\(other.part)")) }
    }
}

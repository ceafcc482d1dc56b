/// The kinds of files that may accompany a case, with their media types (RFC 6838; IANA registry).
public enum MediaType: String, Sendable, Hashable, CaseIterable {
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case pdf = "application/pdf"
    case mp4 = "video/mp4"
    case webm = "video/webm"
    case mp3 = "audio/mpeg"
    case csv = "text/csv"
    case text = "text/plain"
    case zip = "application/zip"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case odt = "application/vnd.oasis.opendocument.text"
    case ods = "application/vnd.oasis.opendocument.spreadsheet"
    case odp = "application/vnd.oasis.opendocument.presentation"

    /// The type that a file suffix (in lower case, without dot) stands for.
    public init?(suffix: String) {
        guard let type = Self.allCases.first(where: { $0.suffixes.contains(suffix) }) else { return nil }
        self = type
    }

    /// The suffixes that stand for the type, the usual one first.
    public var suffixes: [String] {
        switch self {
        case .svg: ["svg"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .gif: ["gif"]
        case .webp: ["webp"]
        case .pdf: ["pdf"]
        case .mp4: ["mp4"]
        case .webm: ["webm"]
        case .mp3: ["mp3"]
        case .csv: ["csv"]
        case .text: ["txt"]
        case .zip: ["zip"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .pptx: ["pptx"]
        case .odt: ["odt"]
        case .ods: ["ods"]
        case .odp: ["odp"]
        }
    }

    /// Whether browsers show it as a picture.
    public var isImage: Bool { rawValue.hasPrefix("image/") }

    /// The name that people know.
    public var name: String { self == .text ? "Text" : (suffixes.first ?? "").uppercased() }
}

/// What is known of a media file from looking at its bytes.
public struct MediumFacts: Sendable, Hashable {
    public var type: MediaType
    /// The size of the file in bytes.
    public var byteCount: Int
    /// The size of a picture in CSS pixels, if it says so.
    public var pixelSize: PixelSize?

    public init(type: MediaType, byteCount: Int, pixelSize: PixelSize? = nil) {
        self.type = type
        self.byteCount = byteCount
        self.pixelSize = pixelSize
    }
}

/// By what a medium that was looked at is known again in the same run, although its bytes have not been kept.
public struct MediumSource: Sendable, Hashable {
    private let fingerprint: Int
    /// Whether nothing has to be taken out of it before it is published.
    public let isClean: Bool

    public init(_ bytes: [UInt8], isClean: Bool) {
        fingerprint = Self.fingerprint(of: bytes)
        self.isClean = isClean
    }

    /// Whether these are the bytes that were looked at.
    public func isSame(_ bytes: [UInt8]) -> Bool { Self.fingerprint(of: bytes) == fingerprint }

    /// Nobody outside of the process can foresee it.
    private static func fingerprint(of bytes: [UInt8]) -> Int {
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}

/// The size of a picture in CSS pixels, at least 1 × 1.
public struct PixelSize: Sendable, Hashable {
    public let width: Int
    public let height: Int

    public init?(width: Int, height: Int) {
        guard width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }
}

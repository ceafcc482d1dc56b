public import CasebookModel

/// A medium without what it says between the lines.
public struct CleanedMedium: Sendable, Hashable {
    /// The bytes that may leave the house. Cleaned again they stay what they are.
    public var bytes: [UInt8]
    /// What was taken out.
    public var removed: [HiddenData] = []
    /// What is still inside, as taking it out could damage the file.
    public var remaining: [HiddenData] = []

    init(_ bytes: [UInt8], removed: [HiddenData] = [], remaining: [HiddenData] = []) {
        self.bytes = bytes
        self.removed = removed
        self.remaining = remaining
    }
}

/// Takes hidden data out of media: who made a file, where, when and with what.
///
/// Each format is read by a list of what may stay (what shows the picture, plays the sound), never by a list of what must go:
/// what nobody has thought of goes too. No pixel and no sample is decoded or encoded anew. Time and memory are linear in the
/// size of the file, whatever it holds.
public enum MediumCleaner {
    /// How deep files in files are looked into: a picture in a document in an archive.
    static let depthLimit = 3
    /// How much is unpacked in all to look into a file. Documents are compressed ten to one at most; what is not reached is
    /// named as something that nobody has looked into.
    static let unpackingLimit = 96 << 20

    /// Cleans a file of a type that it was found to be.
    public static func clean(_ bytes: [UInt8], as type: MediaType) -> CleanedMedium {
        var room = unpackingLimit
        return clean(bytes, as: type, depth: 0, room: &room)
    }

    static func clean(_ bytes: [UInt8], as type: MediaType, depth: Int, room: inout Int) -> CleanedMedium {
        switch type {
        case .jpeg: JPEGCleaner.clean(bytes)
        case .png: PNGCleaner.clean(bytes)
        case .webp: WebPCleaner.clean(bytes)
        case .gif: GIFCleaner.clean(bytes)
        case .svg: DrawingCleaner.clean(bytes)
        case .pdf: PDFCleaner.clean(bytes, room: &room)
        case .mp4: MP4Cleaner.clean(bytes)
        case .webm: WebMCleaner.clean(bytes)
        case .mp3: MP3Cleaner.clean(bytes)
        case .zip, .docx, .xlsx, .pptx, .odt, .ods, .odp:
            ArchiveCleaner.clean(bytes, as: type, depth: depth, room: &room)
        // What such a file holds is what everybody sees.
        case .csv, .text: CleanedMedium(bytes)
        }
    }
}

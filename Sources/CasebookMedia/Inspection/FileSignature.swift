import CasebookModel

/// Tells binary file types by their first bytes, whatever the file is called.
enum FileSignature {
    /// The types that are ZIP archives inside.
    static let archives: Set<MediaType> = [.zip, .docx, .xlsx, .pptx, .odt, .ods, .odp]

    /// The type of a file; `nil` if it is none of the binary ones that may accompany a case.
    static func type(of data: ByteReader) -> MediaType? {
        if data.has("PNG\r\n\u{1A}\n", at: 1), data[0] == 0x89 { return .png }
        if data.bigEndian(3, at: 0) == 0xFFD8FF { return .jpeg }
        if data.has("GIF87a") || data.has("GIF89a") { return .gif }
        if data.has("RIFF"), data.has("WEBP", at: 8) { return .webp }
        if data.has("%PDF-") { return .pdf }
        if data.has("ftyp", at: 4) { return isVideo(data) ? .mp4 : nil }
        if data.bigEndian(4, at: 0) == 0x1A45_DFA3 { return isWebM(data) ? .webm : nil }
        if data.has("ID3") || isMP3Frame(data) { return .mp3 }
        if data.has("PK\u{3}\u{4}") || data.has("PK\u{5}\u{6}") { return ArchiveListing(data).type }
        return nil
    }

    /// The brands of ISO 14496-12 files that are pictures, sound, or QuickTime, which browsers do not all play.
    private static let otherBrands: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis", "qt  ", "M4A ", "M4B ", "crx ",
    ]

    private static func isVideo(_ data: ByteReader) -> Bool {
        data.count >= 12 && !otherBrands.contains(data.text(at: 8, count: 4))
    }

    /// The document type stands in the EBML header (RFC 8794), which is short.
    private static func isWebM(_ data: ByteReader) -> Bool {
        data.part(at: 0, count: 64).firstOffset(of: "webm") != nil
    }

    /// The header of an MPEG audio frame, layer III (ISO 11172-3, 2.4.1.3).
    private static func isMP3Frame(_ data: ByteReader) -> Bool {
        guard let second = data[1], let third = data[2], data[0] == 0xFF else { return false }
        return second & 0xE0 == 0xE0 && second & 0x18 != 0x08 && second & 0x06 == 0x02 && third & 0xF0 != 0xF0
            && third & 0x0C != 0x0C
    }
}

/// The things of a camera's notes that matter here (Exif 2.32, sections 4.6.2 and 4.6.6; the frame is TIFF 6.0).
struct ExifData {
    /// Which side of the picture is up, from 1 to 8; `nil` if it does not say.
    let orientation: Int?
    /// Whether the notes hold a latitude or a longitude.
    let hasLocation: Bool
    /// Whether a second, smaller picture follows.
    let hasThumbnail: Bool

    /// Whether width and height are exchanged when the picture is shown.
    var isTurned: Bool { (5...8).contains(orientation ?? 1) }

    private static let orientation = 0x0112
    private static let gpsDirectory = 0x8825
    private static let positions = [0x0002, 0x0004]

    init?(_ data: ByteReader) {
        guard data.has("II*\0") || data.has("MM\0*") else { return nil }
        let bigEndian = data.has("MM")
        guard let start = data.number(4, at: 4, bigEndian: bigEndian) else { return nil }
        let main = Self.entries(in: data, at: start, bigEndian)
        // The value is a short, which stands at the beginning of the four bytes.
        orientation = main.first { $0.tag == Self.orientation }
            .flatMap { data.number(2, at: $0.valueOffset, bigEndian: bigEndian) }
        let end = start + 2 + (data.number(2, at: start, bigEndian: bigEndian) ?? 0) * 12
        hasThumbnail = data.number(4, at: end, bigEndian: bigEndian).map { $0 > 0 && $0 < data.count } ?? false
        let gps = main.first { $0.tag == Self.gpsDirectory }
            .flatMap { data.number(4, at: $0.valueOffset, bigEndian: bigEndian) }
        hasLocation =
            gps.map { offset in
                Self.entries(in: data, at: offset, bigEndian).contains { Self.positions.contains($0.tag) }
            } ?? false
    }

    private static func entries(in data: ByteReader, at start: Int, _ bigEndian: Bool) -> [(tag: Int, valueOffset: Int)]
    {
        let count = data.number(2, at: start, bigEndian: bigEndian) ?? 0
        return (0..<count).compactMap { index in
            let offset = start + 2 + index * 12
            return data.number(2, at: offset, bigEndian: bigEndian).map { ($0, offset + 8) }
        }
    }
}

/// The two things of a camera's notes that matter here (Exif 2.32, sections 4.6.2 and 4.6.6; the frame is TIFF 6.0).
struct ExifData {
    /// Whether width and height are exchanged when the picture is shown.
    let isTurned: Bool
    /// Whether the notes hold a latitude or a longitude.
    let hasLocation: Bool

    private static let orientation = 0x0112
    private static let gpsDirectory = 0x8825
    private static let positions = [0x0002, 0x0004]

    init?(_ data: ByteReader) {
        guard data.has("II*\0") || data.has("MM\0*") else { return nil }
        let bigEndian = data.has("MM")
        guard let start = data.number(4, at: 4, bigEndian: bigEndian) else { return nil }
        let main = Self.entries(in: data, at: start, bigEndian)
        // The value is a short, which stands at the beginning of the four bytes.
        let turn = main.first { $0.tag == Self.orientation }
            .flatMap { data.number(2, at: $0.valueOffset, bigEndian: bigEndian) }
        isTurned = (5...8).contains(turn ?? 1)
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

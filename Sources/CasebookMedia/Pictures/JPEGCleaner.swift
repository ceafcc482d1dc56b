/// JPEG: what the picture is drawn from, which side is up, and its colours (ITU-T T.81, annex B; JFIF 1.02; T.872, section 6.5.3;
/// ICC.1:2022, annex B.4).
struct JPEGCleaner {
    private let bytes: [UInt8]
    private var cleaned: [UInt8] = [0xFF, 0xD8]
    private var removed = HiddenDataList()
    private var hasJFIF = false
    private var hasScan = false
    /// The notes that say which side is up: where the first of them stood, and what stays of them.
    private var exifPlace: Int?
    private var orientation: [UInt8]?
    private var profilePlace: Int?
    private var profileParts: [Int: ArraySlice<UInt8>] = [:]

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = JPEGCleaner(bytes: bytes)
        cleaner.run()
        return CleanedMedium(cleaner.cleaned, removed: cleaner.removed.items)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        var offset = 2
        while let marker = nextMarker(&offset) {
            switch marker {
            case 0xD9:
                cleaned += [0xFF, 0xD9]
                if offset < bytes.count { noteTrailer(from: offset) }
                return insertNotes()
            // Marks without content have no business outside of a scan.
            case 0x01, 0xD0...0xD8: removed.add(.unusedBytes)
            default:
                guard let length = bytes.big(2, at: offset), length >= 2, offset + length <= bytes.count else {
                    removed.add(.unusedBytes)
                    return insertNotes()
                }
                take(marker, bytes[offset + 2..<offset + length])
                offset += length
                if marker == 0xDA { takeScan(&offset) }
            }
        }
        insertNotes()
    }

    /// Goes behind the next marker; what stands before it belongs to nothing.
    private mutating func nextMarker(_ offset: inout Int) -> UInt8? {
        let start = offset
        while offset + 1 < bytes.count {
            guard bytes[offset] == 0xFF, bytes[offset + 1] != 0 else {
                offset = bytes[(offset + 1)...].firstIndex(of: 0xFF) ?? bytes.count
                continue
            }
            // Fill bytes may stand before a marker.
            if bytes[offset + 1] == 0xFF {
                offset += 1
                continue
            }
            if bytes[start..<offset].contains(where: { $0 != 0xFF }) { removed.add(.unusedBytes) }
            offset += 2
            return bytes[offset - 1]
        }
        if start < bytes.count { removed.add(.unusedBytes) }
        return nil
    }

    private mutating func take(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
        switch marker {
        // Frames, tables, number of lines, restart interval, hierarchical progression, scans.
        case 0xC0...0xC7, 0xC9...0xCF, 0xDA...0xDF: keep(marker, content)
        case 0xE0: takeJFIF(content)
        case 0xE1: takeNotes(content)
        case 0xE2: takeProfile(content)
        case 0xED: removed.add(.iptc)
        case 0xEE where content.starts(with: "Adobe".utf8) && content.count >= 12:
            // Tells how the colours are transformed.
            if content.count > 12 { removed.add(.programData) }
            keep(marker, content.prefix(12))
        case 0xFE: removed.add(.comment)
        default: removed.add(.programData)
        }
    }

    private mutating func keep(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
        cleaned += [0xFF, marker] + Bytes.big(content.count + 2, 2)
        cleaned += content
    }

    /// The marks inside of the compressed pixels are restarts; any other ends them.
    private mutating func takeScan(_ offset: inout Int) {
        hasScan = true
        let start = offset
        while let found = bytes[offset...].firstIndex(of: 0xFF) {
            offset = found + 1
            guard offset < bytes.count else { break }
            if bytes[offset] == 0 || (0xD0...0xD7).contains(bytes[offset]) { continue }
            cleaned += bytes[start..<found]
            offset = found
            return
        }
        cleaned += bytes[start...]
        offset = bytes.count
    }

    /// Version and density; the thumbnail goes.
    private mutating func takeJFIF(_ content: ArraySlice<UInt8>) {
        guard content.starts(with: "JFIF\0".utf8), content.count >= 12, !hasJFIF else {
            return removed.add(content.starts(with: "JFXX\0".utf8) ? .thumbnail : .programData)
        }
        hasJFIF = true
        let kept = content.prefix(12) + [0, 0]
        if kept != content { removed.add(content.count > 14 ? .thumbnail : .programData) }
        keep(0xE0, kept)
    }

    private mutating func takeNotes(_ content: ArraySlice<UInt8>) {
        guard content.starts(with: "Exif\0".utf8), content.count >= 6 else {
            let isXMP = content.starts(with: "http://ns.adobe.com/".utf8)
            return removed.add(isXMP ? .xmp : .programData)
        }
        let notes = Array(content.dropFirst(6))
        let exif = ExifData(ByteReader(notes))
        let kept = hasScan || exifPlace != nil ? nil : Orientation.notes(for: exif)
        if !hasScan, exifPlace == nil, exif?.orientation != nil {
            exifPlace = cleaned.count
            orientation = kept
        }
        if kept != notes { Orientation.losses(of: exif).forEach { removed.add($0) } }
    }

    private mutating func takeProfile(_ content: ArraySlice<UInt8>) {
        guard content.starts(with: "ICC_PROFILE\0".utf8), content.count > 14 else {
            return removed.add(content.starts(with: "MPF\0".utf8) ? .extraPictures : .programData)
        }
        if profilePlace == nil { profilePlace = cleaned.count }
        let number = Int(content[content.startIndex + 12])
        guard !hasScan, profileParts[number] == nil else { return removed.add(.profileTexts) }
        profileParts[number] = content.dropFirst(14)
    }

    private mutating func noteTrailer(from offset: Int) {
        let trailer = ByteReader(Array(bytes[offset...]))
        removed.add(
            trailer.firstOffset(of: "ftyp") != nil || trailer.firstOffset(of: "JFIF") != nil
                || trailer.firstOffset(of: "Exif") != nil ? .extraPictures : .unusedBytes)
    }

    /// Puts the notes and the colour profile where they stood.
    private mutating func insertNotes() {
        var insertions: [(place: Int, bytes: [UInt8])] = []
        if let place = exifPlace, let orientation {
            insertions.append(
                (place, [0xFF, 0xE1] + Bytes.big(orientation.count + 8, 2) + "Exif\0\0".utf8 + orientation))
        }
        if let place = profilePlace {
            let profile = profileParts.sorted { $0.key < $1.key }.flatMap(\.value)
            let kept = ColourProfile.cleaned(profile)
            if kept != profile { removed.add(.profileTexts) }
            if let kept { insertions.append((place, Self.segments(ofProfile: kept))) }
        }
        for insertion in insertions.sorted(by: { $0.place > $1.place }) {
            cleaned.insert(contentsOf: insertion.bytes, at: insertion.place)
        }
    }

    private static func segments(ofProfile profile: [UInt8]) -> [UInt8] {
        let room = 65_535 - 2 - 14
        let count = (profile.count + room - 1) / room
        guard count <= 255 else { return [] }
        return (0..<count).flatMap { index in
            let part = profile[index * room..<min((index + 1) * room, profile.count)]
            return [0xFF, 0xE2] + Bytes.big(part.count + 16, 2) + "ICC_PROFILE\0".utf8
                + [UInt8(index + 1), UInt8(count)] + part
        }
    }
}

import CasebookModel

/// ICC profiles (ICC.1:2022), by which browsers show the right colours.
///
/// Which profile it is does not matter: everything that colours are computed from stays, and everything that is said about
/// device, maker, day and owner goes, so that a profile of a calibrated screen with its serial number is as harmless as sRGB.
/// Only the names of well-known profiles stay.
enum ColourProfile {
    private static let known: Set<String> = [
        "sRGB IEC61966-2.1", "sRGB IEC61966-2-1", "sRGB", "sRGB built-in", "GIMP built-in sRGB", "sRGB2014", "c2",
        "uRGB",
        "Display P3", "DCI-P3", "DCI(P3) RGB", "Adobe RGB (1998)", "Compatible with Adobe RGB (1998)",
        "ProPhoto RGB", "ROMM RGB", "Wide Gamut RGB", "Apple RGB", "ColorMatch RGB", "Generic RGB Profile",
        "Generic Gray Profile", "Generic Gray Gamma 2.2 Profile", "Generic CMYK Profile", "Rec. ITU-R BT.2020-1",
        "Rec2020",
        "Rec. 2020", "Rec. ITU-R BT.709-5", "eciRGB v2", "ECI-RGB.V1.0", "Gray Gamma 2.2", "Gray Gamma 1.8", "sGray",
        "Dot Gain 10%",
        "Dot Gain 15%", "Dot Gain 20%", "Dot Gain 25%", "Dot Gain 30%", "Coated FOGRA27 (ISO 12647-2:2004)",
        "Coated FOGRA39 (ISO 12647-2:2004)", "PSO Coated v3", "PSO Uncoated v3 (FOGRA52)", "ISO Coated v2 (ECI)",
        "ISO Coated v2 300% (ECI)", "U.S. Web Coated (SWOP) v2", "Euroscale Coated v2", "Japan Color 2001 Coated",
    ]

    /// The tags by which colours are computed.
    private static let kept: Set<String> = [
        "wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "lumi", "cicp", "gamt", "chrm",
        "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1",
        "B2D2", "B2D3",
    ]

    private static let neutralName = "Profile"
    private static let tagLimit = 200

    /// The profile without what does not make colours; `nil` if it is none.
    static func cleaned(_ profile: [UInt8]) -> [UInt8]? {
        guard profile.has("acsp", at: 36), let count = profile.big(4, at: 128), (1...tagLimit).contains(count),
            let version = profile.big(1, at: 8), version < 5
        else { return nil }
        var tags: [(name: [UInt8], data: [UInt8])] = []
        var name = ""
        for index in 0..<count {
            let entry = 132 + index * 12
            guard let offset = profile.big(4, at: entry + 4), let size = profile.big(4, at: entry + 8), size >= 8,
                offset >= 128, offset + size <= profile.count
            else { return nil }
            let signature = String(decoding: profile[entry..<entry + 4], as: UTF8.self)
            let data = Array(profile[offset..<offset + size])
            if signature == "desc" { name = text(of: data) }
            if kept.contains(signature), !tags.contains(where: { $0.name == Array(signature.utf8) }) {
                tags.append((Array(signature.utf8), bounded(data)))
            }
        }
        let shown = known.contains(name) ? name : neutralName
        tags =
            [
                (Array("desc".utf8), described(shown, isNew: version >= 4)),
                (Array("cprt".utf8), version >= 4 ? multilingual("") : Array("text\0\0\0\0\0".utf8)),
            ] + tags
        return assembled(header: Array(profile.prefix(128)), tags)
    }

    private static func assembled(header: [UInt8], _ tags: [(name: [UInt8], data: [UInt8])]) -> [UInt8] {
        var table = Bytes.big(tags.count, 4)
        var data: [UInt8] = []
        var places: [[UInt8]: Int] = [:]
        for tag in tags {
            // Channels mostly share one curve.
            let place = places[tag.data] ?? 132 + tags.count * 12 + data.count
            if places[tag.data] == nil {
                places[tag.data] = place
                data += tag.data + [UInt8](repeating: 0, count: -tag.data.count & 3)
            }
            table += tag.name + Bytes.big(place, 4) + Bytes.big(tag.data.count, 4)
        }
        var header = header
        header.replaceSubrange(0..<4, with: Bytes.big(128 + table.count + data.count, 4))
        // CMM, day, platform, maker, model, creator, checksum and what is reserved. The day is required.
        for range in [4..<8, 40..<44, 48..<56, 80..<128] {
            header.replaceSubrange(range, with: [UInt8](repeating: 0, count: range.count))
        }
        header.replaceSubrange(24..<36, with: [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
        return header + table + data
    }

    /// The data without what its type has no place for.
    private static func bounded(_ data: [UInt8]) -> [UInt8] {
        var length = data.count
        if data.has("XYZ ", at: 0) { length = 20 }
        if data.has("curv", at: 0), let count = data.big(4, at: 8) { length = 12 + 2 * count }
        if data.has("para", at: 0), let kind = data.big(2, at: 8), kind < 5 { length = 12 + 4 * [1, 3, 4, 5, 7][kind] }
        return Array(data.prefix(length))
    }

    private static func text(of data: [UInt8]) -> String {
        if data.has("desc", at: 0), let count = data.big(4, at: 8), count > 0, 12 + count <= data.count {
            return String(decoding: data[12..<12 + count].prefix { $0 != 0 }, as: UTF8.self)
        }
        guard data.has("mluc", at: 0), let length = data.big(4, at: 20), let offset = data.big(4, at: 24),
            offset + length <= data.count
        else { return "" }
        let units = stride(from: offset, to: offset + length - 1, by: 2).compactMap { data.big(2, at: $0) }
        return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }.prefix { $0 != 0 }, as: UTF16.self)
    }

    private static func described(_ text: String, isNew: Bool) -> [UInt8] {
        if isNew { return multilingual(text) }
        // The type of version 2 has places for two more spellings, which stay empty.
        return Array("desc\0\0\0\0".utf8) + Bytes.big(text.utf8.count + 1, 4) + Array(text.utf8)
            + [UInt8](repeating: 0, count: 1 + 8 + 3 + 67)
    }

    private static func multilingual(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { Bytes.big(Int($0), 2) }
        return Array("mluc\0\0\0\0".utf8) + Bytes.big(1, 4) + Bytes.big(12, 4) + Array("enUS".utf8)
            + Bytes.big(units.count, 4) + Bytes.big(28, 4) + units
    }
}

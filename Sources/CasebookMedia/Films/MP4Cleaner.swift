/// MP4 (ISO 14496-12; QuickTime): pictures, sound, subtitles and their tables. Everything else becomes free space of the same length,
/// as the tables count bytes from the beginning of the file.
struct MP4Cleaner {
    private var bytes: [UInt8]
    private var removed = HiddenDataList()
    private var remaining = HiddenDataList()
    private var hasHiddenTrack = false
    private var hasFragments = false
    /// How many bytes of samples may still be blotted out; more than the file has would be the same ones again.
    private var room: Int

    /// Where samples may lie. A table that says otherwise is not believed.
    private var stores: [Range<Int>] = []

    private struct Box {
        let type: String
        let start: Int
        let content: Int
        let end: Int
    }

    /// What may be in what. The parts of a box that is not named here stay as they are.
    private static let kept: [String: Set<String>] = [
        "": ["ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp", "pdin"],
        "moov": ["mvhd", "trak", "mvex", "iods"],
        "trak": ["tkhd", "edts", "mdia", "tref", "tapt"],
        "mdia": ["mdhd", "hdlr", "minf", "elng"],
        "minf": ["vmhd", "smhd", "nmhd", "sthd", "hmhd", "gmhd", "hdlr", "dinf", "stbl"],
        "dinf": ["dref"],
        "stbl": [
            "stsd", "stts", "ctts", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stsh", "padb", "stdp", "sdtp",
            "sbgp",
            "sgpd", "subs", "saiz", "saio", "cslg",
        ],
        "moof": ["mfhd", "traf"],
        "traf": ["tfhd", "tfdt", "trun", "saiz", "saio", "sbgp", "sgpd", "subs", "senc", "sdtp"],
    ]

    /// The tracks that are seen, heard or read.
    private static let tracks: Set = ["vide", "soun", "sbtl", "subt", "clcp"]

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = MP4Cleaner(bytes: bytes, room: bytes.count)
        cleaner.stores = cleaner.boxes(in: 0..<bytes.count, isOutermost: true).boxes
            .filter { $0.type == "mdat" }.map { $0.content..<$0.end }
        cleaner.walk(0..<bytes.count, in: "")
        if cleaner.hasHiddenTrack, cleaner.hasFragments { cleaner.remaining.add(.hiddenTrack) }
        return CleanedMedium(cleaner.bytes, removed: cleaner.removed.items, remaining: cleaner.remaining.items)
    }

    private init(bytes: [UInt8], room: Int) {
        self.bytes = bytes
        self.room = room
    }

    /// The boxes in a range, as far as they are whole, and where they end.
    private func boxes(in range: Range<Int>, isOutermost: Bool = false) -> (boxes: [Box], end: Int) {
        var boxes: [Box] = []
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound, var size = bytes.big(4, at: offset) {
            var head = 8
            if size == 1 {
                head = 16
                guard let large = bytes.big(8, at: offset + 8), large >= 16 else { break }
                size = large
            }
            if size == 0, isOutermost { size = range.upperBound - offset }
            guard size >= head, size <= range.upperBound - offset else { break }
            let type = String(String.UnicodeScalarView(bytes[offset + 4..<offset + 8].map { Unicode.Scalar($0) }))
            boxes.append(Box(type: type, start: offset, content: offset + head, end: offset + size))
            offset += size
        }
        return (boxes, offset)
    }

    private mutating func walk(_ range: Range<Int>, in container: String) {
        let (boxes, end) = boxes(in: range, isOutermost: container.isEmpty)
        for box in boxes {
            if Self.kept[container]?.contains(box.type) == true { take(box) } else { free(box) }
        }
        guard end < range.upperBound else { return }
        if container.isEmpty, !boxes.isEmpty {
            // A film that was cut off plays as far as it goes.
            guard !bytes.has("mdat", at: end + 4) else { return }
            removed.add(.unusedBytes)
            bytes.removeSubrange(end...)
        } else if !container.isEmpty {
            blot(end..<range.upperBound, as: .unusedBytes)
        }
    }

    private mutating func take(_ box: Box) {
        switch box.type {
        case "mvhd", "tkhd", "mdhd":
            let length = bytes.big(1, at: box.content) == 1 ? 16 : 8
            blot(box.content + 4..<min(box.content + 4 + length, box.end), as: .times)
        case "hdlr": blot(min(box.content + 24, box.end)..<box.end, as: .programData)
        case "stsd": takeDescriptions(box)
        case "dref": takeReferences(box)
        case "trak": takeTrack(box)
        case "moof":
            hasFragments = true
            walk(box.content..<box.end, in: box.type)
        case "moov", "mdia", "minf", "dinf", "stbl", "traf": walk(box.content..<box.end, in: box.type)
        default: break
        }
    }

    /// Makes a box free space.
    private mutating func free(_ box: Box) {
        let isFree = ["free", "skip", "wide"].contains(box.type)
        let kind: HiddenData.Kind =
            switch box.type {
            case "free", "skip", "wide": .unusedBytes
            case "uuid": .programData
            default: .tags
            }
        let range = box.content..<box.end
        if bytes.firstIndex(of: "xmpmeta", from: range.lowerBound, before: range.upperBound) != nil {
            removed.add(.xmp)
        }
        if bytes.firstIndex(of: "xyz", from: range.lowerBound, before: range.upperBound) != nil
            || bytes.firstIndex(of: "location", from: range.lowerBound, before: range.upperBound) != nil
        {
            removed.add(.location)
        }
        if !isFree {
            removed.add(kind)
            bytes.replaceSubrange(box.start + 4..<box.start + 8, with: Array("free".utf8))
        }
        blot(range, as: kind)
    }

    private mutating func blot(_ range: Range<Int>, as kind: HiddenData.Kind) {
        guard range.lowerBound < range.upperBound, bytes[range].contains(where: { $0 != 0 }) else { return }
        removed.add(kind)
        bytes.replaceSubrange(range, with: repeatElement(0, count: range.count))
    }

    /// The names of encoders.
    private mutating func takeDescriptions(_ box: Box) {
        guard box.content + 8 <= box.end else { return }
        for entry in boxes(in: box.content + 8..<box.end).boxes {
            let isPicture = [
                "avc1", "avc2", "avc3", "avc4", "hvc1", "hev1", "vp08", "vp09", "av01", "mp4v", "jpeg", "s263", "encv",
            ]
            .contains(entry.type)
            if isPicture {
                blot(entry.start + 50..<max(entry.start + 50, min(entry.start + 82, entry.end)), as: .programData)
            }
        }
    }

    /// Where the samples lie: in this file. Some programs note where they had lain before.
    private mutating func takeReferences(_ box: Box) {
        guard box.content + 8 <= box.end else { return }
        for entry in boxes(in: box.content + 8..<box.end).boxes where entry.content + 4 <= entry.end {
            let isHere = bytes[entry.content + 3] & 1 == 1
            if isHere { blot(entry.content + 4..<entry.end, as: .folderPath) } else { remaining.add(.folderPath) }
        }
    }

    private mutating func takeTrack(_ box: Box) {
        let parts = boxes(in: box.content..<box.end).boxes
        let media = parts.first { $0.type == "mdia" }.map { boxes(in: $0.content..<$0.end).boxes } ?? []
        let handler = media.first { $0.type == "hdlr" }.map { handler in
            String(
                String.UnicodeScalarView(
                    bytes[min(handler.content + 8, handler.end)..<min(handler.content + 12, handler.end)].map {
                        Unicode.Scalar($0)
                    }))
        }
        if let handler, Self.tracks.contains(handler) { return walk(box.content..<box.end, in: "trak") }
        hasHiddenTrack = true
        removed.add(.hiddenTrack)
        let tables = media.first { $0.type == "minf" }.map { boxes(in: $0.content..<$0.end).boxes } ?? []
        if let table = tables.first(where: { $0.type == "stbl" }) {
            blotSamples(boxes(in: table.content..<table.end).boxes)
        }
        bytes.replaceSubrange(box.start + 4..<box.start + 8, with: Array("free".utf8))
        blot(box.content..<box.end, as: .hiddenTrack)
    }

    /// Blots out what a track has in the common store of samples.
    private mutating func blotSamples(_ tables: [Box]) {
        guard let sizes = tables.first(where: { $0.type == "stsz" }),
            let runs = tables.first(where: { $0.type == "stsc" }),
            let chunks = tables.first(where: { $0.type == "stco" || $0.type == "co64" }),
            let size = bytes.big(4, at: sizes.content + 4), let runCount = bytes.big(4, at: runs.content + 4),
            let chunkCount = bytes.big(4, at: chunks.content + 4)
        else { return remaining.add(.hiddenTrack) }
        let width = chunks.type == "co64" ? 8 : 4
        var run = 0
        var sample = 0
        for chunk in 0..<min(chunkCount, (chunks.end - chunks.content) / width) {
            while run + 1 < runCount, let first = bytes.big(4, at: runs.content + 8 + (run + 1) * 12),
                first <= chunk + 1
            { run += 1 }
            guard let count = bytes.big(4, at: runs.content + 12 + run * 12), runs.content + 16 + run * 12 <= runs.end,
                let offset = bytes.big(width, at: chunks.content + 8 + chunk * width), offset >= 0
            else { return }
            var length = 0
            if size > 0 {
                length = size * count
            } else {
                var left = count
                while left > 0, sizes.content + 16 + sample * 4 <= sizes.end,
                    let next = bytes.big(4, at: sizes.content + 12 + sample * 4)
                {
                    length += next
                    sample += 1
                    left -= 1
                }
            }
            let end = min(offset + min(length, bytes.count), bytes.count)
            guard offset < end else { continue }
            room -= end - offset
            guard room >= 0 else { return remaining.add(.hiddenTrack) }
            for store in stores where store.overlaps(offset..<end) {
                blot(store.clamped(to: offset..<end), as: .hiddenTrack)
            }
        }
    }
}

import CasebookModel

/// What a pixel picture says of itself in its header.
struct Picture {
    /// The size as it is shown, after the rotation that a camera asks for; `nil` if the header is damaged.
    let size: PixelSize?

    /// Chunks beyond this many are not looked at.
    private static let chunkLimit = 10_000

    /// Looks at a picture; `nil` if the type is no pixel picture.
    init?(_ data: ByteReader, _ type: MediaType) {
        switch type {
        case .png: self.init(png: data)
        case .gif: self.init(gif: data)
        case .jpeg: self.init(jpeg: data)
        case .webp: self.init(webp: data)
        default: return nil
        }
    }

    private init(width: Int?, height: Int?, exif: ExifData? = nil) {
        let isTurned = exif?.isTurned == true
        let size = width.flatMap { width in height.flatMap { PixelSize(width: width, height: $0) } }
        self.size = isTurned ? size.flatMap { PixelSize(width: $0.height, height: $0.width) } : size
    }

    /// GIF89a, section 18.
    private init(gif data: ByteReader) {
        self.init(width: data.littleEndian(2, at: 6), height: data.littleEndian(2, at: 8))
    }

    /// PNG (Third Edition), sections 11.2.1 and 11.3.3.5.
    private init(png data: ByteReader) {
        guard data.has("IHDR", at: 12) else {
            self.init(width: nil, height: nil)
            return
        }
        var exif: ExifData?
        var offset = 8
        for _ in 0..<Self.chunkLimit {
            guard let length = data.bigEndian(4, at: offset) else { break }
            if data.has("eXIf", at: offset + 4) { exif = ExifData(data.part(at: offset + 8, count: length)) }
            offset += 12 + length
        }
        self.init(width: data.bigEndian(4, at: 16), height: data.bigEndian(4, at: 20), exif: exif)
    }

    /// JPEG (ITU-T T.81, annex B); Exif 2.32, section 4.5.4; XMP specification part 3, section 1.1.3.
    private init(jpeg data: ByteReader) {
        var exif: ExifData?
        var size: (width: Int?, height: Int?)
        var offset = 2
        // The notes may stand behind the size, but not behind the first line of pixels.
        while data[offset] == 0xFF, let marker = data[offset + 1], marker != 0xDA {
            // Fill bytes may stand before a marker.
            if marker == 0xFF {
                offset += 1
                continue
            }
            guard let length = data.bigEndian(2, at: offset + 2), length >= 2 else { break }
            let content = data.part(at: offset + 4, count: length - 2)
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                if size.width == nil { size = (content.bigEndian(2, at: 3), content.bigEndian(2, at: 1)) }
            case 0xE1 where content.has("Exif\0\0"):
                exif = exif ?? ExifData(content.part(at: 6, count: content.count))
            default: break
            }
            offset += 2 + length
        }
        self.init(width: size.width, height: size.height, exif: exif)
    }

    /// WebP container (RFC 9649, section 2).
    private init(webp data: ByteReader) {
        var width: Int?
        var height: Int?
        var offset = 12
        for _ in 0..<Self.chunkLimit {
            guard let length = data.littleEndian(4, at: offset + 4) else { break }
            let content = data.part(at: offset + 8, count: length)
            if data.has("VP8X", at: offset) {
                width = content.littleEndian(3, at: 4).map { $0 + 1 }
                height = content.littleEndian(3, at: 7).map { $0 + 1 }
            } else if data.has("VP8L", at: offset), width == nil, content[0] == 0x2F {
                let bits = content.littleEndian(4, at: 1)
                width = bits.map { ($0 & 0x3FFF) + 1 }
                height = bits.map { ($0 >> 14 & 0x3FFF) + 1 }
            } else if data.has("VP8 ", at: offset), width == nil, content.bigEndian(3, at: 3) == 0x9D012A {
                width = content.littleEndian(2, at: 6).map { $0 & 0x3FFF }
                height = content.littleEndian(2, at: 8).map { $0 & 0x3FFF }
            }
            offset += 8 + length + length % 2
        }
        // Browsers do not turn WebP pictures.
        self.init(width: width, height: height)
    }
}

import CasebookDisk
import CasebookMedia
import CasebookModel

/// Makes smaller sizes of a picture: upright, in sRGB, without anything that nobody sees.
struct PictureScaler: Sendable {
    let vips: Vips

    /// Larger pictures are not unpacked: the largest sensors of phones have so many pixels, a bomb has more.
    static let pixelLimit = 120_000_000

    /// Whether a picture is one that can be scaled; what moves stays as it is.
    static func canScale(_ bytes: [UInt8], _ type: MediaType) -> Bool {
        switch type {
        case .jpeg: true
        case .png: !bytes.contains("acTL")
        case .webp: !bytes.contains("ANIM")
        default: false
        }
    }

    /// Those widths at which a picture becomes markedly smaller.
    static func widths(for size: PixelSize) -> [Int] { PictureName.widths.filter { $0 * 5 <= size.width * 4 } }

    /// The picture in some widths.
    func scaled(
        _ bytes: [UInt8], _ type: MediaType, to widths: [Int]
    ) throws(PictureProblem) -> [Int: [UInt8]] {
        let scratch = try onDisk { () throws(DiskError) in try ScratchFolder() }
        // Under a name of our own: vips takes brackets in names for options.
        let suffix = type.suffixes.first ?? ""
        let original = scratch.path / "in.\(suffix)"
        try onDisk { () throws(DiskError) in try AtomicFile.write(bytes, to: original) }
        var pictures: [Int: [UInt8]] = [:]
        for width in widths {
            let target = scratch.path / "\(width).\(suffix)"
            try vips.run(
                [
                    "thumbnail", original.text, target.text + options(for: bytes, type), String(width),
                    "--height", "100000", "--size", "down", "--export-profile", "srgb", "--fail-on", "error",
                ], reading: .none)
            let scaled = try onDisk { () throws(DiskError) in
                try Disk.read(target, limit: MediaInspector.byteLimit)
            }
            pictures[width] = MediumCleaner.clean(scaled, as: type).bytes
        }
        return pictures
    }

    /// How a picture is written: what had no loss before has none afterwards.
    private func options(for bytes: [UInt8], _ type: MediaType) -> String {
        switch type {
        case .png:
            let isPalette = bytes.count > 25 && bytes[25] == 3
            return isPalette ? "[strip,compression=9,palette,Q=95,effort=10]" : "[strip,compression=9]"
        case .webp: return bytes.contains("VP8L") ? "[strip,lossless,effort=6]" : "[strip,Q=80,effort=6]"
        default: return "[strip,Q=82,interlace,optimize_coding]"
        }
    }
}

extension [UInt8] {
    /// Whether these letters stand somewhere in the first chunks of a file.
    fileprivate func contains(_ letters: StaticString) -> Bool {
        let wanted = Array(String(describing: letters).utf8)
        let head = prefix(1 << 16)
        guard let first = wanted.first else { return false }
        return head.indices.contains { head[$0] == first && head[$0...].starts(with: wanted) }
    }
}

/// What the disk refuses is why a picture could not be made.
func onDisk<Value: ~Copyable>(_ work: () throws(DiskError) -> Value) throws(PictureProblem) -> Value {
    do throws(DiskError) { return try work() } catch { throw .disk(error) }
}

import CasebookDisk
import CasebookMedia
import CasebookModel
import CasebookPublication

/// Draws the picture that networks show beside a link: 1200 × 630 pixels, the size that they ask for.
struct ShareDrawing: Sendable {
    let vips: Vips

    private static let background = """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
        <rect width="1200" height="630" fill="#fbfaf6"/>
        <rect width="16" height="630" fill="#d9773b"/>
        <rect y="540" width="1200" height="90" fill="#0f4f56"/>
        </svg>

        """
    /// Metrics of Liberation Sans are those of Arial and Helvetica, so that lines break alike nearly everywhere.
    private static let font = "Liberation Sans,Arimo,Arial,Helvetica,DejaVu Sans,sans-serif 30"
    /// What the texts have: from the left edge to the right one, and from the top to the strip.
    private static let (left, width, height, strip) = (72, 1056, 540, 90)
    private static let titleSizes = [76, 66, 56, 46, 38, 30, 22]

    /// The picture as PNG.
    func png(of card: ShareCard) throws(PictureProblem) -> [UInt8] {
        let scratch = try onDisk { () throws(DiskError) in try ScratchFolder() }
        let text = ShareText(card: card)
        let base = scratch.path / "base.svg"
        try onDisk { () throws(DiskError) in try AtomicFile.write(Array(Self.background.utf8), to: base) }
        let block = scratch.path / "block.png"
        let blockHeight = try drawBlock(text, to: block)
        let source = scratch.path / "source.png"
        let sourceHeight = try draw(text.source, to: source)
        let both = scratch.path / "both.v"
        try place(block, on: base, at: (Self.height - min(Self.height, blockHeight)) / 2, as: both.text)
        let target = scratch.path / "share.png"
        let y = Self.height + (Self.strip - min(Self.strip, sourceHeight)) / 2
        try place(source, on: both, at: y, as: target.text + "[strip,palette,Q=90,compression=9,effort=10,dither=0]")
        let bytes = try onDisk { () throws(DiskError) in try Disk.read(target, limit: MediaInspector.byteLimit) }
        return MediumCleaner.clean(bytes, as: .png).bytes
    }

    /// The largest title with which everything fits. Very long words are broken; what is still too much is cut off.
    private func drawBlock(_ text: ShareText, to target: DiskPath) throws(PictureProblem) -> Int {
        var height = 0
        for size in Self.titleSizes {
            height = try draw(text.block(titleSize: size), to: target)
            if height <= Self.height - 60 { return height }
        }
        return height
    }

    /// - Returns: the height that it has.
    private func draw(_ markup: String, to target: DiskPath) throws(PictureProblem) -> Int {
        try vips.run(
            [
                "text", target.text + "[compression=0]", markup, "--rgba", "--font", Self.font, "--dpi", "72",
                "--width", String(Self.width), "--wrap", "word-char",
            ], reading: .own)
        let bytes = try onDisk { () throws(DiskError) in try Disk.read(target, limit: MediaInspector.byteLimit) }
        return RelativePath("text.png").flatMap { MediaInspector.inspect(bytes, path: $0).facts?.pixelSize?.height }
            ?? 0
    }

    private func place(
        _ overlay: DiskPath, on base: DiskPath, at y: Int, as target: String
    ) throws(PictureProblem) {
        try vips.run(
            ["composite2", base.text, overlay.text, target, "over", "--x", String(Self.left), "--y", String(y)],
            reading: .own)
    }
}

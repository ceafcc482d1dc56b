import CasebookModel

/// The size at which a drawing is shown when nothing else is said (SVG 2, section 8.2; CSS Values 4, section 6.2).
enum DrawingSize {
    /// From width and height, or else from the view box.
    static func pixels(width: String?, height: String?, viewBox: String?) -> PixelSize? {
        let box = viewBox?.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map { number($0) } ?? []
        let boxWidth = box.count == 4 ? box[2] : nil
        let boxHeight = box.count == 4 ? box[3] : nil
        switch (width.flatMap(length), height.flatMap(length)) {
        case (let width?, let height?): return size(width, height)
        case (let width?, nil):
            guard let boxWidth, let boxHeight, boxWidth > 0 else { return nil }
            return size(width, width * boxHeight / boxWidth)
        case (nil, let height?):
            guard let boxWidth, let boxHeight, boxHeight > 0 else { return nil }
            return size(height * boxWidth / boxHeight, height)
        case (nil, nil):
            guard let boxWidth, let boxHeight else { return nil }
            return size(boxWidth, boxHeight)
        }
    }

    /// The pixels in each absolute unit.
    private static let units: [(name: String, pixels: Double)] = [
        ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("Q", 96 / 101.6),
    ]

    /// A length in pixels; `nil` if it depends on something else, as a percentage does.
    private static func length(_ text: String) -> Double? {
        let text = text.trimmingSpaces
        for unit in units where text.hasSuffix(unit.name) {
            return number(text.dropLast(unit.name.count)).map { $0 * unit.pixels }
        }
        return number(text[...])
    }

    /// A decimal number; unlike Swift's own reading, no `nan`, `inf` or `0x`.
    private static func number(_ text: Substring) -> Double? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }) else { return nil }
        return Double(text)
    }

    private static func size(_ width: Double, _ height: Double) -> PixelSize? {
        guard (0...100_000).contains(width), (0...100_000).contains(height) else { return nil }
        return PixelSize(width: Int(width.rounded(.up)), height: Int(height.rounded(.up)))
    }
}

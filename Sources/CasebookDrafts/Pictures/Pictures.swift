import CasebookModel

/// The pictures of a document, each once, under names that no document can choose.
struct Pictures {
    struct Picture {
        let file: RelativePath
        let alternative: String
        let bytes: [UInt8]
    }

    private(set) var kept: [Picture] = []
    /// Those that could not be had.
    private(set) var lost: [ImageReference] = []

    /// More are not taken; a report has a dozen.
    private static let limit = 100

    init(_ references: [ImageReference], _ source: PictureSource) {
        var seen: Set<String> = []
        for reference in references.prefix(Self.limit) {
            guard seen.insert(reference.target).inserted else {
                // The same picture in other words, or none at all.
                if lost.contains(where: { $0.target == reference.target }), !lost.contains(reference) {
                    lost.append(reference)
                }
                continue
            }
            guard let (bytes, suffix) = source.picture(reference.target),
                let file = RelativePath("media/bild-\(kept.count + 1).\(suffix)")
            else {
                lost.append(reference)
                continue
            }
            kept.append(Picture(file: file, alternative: Self.written(reference.alternative), bytes: bytes))
        }
        lost += references.dropFirst(Self.limit)
    }

    /// The text alternative if a person wrote it: not what Word guesses, and no name of a file.
    private static func written(_ text: String) -> String {
        let guesses = ["automatisch generiert", "automatically generated", "ki-generiert", "ai-generated", "enthält."]
        let folded = text.lowercased()
        let isName = !text.contains(" ") && text.contains(".")
        return text.count < 5 || isName || guesses.contains(where: folded.contains) ? "" : text
    }
}

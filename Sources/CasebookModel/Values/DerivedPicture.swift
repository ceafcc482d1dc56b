/// A picture that was made from something of a case: a smaller size of another picture, or the one that networks show beside a
/// link. It lies in `media/` beside the others and is copied as it is.
public struct DerivedPicture: Sendable, Hashable {
    /// Where the file lies, relative to the case's folder.
    public let file: RelativePath
    /// What its bytes say.
    public let facts: MediumFacts

    public init(file: RelativePath, facts: MediumFacts) {
        self.file = file
        self.facts = facts
    }
}

/// The derived pictures of a case that still belong to what they were made from.
public struct DerivedPictures: Sendable, Hashable {
    /// The smaller sizes of each picture, the narrowest first.
    public var sizes: [RelativePath: [DerivedPicture]]
    /// The picture that networks show beside a link.
    public var share: Share?

    public init(sizes: [RelativePath: [DerivedPicture]] = [:], share: Share? = nil) {
        self.sizes = sizes
        self.share = share
    }

    /// A picture of texts, with the mark of what it says.
    public struct Share: Sendable, Hashable {
        public let picture: DerivedPicture
        /// Another text whenever the picture would say something else.
        public let says: String

        public init(_ picture: DerivedPicture, saying says: String) {
            self.picture = picture
            self.says = says
        }
    }
}

/// How derived pictures are called: `foto.jpg` has `foto-640w.jpg` and its sisters, a case has `media/share.png`.
public enum PictureName {
    /// The widths that are made of wider pictures: a phone, a column on a sharp screen, a whole page on one.
    public static let widths = [640, 1280, 1920]

    /// The picture that networks show beside a link.
    public static let share = RelativePath("media/share.png")

    /// A smaller size of a picture; `nil` if the name becomes too long.
    public static func size(_ width: Int, of file: RelativePath) -> RelativePath? {
        guard !file.suffix.isEmpty else { return nil }
        let stem = file.text.utf8.dropLast(file.suffix.utf8.count + 1)
        return RelativePath("\(String(Substring(stem)))-\(width)w.\(file.suffix)")
    }
}

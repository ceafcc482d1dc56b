public import CasebookModel

/// The file `pictures.yaml` of a case: which pictures in `media/` were made by the program, and of what.
///
/// One entry stands on one line, so that Git can merge it. The pictures themselves hold no note of where they come from: what
/// is published has nothing hidden in it. A line that the program has not written like this counts for nothing; the picture
/// is then as good as not made.
public struct PictureRecord: Sendable, Hashable {
    public var entries: [Entry]

    /// A picture that was made.
    public struct Entry: Sendable, Hashable {
        /// The picture.
        public let file: RelativePath
        public let origin: Origin
        /// Its SHA-256; `nil` if there is no such file, as it would have been no smaller than the original.
        public let hash: String?

        public init(_ file: RelativePath, from origin: Origin, hash: String?) {
            self.file = file
            self.origin = origin
            self.hash = hash
        }
    }

    /// What a picture was made from.
    public enum Origin: Sendable, Hashable {
        /// Another picture, with its SHA-256.
        case picture(RelativePath, hash: String)
        /// Words of the case, see `ShareCard`.
        case words(String)
    }

    public init(_ entries: [Entry] = []) { self.entries = entries }

    /// The pictures that others were made from.
    var originals: Set<RelativePath> {
        Set(entries.compactMap { if case .picture(let original, _) = $0.origin { original } else { nil } })
    }

    /// Whether a derived picture finds room where exports put it, below `cases/` and the id; its name is longer than the original's.
    public static func hasRoom(for file: RelativePath, of id: CaseID) -> Bool {
        "cases/\(id)/\(file)".utf8.count <= RelativePath.lengthLimit
    }

    /// Reads a file.
    public init(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        entries = lines.compactMap(PictureLine.entry)
    }

    /// The file as it is written, sorted.
    public var file: [UInt8] {
        let lines = entries.sorted { $0.file < $1.file }.map(PictureLine.line)
        return Array((Self.heading + lines.joined()).utf8)
    }

    private static let heading = """
        # Woraus die Bilder gemacht sind; schreibt „casebook pictures“. Gehört in die Versionsverwaltung, nicht von Hand ändern.
        # What the pictures were made from; written by "casebook pictures". Keep it under version control, and do not edit it.

        """
}

/// A line of `pictures.yaml` as the program writes it, which is how it reads it.
private enum PictureLine {
    static func line(of entry: PictureRecord.Entry) -> String {
        let origin =
            switch entry.origin {
            case .picture(let file, let hash): "of: \(quoted(file)), from: \"\(hash)\""
            case .words(let says): "says: \"\(says)\""
            }
        return "- {file: \(quoted(entry.file)), \(origin), sha256: \"\(entry.hash ?? none)\"}\n"
    }

    /// A path has neither backslashes nor control characters.
    private static func quoted(_ path: RelativePath) -> String {
        "\"\(path.text.replacing("\"", with: "\\\""))\""
    }

    /// In place of the hash of a picture that would have been no smaller.
    private static let none = "none"

    static func entry(_ line: Substring) -> PictureRecord.Entry? {
        guard line.hasPrefix("- {"), line.hasSuffix("}") else { return nil }
        var rest = line.dropFirst(3).dropLast()
        guard let file = path("file: ", in: &rest), let origin = origin(in: &rest),
            let hash = text(", sha256: ", in: &rest), rest.isEmpty, hash == none || isHash(hash, digits: 64)
        else { return nil }
        return PictureRecord.Entry(file, from: origin, hash: hash == none ? nil : hash)
    }

    private static func origin(in rest: inout Substring) -> PictureRecord.Origin? {
        if let file = path(", of: ", in: &rest) {
            return text(", from: ", in: &rest).flatMap { isHash($0, digits: 64) ? .picture(file, hash: $0) : nil }
        }
        return text(", says: ", in: &rest).flatMap { isHash($0, digits: 16) ? .words($0) : nil }
    }

    private static func path(_ key: String, in rest: inout Substring) -> RelativePath? {
        text(key, in: &rest).flatMap { RelativePath($0) }
    }

    /// The quoted text behind a key.
    private static func text(_ key: String, in rest: inout Substring) -> String? {
        guard rest.hasPrefix(key + "\"") else { return nil }
        var text = ""
        var characters = rest.dropFirst(key.count + 1)
        while let character = characters.popFirst() {
            switch character {
            case "\"":
                rest = characters
                return text
            case "\\":
                guard characters.popFirst() == "\"" else { return nil }
                text.append("\"")
            default: text.append(character)
            }
        }
        return nil
    }

    private static func isHash(_ text: String, digits: Int) -> Bool {
        text.utf8.count == digits
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

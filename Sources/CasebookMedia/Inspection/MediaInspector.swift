public import CasebookModel

/// What came out of looking at a medium's bytes.
public struct MediumInspection: Sendable, Hashable {
    /// What the file is; `nil` if it must not be used.
    public let facts: MediumFacts?
    /// The text that people can read in a drawing or a text file, for finding what must not be said; of all other files if it
    /// was asked for.
    public let text: String
    /// The names of files inside, in which words stand without gaps, if they were asked for.
    public let names: [String]
    /// What is there and cannot be searched, if all words were asked for.
    public let gaps: [SearchGap]
    /// What is wrong, in the order of the file, at most ``MediaInspector/problemLimit``.
    public let problems: [MediumProblem]
    /// The file without hidden data; empty if it must not be used. These are the bytes that leave the house, and that the
    /// facts are about.
    public let cleaned: CleanedMedium

    /// Whether there was nothing to take out of it.
    public var isClean: Bool { cleaned.removed.isEmpty }
}

/// Looks at the bytes of media: whether they are what the file's name says, whether they are harmless, how large a
/// picture is, and what must be taken out of it. Reads no disk and decodes no picture.
public enum MediaInspector {
    /// The greatest size of a medium in bytes: 20 MiB.
    public static let byteLimit = 20 << 20
    /// The greatest size of a drawing in bytes: 4 MiB, as all of it is read as XML.
    public static let drawingLimit = 4 << 20
    /// How many problems of one file are reported.
    public static let problemLimit = 20

    /// Inspects a file.
    ///
    /// - Parameter searching: whether all its words are wanted, for finding those that must not be said.
    public static func inspect(
        _ bytes: [UInt8], path: RelativePath, searching: Bool = false
    ) -> MediumInspection {
        guard let type = MediaType(suffix: path.suffix) else { return refused(.unknownSuffix(path.suffix)) }
        guard !bytes.isEmpty else { return refused(.empty) }
        guard bytes.count <= byteLimit else { return refused(.tooLarge(limit: byteLimit)) }
        switch type {
        case .svg: return drawing(bytes, searching)
        case .text, .csv: return text(bytes, type)
        default: return binary(bytes, type, searching)
        }
    }

    private static func refused(_ problem: MediumProblem.Kind) -> MediumInspection {
        refused(MediumProblem(problem))
    }

    private static func refused(_ problem: MediumProblem) -> MediumInspection {
        MediumInspection(facts: nil, text: "", names: [], gaps: [], problems: [problem], cleaned: CleanedMedium([]))
    }

    private static func binary(_ bytes: [UInt8], _ type: MediaType, _ searching: Bool) -> MediumInspection {
        let data = ByteReader(bytes)
        let found = FileSignature.type(of: data)
        // An archive may hold anything, a document too.
        let isArchive = type == .zip && found.map(FileSignature.archives.contains) == true
        guard found == type || isArchive else { return refused(.otherContent(expected: type, found: found)) }
        var problems: [MediumProblem] = []
        let cleaned = MediumCleaner.clean(bytes, as: type)
        // What leaves must be what it is called, too: an archive's beginning may promise a document that its directory, by which
        // it is cleaned, does not hold.
        guard FileSignature.type(of: ByteReader(cleaned.bytes)) == found else { return refused(.damaged(type)) }
        var size: PixelSize?
        if let picture = Picture(ByteReader(cleaned.bytes), type) {
            size = picture.size
            if picture.size == nil { problems.append(MediumProblem(.damaged(type))) }
        }
        if FileSignature.archives.contains(type) { problems += ArchiveListing(data).problems(as: type) }
        return finished(type, cleaned, size: size, text: "", problems, searching)
    }

    private static func text(_ bytes: [UInt8], _ type: MediaType) -> MediumInspection {
        // A table may well begin with "ID3", as some sound files do; those are no text.
        if let found = FileSignature.type(of: ByteReader(bytes)), found != .mp3 {
            return refused(.otherContent(expected: type, found: found))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return refused(.notUTF8) }
        var line = 1
        for byte in bytes {
            if byte == 0x0A { line += 1 }
            if byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F {
                return refused(MediumProblem(.controlCharacter, line: line))
            }
        }
        return finished(type, CleanedMedium(bytes), size: nil, text: text, [], false)
    }

    private static func drawing(_ bytes: [UInt8], _ searching: Bool) -> MediumInspection {
        if let found = FileSignature.type(of: ByteReader(bytes)) {
            return refused(.otherContent(expected: .svg, found: found))
        }
        guard bytes.count <= drawingLimit else { return refused(.tooLarge(limit: drawingLimit)) }
        var inspector = DrawingInspector()
        let events = inspector.inspect(bytes)
        let cleaned = inspector.problems.isEmpty ? DrawingCleaner.clean(bytes, events) : CleanedMedium(bytes)
        // What goes is not said.
        var shown = inspector
        if !cleaned.removed.isEmpty {
            shown = DrawingInspector()
            _ = shown.inspect(cleaned.bytes)
        }
        return finished(.svg, cleaned, size: inspector.size, text: shown.text, inspector.problems, searching)
    }

    private static func finished(
        _ type: MediaType, _ cleaned: CleanedMedium, size: PixelSize?, text: String, _ problems: [MediumProblem],
        _ searching: Bool
    ) -> MediumInspection {
        guard problems.isEmpty else {
            return MediumInspection(
                facts: nil, text: text, names: [], gaps: [], problems: Array(problems.prefix(problemLimit)),
                cleaned: CleanedMedium([]))
        }
        let facts = MediumFacts(type: type, byteCount: cleaned.bytes.count, pixelSize: size)
        guard searching else {
            return MediumInspection(facts: facts, text: text, names: [], gaps: [], problems: [], cleaned: cleaned)
        }
        let words = HiddenText(of: cleaned.bytes, type)
        var cleaned = cleaned
        if words.isCut { cleaned.remaining.append(HiddenData(.unknownFile)) }
        return MediumInspection(
            facts: facts, text: text + words.text, names: words.names,
            gaps: SearchGap.allCases.filter(words.gaps.contains), problems: [], cleaned: cleaned)
    }
}

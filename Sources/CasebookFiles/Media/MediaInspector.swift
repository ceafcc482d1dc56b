public import CasebookModel

/// What came out of looking at a medium's bytes.
public struct MediumInspection: Sendable, Hashable {
    /// What the file is; `nil` if it must not be used.
    public let facts: MediumFacts?
    /// The text that people can read in a drawing or a text file, and the notes of drawing programs, for finding what
    /// must not be said.
    public let text: String
    /// What is wrong, in the order of the file, at most ``MediaInspector/problemLimit``.
    public let problems: [MediumProblem]
}

/// Looks at the bytes of media: whether they are what the file's name says, whether they are harmless, how large a
/// picture is. Reads no disk and decodes no picture.
public enum MediaInspector {
    /// The greatest size of a medium in bytes: 20 MiB.
    public static let byteLimit = 20 << 20
    /// The greatest size of a drawing in bytes: 4 MiB, as all of it is read as XML.
    public static let drawingLimit = 4 << 20
    /// How many problems of one file are reported.
    public static let problemLimit = 20

    /// Inspects a file.
    public static func inspect(_ bytes: [UInt8], path: RelativePath) -> MediumInspection {
        guard let type = MediaType(suffix: path.suffix) else { return refused(.unknownSuffix(path.suffix)) }
        guard !bytes.isEmpty else { return refused(.empty) }
        guard bytes.count <= byteLimit else { return refused(.tooLarge(limit: byteLimit)) }
        switch type {
        case .svg: return drawing(bytes)
        case .text, .csv: return text(bytes, type)
        default: return binary(bytes, type)
        }
    }

    private static func refused(_ problem: MediumProblem.Kind) -> MediumInspection {
        MediumInspection(facts: nil, text: "", problems: [MediumProblem(problem)])
    }

    private static func binary(_ bytes: [UInt8], _ type: MediaType) -> MediumInspection {
        let data = ByteReader(bytes)
        let found = FileSignature.type(of: data)
        // An archive may hold anything, a document too.
        let isArchive = type == .zip && found.map(FileSignature.archives.contains) == true
        guard found == type || isArchive else { return refused(.otherContent(expected: type, found: found)) }
        var problems: [MediumProblem] = []
        var size: PixelSize?
        if let picture = Picture(data, type) {
            size = picture.size
            if picture.size == nil { problems.append(MediumProblem(.damaged(type))) }
            if picture.hasLocation { problems.append(MediumProblem(.locationData)) }
        }
        if FileSignature.archives.contains(type) { problems += ArchiveListing(data).problems(as: type) }
        return finished(type, bytes, size: size, text: "", problems)
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
                return MediumInspection(facts: nil, text: "", problems: [MediumProblem(.controlCharacter, line: line)])
            }
        }
        return finished(type, bytes, size: nil, text: text, [])
    }

    private static func drawing(_ bytes: [UInt8]) -> MediumInspection {
        if let found = FileSignature.type(of: ByteReader(bytes)) {
            return refused(.otherContent(expected: .svg, found: found))
        }
        guard bytes.count <= drawingLimit else { return refused(.tooLarge(limit: drawingLimit)) }
        var inspector = DrawingInspector()
        inspector.inspect(bytes)
        return finished(.svg, bytes, size: inspector.size, text: inspector.text, inspector.problems)
    }

    private static func finished(
        _ type: MediaType, _ bytes: [UInt8], size: PixelSize?, text: String, _ problems: [MediumProblem]
    ) -> MediumInspection {
        let isUsable = problems.allSatisfy(\.isWarning)
        return MediumInspection(
            facts: isUsable ? MediumFacts(type: type, byteCount: bytes.count, pixelSize: size) : nil, text: text,
            problems: Array(problems.prefix(problemLimit)))
    }
}

public import CasebookModel
public import CasebookXML

/// Something that is wrong with a medium.
public struct MediumProblem: Sendable, Hashable {
    public let kind: Kind
    /// The line in the file, from 1, if it is a text or a drawing.
    public let line: Int?

    public init(_ kind: Kind, line: Int? = nil) {
        self.kind = kind
        self.line = line
    }

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        // Of every file.
        case unknownSuffix(String)
        case empty
        case tooLarge(limit: Int)
        /// The content is of another type than the name says; `found` if it is a known one.
        case otherContent(expected: MediaType, found: MediaType?)
        case damaged(MediaType)

        // Of documents and archives.
        /// A name in the archive leads out of the folder in which somebody unpacks it.
        case unsafeArchive(String)
        /// The document holds a program.
        case macros

        // Of texts.
        case notUTF8
        case controlCharacter

        // Of drawings.
        case unreadableXML(XMLProblem.Kind)
        /// The outermost element is another one, or has no namespace.
        case notADrawing
        case forbiddenElement(String)
        case forbiddenAttribute(String)
        /// An attribute such as `onload`.
        case script(String)
        /// A link or a picture that is neither in the file itself nor a pixel picture written into it.
        case externalReference(String)
        /// A style that could load something, or that cannot be understood for certain.
        case unsafeStyle
        case processingInstruction(String)
    }

    /// What is wrong.
    public var message: LocalizedText { MediumPhrases.message(kind, line: line) }

    /// What to do about it.
    public var hint: LocalizedText? { MediumPhrases.hint(kind) }
}

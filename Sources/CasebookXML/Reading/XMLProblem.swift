/// Why an XML document is not read to its end.
public struct XMLProblem: Error, Sendable, Hashable {
    public let kind: Kind
    /// The line in the file, from 1.
    public let line: Int

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// More bytes than the limit.
        case tooLarge(limit: Int)
        /// Not UTF-8, whatever encoding the document declares.
        case notUTF8
        /// A `<!DOCTYPE`, which could declare entities or name files elsewhere; nothing of it is read.
        case documentType
        /// More elements in each other than the limit.
        case tooDeep(limit: Int)
        /// More elements than the limit.
        case tooManyElements(limit: Int)
        /// More attributes on one element, or more namespace declarations in all, than the limit.
        case tooManyAttributes(limit: Int)
        /// Not well-formed (XML 1.0, Namespaces in XML 1.0).
        case malformed(Fault)
    }

    /// The faults in the form that people make most often.
    public enum Fault: Sendable, Hashable {
        case noElement
        case endTagMissing
        case unknownEntity
        case forbiddenCharacter
        case repeatedAttribute
        case undeclaredPrefix
        case textAfterEnd
        /// Any other, in the words of libxml2, which are English.
        case other(String)
    }
}

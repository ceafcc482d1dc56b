public import CasebookDiagnostics
public import CasebookMedia
public import CasebookModel

/// What was found out about a media file by looking at its bytes.
public struct InspectedMedium: Sendable {
    /// What the file is once it is cleaned, as it is published; `nil` if it is missing or must not be used.
    public let facts: MediumFacts?
    /// The text inside, if the file is a drawing or a text; of all files if it was asked for.
    public let text: String
    /// The names of files inside, if they were asked for.
    public let names: [String]
    /// What is there and cannot be searched.
    public let gaps: [SearchGap]
    /// What is wrong with it.
    public let problems: [Finding]
    /// What the file says between the lines and cannot be taken out.
    public let hidden: [HiddenData]
    /// By what the file is known again.
    public let source: MediumSource?
    /// The SHA-256 of its bytes, if it was asked for.
    var hash: String?

    public init(
        facts: MediumFacts?, text: String = "", problems: [Finding] = [], hidden: [HiddenData] = [],
        gaps: [SearchGap] = [], source: MediumSource? = nil
    ) {
        self.facts = facts
        self.text = text
        self.problems = problems
        self.hidden = hidden
        self.source = source
        names = []
        self.gaps = gaps
    }

    /// What came out of looking at the bytes of a file, as findings.
    public init(_ inspection: MediumInspection, of bytes: [UInt8]) {
        facts = inspection.facts
        text = inspection.text
        names = inspection.names
        gaps = inspection.gaps
        problems = BadMedium.findings(inspection)
        hidden = inspection.cleaned.remaining
        source = MediumSource(bytes, isClean: inspection.isClean)
    }
}

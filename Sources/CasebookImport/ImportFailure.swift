public import CasebookModel

/// Why an import could not be done, or not to its end.
public struct ImportFailure: Error, Sendable {
    public let message: LocalizedText
    /// Whether the person has named something that is not there, so that nothing was begun.
    public let isUsage: Bool

    init(_ message: LocalizedText, isUsage: Bool = false) {
        self.message = message
        self.isUsage = isUsage
    }
}

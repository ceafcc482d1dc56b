public import CasebookModel

/// Why an import could not be done, or not to its end.
public struct ImportFailure: Error, Sendable {
    public let message: LocalizedText

    init(_ message: LocalizedText) { self.message = message }
}

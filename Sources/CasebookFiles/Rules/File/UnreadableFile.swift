public import CasebookDiagnostics
import CasebookDisk
import CasebookModel
import CasebookYAML

/// A file that could not be read, as a finding.
public struct UnreadableFile: Error, Sendable {
    /// What is wrong.
    public let diagnostic: Diagnostic

    init(path: String, error: DiskError, limit: Int) {
        let finding =
            if case .tooLarge = error.problem { Finding.fileTooLarge(limit) } else {
                Finding(.unreadableFile, error.naming(path).message)
            }
        diagnostic = Diagnostic(finding, file: path, at: FindingPlace(nil, shownAt: nil))
    }
}

extension Rule {
    /// All files can be read.
    package static let unreadableFile = Rule(
        "unreadable-file", .error,
        summary: LocalizedText(
            de: "Alle Dateien lassen sich lesen.",
            en: "All files can be read."),
        explanation: LocalizedText(
            de: "Die Datei fehlt, ist ein Verweis oder Gerät, oder es fehlen Rechte.",
            en: "The file is missing, is a link or a device, or you do not have permission to read it."),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # ein Verweis", en: "CaseStudies/nova/↓case.yaml  # a link",
                for: "CaseStudies/nova/case.yaml", in: .folder)
        ])

    /// Whether a finding of the rule means that a file could not be read at all.
    public var isAboutAccess: Bool { self == .unreadableFile }
}

import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A line that an external export plugin wrote (``PluginFormat``).
public enum PluginMessage: Sendable, Hashable {
    case file(RelativePath, Content)
    case note(PluginNote)
    case done

    /// What is in a file.
    public enum Content: Sendable, Hashable {
        case text(String)
        /// Base64 (RFC 4648, section 4), not yet decoded.
        case base64(String)
        /// A copy of a medium of a case.
        case medium(CaseID, RelativePath)
    }

    /// The greatest length of a line in bytes; a file of two thirds of that fits.
    public static let lineLimit = 96 << 20

    /// Reads a line.
    ///
    /// - Returns: the message, or what is wrong with the line.
    public static func read(_ line: [UInt8]) -> Result<PluginMessage, MalformedMessage> {
        var findings = DiagnosticCollector(source: SourceText(path: "", bytes: line))
        let limits = YAMLLimits(bytes: lineLimit, depth: 8, nodes: 200)
        guard let root = JSONDocument(reading: &findings, limits: limits).root, !findings.hasErrors else {
            return .failure(MalformedMessage(findings))
        }
        var checker = ShapeChecker(collector: findings)
        checker.check(root, against: .record(PluginFormat.message))
        guard !checker.collector.hasErrors else { return .failure(MalformedMessage(checker.collector)) }
        let record = LocatedMapping(root)
        guard let message = PluginMessage(reading: record) else {
            return .failure(MalformedMessage(reason: PluginPhrases.incomplete))
        }
        return .success(message)
    }

    private init?(reading record: LocatedMapping) {
        switch record.word("type", PluginFormat.MessageType.self)?.value {
        case .file:
            guard let path = record.value("path", { RelativePath($0) })?.value, let content = Content(reading: record)
            else { return nil }
            self = .file(path, content)
        case .diagnostic:
            guard let note = PluginNote(reading: record) else { return nil }
            self = .note(note)
        case .done: self = .done
        case nil: return nil
        }
    }
}

/// What a plugin has to say to people.
public struct PluginNote: Sendable, Hashable {
    public let severity: PluginFormat.NoteSeverity
    public let message: LocalizedText
    /// The case that it is about.
    public let caseID: CaseID?
}

/// Why a line is no message.
public struct MalformedMessage: Error, Sendable, Hashable {
    public let reason: LocalizedText

    init(reason: LocalizedText) { self.reason = reason }

    init(_ findings: DiagnosticCollector) {
        reason = findings.finished().first { $0.severity == .error }?.message ?? PluginPhrases.incomplete
    }
}

extension PluginMessage.Content {
    /// Exactly one of the three.
    fileprivate init?(reading record: LocatedMapping) {
        let medium = record.record("medium")
        switch (record.text("text")?.value, record.text("base64")?.value, medium.exists) {
        case (let text?, nil, false): self = .text(text)
        case (nil, let base64?, false): self = .base64(base64)
        case (nil, nil, true):
            guard let id = medium.value("case", { CaseID($0) })?.value,
                let file = medium.value("file", { RelativePath($0) })?.value
            else { return nil }
            self = .medium(id, file)
        default: return nil
        }
    }
}

extension PluginNote {
    fileprivate init?(reading record: LocatedMapping) {
        guard let severity = record.word("severity", PluginFormat.NoteSeverity.self)?.value,
            let message = record.string("message")
        else { return nil }
        self.init(
            severity: severity, message: LocalizedText(de: record.string("message_de") ?? message, en: message),
            caseID: record.value("case") { CaseID($0) }?.value)
    }
}

private enum PluginPhrases {
    static let incomplete = LocalizedText(
        de:
            "die Nachricht ist unvollständig: eine Datei braucht path und genau eines von text, base64, medium; ein Befund severity und message",
        en:
            """
            the message is incomplete: a file needs path and exactly one of text, base64 and medium; a finding needs \
            severity and message
            """
    )
}

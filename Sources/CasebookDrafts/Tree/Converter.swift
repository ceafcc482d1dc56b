import CasebookDisk
import CasebookYAML

/// Pandoc, kept short: it sees one file and nothing else, writes to its standard output alone, and has a minute and half a
/// gigabyte.
///
/// It is not asked to unpack pictures: older versions wrote them wherever a document wanted (CVE-2023-35936).
struct Converter {
    /// The greatest document in bytes: 64 MiB.
    static let documentLimit = 64 << 20
    private static let limits = ChildProcess.Limits(seconds: 60, outputBytes: PandocTree.limits.bytes)

    private let pandoc: DiskPath

    init() throws(DocumentProblem) {
        guard let pandoc = ChildProcess.find("pandoc") else { throw .missing("pandoc") }
        self.pandoc = pandoc
    }

    /// The document as a tree.
    func tree(of document: DiskPath, _ format: DocumentFormat) throws -> PandocTree {
        let outcome = try ChildProcess.run(
            pandoc,
            ["+RTS", "-M512m", "-RTS", "--sandbox", "--from", format.rawValue, "--to", "json", document.text],
            limits: Self.limits)
        try Self.check(outcome)
        guard let tree = PandocTree(json: outcome.output) else { throw DocumentProblem.tooDemanding }
        return tree
    }

    private static func check(_ outcome: ChildProcess.Outcome) throws(DocumentProblem) {
        switch outcome.ending {
        case .exited(0): return
        // What the run-time system of Haskell says when the heap is full.
        case .exited(251), .tooSlow, .tooMuchOutput, .brokenOff, .killed: throw .tooDemanding
        case .exited:
            let lines = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
            let last = lines.last.map { $0.filter { !$0.isWhitespace || $0 == " " } } ?? ""
            throw .unreadable(String(last.prefix(200)))
        }
    }
}

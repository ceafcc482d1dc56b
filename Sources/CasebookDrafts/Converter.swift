import CasebookDisk
import CasebookModel

/// Pandoc, kept short: it sees one file and nothing else, writes to its standard output alone, and has a minute and half a
/// gigabyte.
///
/// It is not asked to unpack pictures: older versions wrote them wherever a document wanted (CVE-2023-35936).
struct Converter {
    /// The greatest document in bytes: 64 MiB.
    static let documentLimit = 64 << 20
    private static let limits = ChildProcess.Limits(seconds: 60, outputBytes: 16 << 20)
    /// Between title and text; no document can hold it.
    private static let border = "\u{1}"

    private let pandoc: DiskPath
    private let folder: DiskPath

    /// - Parameter folder: where files may be written.
    init(in folder: DiskPath) throws(DraftProblem) {
        guard let pandoc = ChildProcess.find("pandoc") else { throw .missing("pandoc") }
        self.pandoc = pandoc
        self.folder = folder
    }

    /// The document's own title, and its text in Markdown.
    func markdown(of document: DiskPath, _ format: DocumentFormat) throws -> (title: String, text: String) {
        let template = folder / "template.txt"
        try AtomicFile.write(Array("$if(title)$$title$$endif$\n\(Self.border)\n$body$\n".utf8), to: template)
        let outcome = try ChildProcess.run(
            pandoc,
            [
                "+RTS", "-M512m", "-RTS", "--sandbox", "--from", format.rawValue,
                "--to", "commonmark-raw_html+pipe_tables", "--wrap", "none", "--markdown-headings", "atx",
                "--template", template.text, document.text,
            ], limits: Self.limits)
        try Self.check(outcome)
        let output = String(decoding: outcome.output, as: UTF8.self).replacing("\r", with: "")
        guard let border = output.firstRange(of: "\n\(Self.border)\n") else {
            throw DraftProblem.unreadable("pandoc")
        }
        // A draft lies in version control: addresses come without the passwords that somebody left in them.
        return (
            AddressCredentials.removed(from: String(output[..<border.lowerBound])),
            AddressCredentials.removed(from: String(output[border.upperBound...]))
        )
    }

    private static func check(_ outcome: ChildProcess.Outcome) throws(DraftProblem) {
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

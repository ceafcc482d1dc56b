import CasebookModel

/// What is left to do once all new files lie ready: the point of no return of an export.
///
/// The journal is complete on the disk before the first file of the old export changes. Every step can be done twice,
/// so that whoever finds a journal finishes the export, wherever it was interrupted.
struct ExportJournal: Equatable {
    /// A change to the folder.
    enum Step: Equatable {
        /// Removes a file of the last export, and the folders that it leaves empty.
        case remove(RelativePath)
        /// Puts a file that lies ready at a path where nothing of Casebook stands.
        case create(staged: Int, RelativePath)
        /// Puts a file that lies ready in the place of one of the last export.
        case replace(staged: Int, RelativePath)

        /// The file that changes.
        var path: RelativePath {
            switch self {
            case .remove(let path), .create(_, let path), .replace(_, let path): path
            }
        }
    }

    static let fileName = "journal"
    private static let heading = "casebook-journal 1"
    private static let end = "end"

    let steps: [Step]

    init(steps: [Step]) { self.steps = steps }

    /// Reads a journal; `nil` if it is not whole, so that nothing of it has been done yet.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
        guard lines.first == Self.heading[...], lines.last == Self.end[...], lines.count >= 2 else { return nil }
        var steps: [Step] = []
        for line in lines.dropFirst().dropLast() {
            guard let step = Step(line: line) else { return nil }
            steps.append(step)
        }
        self.steps = steps
    }

    var text: [UInt8] {
        var text = Self.heading + "\n"
        for step in steps { text += step.line + "\n" }
        return Array((text + Self.end + "\n").utf8)
    }
}

extension ExportJournal.Step {
    fileprivate init?(line: Substring) {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[1]), let path = RelativePath(String(parts[2])) else {
            return nil
        }
        switch parts[0] {
        case "remove": self = .remove(path)
        case "create": self = .create(staged: number, path)
        case "replace": self = .replace(staged: number, path)
        default: return nil
        }
    }

    fileprivate var line: String {
        switch self {
        case .remove(let path): "remove 0 \(path)"
        case .create(let number, let path): "create \(number) \(path)"
        case .replace(let number, let path): "replace \(number) \(path)"
        }
    }
}

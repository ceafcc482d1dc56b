import CasebookDisk
import CasebookFiles
import CasebookModel

/// Which file of a case another one is meant to be, by its name.
enum OverlookedFile {
    case study, journal, notes

    /// What the file should be called.
    var fileName: String {
        switch self {
        case .study: BookFolder.caseFileName
        case .journal: BookFolder.logFileName
        case .notes: BookFolder.reviewFileName
        }
    }

    /// `case.yml`, `Case.yaml`, `case.yaml.txt`, `case (1).yaml`, `Kopie von case.yaml`, `case.json`, `log.yml`, and what else
    /// people and programs make of the names; `nil` for the names themselves and for all others.
    init?(_ name: String) {
        // Nearly all that stands in the folder of a case.
        if [BookFolder.caseFileName, BookFolder.logFileName, BookFolder.reviewFileName].contains(name) { return nil }
        let small = name.lowercased()
        let endings = [".yaml", ".yml", ".json"]
        let ending = endings.compactMap { small.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
        guard
            let end = ending?.lowerBound ?? (small.hasSuffix(".txt") ? small.index(small.endIndex, offsetBy: -4) : nil)
        else { return nil }
        let words = small[..<end].split { !$0.isLetter }.filter { !Self.ofCopies.contains(String($0)) }
        guard words.count == 1, let word = words.first else { return nil }
        switch String(word) {
        case "case", "casestudy": self = .study
        case "fall", "fallstudie", "praxisbeispiel": self = .study
        case "log", "protokoll", "journal": self = .journal
        case "review": self = .notes
        default: return nil
        }
        guard name != fileName else { return nil }
    }

    /// What copies are called beside the name of the file.
    private static let ofCopies: Set = [
        "kopie", "von", "copy", "of", "backup", "sicherung", "alt", "neu", "old", "new", "final", "v", "version",
    ]

    /// Whether a file says at the beginning of a line what every case says, whatever it is called.
    static func saysCase(_ path: DiskPath) -> Bool {
        guard ["yaml", "yml"].contains(path.name.lowercased().split(separator: ".").last.map(String.init)),
            let bytes = try? Disk.read(path, limit: 1 << 20)
        else { return false }
        return bytes.split(separator: 0x0A).contains {
            $0.starts(with: "casebook:".utf8) || $0.starts(with: "title:".utf8)
        }
    }
}

import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// `JournalWriter PATH NAME COUNT LENGTH`: appends entries, and prints the id of each once it is on the disk.
@main
struct JournalWriter {
    static func main() throws {
        let arguments = CommandLine.arguments
        let path = DiskPath(arguments[1])
        let outline = CaseOutline(unreadable: CaseFolder(path: path.parent))
        var keeper = JournalKeeper(try JournalFile(at: path, relativeTo: path.parent))
        var random = SystemRandomNumberGenerator()
        var draft = StepDraft()
        draft.by = arguments[2]
        let length = Int(arguments[4]) ?? 0
        for number in 0..<(Int(arguments[3]) ?? 0) {
            draft.text = "Nummer \(number)" + String(repeating: " ä", count: Int.random(in: 0...length))
            let step = try draft.checked(in: outline, today: Environment.today)
            let entry = try keeper.record(step, milliseconds: Environment.milliseconds, using: &random)
            StandardStream.output.write(Array("\(entry.id)\n".utf8))
        }
    }
}

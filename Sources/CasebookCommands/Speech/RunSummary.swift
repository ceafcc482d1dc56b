import CasebookDisk
import CasebookModel

/// The summary of a run of GitHub Actions, to which every step may add.
enum RunSummary {
    enum Outcome {
        /// Nobody asked for a summary.
        case unwanted
        case written
        /// Somebody waits for it in vain (contract, section 7: a result that did not arrive).
        case lost
    }

    /// Adds to the file that GitHub names; nothing happens elsewhere. Why it cannot be written is said on standard error.
    static func append(_ bytes: [UInt8], telling terminal: Terminal) -> Outcome {
        guard let path = Environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return .unwanted }
        do {
            try AppendedFile.append(bytes, to: DiskPath(path))
            return .written
        } catch {
            terminal.complain(
                LocalizedText(
                    de: "Warnung: die Zusammenfassung des Laufs (GITHUB_STEP_SUMMARY) fehlt: \(error.message.de)",
                    en: "warning: the summary of the run (GITHUB_STEP_SUMMARY) is missing: \(error.message.en)"))
            return .lost
        }
    }
}

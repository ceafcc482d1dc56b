import CasebookDisk
import CasebookModel

/// The summary of a run of GitHub Actions, to which every step may add.
enum RunSummary {
    /// Adds to the file that GitHub names; nothing happens elsewhere.
    ///
    /// The summary is a service beside the report: that it cannot be written changes no result, but somebody who misses it must
    /// learn why. So it is said on standard error.
    static func append(_ bytes: [UInt8], telling terminal: Terminal) {
        guard let path = Environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        do {
            try AppendedFile.append(bytes, to: DiskPath(path))
        } catch {
            terminal.complain(
                LocalizedText(
                    de: "Warnung: die Zusammenfassung des Laufs (GITHUB_STEP_SUMMARY) fehlt: \(error.message.de)",
                    en: "warning: the summary of the run (GITHUB_STEP_SUMMARY) is missing: \(error.message.en)"))
        }
    }
}

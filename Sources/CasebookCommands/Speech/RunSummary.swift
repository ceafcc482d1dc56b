import CasebookDisk

/// The summary of a run of GitHub Actions, to which every step may add.
enum RunSummary {
    /// Adds to the file that GitHub names; nothing happens elsewhere. The summary is a service: that it cannot be written changes
    /// no result.
    static func append(_ bytes: [UInt8]) {
        guard let path = Environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        try? AppendedFile.append(bytes, to: DiskPath(path))
    }
}

public import CasebookDisk

/// An export with the folder that it goes to.
public struct ExportTask: Sendable {
    public let job: ExportJob
    public let destination: DiskPath
    /// Whether it writes or only compares.
    public let mode: ExportFolder.Mode
    /// Whether it may leave out what the last one has done, which is remembered in the book's folder. A comparison never
    /// does: it is there to tell whether memory is right.
    public let remembers: Bool

    public init(_ job: ExportJob, to destination: DiskPath, mode: ExportFolder.Mode = .replace, remembers: Bool) {
        self.job = job
        self.destination = destination
        self.mode = mode
        self.remembers = remembers && mode == .replace
    }
}

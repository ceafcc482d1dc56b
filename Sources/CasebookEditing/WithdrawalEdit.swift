import CasebookDiagnostics
public import CasebookModel

/// How a case's file says that the case is taken back; the same for the program, the workbench and imports.
public enum WithdrawalEdit {
    private static let withdrawn = FieldPath([.key("withdrawn")])

    /// The changes of a file that can be edited.
    ///
    /// - Parameters:
    ///   - date: since when; `nil` leaves what stands there.
    ///   - reason: never published; `nil` leaves what stands there.
    public static func edits(on date: PartialDate?, reason: String? = nil) -> [FieldEdit] {
        [.set(FieldPath([.key("status")]), .text(EditorialStatus.withdrawn.rawValue))]
            + (date.map { [.set(withdrawn / "on", .token($0.description))] } ?? [])
            + (reason.map { [.set(withdrawn / "reason", .text($0))] } ?? [])
    }

    /// A file that nothing else can be done with, with a line at its end. It counts in a file that is no YAML, and when that
    /// is corrected it counts whatever `status:` says.
    public static func appended(to bytes: [UInt8], on date: PartialDate) -> [UInt8] {
        let isLineEnded = bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
        return bytes + (isLineEnded ? "" : "\n").utf8 + "withdrawn: {on: \(date)}\n".utf8
    }
}

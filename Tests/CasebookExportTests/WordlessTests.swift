import CasebookDiagnostics
import CasebookModel
import TestSupport
import Testing

/// What findings say is for people. A reworded sentence must change nothing else.
@Suite("Without the words of findings")
struct WordlessTests {
    @Test("the same cases stay, go and are left out", arguments: SmallBook.Fault.allCases)
    func exports(fault: SmallBook.Fault) async throws {
        let told = try await export(fault)
        let untold = try await Diagnostic.$placeholder.withValue(LocalizedText(de: "Befund", en: "finding")) {
            try await export(fault)
        }
        #expect(!told.isEmpty && told == untold)
    }

    /// Exports a book, lets one of its cases break and one go, and exports it again.
    private func export(_ fault: SmallBook.Fault) async throws -> [String: String] {
        let book = try SmallBook()
        _ = try await book.export()
        var broken = SmallCase(number: 1)
        broken.isBroken = true
        try book.write(broken)
        var unreadable = SmallCase(number: 2)
        unreadable.isUnreadable = true
        try book.write(unreadable)
        var revoked = SmallCase(number: 3)
        revoked.revokedOn = "2026-01-01"
        try book.write(revoked)
        try book.writeBook(fault)
        _ = try await book.export()
        let files = book.folder.files(below: "Exports")
        return try Dictionary(uniqueKeysWithValues: files.map { ($0, try book.folder.read("Exports/" + $0)) })
    }
}

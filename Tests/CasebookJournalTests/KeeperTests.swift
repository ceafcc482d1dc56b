import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("Whatever the clock says")
struct KeeperTests {
    private let folder: TemporaryFolder
    private let random = SystemRandomNumberGenerator()
    private var path: DiskPath { DiskPath(folder.url.appendingPathComponent("log.yaml").path) }
    private var outline: CaseOutline { CaseOutline(unreadable: CaseFolder(path: path.parent)) }

    init() throws { folder = try TemporaryFolder() }

    /// Records a step as a program of its own does.
    @discardableResult
    private func record(_ text: String, at milliseconds: UInt64) throws -> LogEntry {
        var keeper = JournalKeeper(try JournalFile(at: path, relativeTo: path.parent))
        var draft = StepDraft()
        draft.by = "Ada"
        draft.text = text
        let step = try draft.checked(in: outline, today: try #require(CalendarDay("2026-11-24")))
        var random = random
        return try keeper.record(step, milliseconds: milliseconds, using: &random)
    }

    private func journal() throws -> Journal { try JournalFile(at: path, relativeTo: path.parent).journal }

    @Test("the step that was recorded last is known as that, also after the clock has jumped back")
    func back() throws {
        for (text, time) in [("eins", 5_000_000), ("zwei", 1_000), ("drei", 2_000), ("vier", 0)] {
            try record(text, at: UInt64(time))
            #expect(try journal().lastRecorded?.entry.text.hasPrefix(text) == true)
        }
        let ids = try journal().entries.map(\.id)
        #expect(ids == ids.sorted())
    }

    @Test("an id at the end of all times keeps nobody from recording")
    func end() throws {
        try folder.write(
            "log.yaml", "- {id: 7ZZZZZZZZZZZZZZZZZZZZZZZZZ, at: 2020-05-01, by: Ben, text: Alt}\n")
        let entry = try record("neu", at: 1_000)
        #expect(entry.id.milliseconds == 1_000)
        #expect(try journal().entries.count == 2)
    }
}

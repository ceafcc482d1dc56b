import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("A session of exports")
struct SessionTests {
    private func session(_ book: SmallBook) throws -> (ExportSession, CalendarDay) {
        let day = try #require(CalendarDay(book.date))
        let folder = BookFolder(path: DiskPath(book.folder.url.path))
        let checker = BookChecker(relativeTo: folder.path, validator: Validator(on: day), jobs: 2) {
            ExportDeclarationCheck.check(&$0, against: .builtIn)
        }
        return (try ExportSession(folder, checker: checker, plugins: .builtIn, jobs: 2), day)
    }

    /// What another program records between the moment when a session reads the record and the moment when it writes it.
    enum Meanwhile: CaseIterable {
        case exported, withdrawn

        func happen(in book: SmallBook) throws {
            let path = "published.yaml"
            let text = try book.folder.read(path)
            let line = try #require(text.split(separator: "\n").last { $0.hasPrefix("- {id: ") })
            let id = try #require(line.dropFirst("- {id: ".count).split(separator: ",").first)
            let other = line.replacing(id, with: "ein-anderer")
            let end = self == .withdrawn ? ", ended: {on: 2026-11-23, cause: removed}" : ""
            try book.folder.write(path, text + other.dropLast() + end + "}\n")
        }

        var isKept: String {
            switch self {
            case .exported: "id: ein-anderer"
            case .withdrawn: "ended: {on: 2026-11-23"
            }
        }
    }

    @Test("loses nothing that somebody else records meanwhile", arguments: Meanwhile.allCases)
    func meanwhile(what: Meanwhile) async throws {
        var book = try SmallBook(cases: 3)
        _ = try await book.export()
        var study = SmallCase(number: 7)
        study.title = "Der neue Fall"
        try book.write(study)
        book.date = "2026-11-25"
        let (session, day) = try session(book)
        try what.happen(in: book)
        let outcome = try await session.run(session.everything(confirmsRemovals: true), on: day)
        guard case .made = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let record = try book.folder.read("published.yaml")
        #expect(record.contains(what.isKept) && record.contains(study.id), "\(record)")
    }

    @Test("what is foreseen writes nothing, and says of a new case what making it would", arguments: [false, true])
    func foreseen(isLocked: Bool) async throws {
        let book = try SmallBook(cases: 2)
        _ = try await book.export()
        try book.write(SmallCase(number: 7))
        let before = book.folder.files(below: "")
        let (session, day) = try session(book)
        let order = session.foreseen(session.everything(recording: isLocked ? .locked : .whole))
        guard case .made(let report) = try await session.run(order, on: day) else {
            Issue.record("nothing foreseen")
            return
        }
        // What only the record lets out, the record must know; otherwise it would be recorded first.
        #expect(report.errors.isEmpty != isLocked, "\(report.errors)")
        #expect(book.folder.files(below: "") == before)
    }
}

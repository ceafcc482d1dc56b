import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("A case is loaded in one way")
struct CaseLoaderTests {
    /// A text of a case, and what becomes of it.
    enum Text: CaseIterable {
        case sound, warned, wrong, missingMedium, unreadable

        var yaml: String {
            switch self {
            case .sound: Self.whole
            case .warned: Self.whole.replacing("title: Ein", with: "title: XXX", maxReplacements: 1)
            case .wrong: Self.whole + "tippfehler: 1\n"
            case .missingMedium: Self.whole + "media: [{file: media/fehlt.svg, alt: Ein Bild}]\n"
            case .unreadable: "title: [\n"
            }
        }

        private static let whole = """
            casebook: 1
            title: Ein Fall
            summary: Worum es geht.
            language: de
            status: draft
            company: {name: Muster}
            support: {from: 2020-04, to: 2021-03, organisation: Zentrum}
            challenge: Eine Lage.
            phases: [{id: eins, title: Eins}]

            """
    }

    @Test("whoever asks: from the disk, from a form, from another book", arguments: Text.allCases)
    func same(text: Text) throws {
        let folder = try TemporaryFolder(inMemory: true)
        try folder.write("fall/case.yaml", text.yaml)
        let root = DiskPath(folder.url.path)
        let place = CaseFolder(path: root / "fall")
        let day = try #require(CalendarDay("2026-11-24"))
        let book = try #require(
            BookDocument(source: .init(path: "casebook.yaml", bytes: Array(ContractExample.book.utf8))).book)
        let (onDisk, _) = BookChecker(relativeTo: root, validator: Validator(on: day), jobs: 1)
            .check(place, of: book, withLog: false)
        let files = FileLoader(relativeTo: root)
        let typed = CaseLoader(files, Validator(on: day)).load(Array(text.yaml.utf8), in: place, of: book)
        let document = CaseDocument(
            folderName: "fall", source: .init(path: "fall/case.yaml", bytes: Array(text.yaml.utf8)))
        let media = document.study.map { files.media(of: $0, in: place.path) } ?? CaseMedia()
        let offered = LoadedCase(document, media, Validator(on: day), of: book)
        for loaded in [typed, offered] {
            #expect(loaded.findings == onDisk.diagnostics)
            #expect((loaded.candidate == nil) == (onDisk.candidate == nil) && loaded.document.study == onDisk.study)
            #expect((loaded.readable == nil) == (loaded.document.study == nil))
        }
        #expect(onDisk.diagnostics.contains { $0.severity == .error } == (onDisk.candidate == nil))
        #expect((typed.readable == nil) == (text == .unreadable))
        #expect((typed.candidate != nil) == (text == .sound || text == .warned), "\(typed.findings)")
    }
}

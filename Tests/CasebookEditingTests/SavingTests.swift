import CasebookDisk
import CasebookEditing
import Foundation
import TestSupport
import Testing

@Suite("A file is saved")
struct SavingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("case.yaml", "title: Alt\n")
    }

    private var path: DiskPath { DiskPath(folder.url.path) / "case.yaml" }

    @Test("if it is as it was read")
    func unchanged() throws {
        let version = FileVersion(of: Array("title: Alt\n".utf8))
        try FileSaving.save(Array("title: Neu\n".utf8), to: path, inPlaceOf: version, limit: 1000)
        #expect(try folder.read("case.yaml") == "title: Neu\n")
        #expect(folder.files() == ["case.yaml"])
    }

    @Test("but never over what somebody else wrote meanwhile")
    func changed() throws {
        let version = FileVersion(of: Array("title: Alt\n".utf8))
        try folder.write("case.yaml", "title: Von anderen\n")
        do {
            try FileSaving.save(Array("title: Neu\n".utf8), to: path, inPlaceOf: version, limit: 1000)
            Issue.record("saved over another edit")
        } catch .changed(let bytes) {
            #expect(String(decoding: bytes, as: UTF8.self) == "title: Von anderen\n")
        }
        #expect(try folder.read("case.yaml") == "title: Von anderen\n")
    }

    @Test("new only if nothing has the name")
    func new() throws {
        #expect(throws: SavingError.self) {
            try FileSaving.save([0x61], to: path, inPlaceOf: nil, limit: 1000)
        }
        try FileSaving.save([0x61], to: path.parent / "neu.yaml", inPlaceOf: nil, limit: 1000)
        #expect(try folder.read("neu.yaml") == "a")
    }

    @Test("of many savers of the same version one wins, and the others know")
    func race() async throws {
        let version = FileVersion(of: Array("title: Alt\n".utf8))
        let path = path
        let winners = await withTaskGroup(of: String?.self) { group in
            for number in 0..<16 {
                group.addTask {
                    let text = "title: Nummer \(number)\n"
                    let saved: Void? = try? FileSaving.save(
                        Array(text.utf8), to: path, inPlaceOf: version, limit: 1000)
                    return saved == nil ? nil : text
                }
            }
            return await group.reduce(into: [String]()) { if let text = $1 { $0.append(text) } }
        }
        #expect(winners.count == 1)
        #expect(try folder.read("case.yaml") == winners.first)
    }

    @Test("a version reads as it is written")
    func versions() {
        let version = FileVersion(of: [1, 2, 3])
        #expect(FileVersion(version.description) == version)
        #expect(FileVersion(of: []).description == "6c62272e07bb014262b821756295c58d")
        #expect(FileVersion(of: [0x61]).description == "d228cb696f1a8caf78912b704e4a8964")
        #expect(FileVersion("abc") == nil)
    }
}

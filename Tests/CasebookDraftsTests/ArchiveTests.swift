import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Archives are unpacked as others packed them")
struct ArchiveTests {
    @Test("stored, packed quickly, packed well, of few and of many different bytes, in the long form")
    func unpacking() throws {
        let script = """
            import random, sys, zipfile
            random.seed(7)
            texts = [b"", b"a", b"ab" * 70000, bytes(random.randrange(256) for _ in range(90000)),
                     " ".join(random.choice(["Brot", "Ofen", "Kasse", "Mehl"]) for _ in range(40000)).encode()]
            with zipfile.ZipFile(sys.argv[1] + "/a.zip", "w") as archive:
                for number, text in enumerate(texts):
                    open(f"{sys.argv[1]}/{number}", "wb").write(text)
                    for level in (None, 1, 6, 9):
                        kind = zipfile.ZIP_STORED if level is None else zipfile.ZIP_DEFLATED
                        info = zipfile.ZipInfo(f"{number}/{level}")
                        info.compress_type = kind
                        info._compresslevel = level
                        with archive.open(info, "w", force_zip64=level == 6) as part:
                            part.write(text)
            """
        let folder = try TemporaryFolder()
        let made = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", script, folder.url.path])
        try #require(made.status == 0, "\(made.errors)")
        let bytes = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("a.zip")))
        let archive = try #require(Archive(bytes))
        #expect(archive.names.count == 20)
        for name in archive.names {
            let number = name.prefix(1)
            let text = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent(String(number))))
            #expect(archive.part(name, limit: text.count) == text, "\(name)")
            #expect(text.isEmpty || archive.part(name, limit: text.count - 1) == nil, "\(name)")
        }
    }

    @Test("what is damaged gives nothing, and never more than the limit", arguments: 0..<200 as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = StoredArchive.bytes(of: [("word/a.xml", Array("<a>Text</a>".utf8)), ("b", [1, 2, 3])])
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1...40, using: &random)) }
        guard let archive = Archive(bytes) else { return }
        for name in archive.names { #expect((archive.part(name, limit: 100)?.count ?? 0) <= 100) }
    }
}

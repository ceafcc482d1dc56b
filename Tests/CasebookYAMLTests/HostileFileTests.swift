import CasebookDiagnostics
import CasebookYAML
import Foundation
import TestSupport
import Testing

@Suite("A hostile file")
struct HostileFileTests {
    @Test("of aliases that unfold without end is given up, whatever its shape")
    func aliasBombs() {
        let list = (1...60).map {
            "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ","))]\n"
        }
        let map = (1...60).map { n in
            "m\(n): &m\(n) {\((0..<9).map { "k\($0): *m\(n - 1)" }.joined(separator: ", "))}\n"
        }
        for text in ["l0: &l0 lol\n" + list.joined(), "m0: &m0 lol\n" + map.joined()] {
            #expect(Reading(text).findings.map(\.rule.id) == ["too-complex"])
        }
    }

    @Test(
        "that is nested without end is given up at its 33rd level",
        arguments: [("[", "1:33"), ("{a: ", "1:129"), ("- ", "1:65"), ("? ", "1:65"), ("[{a: ", "1:81")])
    func nesting(piece: String, place: String) {
        let result = Reading(String(repeating: piece, count: 10_000))
        #expect(result.root == nil)
        #expect(result.places == ["\(place) too-complex"])
    }

    @Test("may have exactly as many levels as the limit")
    func depthLimit() {
        let limit = YAMLLimits.document.depth
        #expect(Reading(String(repeating: "[", count: limit) + String(repeating: "]", count: limit)).places == [])
        #expect(
            Reading(String(repeating: "[", count: limit + 1) + String(repeating: "]", count: limit + 1)).root == nil)
    }

    @Test("may have exactly as many nodes as the limit")
    func nodeLimit() {
        let limits = YAMLLimits(bytes: 1000, depth: 5, nodes: 10)
        // A list of eight scalars has nine nodes; the key and the mapping make eleven with the ninth.
        #expect(Reading("[1,2,3,4,5,6,7,8,9]", limits: limits).places == [])
        #expect(Reading("[1,2,3,4,5,6,7,8,9,10]", limits: limits).findings.map(\.rule.id) == ["too-complex"])
        #expect(Reading("[&a [1,2,3], *a]", limits: limits).places == [])
        #expect(Reading("[&a [1,2,3], *a, *a]", limits: limits).findings.map(\.rule.id) == ["too-complex"])
    }

    @Test("is refused by its size alone if it is too large")
    func tooLarge() {
        let limit = YAMLLimits.document.bytes
        #expect(Reading(Array(repeating: UInt8(ascii: "a"), count: limit)).places == [])
        #expect(Reading(Array(repeating: UInt8(ascii: "a"), count: limit + 1)).places == ["0:0 file-too-large"])
        #expect(Reading(Array(repeating: UInt8(0), count: 100 << 20)).places == ["0:0 file-too-large"])
    }

    @Test("of a single scalar, key or comment is read like any other", arguments: ["a: ", "", "# ", "a: \"\\x", "? "])
    func longScalars(start: String) {
        _ = Reading(start + String(repeating: "a", count: 1_000_000))
    }

    @Test("of many directives is not even begun")
    func directives() {
        let tags = (0..<60_000).map { "%TAG !a\($0)! x\n" }.joined()
        #expect(Reading(tags + "---\na: b\n").places == ["0:0 too-complex"])
        #expect(Reading("%TAG !a! x\n---\na: b\n").places == [])
    }

    @Test("of nothing but mistakes gets a bounded number of findings, the last of which is as bad as what is left out")
    func findings() {
        let result = Reading((0..<20_000).map { _ in "a: 1\n" }.joined())
        #expect(result.findings.count == DiagnosticCollector.limit + 1)
        #expect(result.findings.last?.rule.id == "too-many-findings")
        #expect(result.findings.last?.severity == .error)
    }

    @Test("never crashes the reader, and is nothing or has a finding", arguments: 0..<20)
    func noise(round: Int) throws {
        var generator = SeededGenerator(seed: 20_261_124 + UInt64(round))
        let folders = Repository.caseFolders.map(\.lastPathComponent)
        for _ in 0..<40 {
            let seed = try Repository.bytes("CaseStudies/\(generator.pick(folders))/case.yaml")
            let bytes = Mutation.mutate(seed, using: &generator)
            let result = Reading(bytes)
            let hasOnlyComments = String(decoding: bytes, as: UTF8.self).split(separator: "\n").allSatisfy {
                $0.hasPrefix("#")
            }
            #expect(hasOnlyComments || result.root != nil || result.findings.contains { $0.severity == .error })
        }
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = Reading(bytes)
            _ = Reading(HostileText.random(using: &generator, length: 40))
        }
    }
}

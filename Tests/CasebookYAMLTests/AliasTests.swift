import CasebookDiagnostics
import CasebookModel
import CasebookYAML
import TestSupport
import Testing

/// What an alias stands for is a field of its own: findings name it by the steps of the reader, show the alias, and tell in a
/// note where the text is.
@Suite("Aliases")
struct AliasTests {
    /// A node that somebody reached, and the steps that they took.
    private struct Reached {
        let node: YAMLNode
        let path: FieldPath
    }

    private func everything(below root: YAMLNode) -> [Reached] {
        var all: [Reached] = []
        var open = [Reached(node: root, path: FieldPath())]
        while let next = open.popLast() {
            all.append(next)
            for (index, item) in next.node.items.enumerated() {
                open.append(Reached(node: item, path: next.path[index]))
            }
            for entry in next.node.entries {
                guard let key = entry.key.text else { continue }
                #expect(entry.key.path == next.path / key)
                open.append(Reached(node: entry.value, path: next.path / key))
            }
        }
        return all
    }

    @Test(
        "give every node the path of the steps that lead to it",
        arguments: [
            "summary: &s Text\ntitle: *s\n", "authors: [{name: &n Ada}]\nlicence: *n\n",
            "a: &a {b: [c, {d: e}]}\nf: *a\ng: [*a, *a]\nh: {i: *a}\n",
            "a: &a [x]\nb: &b {c: *a, d: [*a]}\ne: &e [*b, *b]\nf: {g: *e, h: *b}\n",
            "- &a {k: &v w}\n- *a\n- {k: *v}\n- [*a, [*v, *v]]\n", "&k key: *k\nother: {*k : *k}\n",
            "a: &x 1\nb: &x {c: 2}\nd: *x\n",
        ])
    func paths(text: String) throws {
        let reading = Reading(text)
        let root = try #require(reading.root)
        #expect(reading.findings == [])
        let all = everything(below: root)
        #expect(all.count > 2)
        for reached in all {
            #expect(reached.node.path == reached.path, "\(text)")
            #expect(root[reached.path]?.path == reached.path)
            #expect(root.range(of: reached.path) == reached.node.shownRange)
        }
    }

    @Test("also where they stand anywhere", arguments: 0..<60 as Range<UInt64>)
    func anywhere(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var count = 0
        func value(_ depth: Int) -> String {
            if count > 0, Int.random(in: 0..<3, using: &random) == 0 {
                return "*a\(Int.random(in: 0..<count, using: &random))"
            }
            let inner: String
            switch depth > 3 ? 0 : Int.random(in: 0..<3, using: &random) {
            case 0: inner = ["x", "\"y z\"", "7"].randomElement(using: &random) ?? ""
            case 1: inner = "[\((0..<3).map { _ in value(depth + 1) }.joined(separator: ", "))]"
            default: inner = "{\((0..<3).map { "k\($0): \(value(depth + 1))" }.joined(separator: ", "))}"
            }
            guard Bool.random(using: &random) else { return inner }
            defer { count += 1 }
            return "&a\(count) \(inner)"
        }
        let text = (0..<5).map { "f\($0): \(value(0))\n" }.joined()
        let reading = Reading(text, limits: .journal)
        let root = try #require(reading.root, "\(text) \(reading.places)")
        for reached in everything(below: root).prefix(3000) { #expect(reached.node.path == reached.path, "\(text)") }
    }

    @Test("are shown where they stand, with a note where the text is")
    func places() throws {
        let root = try #require(Reading("a: &a {b: c}\nd: *a\n").root)
        let place = try #require(root["d"]?["b"]).place
        #expect(place.field?.description == "d.b" && place.range == range(2, 4, 6) && place.origin == range(1, 11, 12))
        let finding = Diagnostic(YAMLFindingSample.finding, file: "x.yaml", at: place)
        #expect(finding.range == range(2, 4, 6) && finding.notes.map(\.range) == [range(1, 11, 12)])
        let plain = try #require(root["a"]?["b"]).place
        #expect(plain.field?.description == "a.b" && plain.range == range(1, 11, 12) && plain.origin == nil)
    }
}

private enum YAMLFindingSample {
    static let finding = Finding(
        Rule("some-rule", .error, summary: LocalizedText("x"), explanation: LocalizedText("x")), LocalizedText("x"))
}

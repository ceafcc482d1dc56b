import Foundation
import TestSupport
import Testing

/// Whoever reads a name need not ask which of several types it is.
@Suite("A name of a type")
struct TypeNameTests {
    @Test("stands for one type in the whole package")
    func unique() throws {
        var places: [String: [String]] = [:]
        for folder in ["Sources", "Plugins"] {
            let root = Repository.root.appendingPathComponent(folder)
            let files = try #require(FileManager.default.enumerator(atPath: root.path))
            for case let name as String in files where name.hasSuffix(".swift") {
                let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
                for type in Self.types(in: text) { places[type, default: []].append("\(folder)/\(name)") }
            }
        }
        #expect(places.count > 500)
        for (type, files) in places where files.count > 1 { Issue.record("\(type) is a type in \(files.sorted())") }
    }

    @Test("is found wherever a type is declared that is inside of no other")
    func declarations() {
        let text = """
            public struct One: Sendable {
                struct Inner {}
            }
            private enum Two {}
            @MainActor final class Three {}
            extension One {}
            package typealias Four = Int
            """
        #expect(Self.types(in: text) == ["One", "Two", "Three", "Four"])
    }

    private static func types(in text: String) -> [String] {
        let declaration =
            #/(?m)^(?:(?:public|package|private|fileprivate|final|indirect|@\w+(?:\([^)]*\))?) )*/#
        return text.split(separator: "\n").compactMap { line in
            guard let start = line.prefixMatch(of: declaration) else { return nil }
            let rest = line[start.range.upperBound...]
            return rest.prefixMatch(of: #/(?:struct|enum|class|actor|protocol|typealias) (\w+)/#).map { String($0.1) }
        }
    }
}

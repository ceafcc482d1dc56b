import Foundation
import TestSupport
import Testing

/// The first page that anybody reads is there twice, and says the same.
@Suite("The README")
struct ReadmeTests {
    private let english: String
    private let german: String

    init() throws {
        (english, german) = (try Self.text("README.md"), try Self.text("README.de.md"))
    }

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: Repository.root.appendingPathComponent(name), encoding: .utf8)
    }

    @Test("has the same parts in both languages")
    func parts() {
        func outline(_ text: String) -> [String] {
            text.split(separator: "\n").compactMap { line in
                ["#", "- ", "```", "!", "<img"].first { line.hasPrefix($0) }.map {
                    $0 == "#" ? String(line.prefix { $0 == "#" }) : $0
                }
            }
        }
        #expect(outline(english) == outline(german))
    }

    @Test("links to files that are there, to the same ones in both languages")
    func links() throws {
        func targets(_ text: String) -> [String] {
            text.matches(of: /\]\(([^)#]+)|src="([^"]+)"/).map { String($0.1 ?? $0.2 ?? "") }
        }
        func neutral(_ targets: [String]) -> [String] {
            targets.map {
                $0.replacing(/\/(de|en)\//, with: "/").replacing(".en.md", with: ".md").replacing(".de.md", with: ".md")
            }
        }
        #expect(neutral(targets(english)).sorted() == neutral(targets(german)).sorted())
        for target in targets(english) + targets(german) {
            let url = Repository.root.appendingPathComponent(target)
            #expect(FileManager.default.fileExists(atPath: url.path), "\(target)")
        }
    }

    @Test("counts the collection as it is")
    func counts() throws {
        let folder = Repository.root.appendingPathComponent("CaseStudies")
        let cases = Files.paths(below: folder).filter { $0.hasSuffix("/case.yaml") }
        let invented = try cases.count {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8).contains("\nfictional: true\n")
        }
        let documented = cases.count - invented
        #expect(english.contains("holds \(cases.count) cases: \(documented) are documented"))
        #expect(english.contains("\(invented) are invented"))
        #expect(german.contains("liegen \(cases.count) Fälle: \(documented) sind belegt"))
        #expect(german.contains("\(invented) sind erfundene Lehrfälle"))
        #expect(
            english.contains("the \(cases.count) case studies") && german.contains("die \(cases.count) Praxisbeispiele")
        )
    }
}

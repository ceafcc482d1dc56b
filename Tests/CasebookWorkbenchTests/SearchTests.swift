import CasebookModel
import TestSupport
import Testing

@Suite("The search for cases")
struct SearchTests {
    /// A word that stands nowhere else.
    private static func word(of place: DescribedCase.Place) -> String {
        "Zq" + String(place.path.filter(\.isLetter).reversed()) + "qz"
    }

    @Test("finds what any field of text says", arguments: DescribedCase.places.filter(\.isText).map(\.path))
    func everyText(path: String) async throws {
        let text = DescribedCase.text(saying: { $0.isText ? Self.word(of: $0) : nil })
        let place = try #require(DescribedCase.places.first { $0.path == path })
        // What is in the archive is in no list.
        let bench = try Bench(
            text.split(separator: "\n").filter { !$0.hasPrefix("archived_on") }.joined(separator: "\n") + "\n")
        let found = try await bench.get("/cases?q=\(Self.word(of: place))").text
        #expect(found.contains("href=\"/cases/fall\""), "\(path)")
    }

    @Test("finds nothing else")
    func nothing() async throws {
        let found = try await Bench(DescribedCase.text()).get("/cases?q=Zqnirgendsqz").text
        #expect(!found.contains("href=\"/cases/fall\""))
    }
}

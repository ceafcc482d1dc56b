import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("The main menu")
struct MenuTests {
    @Test("leads to the same pages beside the name and unfolded, for everybody", arguments: ["Ada", "Eda", "Rita"])
    func same(name: String) async throws {
        let page = try await Bench.signedIn(name).get("/cases").text
        let header = try #require(page.split(separator: "</header>").first)
        let parts = header.components(separatedBy: "<details class=\"mainmenu narrow\">")
        #expect(parts.count == 2)
        let links = parts.map { $0.matches(of: /href="([^"]+)"/).map { String($0.1) } }
        // The name of the program, the skip link and the files of the page stand before the wide one.
        #expect(links[0].suffix(links[1].count) == links[1][...] && links[1].contains("/cases"), "\(links)")
        #expect(parts.allSatisfy { $0.contains("action=\"/sign-out\"") && $0.contains(name) })
    }
}

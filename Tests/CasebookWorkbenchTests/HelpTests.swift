import CasebookHandbook
import CasebookHandbookPictures
import CasebookModel
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
    private static let pages = [
        "/", "/cases", "/log", "/step", "/new", "/export", "/report", "/cases/fall", "/cases/fall/log",
        "/cases/fall/review",
        "/cases/fall/release", "/cases/fall/history", "/cases/fall/page", "/cases/fall/edit/basics",
        "/cases/fall/edit/company", "/cases/fall/edit/support", "/cases/fall/edit/story", "/cases/fall/edit/phases",
        "/cases/fall/edit/outcomes", "/cases/fall/edit/material", "/cases/fall/edit/media", "/nichts",
    ]

    private func bench(in language: InterfaceLanguage) async throws -> Bench {
        let bench = try Bench()
        _ = try await bench.get("/language/\(language.rawValue)")
        return bench
    }

    /// The address of a page's help.
    private func help(of page: String) throws -> String {
        let link = try #require(page.firstMatch(of: #/<a href="(/help[^"]*)"[^>]*>(Hilfe|Help)</#))
        return String(link.1).replacing("&amp;", with: "&")
    }

    @Test(
        "every page leads to a section of the handbook that is there, and back",
        arguments: pages, InterfaceLanguage.allCases)
    func everyPage(path: String, language: InterfaceLanguage) async throws {
        let bench = try await bench(in: language)
        let address = try help(of: try await bench.get(path).text)
        let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
        try #require(parts.count == 2)
        let page = try await bench.get(parts[0])
        let anchor = try #require(parts[1].removingPercentEncoding)
        #expect(page.status == 200 && page.text.contains(" id=\"\(anchor)\""), "\(address)")
        #expect(page.text.contains("lang=\"\(language.rawValue)\""))
        #expect(
            page.text.contains("href=\"\(path)\">\(language == .de ? "Zurück zu Ihrer Seite" : "Back to your page")"))
    }

    @Test("all links within it lead to what is there", arguments: HandbookChapter.allCases, InterfaceLanguage.allCases)
    func links(chapter: HandbookChapter, language: InterfaceLanguage) async throws {
        let bench = try await bench(in: language)
        let page = try await bench.get("/help/\(chapter.rawValue)?from=/cases/fall").text
        #expect(!page.contains("handbook.invalid"))
        var seen: [String: String] = [:]
        for match in page.matches(of: #/href="((?:/help|#)[^"]*)"/#) {
            let parts = String(match.1).replacing("&amp;", with: "&").split(
                separator: "#", maxSplits: 1, omittingEmptySubsequences: false
            ).map(String.init)
            if seen[parts[0]] == nil {
                seen[parts[0]] = parts[0].isEmpty ? page : try await bench.get(parts[0]).text
            }
            guard parts.count > 1, let anchor = parts[1].removingPercentEncoding, let target = seen[parts[0]] else {
                continue
            }
            #expect(target.contains(" id=\"\(anchor)\""), "\(match.1)")
        }
        #expect(page.contains("href=\"/cases/fall\""))
    }

    @Test("what is delivered is what was committed", arguments: HandbookChapter.allCases, InterfaceLanguage.allCases)
    func delivered(chapter: HandbookChapter, language: InterfaceLanguage) throws {
        let file = Repository.root.appendingPathComponent(
            "Documentation/Handbook/\(language.rawValue)/\(chapter.rawValue).md")
        #expect(chapter.markdown(language) == Array(try Data(contentsOf: file)))
    }

    @Test(
        "pictures are shown where the page has them, with their words and their size",
        arguments: HandbookChapter.allCases)
    func pictures(chapter: HandbookChapter) async throws {
        for language in InterfaceLanguage.allCases {
            let source = String(decoding: chapter.markdown(language), as: UTF8.self)
            let named = source.matches(of: #/(?m)^!\[([^\]]+)\]\(\.\./\.\./Pictures/handbook/([^)]+)\)$/#)
            #expect(named.count == source.matches(of: #/!\[/#).count)
            let bench = try await bench(in: language)
            let page = try await bench.get("/help/\(chapter.rawValue)").text
            let shown = page.matches(
                of: #/<img [^>]*src="(/help/pictures/[^"]+)" alt="[^"]+" width="\d+" height="\d+"/#)
            #expect(shown.map { String($0.1) } == named.map { "/help/pictures/\($0.2)" })
            for match in shown {
                let picture = try await bench.get(String(match.1))
                #expect(picture.status == 200 && picture.body.starts(with: "RIFF".utf8))
            }
        }
    }

    @Test("a picture is the one that was committed, small, and some page shows it", arguments: HandbookPicture.allCases)
    func picture(_ picture: HandbookPicture) throws {
        let file = Repository.root.appendingPathComponent("Documentation/Pictures/handbook/\(picture.rawValue)")
        #expect(picture.webp == Array(try Data(contentsOf: file)))
        #expect(picture.webp.count < 40_000)
        let pages = HandbookChapter.allCases.flatMap { [$0.markdown(.de), $0.markdown(.en)] }
        #expect(pages.contains { String(decoding: $0, as: UTF8.self).contains("/\(picture.rawValue))") })
    }

    @Test("a file that a page offers is the one that was committed", arguments: HandbookDownload.allCases)
    func download(_ file: HandbookDownload) async throws {
        let committed = Repository.root.appendingPathComponent("Documentation/Handbook/files/\(file.rawValue)")
        let bench = try await bench(in: file == .germanConsent ? .de : .en)
        #expect(try await bench.get("/help/consent").text.contains("href=\"/help/files/\(file.rawValue)\""))
        let sent = try await bench.get("/help/files/\(file.rawValue)")
        let expected = Array(try Data(contentsOf: committed))
        #expect(sent.status == 200 && sent.body == expected)
    }

    @Test("every page of the handbook is delivered")
    func complete() throws {
        for language in InterfaceLanguage.allCases {
            let folder = Repository.root.appendingPathComponent("Documentation/Handbook/\(language.rawValue)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(Set(names) == Set(HandbookChapter.allCases.map { "\($0.rawValue).md" }))
        }
    }

    @Test(
        "the way back never leads to another site",
        arguments: ["https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/a%0Ab", ""])
    func origin(from: String) async throws {
        let page = try await bench(in: .de).get("/help/workbench?from=\(from)").text
        #expect(page.contains("href=\"/\">Zurück zu Ihrer Seite") && !page.contains("example.org/\""))
    }

    @Test("whoever has not signed in may read it, too")
    func stranger() async throws {
        let bench = try Bench(accounts: People())
        let address = try help(of: try await bench.get("/").text)
        #expect(address.contains("#anmelden"))
        #expect(try await bench.get(address).status == 200)
        for path in ["/help/nichts", "/help/workbench/mehr", "/help/../casebook.yaml"] {
            #expect(try await bench.get(path).status != 200)
        }
    }
}

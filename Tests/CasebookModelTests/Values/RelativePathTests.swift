import CasebookModel
import Testing

@Suite("Paths")
struct RelativePathTests {
    @Test(
        "never lead out of their folder",
        arguments: [
            ("media/a.jpg", true), ("a", true), ("ä ö/ü.png", true), ("a.b/c..d", true), ("a/…", true), ("", false),
            ("/", false), ("/a", false),
            ("a/", false), ("a//b", false), (".", false), ("..", false), ("../a", false), ("a/..", false),
            ("a/../b", false), ("a/./b", false),
            (".git", false), ("a/.b", false), ("...", false), ("a\\b", false), ("..\\a", false), ("C:a", false),
            ("C:\\a", false), ("a:b", false),
            ("a\u{0}b", false), ("a\nb", false), ("a\rb", false), ("a\u{7F}b", false), ("//host/a", false),
            ("../\u{301}a", false),
            ("a/../\u{301}b", false), ("a/\u{301}../b", true), ("~/a", true), ("a%2F..%2Fb", true),
            (String(repeating: "a", count: 240), true), (String(repeating: "a", count: 241), false),
            (String(repeating: "ä", count: 121), false),
        ])
    func safety(text: String, isSafe: Bool) {
        #expect(RelativePath(text)?.text == (isSafe ? text : nil))
        // Whatever is let through has no part that means another folder to the system.
        for part
            in (RelativePath(text)?.text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            ?? []).map(Array.init)
        {
            #expect(!part.isEmpty && part != Array(".".utf8) && part != Array("..".utf8))
        }
    }

    @Test(
        "know name and suffix",
        arguments: [
            ("media/Abend.JPG", "Abend.JPG", "jpg"), ("a", "a", ""), ("a.tar.gz", "a.tar.gz", "gz"), ("a.b/c", "c", ""),
            ("a.", "a.", ""),
        ])
    func parts(text: String, name: String, suffix: String) throws {
        let path = try #require(RelativePath(text))
        #expect(path.fileName == name)
        #expect(path.suffix == suffix)
    }

    @Test("stand percent-encoded in addresses")
    func encoding() {
        #expect("media/a b#?%ä.png".percentEncodedPath == "media/a%20b%23%3F%25%C3%A4.png")
        #expect("AZaz09-._~/".percentEncodedPath == "AZaz09-._~/")
        #expect("\u{1}'\"<>".percentEncodedPath == "%01%27%22%3C%3E")
    }
}

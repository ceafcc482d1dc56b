import Foundation
import TestSupport
import Testing

/// What partners paste and import in a real WordPress, which `Scripts/wordpress.sh` installs.
@Suite("In WordPress", .serialized)
struct WordPressTests {
    @Test("its filters keep every word of feeds and fragments, and add no line break")
    func filters() throws {
        try Judge(
            "wordpress.py",
            ["Exports/feeds/feed.json", "Exports/atom/feed.atom", "Exports/rss/all.rss", "Exports/kammer-musterregion"]
        )
        .expectNoFindings()
    }

    /// Two judges at once, who share it.
    @Test("a site that two start at once serves both, ends with the second, and leaves no process behind")
    func shared() throws {
        let script = Repository.root.appendingPathComponent("Scripts/wordpress.sh").path
        let use = """
            bash -c 'bash "$0" start && sleep "$1" && curl --silent --fail --output /dev/null "$(cat "$2"/address)/"; \
                echo "$?"; bash "$0" stop' "\(script)"
            """
        let home = Repository.root.appendingPathComponent(".build/wordpress").path
        let both =
            "\(use) 1 '\(home)' & \(use) 6 '\(home)'; wait; ps -eo args | grep -c -e '-[t] \(home)/' -e '[-]-datadir=\(home)/'"
        let outcome = try Program.run(URL(fileURLWithPath: "/bin/bash"), ["-c", both])
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(Set(lines.filter { $0.hasPrefix("http") }).count == 1, "\(outcome)")
        #expect(lines.filter { !$0.hasPrefix("http") } == ["0", "0", "0"], "\(outcome)")
    }

    @Test("posts of an author and an editor fit both themes, on a phone and on a screen")
    func posts() throws {
        try Judge(
            "wordpress.py",
            [
                "Exports/kammer-musterregion", "Exports/feeds/topics/e-commerce.json", "--site", "--published",
                "https://praxis.example.org/", "Exports",
            ]
        ).expectNoFindings()
    }

    @Test("the address of a case that an author pastes becomes a card, in both themes, on a phone and on a screen")
    func cards() throws {
        try Judge(
            "oembed.py",
            [
                "Exports/site", "wissensdatenbank-elektrobetrieb", "--public", "https://praxis.example.org/", "--shows",
                "Lehrfall (erfunden)", "Ganzes Praxisbeispiel lesen", "CC-BY-4.0",
            ]
        ).expectNoFindings()
    }

    @Test("snippets of another origin show the case whole, in its column; an author is left with a link")
    func snippets() throws {
        let id = "wissensdatenbank-elektrobetrieb"
        try Judge(
            "snippets.py",
            [
                "Exports/kammer-musterregion", id, "--public", "https://praxis.example.org/kammer-musterregion/",
                "--original", "https://praxis.example.org/cases/\(id)/", "--shows", "Lehrfall (erfunden)", "CC-BY-4.0",
            ]
        ).expectNoFindings()
    }

    @Test("the plugin follows a feed: changes, local teasers, withdrawal, expiry, broken and hostile feeds, and back")
    func plugin() throws {
        try Judge(
            "following.py",
            ["Exports/feeds", "--public", "https://praxis.example.org/", "--photo", "Exports/site/assets/share.png"]
        ).expectNoFindings()
    }
}

import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("Addresses that are accepted")
struct AddressTests {
    /// Every sign of ASCII and some of every other kind, in every part of an address; those that are refused are left out.
    static let accepted: [String] = {
        let signs =
            (0x21...0x7E).map { String(Unicode.Scalar($0)) } + [
                "ä", "例", "א", "٣", "ª", "ß", "ﬁ", "\u{308}", "\u{345}", "\u{E000}", "\u{FFFC}", "\u{FFFD}",
                "\u{1F35E}", "\u{E0100}", "\u{100000}", "\u{378}",
            ]
        let forms = [
            "https://example.org/a*b", "https://example.org/?a*b[]=1", "https://example.org/#a*b",
            "https://a*b.example/",
            "mailto:a*b@example.org", "mailto:a@example.org?subject=a*b",
        ]
        let hosts = [
            "1.2.3.4", "[::1]", "[2001:db8::1]:8080", "[::ffff:1.2.3.4]", "xn--kse-qla.example", "example.org:",
            "example.org.",
            "a_b.example", "example.org:0", "1.2.3", "[:]", "xn--a.example",
            String(repeating: "a", count: 63) + ".example",
        ]
        let all = signs.flatMap { sign in forms.map { $0.replacing("*", with: sign) } } + hosts.map { "https://\($0)/" }
        return all.filter { WebAddress($0) != nil }
    }()

    @Test("are valid in pages, DocBook and feeds, wherever they stand")
    func everywhere() throws {
        #expect(Self.accepted.count > 400)
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Self.book)
        let cases = stride(from: 0, to: Self.accepted.count, by: 60).map { Array(Self.accepted[$0...].prefix(60)) }
        for (index, addresses) in cases.enumerated() {
            try folder.write("CaseStudies/fall-\(index)/case.yaml", Self.study(addresses, index))
        }
        let outcome = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output.prefix(2000))")
        try Judge("nu_html.py", ["Exports/site"]).expectNoFindings(in: folder.url)
        try Judge("docbook.py", ["Exports/docbook"]).expectNoFindings(in: folder.url)
        let feeds = ["Exports/feeds/feed.json", "Exports/atom/feed.atom"]
        try Judge("feed.py", feeds).expectNoFindings(in: folder.url)
        let schema = "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
        let ours = try Program.run(
            ["validate", "--lang", "en", "--relax-ng", schema, "Exports/docbook"], in: folder.url)
        #expect(ours.status == 0, "\(ours.output.prefix(2000))")
    }

    private static let book = """
        casebook: 1
        title: Adressen
        language: de
        base_url: "https://praxis.example.org/a[1]/"
        publisher: {name: Zentrum, url: "https://example.org/?a[]=1#b#c", email: "a#b?c&d=e/f%g^h@example.org"}
        licence: CC-BY-4.0
        legal: {imprint_url: "https://example.org/?tx_news_pi1[news]=12"}
        topics: {skills: {de: Wissen, en: Skills}}
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: website}
          feeds: {plugin: json-feed, channel: website}
          atom: {plugin: atom, channel: website}

        """

    private static func study(_ addresses: [String], _ index: Int) -> String {
        let links = addresses.map { "  - {title: Link, url: \(quoted($0))}\n" }.joined()
        let pages = addresses.filter { WebAddress($0)?.isWeb == true }.map { "  - {title: Link, url: \(quoted($0))}\n" }
        let text = addresses.map { "[Link](<\($0)>)" }.joined(separator: " ")
        let website = addresses.first { WebAddress($0)?.isWeb == true } ?? "https://example.org/"
        return """
            casebook: 1
            title: Ein Fall \(index)
            summary: Kurz.
            language: de
            status: published
            fictional: true
            company: {name: Muster, website: \(quoted(website))}
            support: {from: 2020, organisation: Zentrum, coaches: [{name: Ada Beispiel}]}
            topics: [skills]
            challenge: \(quoted(text))
            phases: [{id: a, title: Phase, measures: [{id: b, title: Maßnahme, from: 2020}]}]
            outcomes: [{id: c, title: Ergebnis, measures: [b]}]
            links:
            \(links)sources:
            \(pages.joined())contact: {name: Ada, email: \(quoted("a#b?c&d=e/f%g^h\(index)@example.org"))}
            published_on: 2021
            release: {granted_on: 2021, granted_by: Ada, basis: fictional, channels: [website]}

            """
    }

    /// In quotation marks, with everything beyond ASCII by its number: YAML takes some characters in no other way.
    private static func quoted(_ text: String) -> String {
        let signs = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case " "..."~": String(scalar)
            default: "\\U" + String(format: "%08X", scalar.value)
            }
        }
        return "\"" + signs.joined() + "\""
    }
}

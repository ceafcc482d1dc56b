import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookReports
import CasebookValidation
import TestSupport
import Testing

@Suite("Credentials in addresses")
struct CredentialsTests {
    private static let secret = "sesam17"

    private func findings(_ file: RuleCase.File, _ piece: String, _ replacement: String) throws -> [Diagnostic] {
        try Base.findings(file, replacing: piece, by: replacement).filter { $0.rule == .addressCredentials }
    }

    /// What every report says of a file.
    private func reports(_ findings: [Diagnostic]) -> String {
        ReportFormat.allCases.flatMap { format in
            InterfaceLanguage.allCases.map { language in
                String(
                    decoding: format.reporter(usesColour: true).report(findings, files: ["case.yaml"], in: language),
                    as: UTF8.self)
            }
        }.joined(separator: "\n")
    }

    @Test(
        "are an error wherever a reader would find them",
        arguments: [
            ("title: Ein Fall", "title: Ein Fall auf https://ada:sesam17@example.org", nil),
            ("summary: Kurz gesagt", "summary: \"Siehe //ada:sesam17@example.org\"", nil),
            ("  place: Musterstadt", "  place: https://ada:sesam17@example.org", nil),
            ("organisation: Größe", "organisation: ftp://ada:sesam17@example.org", nil),
            ("  Die Lage", "  [a](https://ada:sesam17@example.org/)", nil),
            ("  Die Lage", "  Eins\n  <https://ada:sesam17@example.org/>", nil),
            ("  Die Lage", "  ![a](https://ada:sesam17@example.org/a.png)", nil),
            ("  Die Lage", "  [a][1]\n\n  [1]: https://ada:sesam17@example.org/", nil),
            ("  Die Lage", "  [a](https:\\\\ada:sesam17@example.org)", nil),
            ("  Die Lage", "  [a](//ada:sesam17@example.org)", nil),
            ("  Die Lage", "  `curl https://ada:sesam17@example.org`", nil),
            ("  Die Lage", "  https://ada:**sesam17**@example.org", nil),
            ("  Die Lage", "      https://ada:sesam17@example.org", nil),
            // What is hidden from the eye of a line stands at the whole text.
            ("  Die Lage", "  [a](https://ada:sesam17&#64;example.org/)", "18:12"),
            ("  Die Lage", "  https://ada\\:sesam17\\@example.org", "18:12"),
            ("  Die Lage", "  [https://ada:sesam17](https://example.org)@example.org", "18:12"),
            ("  Die Lage", "  <https&colon;//ada:sesam17&commat;example.org>", "18:12"),
            ("lessons: Gelernt", "lessons: >\n  Siehe https://ada:sesam17@example.org\n  und mehr", "39:10"),
            ("website: https://muster.example.org/", "website: \"https://ada:ses\\\n    am17@example.org/\"", "14:12"),
            ("website: https://muster.example.org/", "website: \"https://ada:sesam17\\x40example.org/\"", "14:12"),
            ("website: https://muster.example.org/", "website: https://ada:sesam17%40example.org/", "14:12"),
            ("quotes: [{text: Gut.", "quotes: [{text: \"https://ada:sesam17@example.org\"", nil),
            ("\"https://example.org/\"", "\"http://ada:sesam17@example.org/\"", "45:28"),
        ] as [(String, String, String?)])
    func found(piece: String, replacement: String, place: String?) throws {
        let all = try Base.findings(.study, replacing: piece, by: replacement)
        let found = all.filter { $0.rule == .addressCredentials }
        #expect(
            found.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" } == [
                place ?? begin(of: "ada:", in: piece, replacement)
            ])
        #expect(found.allSatisfy { $0.severity == .error })
        let text = reports(all)
        for part in ["sesam17", "sesam", "am17"] { #expect(!text.contains(part), "\(text)") }
    }

    /// Where something begins in the base file after a replacement, as `line:column`.
    private func begin(of secret: String, in piece: String, _ replacement: String) -> String {
        let lines = Base.study.replacing(piece, with: replacement, maxReplacements: 1).split(
            separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if let place = line.firstRange(of: secret) {
                return "\(number + 1):\(line[..<place.lowerBound].unicodeScalars.count + 1)"
            }
        }
        return ""
    }

    @Test("are not shown by findings about something else on their line, either")
    func others() throws {
        let line = "titel: https://ada:sesam17@example.org/"
        let findings = try Base.findings(.study, replacing: "title: Ein Fall", by: "title: Ein Fall\n\(line)")
        #expect(findings.contains { $0.rule.id == "unknown-key" })
        #expect(!reports(findings).contains(Self.secret))
        let broken = try Base.findings(
            .study, replacing: "title: Ein Fall", by: "title: [https://ada:sesam17@example.org/")
        #expect(!broken.isEmpty && !reports(broken).contains(Self.secret))
        let key = try Base.findings(
            .study, replacing: "title: Ein Fall", by: "title: Ein Fall\n\"https://ada:sesam17@example.org\": 1")
        #expect(!key.isEmpty && !reports(key).contains(Self.secret))
        let long = String(repeating: "x ", count: 185)
        let cut = try Base.findings(
            .study, replacing: "lessons: Gelernt", by: "lessons: <b>\(long) https://ada:sesam17@example.org/")
        #expect(cut.contains { $0.rule.id == "markdown-html" } && !reports(cut).contains("sesam"))
    }

    @Test("are all found, the hidden ones beside the plain ones")
    func several() throws {
        let text = "  https://a:b@example.org\n  https://ada\\:sesam17\\@example.org, //c:d@example.org"
        let all = try Base.findings(.study, replacing: "  Die Lage", by: text)
        let places = all.filter { $0.rule == .addressCredentials }.compactMap(\.range?.start)
        #expect(places.map { "\($0.line):\($0.column)" } == ["18:12", "19:11", "20:40"])
        #expect(!reports(all).contains("sesam"))
    }

    @Test(
        "are looked for in the whole book",
        arguments: [
            ("title: Buch", "title: Buch https://ada:sesam17@example.org"),
            ("base_url: https://praxis.example.org/", "base_url: https://ada:sesam17@praxis.example.org/"),
            ("licence: CC", "ids: https://ada:sesam17@praxis.example.org/\nlicence: CC"),
            ("{name: Redaktion}", "{name: Redaktion, url: \"https://ada:sesam17@example.org\"}"),
            ("licence: CC", "legal: {imprint_url: \"https://ada:sesam17@example.org\"}\nlicence: CC"),
            ("text: Gefördert", "text: Gefördert von https://ada:sesam17@example.org"),
            ("de: Wissen", "de: https://ada:sesam17@example.org"),
        ])
    func book(piece: String, replacement: String) throws {
        let all = try Base.findings(.book, replacing: piece, by: replacement)
        #expect(all.count { $0.rule == .addressCredentials } == 1 && !reports(all).contains(Self.secret))
    }

    @Test("are nobody's concern where nothing is ever published")
    func inside() throws {
        let reason = "withdrawn: {on: 2026, reason: \"https://ada:sesam17@example.org\"}"
        #expect(try findings(.study, "licence: CC-BY-4.0", "licence: CC-BY-4.0\n\(reason)") == [])
        let command = "export, command: [upload, \"https://ada:sesam17@example.org\"]"
        #expect(try findings(.book, "plugin: html", "plugin: \(command)") == [])
    }

    @Test("are found in drawings")
    func drawing() throws {
        let path = try #require(RelativePath("media/team.png"))
        let medium = InspectedMedium(facts: nil, text: "Siehe https://ada:sesam17@example.org")
        let findings = try Base.findings(.study, media: [path: medium])
        #expect(findings.map(\.rule.id) == ["address-credentials"])
        #expect(!reports(findings).contains(Self.secret))
    }

    @Test(
        "are not suspected in ordinary texts",
        arguments: [
            "Schreiben Sie an ada@example.org oder https://example.org/.", "[Profil](https://mastodon.example/@ada)",
            "E-Mail: ada@example.org, Web: https://example.org", "`git clone git@github.example:a/b`",
            "AT&T & Söhne @ Messe: 10 Uhr",
        ])
    func harmless(text: String) throws {
        #expect(try findings(.study, "  Die Lage", "  \(text)") == [])
    }
}

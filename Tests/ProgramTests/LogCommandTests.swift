import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("casebook log")
struct LogCommandTests {
    let folder: LogFolder

    init() throws { folder = try LogFolder() }

    private func log(_ arguments: [String], input: String = "", language: String = "de") throws -> Program.Outcome {
        try Program.run(
            ["log"] + arguments + ["--lang", language], in: folder.url, environment: LogFolder.environment, input: input
        )
    }

    private func entries() throws -> [LogEntry] {
        let text = (try? folder.log()) ?? ""
        let document = LogDocument(source: SourceText(path: "log.yaml", bytes: Array(text.utf8)))
        #expect(document.findings.finished().map(\.inOneLine) == [])
        return document.entries
    }

    @Test("records a step with everything that can be said about it, and says what it recorded")
    func everything() throws {
        let outcome = try log([
            "fall", "Mit", "der", "Chefin:", "alles gut", "--kind", "Telefonat", "--phase", "laden", "--measure",
            "shop",
            "--hours", "1,5", "--participants", "3", "--by", "Jörg Groß", "--at", "4.3.2026", "--next",
            "Angebot, schnell",
            "--who", "Ada", "--due", "2026-04",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let entry = try #require(try entries().first)
        let expected = LogEntry(
            id: entry.id, at: try #require(Moment("2026-03-04")), by: "Jörg Groß", kind: .call,
            phase: PhaseID("umsetzung"), measure: MeasureID("shop"), hours: 1.5, participants: 3,
            text: "Mit der Chefin: alles gut",
            next: NextStep(what: "Angebot, schnell", who: "Ada", due: PartialDate("2026-04")))
        #expect(entry == expected)
        #expect(
            outcome.output == """
                Festgehalten in „Bäckerei Müller verkauft online“ (fall):
                  4. März 2026 · Telefonat · Umsetzung im Laden · Shop bauen · 1,5\u{A0}Stunden · 3 Teilnehmende · Jörg Groß
                  Mit der Chefin: alles gut
                  → Angebot, schnell (Ada, bis April 2026)

                """)
        #expect(try folder.run(["validate", "--strict"]).status == 0)
    }

    @Test("needs no more than case and text: today, me, the phase of the last step")
    func defaults() throws {
        #expect(try log(["fall", "Eins", "--phase", "umsetzung"]).status == 0)
        #expect(try log(["fall", "Zwei"]).status == 0)
        #expect(try log(["fall", "Drei", "--phase", ""]).status == 0)
        let entries = try entries()
        #expect(entries.map(\.phase?.text) == ["umsetzung", "umsetzung", nil])
        #expect(Set(entries.map(\.by)) == ["Ada Coach"])
        #expect(entries.allSatisfy { !$0.at.hasTime })
        #expect(entries.map(\.id) == entries.map(\.id).sorted())
    }

    @Test(
        "finds the case by a part of its id or title", arguments: ["fall", "müller", "Mueller online", "BÄCK", "fal"])
    func caseNames(name: String) throws {
        #expect(try log([name, "Text"]).status == 0)
        #expect(try entries().count == 1)
    }

    @Test(
        "writes nothing if anything makes no sense, and says what would",
        arguments: [
            (["fal1", "Text"], "meinten Sie „fall“?"), (["bäckrei", "Text"], "meinten Sie „fall“?"),
            (["xyz", "Text"], "casebook status"), ([], "welcher Fall?"), (["fall"], "was geschah?"),
            (["fall", "Text", "--phase", "anlyse"], "meinten Sie „analyse“?"),
            (["fall", "Text", "--phase", "xyz"], "analyse, umsetzung"),
            (["fall", "Text", "--measure", "sho"], nil), (["fall", "Text", "--measure", "schu1ung"], "„schulung“"),
            (["fall", "Text", "--measure", "shop", "--phase", "analyse"], "gehört zur Phase „umsetzung“"),
            (["fall", "Text", "--kind", "telefnat"], "„call“"), (["fall", "Text", "--hours", "viel"], "2,5 oder 2:30"),
            (["fall", "Text", "--hours", "-1"], nil), (["fall", "Text", "--hours", "1001"], "Stunden"),
            (["fall", "Text", "--hours", "nan"], "Stunden"), (["fall", "Text", "--participants", "drei"], "Personen"),
            (["fall", "Text", "--at", "31.2.2021"], "kein Tag"), (["fall", "Text", "--at", "2021"], "kein Tag"),
            (["fall", "Text", "--next", "x", "--due", "bald"], "kein Tag"),
            (["fall", "Text", "--who", "Ada"], "--next"),
            (["fall", " "], "was geschehen ist"), (["fall", "x", "--undo", "--amend"], "--undo"),
            (["fall", "x", "--entry", "ABCDEF"], "--undo"), (["fall", "--undo"], "keinen Schritt"),
            (["fall", "--amend"], "--amend --hours 2"), (["fall", "--amend", "--hours", "2"], "keinen Schritt"),
            (["../fall", "x"], nil), (["fall/../fall", "x"], nil),
        ] as [([String], String?)])
    func refused(arguments: [String], advice: String?) throws {
        let outcome = try log(arguments)
        if arguments == ["fall", "Text", "--measure", "sho"] || arguments.first?.contains("/") == true {
            // A part of a name is enough, and a path is only words.
            return #expect(outcome.status == 0)
        }
        #expect([1, 64].contains(outcome.status), "\(outcome.output)\(outcome.errors)")
        if let advice { #expect(outcome.errors.contains(advice), "\(outcome.errors)") }
        #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
        #expect(folder.folder.files(below: "CaseStudies/fall") == ["case.yaml"])
        let english = try log(arguments, language: "en")
        #expect(english.status == outcome.status)
        #expect(english.errors != outcome.errors)
    }

    @Test(
        "takes dictated text from standard input as it is",
        arguments: [
            (
                "Erste Zeile\nzweite: Zeile\n\n- Punkt # kein Kommentar\n",
                "Erste Zeile\nzweite: Zeile\n\n- Punkt # kein Kommentar"
            ),
            ("\u{FEFF}Diktat\r\nmit Windows\r\n", "Diktat\nmit Windows"), ("a\u{0}b\u{1B}[31mc\u{7}", "ab[31mc"),
            ("  Ümläute & 🍞 \u{2028}neu  ", "Ümläute & 🍞 \nneu"), (String(repeating: "lang ", count: 20_000), nil),
        ] as [(String, String?)])
    func dictated(input: String, expected: String?) throws {
        let outcome = try log(["fall", "-"], input: input)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try #require(try entries().first?.text)
        #expect(text == expected ?? input.trimmingCharacters(in: .whitespaces))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test(
        "refuses input that is empty, too long or no text",
        arguments: ["", " \n ", String(repeating: "x", count: (1 << 20) + 1)])
    func input(input: String) throws {
        #expect(try log(["fall", "-"], input: input).status == 1)
        #expect(try entries().isEmpty)
    }

    @Test("corrects and takes back by appending, and says what counts now")
    func corrections() throws {
        _ = try log(["fall", "Eins", "--hours", "1", "--next", "Anruf", "--who", "Ada", "--due", "2026-12-01"])
        let first = try folder.log()
        let amended = try log(["fall", "--amend", "--hours", "2:30", "--next", ""])
        #expect(amended.output.contains("2,5\u{A0}Stunden") && !amended.output.contains("Anruf"))
        _ = try log(["fall", "Anders erzählt", "--amend"])
        let undone = try log(["fall", "--undo", "Doch nicht"])
        #expect(undone.output.contains("Es gilt wieder:"))
        #expect(try Self.steps(folder.log()) == ["Eins 2.5"])
        _ = try log(["fall", "--undo"])
        #expect(try Self.steps(folder.log()) == ["Eins 1.0"])
        #expect(try log(["fall", "--undo"]).status == 0)
        #expect(try Self.steps(folder.log()) == [])
        #expect(try log(["fall", "--undo"]).status == 1, "nothing is left")
        #expect(try folder.log().hasPrefix(first))
        #expect(try entries().count == 6)
        #expect(try folder.run(["validate", "--strict"]).status == 0)
    }

    @Test("takes back one's own last step, or the one that is named")
    func others() throws {
        _ = try log(["fall", "Von Ada"])
        _ = try log(["fall", "Von Ben", "--by", "Ben"])
        #expect(try log(["fall", "--undo"]).output.contains("Von Ada"))
        let id = try #require(try entries().first { $0.text == "Von Ben" }?.id.text)
        #expect(try log(["fall", "--amend", "--entry", "ZZZZZZ", "--hours", "1"]).status == 1)
        #expect(try log(["fall", "--amend", "--entry", String(id.suffix(6)).lowercased(), "--hours", "1"]).status == 0)
        let last = try #require(try entries().last)
        #expect(last.by == "Ben" && last.hours == 1)
        #expect(last.correction == ULID(id).map { .amends($0) })
    }

    @Test("brings journals into lines, and leaves alone what cannot be brought there")
    func tidy() throws {
        let old = "# Notizen\n- id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V0\n  at: 2020-05-04\n  by: Ada\n  text: |\n    Eins\n"
        let new = "# Notizen\n- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V0, at: 2020-05-04, by: Ada, text: \"Eins\\n\"}\n"
        try folder.folder.write(LogFolder.path, old)
        #expect(try log(["--tidy"]).output == "neu geschrieben: \(LogFolder.path)\n")
        #expect(try folder.log() == new)
        #expect(try log(["--tidy", "fall"]).errors.contains("nichts zu ordnen"))
        #expect(try log(["--tidy", "gibtsnicht"]).status == 64)
        #expect(try log(["--tidy", "--hours", "2"]).status == 64)
        try folder.folder.write(LogFolder.path, old + "- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V1, te\n" + new)
        let outcome = try log(["--tidy"])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains("\(LogFolder.path) bleibt, wie es ist: \(LogFolder.path):7 muss erst lesbar sein"))
        #expect(try folder.log() == old + "- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V1, te\n" + new)
    }

    @Test("does not touch a journal that cannot be read, and gives the text back")
    func broken() throws {
        for content in ["- text: \"offen\n", "a: b\n", "[{id: 1}]\n"] {
            try folder.folder.write(LogFolder.path, content)
            let outcome = try log(["fall", "Ein langer Text"])
            #expect(outcome.status == 1, "\(outcome.errors)")
            #expect(try folder.log() == content)
        }
    }

    @Test("does not write where it may not, or through a link")
    func denied() throws {
        let file = try folder.folder.write(LogFolder.path, "")
        try FileManager.default.removeItem(at: file)
        let elsewhere = try folder.folder.write("anderswo.yaml", "")
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
        let linked = try log(["fall", "Text"])
        #expect(linked.status == 2 && linked.errors.contains("symbolischer Link"), "\(linked.errors)")
        #expect(try folder.folder.read("anderswo.yaml") == "")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
        #expect(try log(["fall", "Text"]).status == 2)
        try FileManager.default.removeItem(at: file)
        guard getuid() != 0 else { return }
        try folder.folder.write(LogFolder.path, "")
        chmod(file.path, 0o444)
        #expect(try log(["fall", "Text"]).status == 2)
    }

    @Test("knows who sits at the keyboard: CASEBOOK_COACH, or the name that Git knows")
    func coach() throws {
        let environment = [
            "CASEBOOK_COACH": "", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Grete Git",
        ]
        _ = try Program.run(["log", "fall", "Text"], in: folder.url, environment: environment)
        #expect(try entries().map(\.by) == ["Grete Git"])
    }

    @Test("works in a case whose file has mistakes")
    func brokenCase() throws {
        try folder.folder.write("CaseStudies/fall/case.yaml", "title: \"offen\n")
        #expect(try log(["fall", "Text"]).status == 0)
        #expect(try log(["fall", "Text", "--phase", "analyse"]).status == 64)
        #expect(try entries().count == 1)
    }

    private static func steps(_ text: String) throws -> [String] {
        let document = LogDocument(source: SourceText(path: "log.yaml", bytes: Array(text.utf8)))
        return Journal(document.entries).steps.map { "\($0.entry.text) \($0.entry.hours ?? 0)" }
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("The dialogue of casebook log")
struct LogDialogueTests {
    let folder: LogFolder

    init() throws {
        folder = try LogFolder()
        try folder.folder.write(
            "CaseStudies/whisky/case.yaml",
            try folder.folder.read("CaseStudies/fall/case.yaml")
                .replacingOccurrences(of: "Bäckerei Müller verkauft online", with: "Virtuelle Whisky-Tastings"))
    }

    private func start(_ arguments: [String] = [], terminal: String = "xterm") throws -> PseudoTerminal {
        try PseudoTerminal(
            Program.url(of: "casebook"), ["log", "--lang", "de"] + arguments, in: folder.url,
            environment: LogFolder.environment.merging(["TERM": terminal]) { $1 })
    }

    private func entries(_ id: String = "fall") throws -> [LogEntry] {
        guard let text = try? folder.folder.read("CaseStudies/\(id)/log.yaml") else { return [] }
        return LogDocument(source: SourceText(path: "log.yaml", bytes: Array(text.utf8))).entries
    }

    @Test("asks for everything, and lets one type to find a case")
    func everything() throws {
        let terminal = try start()
        #expect(terminal.wait(for: "1/2"))
        terminal.type("müller")
        #expect(terminal.wait(for: "1/1"))
        terminal.type("\r")
        #expect(terminal.wait(for: "(keine Phase)"))
        terminal.type("laden\r")
        #expect(terminal.wait(for: "(ohne Angabe)"))
        terminal.type("\u{1B}[A\u{1B}[A\r")
        #expect(terminal.wait(for: "Was geschah"))
        // Backspace takes an umlaut as a whole; what is pasted may have line ends.
        terminal.type("Grüßeü\u{7F} an alle\u{1B}[200~\nzweite\rdritte\u{1B}[201~\r")
        #expect(terminal.wait(for: "Stunden"))
        terminal.type("viel\r")
        #expect(terminal.wait(for: "keine Stunden"))
        terminal.type("\u{15}1,5\r")
        #expect(terminal.wait(for: "Nächster Schritt"))
        terminal.type("Angebot\r")
        #expect(terminal.wait(for: "Bis wann"))
        terminal.type("2026-12-01\r")
        let (status, shown) = terminal.waitForEnd()
        #expect(status == 0)
        #expect(shown.contains("Festgehalten in „Bäckerei Müller verkauft online“"))
        let entry = try #require(try entries().first)
        #expect(entry.text == "Grüße an alle\nzweite\ndritte")
        #expect(entry.phase?.text == "umsetzung" && entry.kind == .milestone && entry.hours == 1.5)
        #expect(entry.next == NextStep(what: "Angebot", due: PartialDate("2026-12-01")))
        #expect(entry.by == "Ada Coach")
    }

    @Test("says when nothing fits what is typed, and goes on from there")
    func nothingFits() throws {
        let terminal = try start()
        #expect(terminal.wait(for: "1/2"))
        terminal.type("xyz\r")
        #expect(terminal.wait(for: "Dazu passt nichts"))
        terminal.type("\u{15}müller\r")
        #expect(terminal.wait(for: "(keine Phase)"))
        terminal.type("\u{3}")
        #expect(terminal.waitForEnd().status == 1)
    }

    @Test("needs no more than Enter beside the text")
    func enter() throws {
        try folder.run(["log", "fall", "Vorher", "--phase", "umsetzung"])
        let terminal = try start(["fall"])
        // Typed ahead of the questions.
        terminal.type("\r\rKurz\r\r\r")
        #expect(terminal.waitForEnd().status == 0)
        let entry = try #require(try entries().last)
        #expect(entry.text == "Kurz" && entry.phase?.text == "umsetzung")
        #expect(entry.kind == nil && entry.hours == nil && entry.next == nil)
    }

    @Test(
        "writes nothing when it is broken off, and leaves the typed text on the screen", arguments: ["\u{3}", "\u{4}"])
    func cancelled(key: String) throws {
        for (typed, answer) in [("", "1/2"), ("fall\r", "(keine Phase)"), ("fall\r\r\r", "Was geschah")] {
            let terminal = try start()
            terminal.type(typed)
            #expect(terminal.wait(for: answer))
            terminal.type(key)
            let (status, shown) = terminal.waitForEnd()
            #expect(status == 1)
            #expect(shown.contains("abgebrochen; es wurde nichts festgehalten"))
        }
        let terminal = try start(["fall"])
        terminal.type("\r\rErster Gedanke\r")
        #expect(terminal.wait(for: "Stunden"))
        terminal.type(key)
        let (status, shown) = terminal.waitForEnd()
        #expect(status == 1)
        #expect(shown.contains("Erster Gedanke"))
        #expect(try entries().isEmpty)
    }

    @Test("works line by line where a terminal can do nothing else")
    func plain() throws {
        let terminal = try start(terminal: "dumb")
        #expect(terminal.wait(for: "Nummer oder ein Teil des Namens"))
        terminal.type("xyz\n")
        #expect(terminal.wait(for: "passt auf nichts"))
        terminal.type("whisky\n1\nTelefonat\nMit Ümläuten\nviel\n")
        #expect(terminal.wait(for: "keine Stunden"))
        terminal.type("2\n\n")
        let (status, shown) = terminal.waitForEnd()
        #expect(status == 0)
        #expect(!shown.contains("\u{1B}"))
        let entry = try #require(try entries("whisky").first)
        #expect(
            entry.text == "Mit Ümläuten" && entry.phase?.text == "analyse" && entry.kind == .call && entry.hours == 2)
    }

    @Test("ends without an entry when the terminal goes away", arguments: ["xterm", "dumb"])
    func gone(kind: String) throws {
        let terminal = try start(["fall"], terminal: kind)
        #expect(terminal.wait(for: "Phase"))
        #expect(terminal.hangUp() == 1)
        #expect(try entries().isEmpty)
    }
}

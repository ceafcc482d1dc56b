import CasebookDiagnostics
import CasebookModel
import Testing

@Suite("What a finding says in the file and on a form")
struct FindingWordsTests {
    /// What somebody wrote, and what looks like everything that only the file has.
    private static let written = #"MIT (from: web), granted_by, „channels“ and "basis: fictional" in casebook.yaml {x}"#

    @Test(
        "each piece is said as its type says",
        arguments: [
            ("\(key: \Release.grantedBy) fehlt", "granted_by fehlt", "„Erteilt von“ fehlt"),
            ("\(quoted: \Release.grantedBy) fehlt", "„granted_by“ fehlt", "„Erteilt von“ fehlt"),
            ("\("support.from", called: LocalizedText("Beginn")) fehlt", "support.from fehlt", "„Beginn“ fehlt"),
            ("Name\(aside: \Release.grantedBy)", "Name (granted_by)", "Name"),
            ("\(blank: \Indicator.after) fehlt", "„after: …“ fehlt", "„Nachher“ fehlt"),
            ("\(ticked: \Medium.isTeaser) steht da", "„teaser: true“ steht da", "„Titelbild“ steht da"),
            ("möglich\(spelling: " (evidence: potential)")", "möglich (evidence: potential)", "möglich"),
            ("\("casebook.yaml", inForm: "die Sammlung") sagt", "casebook.yaml sagt", "die Sammlung sagt"),
        ] as [(WordPieces, String, String)])
    func pieces(words: WordPieces, inFile: String, inForm: String) {
        let words = FindingWords(de: words, en: "x")
        #expect(words.inFile.de == inFile)
        #expect(words.inForm?.de == inForm)
    }

    @Test("names are in the quotation marks of their language")
    func languages() {
        let words = FindingWords(de: "\(quoted: \Release.channels) x", en: "\(quoted: \Release.channels) x")
        #expect(words.inFile == LocalizedText(de: "„channels“ x", en: "\"channels\" x"))
        #expect(words.inForm == LocalizedText(de: "„Kanäle“ x", en: "\"Channels\" x"))
    }

    @Test("a setting has the word of the file there, and its name on a form")
    func settings() {
        let basis = Release.Basis.fictional
        let words = FindingWords(de: "\(setting: \Release.basis, basis)", en: "\(setting: \Release.basis, basis)")
        #expect(words.inFile == LocalizedText(de: "„basis: fictional“", en: "\"basis: fictional\""))
        #expect(
            words.inForm
                == LocalizedText(de: "„Grundlage: \(basis.label.de)“", en: "\"Basis: \(basis.label.en)\""))
    }

    @Test("what somebody wrote stays as it is, beside any piece")
    func written() {
        let words = FindingWords(
            de: "\(Self.written) in \(key: \Release.channels)", en: "\(Self.written) in \(key: \Release.channels)")
        #expect(words.inForm?.de == "\(Self.written) in „Kanäle“")
        #expect(words.inForm?.en == "\(Self.written) in \"Channels\"")
    }

    @Test("a hint on how to write the file is on no form, and a message always is")
    func ofTheFile() {
        let rule = Rule(
            "a", .error, summary: LocalizedText("a"), explanation: LocalizedText("a"))
        let finding = Finding(
            rule, LocalizedText("Etwas fehlt"), hint: .forFile(de: "schreiben Sie {x}", en: "write {x}"))
        let diagnostic = Diagnostic(finding, file: "case.yaml", at: FindingPlace(nil, shownAt: nil))
        #expect(diagnostic.hint?.de == "schreiben Sie {x}")
        #expect(diagnostic.inForm == FormWords(LocalizedText("Etwas fehlt")))
        #expect(diagnostic.finding.hint?.inForm == nil)
    }

    @Test("credentials of an address are masked on a form as elsewhere")
    func credentials() {
        let rule = Rule(
            "a", .error, summary: LocalizedText("a"), explanation: LocalizedText("a"))
        let finding = Finding(
            rule, FindingWords(inFile: LocalizedText("x"), inForm: LocalizedText("https://ada:geheim@example.org/")))
        let diagnostic = Diagnostic(finding, file: "case.yaml", at: FindingPlace(nil, shownAt: nil))
        #expect(!diagnostic.inForm.message.de.contains("geheim"))
    }
}

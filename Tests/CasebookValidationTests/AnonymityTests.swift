import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPublication
import CasebookValidation
import CasebookYAML
import TestSupport
import Testing

/// The gate holds a case back silently; so the check must find whatever the gate would object to, at its place.
@Suite("An anonymous case that names its company")
struct AnonymityTests {
    /// The contract's example, anonymous, with one value replaced by the name.
    struct Edit: Sendable, CustomTestStringConvertible {
        let path: String
        let text: String
        let line: Int

        var testDescription: String { path }
    }

    private static let base = ContractExample.study
        .replacing("anonymous: false", with: "anonymous: true")
        .replacing("place: Darmstadt", with: "place: Wiesenthal").replacing("  revoked_on: 2022-01-01\n", with: "")
        .replacing("withdrawn: {on: 2022-01-02, reason: Auf Wunsch}\n", with: "")
        .replacing("fass.example.org/shop", with: "laden.example.org/")

    static let edits: [Edit] = {
        var edits: [Edit] = []
        func visit(_ node: YAMLNode, _ path: String) {
            switch node.content {
            case .mapping: for entry in node.entries { visit(entry.value, path + "." + (entry.key.text ?? "")) }
            case .sequence: for item in node.items { visit(item, path) }
            case .scalar(let scalar):
                guard scalar.value == .string else { return }
                edits.append(
                    Edit(path: path, text: replacing(node.range, by: name(at: path)), line: node.range.start.line))
            }
        }
        if let root = document(base).file.node { visit(root, "") }
        // Values that are no texts (dates, words of a vocabulary) cannot hold a name.
        return edits.filter { document($0.text).findings.finished().allSatisfy { $0.severity != .error } }
    }()

    private static func name(at path: String) -> String {
        switch path.split(separator: ".").last {
        case "id": "gasthaus-zum-fass"
        case "file": "media/gasthaus-zum-fass.jpg"
        case "url", "website": "https://presse.example.org/gasthaus-zum-fass"
        default: "\"Das Gasthaus zum Fass\""
        }
    }

    private static func replacing(_ range: SourceRange, by text: String) -> String {
        var lines = base.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        let start = (range.start.line - 1, range.start.column - 1)
        let end = (range.end.line - 1, range.end.column - 1)
        let isBlock = end.0 > start.0
        let line =
            lines[start.0].prefix(start.1) + Array(text.unicodeScalars)
            + (isBlock ? [] : lines[start.0].dropFirst(end.1))
        lines.replaceSubrange(start.0..<(isBlock ? end.0 : start.0 + 1), with: [Array(line)])
        return lines.map { line in
            var text = ""
            text.unicodeScalars.append(contentsOf: line)
            return text
        }.joined(separator: "\n")
    }

    private static func document(_ text: String) -> CaseDocument {
        CaseDocument(folderName: "whisky", source: SourceText(path: "case.yaml", bytes: Array(text.utf8)))
    }

    private func judge(_ text: String) throws -> (findings: [Diagnostic], decision: Decision) {
        let date = try #require(CalendarDay("2026-11-24"))
        var document = Self.document(text)
        Validator(on: date).check(&document, of: nil, media: [:])
        let study = try #require(document.study)
        let media = Dictionary(
            uniqueKeysWithValues: study.media.map { ($0.file, MediumFacts(type: .jpeg, byteCount: 1)) })
        let book = try #require(
            BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(ContractExample.book.utf8))).book)
        let decision = PublicationGate(channel: .website, on: date)
            .decide(on: PublicationGate.Candidate(study: study, media: media), in: book)
        return (document.findings.finished().filter { $0.rule.id == "identifies-company" }, decision)
    }

    @Test("is fine as long as only the fields name it that the gate removes")
    func base() throws {
        let (findings, decision) = try judge(Self.base)
        #expect(findings.map(\.inOneLine) == [])
        guard case .released = decision else { return #expect(Bool(false), "\(decision)") }
        #expect(Self.edits.count >= 40)
    }

    @Test("is found by the check if and only if the gate holds it back", arguments: edits)
    func agreement(edit: Edit) throws {
        let (findings, decision) = try judge(edit.text)
        switch decision {
        case .released(let released):
            #expect(findings.map(\.inOneLine) == [])
            var everything = ""
            dump(released, to: &everything)
            #expect(!everything.lowercased().contains("gasthaus zum fass"))
        case .withheld(.wouldIdentify):
            // Another website may make another field tell who is meant.
            let isHere = edit.path == ".company.website" || findings.contains { $0.range?.start.line == edit.line }
            #expect(!findings.isEmpty && isHere, "\(findings.map(\.inOneLine))")
        default: #expect(Bool(false), "\(decision)")
        }
    }

    @Test("is found by its folder and by what is written inside its drawings")
    func folderAndMedia() throws {
        var document = CaseDocument(
            folderName: "gasthaus-zum-fass", source: SourceText(path: "case.yaml", bytes: Array(Self.base.utf8)))
        let path = try #require(RelativePath("media/abend.jpg"))
        let medium = InspectedMedium(
            facts: MediumFacts(type: .svg, byteCount: 1), text: "Gasthaus zum Fass")
        Validator(on: try #require(CalendarDay("2026-11-24"))).check(&document, of: nil, media: [path: medium])
        let findings = document.findings.finished().filter { $0.rule.id == "identifies-company" }
        #expect(findings.map { $0.range?.start.line } == [nil, 69])
    }

    @Test("is found by the names of files in archives, in which words have no gaps")
    func archives() throws {
        var document = Self.document(Self.base)
        let path = try #require(RelativePath("media/abend.jpg"))
        let medium = InspectedMedium(
            MediaInspector.inspect(
                Self.archive("bilder/gasthauszumfass.txt"), path: try #require(RelativePath("media/a.zip")),
                searching: true),
            of: [])
        Validator(on: try #require(CalendarDay("2026-11-24"))).check(&document, of: nil, media: [path: medium])
        #expect(document.findings.finished().map(\.rule.id).contains("identifies-company"))
    }

    /// An archive of one empty file.
    private static func archive(_ name: String) -> [UInt8] {
        let size = [UInt8](repeating: 0, count: 12) + [UInt8(name.utf8.count), 0, 0, 0]
        let common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + size
        let local = Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8)
        let entry = Array("PK\u{1}\u{2}".utf8) + [20, 0] + common + [UInt8](repeating: 0, count: 14) + Array(name.utf8)
        let end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0, 1, 0, 1, 0]
        return local + entry + end + [UInt8(entry.count), 0, 0, 0, UInt8(local.count), 0, 0, 0, 0, 0]
    }

    @Test(
        "must not hide between the lines of a file: an error, and the gate holds the case back; of a named company a warning"
    )
    func hiddenData() throws {
        let date = try #require(CalendarDay("2026-11-24"))
        let path = try #require(RelativePath("media/abend.jpg"))
        let medium = InspectedMedium(
            facts: MediumFacts(type: .docx, byteCount: 1), hidden: [HiddenData(.comments(by: ["Karl Sommer"]))])
        for (text, rule, severity) in [
            (Self.base, "anonymous-hidden-data", Severity.error),
            (Self.base.replacing("  anonymous: true\n", with: ""), "hidden-data", .warning),
        ] {
            var document = Self.document(text)
            Validator(on: date).check(&document, of: nil, media: [path: medium])
            let finding = document.findings.finished().first { $0.rule.id == rule }
            #expect(finding?.severity == severity)
            #expect(finding?.message.de.contains("Kommentare (Karl Sommer)") == true)
            #expect(finding?.message.en.contains("comments (Karl Sommer)") == true)
            let study = try #require(document.study)
            let book = try #require(
                BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(ContractExample.book.utf8))).book)
            let media = Dictionary(uniqueKeysWithValues: study.media.map { ($0.file, medium) })
            let decision = PublicationGate(channel: .website, on: date)
                .decide(on: PublicationGate.Candidate(study: study, inspected: media), in: book)
            let isHeldBack = decision == .withheld(.hiddenData(study.media[0].file))
            #expect(isHeldBack == (severity == .error), "\(decision)")
        }
    }

    @Test(
        "are not searched for where a file cannot be: a warning, and of a named company nothing",
        arguments: [true, false])
    func unsearchable(isAnonymous: Bool) throws {
        let path = try #require(RelativePath("media/abend.jpg"))
        let medium = InspectedMedium(
            facts: MediumFacts(type: .pdf, byteCount: 1), gaps: [.letters, .packing, .pictures])
        let text = isAnonymous ? Self.base : Self.base.replacing("  anonymous: true\n", with: "")
        var document = Self.document(text)
        Validator(on: try #require(CalendarDay("2026-11-24"))).check(&document, of: nil, media: [path: medium])
        let findings = document.findings.finished().filter { $0.rule.id == "unsearchable-file" }
        #expect(findings.map(\.severity) == (isAnonymous ? [.warning] : []))
        for part in ["Schriften", "Teile", "Bildern"] where isAnonymous {
            #expect(findings.first?.message.de.contains(part) == true)
        }
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

/// What people write by habit, and what they are told.
@Suite("A slip of the pen")
struct SlipTests {
    /// What stands there for a number, what to write instead (`nil` where only the person knows), and a word of the advice.
    private static let numbers: [(String, String?, String)] = [
        ("6,5", "6.5", "point"), ("0,25", "0.25", "point"), ("-3,5", "-3.5", "point"), ("\"6,5\"", "6.5", "point"),
        ("\"6\"", "6", "without quotes"), ("'2.5'", "2.5", "without quotes"),
        ("2:30", "2.5", "decimal"), ("0:45", "0.75", "decimal"), ("1:20", "1.33", "decimal"),
        ("10:00", "10", "decimal"),
        ("2:30 h", "2.5", "decimal"), ("1:59", "1.98", "decimal"), ("0:03", "0.05", "decimal"),
        ("1.234.567", "1234567", "thousands"), ("1,234,567", "1234567", "thousands"), ("1 400", "1400", "thousands"),
        ("1'400", "1400", "thousands"), ("1_400", "1400", "thousands"), ("1.400,50", "1400.50", "point"),
        ("1,400.50", "1400.50", "point"), ("1,400", nil, "1400 or 1.400"),
        ("6 h", "6", "only the number"), ("6h", "6", "only the number"), ("ca. 50", "50", "only the number"),
        ("\",5\"", "0.5", "point"), ("-,5", "-0.5", "point"),
        ("\",5 h\"", "0.5", "only the number"),
        ("etwa 1,5 Stunden", "1.5", "only the number"), ("4200 €", "4200", "only the number"),
        ("EUR 4.200,00", "4200.00", "only the number"), ("10 %", "10", "only the number"),
    ]

    @Test("in a number is told how to write it", arguments: numbers)
    func number(text: String, replacement: String?, word: String) throws {
        let findings = Reading.study(ContractExample.study.replacing("hours: 6", with: "hours: \(text)")).findings
            .finished()
        #expect(findings.map(\.rule.id) == ["wrong-type"], "\(text)")
        #expect(findings.first?.replacement == replacement, "\(text)")
        #expect(findings.first?.hint?.en.contains(word) == true, "\(text): \(findings.first?.hint?.en ?? "")")
        #expect(findings.first?.hint?.de != findings.first?.hint?.en)
        guard let replacement, !replacement.hasPrefix("-") else { return }
        #expect(
            Reading.study(ContractExample.study.replacing("hours: 6", with: "hours: \(replacement)")).findings
                .finished().isEmpty)
    }

    @Test(
        "in a whole number is told how to write it",
        arguments: [
            ("1.400", "1400"), ("1,400", "1400"), ("1 400", "1400"), ("\"14\"", "14"), ("14 Personen", "14"),
            ("ca. 1.400", "1400"), ("6,5", nil), ("14.5", nil),
            ("14,0", "14"), ("1.400,0", nil), ("14,00", "14"), ("vierzehn", nil), ("10-20", nil), ("2021-03", nil),
        ])
    func wholeNumber(text: String, replacement: String?) {
        let findings = Reading.study(ContractExample.study.replacing("employees: 14", with: "employees: \(text)"))
            .findings.finished()
        #expect(findings.map(\.rule.id) == ["wrong-type"], "\(text)")
        #expect(findings.first?.replacement == replacement, "\(text)")
    }

    @Test(
        "in a yes or no is told how to write it",
        arguments: [
            ("ja", "true"), ("Ja", "true"), ("nein", "false"), ("yes", "true"), ("no", "false"), ("on", "true"),
            ("x", "true"),
            ("\"false\"", "false"), ("1", "true"), ("0", "false"), ("vielleicht", nil),
        ])
    func flag(text: String, replacement: String?) {
        let findings = Reading.study(ContractExample.study.replacing("anonymous: false", with: "anonymous: \(text)"))
            .findings.finished()
        #expect(findings.map(\.rule.id) == ["wrong-type"], "\(text)")
        #expect(findings.first?.replacement == replacement, "\(text)")
    }

    @Test(
        "in a list is told how to write it",
        arguments: [
            ("topics: skills", "[skills]"), ("topics: skills, e-commerce", "[skills, e-commerce]"),
            ("topics: 'a; b'", "[a, b]"),
            ("topics: \"a: b\"", nil),
        ])
    func list(text: String, replacement: String?) {
        let findings = Reading.study(ContractExample.study.replacing("topics: [digital-marketing]", with: text))
            .findings
            .finished()
        #expect(findings.map(\.rule.id) == ["wrong-type"])
        #expect(findings.first?.replacement == replacement)
    }

    @Test("with a decimal comma or a comma in braces is no unknown key without advice")
    func commas() throws {
        let numbers = Reading.study(ContractExample.study.replacing("after: 40", with: "after: 40,5")).findings
            .finished()
        #expect(numbers.map(\.rule.id) == ["wrong-type"])
        #expect(numbers.first?.hint?.en == "write 40.5")
        let hours = Reading.log(ContractExample.log.replacing("hours: 2.5", with: "hours: 2,5")).findings.finished()
        #expect(hours.map(\.hint?.en) == ["write 2.5"])
        let text = Reading.log(ContractExample.log.replacing("text: Anruf", with: "text: Anruf, dann Post")).findings
            .finished()
        #expect(text.map(\.rule.id) == ["unknown-key"])
        #expect(text.first?.hint?.en.contains("in quotes") == true)
    }

    @Test("with a # in the place of a value is told that it hides the value")
    func hiddenValues() {
        for (text, piece) in [
            ("place: #Darmstadt", "place: Darmstadt"), ("title: #whisky daheim", "title: Virtuelle Whisky-Tastings"),
        ] {
            let findings = Reading.study(ContractExample.study.replacing(piece, with: text)).findings.finished()
            #expect(findings.map(\.rule.id) == ["wrong-type"], "\(text)")
            #expect(findings.first?.hint?.en.contains("\"\(text.split(separator: " ")[1])") == true, "\(text)")
        }
        let comment = Reading.study(ContractExample.study.replacing("place: Darmstadt", with: "place: # fehlt noch"))
        #expect(comment.findings.finished().first?.hint?.en.contains("comment") == false)
    }

    @Test("with a quote that is not closed is shown where the quote opens, wherever the next one stands")
    func quotes() throws {
        let lines = ContractExample.study.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var count = 0
        for (number, line) in lines.enumerated() {
            guard let colon = line.firstRange(of: ": "), line[colon.upperBound...].first?.isLetter == true,
                !line.contains("{"), !line.contains("}"), !line.contains("\""), !line.contains("#")
            else { continue }
            for quote in ["\"", "'"] {
                var changed = lines
                changed[number] = line[..<colon.upperBound] + quote + line[colon.upperBound...]
                let findings = Reading.study(changed.joined(separator: "\n")).findings.finished()
                #expect(findings.map(\.rule.id) == ["yaml-syntax"], "\(line)")
                let column = line[..<colon.upperBound].unicodeScalars.count + 1
                #expect(
                    findings.first?.range?.start == SourcePosition(line: number + 1, column: column),
                    "\(quote) \(line): \(findings.map(\.inOneLine))")
                count += 1
            }
        }
        #expect(count > 40)
    }

    @Test(
        "with a bracket that is not closed is shown where the bracket opens",
        arguments: [
            ("topics: [digital-marketing]", "topics: ↓[digital-marketing"), ("sdgs: [8, 9]", "sdgs: ↓[8, 9"),
            (
                "coaches: [{name: Ada Coach, organisation: Hochschule}]",
                "coaches: [↓{name: Ada Coach, organisation: Hochschule"
            ),
            ("reason: Auf Wunsch}", "reason: Auf Wunsch"), ("place: Darmstadt", "place: ↓[Darmstadt"),
        ])
    func brackets(piece: String, wrong: String) throws {
        let text = ContractExample.study.replacing(piece, with: wrong)
        let marked = wrong.contains("↓") ? text : text.replacing("withdrawn: {", with: "withdrawn: ↓{")
        let lines = marked.prefix { $0 != "↓" }.split(separator: "\n", omittingEmptySubsequences: false)
        let findings = Reading.study(text.replacing("↓", with: "")).findings.finished()
        #expect(findings.map(\.rule.id) == ["yaml-syntax"])
        #expect(
            findings.first?.range?.start
                == SourcePosition(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1),
            "\(findings.map(\.inOneLine))")
    }

    @Test("that left conflict markers is one finding a conflict, in every file", arguments: ["diff3", "merge", "rest"])
    func conflicts(style: String) {
        func conflict(_ line: String) -> String {
            switch style {
            case "diff3": "<<<<<<< HEAD\n\(line)\n||||||| 1234\n=======\n\(line)\n>>>>>>> ada"
            case "merge": "<<<<<<< HEAD\n\(line)\n=======\n\(line)\n>>>>>>> ada"
            default: "\(line)\n>>>>>>> ada"
            }
        }
        for piece in ["language: de", "licence: CC-BY-4.0"] {
            let study = Reading.study(ContractExample.study.replacing("\n\(piece)\n", with: "\n\(conflict(piece))\n"))
            #expect(study.findings.finished().map(\.rule.id) == ["merge-conflict"])
            #expect(study.study == nil)
            let book = Reading.book(ContractExample.book.replacing("\n\(piece)\n", with: "\n\(conflict(piece))\n"))
            #expect(book.findings.finished().map(\.rule.id) == ["merge-conflict"])
            #expect(book.book == nil)
        }
        // Somebody may have indented them with the text; Markdown may speak of them, as of code.
        let markers = "<<<<<<< HEAD\n  =======\n  >>>>>>> ada"
        let text = Reading.study(ContractExample.study.replacing("Was nun?", with: markers))
        #expect(text.findings.finished().map(\.rule.id) == ["merge-conflict"])
        let code = Reading.study(ContractExample.study.replacing("Was nun?", with: "```\n  \(markers)\n  ```"))
        #expect(code.findings.finished().isEmpty)
    }

    @Test(
        "that called an id like a device of Windows is told so",
        arguments: ["con", "aux", "nul", "prn", "com1", "lpt9"])
    func devices(id: String) throws {
        let findings = Reading.study(ContractExample.study.replacing("id: analyse", with: "id: \(id)")).findings
            .finished()
        #expect(findings.map(\.rule.id) == ["bad-id"])
        #expect(findings.first?.message.en.contains("Windows") == true)
        #expect(findings.first?.replacement == "\(id)-1")
        #expect(CaseID(id) == nil && CaseID(title: id.uppercased())?.text == "\(id)-1")
        #expect(CaseID("\(id)sole") != nil && CaseID("\(id)-1") != nil)
    }
}

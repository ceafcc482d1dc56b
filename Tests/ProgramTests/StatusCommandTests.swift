import Foundation
import TestSupport
import Testing

@Suite("casebook status")
struct StatusCommandTests {
    private static func status(_ arguments: [String], in folder: URL = Repository.root) throws -> Program.Outcome {
        let outcome = try Program.run(["status", "--date", "2026-11-30"] + arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    private static func json(_ outcome: Program.Outcome) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any])
    }

    @Test("fits 80 columns, for every case and every language", arguments: ["de", "en"])
    func width(language: String) throws {
        var outputs = [try Self.status(["--lang", language]).output]
        for arguments in [["vorbestellung-backstube"], ["terminkalender-optiker"]] {
            outputs.append(try Self.status(arguments + ["--lang", language]).output)
        }
        for line in outputs.joined().split(separator: "\n") {
            // Nothing in the bundled cases takes two columns or none.
            #expect(line.unicodeScalars.count <= 80, "\(line)")
        }
        #expect(outputs[0].split(separator: "\n").count > 36)
    }

    @Test("cuts nothing of a report where there is no terminal", arguments: ["de", "en"])
    func uncut(language: String) throws {
        let report = try Self.status(["--report", "--with-fictional", "--lang", language]).output
        #expect(report.contains("20") && !report.contains("…"), "\(report)")
    }

    @Test("cuts and aligns wide and combining characters by their columns")
    func wide() throws {
        let folder = try LogFolder()
        let path = "CaseStudies/fall/case.yaml"
        let text = try folder.folder.read(path)
        for title in ["日本語の題名がここに入りますとても長い題名です", "e\u{301}e\u{301}e\u{301} Café", "🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞🍞"] {
            try folder.folder.write(path, text.replacingOccurrences(of: "Bäckerei Müller verkauft online", with: title))
            let lines = try Self.status([], in: folder.url).output.split(separator: "\n")
            let columns = try #require(lines[1].range(of: "Draft")).lowerBound
            let width = lines[1][..<columns].unicodeScalars.reduce(0) { sum, scalar in
                sum + (scalar.properties.generalCategory == .nonspacingMark ? 0 : scalar.value > 0x2FFF ? 2 : 1)
            }
            #expect(width == 32, "\(lines[1])")
        }
    }

    @Test("tells of each case what is done, logged, overdue and released")
    func everything() throws {
        let folder = try LogFolder()
        try folder.run(["log", "fall", "Erstes Treffen", "--at", "2026-10-01", "--hours", "1.5", "--kind", "meeting"])
        try folder.run([
            "log", "fall", "Zweites", "--at", "2026-11-02", "--hours", "2", "--next", "Angebot", "--due", "2026-11-20",
        ])
        try folder.run(["log", "fall", "--amend", "--hours", "3"])
        let cases = try #require(
            try Self.json(Self.status(["--format", "json"], in: folder.url))["cases"] as? [[String: Any]])
        let study = try #require(cases.first)
        #expect(study["status"] as? String == "draft")
        #expect(study["hours"] as? Double == 4.5)
        #expect(study["measures_done"] as? Int == 1 && study["measures_planned"] as? Int == 3)
        #expect((study["last_step"] as? [String: Any])?["text"] as? String == "Zweites")
        let open = try #require(study["open_steps"] as? [[String: Any]])
        #expect(open.map { $0["overdue"] as? Bool } == [true])
        #expect((study["release"] as? [String: Any])?["state"] as? String == "not-needed")
        let table = try Self.status(["--lang", "de"], in: folder.url).output
        #expect(table.contains("Entwurf        1/1 0/2            4,5 02.11.2026"), "\(table)")
        #expect(table.contains("! überfällig seit 20. November 2026: Angebot"))
        let timeline = try Self.status(["müller", "--lang", "de"], in: folder.url).output
        for piece in ["✓ Rundgang · Erledigt", "✗ Gespräch · Aufgegeben", "berichtigt", "überfällig", "Erstes Treffen"]
        {
            #expect(timeline.contains(piece), "\(timeline)")
        }
    }

    /// Cases in the archive: nobody works on them, and their permission is in order, runs out, or was never needed.
    @Test(
        "leaves out what is archived, says so, and shows it when asked; where a permission is to be settled, always",
        arguments: [
            ("draft", "", false), ("published", "", false), ("published", "expires_on: 2026-12-05, ", true),
        ])
    func archived(status: String, end: String, isShown: Bool) throws {
        let release = "release: {granted_on: 2026-01-02, \(end)basis: fictional, channels: [website]}\n"
        let publication = status == "draft" ? "" : "published_on: 2026-02-01\n\(release)"
        let folder = try LogFolder()
        try folder.run([
            "log", "fall", "Etwas", "--at", "2026-11-02", "--next", "Angebot", "--due", "2026-11-20",
        ])
        let path = "CaseStudies/fall/case.yaml"
        let text = try folder.folder.read(path)
        try folder.folder.write(
            path,
            text.replacingOccurrences(
                of: "status: draft\n", with: "status: \(status)\n\(publication)archived_on: 2026-11-25\n"))
        for (arguments, shows) in [([], isShown), (["--archived"], true)] {
            let outcome = try Self.status(arguments + ["--lang", "de"], in: folder.url)
            #expect(outcome.output.contains("Bäckerei Müller") == shows, "\(outcome.output)")
            #expect(outcome.output.contains("liegt im Archiv") == shows, "\(outcome.output)")
            #expect(!outcome.output.contains("überfällig seit"), "\(outcome.output)")
            #expect(outcome.errors.contains("im Archiv: 1") == !shows, "\(outcome.errors)")
            let json = try Self.json(Self.status(arguments + ["--format", "json"], in: folder.url))
            let cases = try #require(json["cases"] as? [[String: Any]])
            #expect(cases.map { $0["archived_on"] as? String } == (shows ? ["2026-11-25"] : []))
        }
    }

    @Test("adds up what falls into a period")
    func totals() throws {
        let folder = try LogFolder()
        for (day, hours) in [("2025-12-31", "1"), ("2026-01-01", "2"), ("2026-06-30", "4"), ("2026-07-01", "8")] {
            try folder.run([
                "log", "fall", "Text", "--at", day, "--hours", hours, "--kind", "call", "--participants", "2",
            ])
        }
        func total(_ arguments: [String]) throws -> [String: Any]? {
            let outcome = try Self.status(["--report", "--format", "json"] + arguments, in: folder.url)
            let rows = try #require(try Self.json(outcome)["rows"] as? [[String: Any]])
            return rows.first { $0["dimension"] as? String == "total" }
        }
        #expect(try total([]) == nil, "invented cases do not count")
        let fictional = ["--with-fictional"]
        #expect(try total(fictional)?["logged_hours"] as? Double == 15)
        #expect(try total(fictional + ["--from", "2026"])?["logged_hours"] as? Double == 14)
        #expect(try total(fictional + ["--from", "2026", "--to", "2026-06"])?["logged_hours"] as? Double == 6)
        #expect(try total(fictional + ["--to", "2025"])?["steps"] as? Int == 1)
        #expect(try total(fictional)?["participants"] as? Int == 8)
        #expect(try total(fictional)?["companies"] as? Int == 1)
        // The one measure with a day of its own is of February; the other one has none, and the project goes on.
        #expect(try total(fictional + ["--from", "2026-02", "--to", "2026-02"])?["documented_hours"] as? Double == 3)
        #expect(try total(fictional + ["--from", "2020", "--to", "2021"]) == nil)
    }

    /// Three cases of the same topic: one goes on, one will end, one has ended; with figures that binary numbers do not have.
    private static func running() throws -> LogFolder {
        let folder = try LogFolder()
        let text = try folder.folder.read("CaseStudies/fall/case.yaml")
        let book = try folder.folder.read("casebook.yaml")
        try folder.folder.write(
            "casebook.yaml", book + "indicators: {wege: {de: Wege, en: Ways, better: lower, adds_up: sum}}\n")
        let ends = [
            ("fall", "", "after: 0.004"), ("zwei", ", to: 2027-03", "after: 0.1"),
            ("drei", ", to: 2026-05", "after: 0.1"),
        ]
        for (id, end, figure) in ends + [("vier", ", to: 2026-06", "later: [{on: 2026-08, value: 0.2}]")] {
            let outcome = """
                outcomes:
                  - {id: x, title: X, measures: [rundgang], verdict: reached, indicator: {name: Wege, key: wege, \(figure), evidence: measured, measured_on: 2026-04}}

                """
            let study = text.replacing("support: {from: 2026-01}", with: "support: {from: 2026-01\(end)}")
            try folder.folder.write("CaseStudies/\(id)/case.yaml", study + outcome)
        }
        return folder
    }

    @Test(
        "says in every period which projects go on, with their hours so far, and counts what they brought nowhere yet",
        arguments: [
            ([], 4, 2, 26, 2), (["--from", "2026", "--to", "2026-01"], 4, 2, 26, 0),
            (["--from", "2026-07"], 2, 2, 26, 0),
            (["--from", "2026-06", "--to", "2026-06"], 3, 2, 26, 1), (["--to", "2025"], 0, 0, 0, 0),
            // A measure without a day of its own counts at the end of the project.
            (["--from", "2027"], 1, 0, 0, 0),
        ] as [([String], Int, Int, Double, Int)])
    func goingOn(period: [String], cases: Int, running: Int, hours: Double, reached: Int) throws {
        let folder = try Self.running()
        let arguments = ["--report", "--with-fictional"] + period
        let report = try Self.json(Self.status(arguments + ["--format", "json"], in: folder.url))
        let rows = try #require(report["rows"] as? [[String: Any]])
        let total = rows.first { $0["dimension"] as? String == "total" }
        #expect(total?["cases"] as? Int ?? 0 == cases && total?["running"] as? Int ?? 0 == running)
        #expect(total?["running_hours"] as? Double ?? 0 == hours && total?["goals_reached"] as? Int ?? 0 == reached)
        #expect(report["omitted_undated"] as? Int == 0)
        for (language, text) in [("de", "Laufende Projekte"), ("en", "Running projects")] {
            let page = try Self.status(arguments + ["--format", "html", "--lang", language], in: folder.url).output
            let table = try Self.status(arguments + ["--lang", language], in: folder.url).output
            #expect(page.contains("<caption>\(text)") == (running > 0) && table.contains(text) == (running > 0))
        }
    }

    @Test(
        "adds decimals as people do, takes a later figure where there is no other, and shows indicators of groups in every form"
    )
    func decimals() throws {
        let folder = try Self.running()
        let arguments = ["--report", "--with-fictional", "--lang", "en"]
        let rows = try #require(
            try Self.json(Self.status(arguments + ["--format", "json"], in: folder.url))["rows"] as? [[String: Any]])
        for row in rows where ["total", "topic"].contains(row["dimension"] as? String) {
            let spread = try #require((row["indicators"] as? [[String: Any]])?.first)
            #expect(spread["sum"] as? Double == 0.3 && spread["median"] as? Double == 0.15, "\(spread)")
        }
        let csv = try Self.status(arguments + ["--format", "csv"], in: folder.url).output
        #expect(csv.contains(",2,2,0.3,0.1,0.15,0.2\r\n"), "\(csv)")
        let text = try Self.status(arguments, in: folder.url).output
        #expect(text.contains(": Ways") && text.contains("0.15"), "\(text)")
    }

    @Test("writes CSV that spreadsheets read as it is meant, and run nothing of")
    func csv() throws {
        let folder = try LogFolder()
        let text = try folder.folder.read("casebook.yaml")
        try folder.folder.write(
            "casebook.yaml",
            text.replacingOccurrences(of: "de: Wissen", with: "de: \"=HYPERLINK(\\\"http://x\\\"), \\\"a\\\"\""))
        try folder.run(["log", "fall", "Text", "--hours", "1.25"])
        let outcome = try Self.status(
            ["--report", "--with-fictional", "--format", "csv", "--lang", "de"], in: folder.url)
        let lines = outcome.output.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        #expect(
            lines[0]
                == "\u{FEFF}dimension;key;label;cases;companies;steps;logged_hours;participants;measures;documented_hours;goals_reached;goals_partly;goals_missed;goals_open;outcomes_without_goal;ended_early;running;running_hours"
        )
        #expect(lines[1] == "total;;Insgesamt;1;1;1;1,25;0;2;13;0;0;0;0;0;0;1;13")
        #expect(lines.contains { $0.hasPrefix("topic;skills;\"'=HYPERLINK(\"\"http://x\"\"), \"\"a\"\"\";1;1;") })
        func second(_ arguments: [String]) throws -> String {
            let output = try Self.status(
                ["--report", "--with-fictional", "--format", "csv"] + arguments, in: folder.url
            ).output
            #expect(output.hasPrefix("\u{FEFF}dimension"))
            return output.components(separatedBy: "\r\n")[1]
        }
        #expect(try second(["--lang", "en"]) == "total,,Total,1,1,1,1.25,0,2,13,0,0,0,0,0,0,1,13")
        #expect(
            try second(["--lang", "de", "--separator", "comma"])
                == "total,,Insgesamt,1,1,1,1.25,0,2,13,0,0,0,0,0,0,1,13")
        #expect(
            try second(["--lang", "en", "--separator", "semicolon"])
                == "total;;Total;1;1;1;1,25;0;2;13;0;0;0;0;0;0;1;13")
        #expect(
            try second(["--lang", "de", "--separator", "tab"])
                == "total\t\tInsgesamt\t1\t1\t1\t1,25\t0\t2\t13\t0\t0\t0\t0\t0\t0\t1\t13"
        )
        #expect(!outcome.output.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    }

    @Test("shows cases and journals that cannot be read as what they are")
    func broken() throws {
        let folder = try LogFolder()
        try folder.folder.write("CaseStudies/kaputt/case.yaml", "title: \"offen\n")
        try folder.folder.write("CaseStudies/fall/log.yaml", "- a: \"offen\n")
        let output = try Self.status(["--lang", "de"], in: folder.url).output
        #expect(output.contains("fehlerhaft") && output.contains("das Protokoll ist nicht lesbar"), "\(output)")
        let report = try Program.run(["status", "--report", "--lang", "de"], in: folder.url)
        #expect(report.errors.contains("Fälle mit Fehlern, die deshalb fehlen: 1"))
    }

    @Test(
        "refuses options that do not fit together, with status 64",
        arguments: [
            ["--from", "2021"], ["--format", "csv"], ["--separator", "tab"], ["--with-fictional"],
            ["--report", "--from", "2022", "--to", "2021"],
            ["--report", "--from", "gestern"], ["gibt-es-nicht"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try Program.run(["status"] + arguments).status == 64)
    }
}

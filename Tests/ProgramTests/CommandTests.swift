import Foundation
import TestSupport
import Testing

@Suite("The commands")
struct CommandTests {
    @Test("init makes a book that validates and exports at once", arguments: ["de", "en"])
    func initialise(language: String) throws {
        let folder = try TemporaryFolder()
        let made = try Program.run(["init", "buch", "--lang", language], in: folder.url)
        #expect(made.status == 0, "\(made.errors)")
        let book = folder.url.appendingPathComponent("buch")
        let checked = try Program.run(["validate", "--lang", language], in: book)
        // Nobody but the reader knows who publishes.
        #expect(checked.status == 0 && checked.output.contains("[placeholder-in-book]"), "\(checked.output)")
        let exported = try Program.run(["export", "--lang", language], in: book)
        #expect(exported.status == 0, "\(exported.errors)")
        let files = folder.files(below: "buch/Exports")
        for file in ["site/index.html", "docbook/casebook.xml", "feeds/feed.json"] { #expect(files.contains(file)) }
        #expect(try Program.run(["export", "--check"], in: book).status == 0)
    }

    @Test("init overwrites nothing")
    func initialiseTwice() throws {
        let folder = try TemporaryFolder()
        try folder.write("casebook.yaml", "meins")
        let outcome = try Program.run(["init"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(folder.files() == ["casebook.yaml"])
        #expect(try folder.read("casebook.yaml") == "meins")
    }

    @Test("init and new go on where they were killed")
    func goesOn() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "buch", "--lang", "de"], in: folder.url)
        let whole = try Files.contents(below: folder.url)
        let book = folder.url.appendingPathComponent("buch")
        for path in folder.files().dropFirst(2) {
            try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
        }
        #expect(try Program.run(["init", "buch", "--lang", "de"], in: folder.url).status == 0)
        #expect(try Files.contents(below: folder.url) == whole)
        try FileManager.default.createDirectory(
            at: book.appendingPathComponent("CaseStudies/ein-titel/media"), withIntermediateDirectories: true)
        #expect(try Program.run(["new", "Ein Titel"], in: book).status == 0)
    }

    @Test(
        "new makes a draft that validates and whose title is kept",
        arguments: [
            "Virtuelle Whisky-Tastings", "Preis: 5 € – \"günstig\" # oder?", "Ümläute & 🍞", "- Liste", "yes",
            "[Klammer]", "2021",
        ])
    func new(title: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let made = try Program.run(["new", "--", title], in: folder.url)
        #expect(made.status == 0, "\(made.errors)")
        let path = made.output.trimmingCharacters(in: .newlines)
        #expect(path.hasPrefix("CaseStudies/") && path.hasSuffix("/case.yaml"))
        let checked = try Program.run(["validate", path], in: folder.url)
        #expect(checked.status == 0, "\(checked.output)")
        #expect(try Program.run(["new", "--", title], in: folder.url).status == 1, "the folder is taken")
    }

    @Test(
        "what is wrong with the arguments is said, with status 64",
        arguments: [
            ["unsinn"], ["validate", "--format", "pdf"], ["export", "--plugin", "html"], ["export", "--jobs", "0"],
            ["export", "gibt-es-nicht"], ["schema", "unsinn"], ["validate", "--explain", "unknown-mesure"], ["new"],
            ["--date", "2021"], ["export", "--date", "gestern"], ["new", "!!!"],
            ["brochure", "--to", "heft.docx"], ["brochure", "--to", "heft.epub", "--case", "gibt-es-nicht"],
        ])
    func wrongUsage(arguments: [String]) throws {
        for language in ["de", "en"] {
            let outcome = try Program.run(arguments + ["--lang", language])
            #expect(outcome.status == 64, "\(outcome.output)\(outcome.errors)")
            #expect(!outcome.errors.isEmpty)
        }
    }

    @Test("without a book, or with a path that is not there, the status is 2")
    func couldNotRun() throws {
        let folder = try TemporaryFolder()
        for arguments in [
            ["validate"], ["export"], ["new", "Titel"], ["validate", "nirgends"], ["validate", "--book", "nirgends"],
        ] {
            let outcome = try Program.run(arguments, in: folder.url)
            #expect(outcome.status == 2, "\(arguments)")
            #expect(outcome.errors.hasPrefix("casebook: "), "\(outcome.errors)")
        }
    }

    @Test("global options may stand before the command")
    func globalOptionsFirst() throws {
        let outcome = try Program.run(
            ["--lang", "de", "--book", Repository.root.path, "validate", "--quiet"], in: URL(fileURLWithPath: "/"))
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test("global options may stand before a command of a command, and before its own")
    func globalOptionsBeforeBoth() throws {
        let folder = try TemporaryFolder()
        let password = "ein langes Passwort\n"
        let serve = Program.url(of: "casebook-serve")
        let added = try Program.run(
            serve, ["--lang", "de", "serve", "account", "add", "Ada", "--role", "coach"], in: folder.url,
            input: password)
        #expect(added.status == 0, "\(added.errors)")
        for arguments in [
            ["--lang", "de", "serve", "account", "list"], ["serve", "--lang", "de", "account", "list"],
            ["serve", "account", "list", "--lang", "de"],
            ["serve", "account", "--lang", "de", "list"], ["--lang=de", "--no-color", "serve", "account", "list"],
        ] {
            let outcome = try Program.run(arguments, in: folder.url)
            #expect(outcome.status == 0 && outcome.output == "coach\tAda\n", "\(arguments): \(outcome)")
        }
        let plugins = try Program.run(["--lang", "de", "plugins", "list"], in: folder.url)
        #expect(plugins.status == 0 && plugins.output.contains("html"), "\(plugins.errors)")
    }

    @Test("the workbench and its accounts say why they do not do what is asked")
    func serveRefusals() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let serve = Program.url(of: "casebook-serve")
        func expect(_ arguments: [String], _ words: String, in folder: URL) throws {
            let outcome = try Program.run(
                serve, ["serve"] + arguments + ["--lang", "en"], in: folder, input: "a long password\n")
            #expect(outcome.status == 2 && outcome.errors.contains(words), "\(arguments): \(outcome)")
        }
        try expect(["account", "list"], "konten.yaml", in: folder.url)
        try expect(["account", "add", "Ada", "--role", "chief"], "reader, coach and editor", in: folder.url)
        try expect(["account", "add", "Ada\nBen", "--role", "coach"], "name", in: folder.url)
        let added = try Program.run(
            serve, ["serve", "account", "add", "Ada", "--role", "coach"], in: folder.url, input: "a long password\n")
        #expect(added.status == 0, "\(added.errors)")
        try expect(["account", "remove", "Ben"], "no account \"Ben\"", in: folder.url)
        // An address of the documentation (RFC 5737), which no machine has.
        try expect(["--host", "192.0.2.1", "--accounts", "konten.yaml"], "cannot start at 192.0.2.1", in: folder.url)
        try expect(["--accounts", "nirgends.yaml"], "nirgends.yaml", in: folder.url)
    }

    @Test("all rules are listed, a rule is explained, one that is none is named")
    func explanations() throws {
        let all = try Program.run(["validate", "--explain", "all", "--lang", "de"])
        #expect(all.status == 0 && all.output.contains("unknown-measure (Fehler): "))
        #expect(all.output.contains("invalid-document (Fehler): "))
        let one = try Program.run(["validate", "--explain", "unknown-measure", "--lang", "de"])
        #expect(one.status == 0 && one.output.contains("So nicht:"))
        for (rule, words) in [("unknown-mesure", "unknown-measure"), ("xyzzyxyzzy", "--explain all")] {
            let outcome = try Program.run(["validate", "--explain", rule])
            #expect(outcome.status == 64 && outcome.errors.contains(words), "\(outcome.errors)")
        }
    }

    @Test("the language follows the locale")
    func locale() throws {
        let german = try Program.run(["--help"], environment: ["LC_ALL": "de_DE.UTF-8"])
        let english = try Program.run(["--help"], environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(german.output.contains("Die ersten Schritte"))
        #expect(german.output.contains("BEFEHLE"))
        #expect(english.output.contains("First steps"))
    }

    @Test(
        "every command explains itself in both languages",
        arguments: [
            "init", "new", "log", "status", "validate", "export", "import", "brochure", "pictures", "schema", "plugins",
            "serve",
        ])
    func help(command: String) throws {
        for (language, word) in [("de", "AUFRUF"), ("en", "USAGE")] {
            let outcome = try Program.run([command, "--help", "--lang", language])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains(word))
        }
    }

    @Test("findings go to standard output, one line each with file, line, column and rule")
    func findings() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en"], in: folder.url)
        let path = "CaseStudies/example-to-overwrite/case.yaml"
        let text = try folder.read(path).replacingOccurrences(
            of: "measures: [first-step]", with: "measures: [first-stp]")
        try folder.write(path, text)
        let outcome = try Program.run(["validate"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains("\(path):22:66: error: unknown measure \"first-stp\" [unknown-measure]"),
            "\(outcome.output)")
        #expect(outcome.output.contains("did you mean \"first-step\"?"))
    }

    @Test(
        "what looks like a case and is none is found",
        arguments: [
            "fall/case.yml", "fall/Case.yaml", "fall/case.yaml.txt", "fall/case (1).yaml", "fall/log.yaml",
            "2024/fall/case.yaml", "case.yaml", "fall/case.json", "fall/Kopie von case.yaml", "fall/case - Kopie.yaml",
            "fall/fall.yaml", "fall/backstube.yaml", "backstube.yaml", "fall/review.yaml",
            "2024/hessen/nord/fall/case.yaml",
            "example-to-overwrite/case.yml", "example-to-overwrite/case (1).yaml", "example-to-overwrite/Log.yaml",
            "example-to-overwrite/log.yml", "example-to-overwrite/review.yml", "example-to-overwrite/media/case.yaml",
            "example-to-overwrite/zweiter/case.yaml",
        ])
    func overlooked(path: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        try folder.write("CaseStudies/\(path)", "title: x\n")
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.output.contains("CaseStudies/\(path): warning: "), "\(outcome.output)")
        #expect(outcome.output.contains("[overlooked-case]"))
        #expect(try Program.run(["validate", "--strict"], in: folder.url).status == 1)
    }

    @Test("so is a case beside the folder of the cases; books, exports and other folders are none")
    func besideCases() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        for path in ["fall-x/case.yaml", "buch/casebook.yaml", "buch/case.yaml", ".alt/case.yaml", "notes/x.yaml"] {
            try folder.write(path, "title: x\n")
        }
        let output = try Program.run(["validate", "--lang", "en"], in: folder.url).output
        #expect(output.contains("fall-x/case.yaml: warning: "), "\(output)")
        #expect(output.components(separatedBy: "[overlooked-case]").count == 2, "\(output)")
    }

    @Test(
        "cases whose book is gone are found, whatever is named; a case somewhere else may stand alone",
        arguments: [".", "CaseStudies", "CaseStudies/example-to-overwrite/case.yaml"])
    func lostBook(path: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("casebook.yaml"))
        let outcome = try Program.run(["validate", path, "--lang", "en"], in: folder.url)
        #expect(outcome.output.contains("casebook.yaml: error: there is no casebook.yaml above CaseStudies"))
        #expect(outcome.status == 2)
        try FileManager.default.moveItem(
            at: folder.url.appendingPathComponent("CaseStudies"), to: folder.url.appendingPathComponent("Faelle"))
        let alone = try Program.run(
            ["validate", "Faelle/example-to-overwrite", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        #expect(alone.status == 0, "\(alone.output)")
    }

    @Test("where the folder of the cases is misspelt, nothing is exported", arguments: [false, true])
    func exportOfNothing(wasExported: Bool) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        if wasExported { _ = try Program.run(["export", "--date", "2024-01-01"], in: folder.url) }
        let exports = folder.url.appendingPathComponent("Exports")
        let before = wasExported ? try Files.contents(below: exports) : [:]
        try folder.write(
            "casebook.yaml",
            try folder.read("casebook.yaml").replacingOccurrences(
                of: "case_studies: CaseStudies", with: "case_studies: Fallstudien"))
        let outcome = try Program.run(["export", "--date", "2024-01-01", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
        let after = FileManager.default.fileExists(atPath: exports.path) ? try Files.contents(below: exports) : [:]
        #expect(after == before, "\(after.keys.sorted().prefix(5))")
    }

    @Test("a report says where something is missing as seen from here", arguments: ["gitlab", "github", "json"])
    func missingPath(format: String) throws {
        var reports: Set<String> = []
        for isAbsolute in [false, true] {
            let folder = try TemporaryFolder()
            let path = isAbsolute ? folder.url.appendingPathComponent("none").path : "none"
            let outcome = try Program.run(
                ["validate", path, "--format", format, "--lang", "en"], in: folder.url)
            #expect(outcome.status == 2)
            reports.insert(outcome.output.replacing(folder.url.path + "/", with: ""))
            if format == "gitlab" { #expect(outcome.output.contains("\"path\": \"none\""), "\(outcome.output)") }
        }
        #expect(reports.count == 1, "\(reports)")
    }

    @Test("a linked case is found, and what only resembles one is left in peace")
    func resembling() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        for path in [
            "notes/casebook.md", "notes/cases.yaml", "vorlage/liste.txt", "README.md", ".alt/case.yml",
            "example-to-overwrite/notizen.yaml", "example-to-overwrite/.case.yaml.swp", "liste.yaml",
        ] {
            try folder.write("CaseStudies/\(path)", "x\n")
        }
        #expect(!(try Program.run(["validate"], in: folder.url)).output.contains("[overlooked-case]"))
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("CaseStudies/link"),
            withDestinationURL: folder.url.appendingPathComponent("CaseStudies/example-to-overwrite"))
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.output.contains("CaseStudies/link: warning: the folder is only a link"), "\(outcome.output)")
    }

    @Test("a hidden case, a folder of media alone and a link that leads nowhere are found")
    func hiddenCases() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        try folder.write("CaseStudies/.alt/case.yaml", "title: x\n")
        try folder.write("CaseStudies/bilder/media/bild.txt", "x\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("CaseStudies/fort").path, withDestinationPath: "nirgends")
        let output = try Program.run(["validate", "--lang", "en"], in: folder.url).output
        for path in [".alt", "bilder", "fort"] {
            #expect(output.contains("CaseStudies/\(path): warning: "), "\(output)")
        }
        #expect(output.components(separatedBy: "[overlooked-case]").count == 4, "\(output)")
    }

    @Test("a folder of cases that is not there is named, and where cases lie instead", arguments: [true, false])
    func missingCaseFolder(isNamed: Bool) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        if isNamed {
            try folder.write(
                "casebook.yaml",
                try folder.read("casebook.yaml").replacingOccurrences(
                    of: "case_studies: CaseStudies", with: "case_studies: Cases"))
        } else {
            try FileManager.default.moveItem(
                at: folder.url.appendingPathComponent("CaseStudies"), to: folder.url.appendingPathComponent("Faelle"))
        }
        let output = try Program.run(["validate", "--lang", "en"], in: folder.url).output
        #expect(output.contains("there is no folder \"\(isNamed ? "Cases" : "CaseStudies")\""), "\(output)")
        #expect(output.contains("write \"case_studies: \(isNamed ? "CaseStudies" : "Faelle")\""), "\(output)")
        #expect(output.contains("casebook.yaml:"))
    }

    @Test(
        "conflict markers are found in every file of a book, once each",
        arguments: [
            "CaseStudies/example-to-overwrite/review.yaml", "CaseStudies/example-to-overwrite/log.yaml", "imports.json",
            "published.yaml", "casebook.yaml", "CaseStudies/example-to-overwrite/case.yaml",
        ], ["", "  "])
    func conflicts(path: String, indentation: String) throws {
        guard !(path.hasSuffix(".json") && !indentation.isEmpty) else { return }
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        _ = try Program.run(["export", "--date", "2024-01-01"], in: folder.url)
        let entry = { (id: String) in "- {id: 01ARZ3NDEKTSV4RRFFQ69G5F\(id), at: 2024-01-02, by: Ada, text: \"\(id)\"}"
        }
        let (before, ours, theirs): (String, String, String) =
            if path.hasSuffix("log.yaml") || path.hasSuffix("review.yaml") {
                ("", entry("AA"), entry("AB"))
            } else if path.hasSuffix(".json") {
                ("{\"casebook_imports\": 2, \"entries\": [\n", "", "")
            } else {
                (try folder.read(path), "# one", "# two")
            }
        let conflict = ["<<<<<<< HEAD", ours, "=======", theirs, ">>>>>>> ada"].map { line in
            line.first.map { "<=>".contains($0) } == true ? indentation + line : line
        }
        let after = path.hasSuffix(".json") ? "null]}\n" : ""
        try folder.write(path, before + conflict.joined(separator: "\n") + "\n" + after)
        let outcome = try Program.run(["validate", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("Git has left a conflict here"), "\(outcome.output)")
        #expect(outcome.output.components(separatedBy: "error: ").count == 2, "\(outcome.output)")
    }

    @Test(
        "a summary of GitHub Actions that cannot be written is a result that did not arrive, and nothing else claims it",
        arguments: ["/dev/full", "/nirgends/x"], [0, 15])
    func stepSummary(path: String, mistakes: Int) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        for number in 0..<mistakes { try folder.write("CaseStudies/fall-\(number)/case.yaml", "casebook: x\n") }
        let outcome = try Program.run(
            ["validate", "--format", "github", "--lang", "en"], in: folder.url,
            environment: ["GITHUB_STEP_SUMMARY": path])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("in the log of the run") == (mistakes > 0), "\(outcome.output)")
        #expect(!outcome.output.contains("in the summary"), "\(outcome.output)")
        #expect(
            outcome.errors.contains("warning: the summary of the run (GITHUB_STEP_SUMMARY) is missing"),
            "\(outcome.errors)")
    }

    @Test(
        "one command takes Git's markers out of everything that has one entry a line, and loses nothing",
        arguments: ["log.yaml", "review.yaml", "published.yaml"])
    func tidiedConflicts(name: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        _ = try Program.run(["export", "--date", "2024-01-01"], in: folder.url)
        let path = name == "published.yaml" ? name : "CaseStudies/example-to-overwrite/\(name)"
        let (head, ours, theirs): (String, String, String)
        if name == "published.yaml" {
            let record = try folder.read(path)
            let line = try #require(record.split(separator: "\n").first { $0.hasPrefix("- ") })
            head = record
            ours = String(line).replacing("example-to-overwrite", with: "fall-a")
            theirs = String(line).replacing("example-to-overwrite", with: "fall-b")
        } else {
            head = ""
            let entry = { (id: String) in
                "- {id: 01ARZ3NDEKTSV4RRFFQ69G5F\(id), at: 2024-01-02, by: Ada, text: \"\(id): # x\"}"
            }
            (ours, theirs) = (entry("AA"), entry("AB"))
        }
        let conflict = ["<<<<<<< HEAD", ours, "=======", theirs, ">>>>>>> ada"].joined(separator: "\n") + "\n"
        try folder.write(path, head + conflict)
        let found = try Program.run(["validate", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
        #expect(found.output.contains("\"casebook log --tidy\" writes the file without the markers"), "\(found.output)")
        let outcome = try Program.run(["log", "--tidy", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 0 && outcome.output == "rewritten: \(path)\n", "\(outcome.output)\(outcome.errors)")
        let tidy = try folder.read(path)
        #expect(tidy.contains(ours) && tidy.contains(theirs) && !tidy.contains("<<<<") && !tidy.contains("===="))
        #expect(try Program.run(["log", "--tidy"], in: folder.url).output.isEmpty)
        #expect(try folder.read(path) == tidy)
    }

    @Test("a finding comes once, whatever paths lead to it, and says the same wherever the book lies")
    func once() throws {
        var reports: Set<String> = []
        for _ in 0..<2 {
            let folder = try TemporaryFolder()
            _ = try Program.run(["init", "--lang", "en", "--date", "2024-01-01"], in: folder.url)
            let path = "CaseStudies/example-to-overwrite/case.yaml"
            try folder.write(
                path,
                try folder.read(path)
                    + "media: [{file: media/x.png, alt: A, credit: C, licence: CC0-1.0}]\nquotes: [{text: x, persn: y}]\n"
            )
            let whole = try Program.run(["validate", "--format", "gitlab"], in: folder.url)
            #expect(whole.output.contains("missing-medium") && !whole.output.contains(folder.url.path))
            reports.insert(whole.output)
            let folders = ["CaseStudies", "CaseStudies/example-to-overwrite", path]
            let one = try Program.run(["validate", path, "--lang", "en"], in: folder.url)
            let all = try Program.run(["validate"] + folders + ["--lang", "en"], in: folder.url)
            #expect(one.status == 1 && all.output == one.output)
        }
        #expect(reports.count == 1)
    }

    @Test("a published case with an error keeps the last export as it was")
    func refusedExport() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en"], in: folder.url)
        _ = try Program.run(["export"], in: folder.url)
        let before = try Files.contents(below: folder.url.appendingPathComponent("Exports"))
        let path = "CaseStudies/example-to-overwrite/case.yaml"
        try folder.write(path, try folder.read(path).replacingOccurrences(of: "summary:", with: "sumary:"))
        let outcome = try Program.run(["export"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(try Files.contents(below: folder.url.appendingPathComponent("Exports")) == before)
    }

    @Test("export --check sees every kind of difference and writes nothing")
    func check() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en"], in: folder.url)
        #expect(try Program.run(["export", "--check"], in: folder.url).status == 1, "nothing is exported yet")
        #expect(folder.files(below: "Exports").isEmpty)
        _ = try Program.run(["export"], in: folder.url)
        #expect(try Program.run(["export", "--check"], in: folder.url).status == 0)
        let page = "Exports/site/index.html"
        let text = try folder.read(page)
        try folder.write(page, text + " ")
        let outcome = try Program.run(["export", "--check"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("site/index.html"))
        #expect(try folder.read(page) == text + " ")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent(page))
        #expect(try Program.run(["export", "--check"], in: folder.url).status == 1)
    }
}

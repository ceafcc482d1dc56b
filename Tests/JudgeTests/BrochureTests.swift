import Foundation
import TestSupport
import Testing

@Suite("The brochure of the bundled cases")
struct BrochureTests {
    private static let tools = Repository.root.appendingPathComponent(".build/judges/bin").path
    private static let path = ["PATH": tools + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]

    private func tool(_ name: String, _ arguments: [String]) throws -> String {
        let outcome = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), [name] + arguments)
        try #require(outcome.status == 0, "\(name): \(outcome.errors)")
        return outcome.output
    }

    private func title(ofCase id: String) throws -> String {
        let yaml = String(decoding: try Repository.bytes("CaseStudies/\(id)/case.yaml"), as: UTF8.self)
        let line = try #require(yaml.split(separator: "\n").first { $0.hasPrefix("title: ") })
        let title = line.dropFirst(7).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        guard yaml.contains("\nfictional: true") else { return title }
        // An invented case says so wherever it is named.
        return title + (yaml.contains("\nlanguage: en") ? " (fictional)" : " (erfunden)")
    }

    @Test(
        "is a tagged PDF with outline, contents, pictures with their text alternatives, and exactly the released cases")
    func bundled() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("heft.pdf").path
        let made = try Program.run(["brochure", "--to", file, "--date", "2026-11-30"], environment: Self.path)
        try #require(made.status == 0, "\(made.errors)")
        #expect(made.output == file + "\n")

        let facts = try tool("pdfinfo", [file])
        #expect(
            facts.contains("Tagged:          yes") && facts.contains("Title:           Praxisbeispiele Digitalisierung")
        )
        let count = try #require(facts.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) })
        #expect((100...250).contains(count))
        try expectNoLinksToFiles(URL(fileURLWithPath: file))
        #expect(try tool("pdfinfo", ["-struct", file]).ranges(of: "Figure").count >= 30)
        let fonts = try tool("pdffonts", [file]).split(separator: "\n").dropFirst(2)
        #expect(
            !fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes ") }, "a printer needs every font in the file")

        let articles = Files.paths(below: Repository.root.appendingPathComponent("Exports/docbook"))
            .filter { $0.hasSuffix(".xml") && !$0.hasPrefix("casebook") && !$0.contains("/") }
            .map { String($0.dropLast(4)) }
        let outline = try tool("pdftohtml", ["-xml", "-i", "-stdout", "-l", "1", file])
        let contents = plain(try tool("pdftotext", ["-f", "2", "-l", "3", file, "-"]))
        for id in articles {
            let title = try title(ofCase: id)
            #expect(outline.contains(">\(title.replacingOccurrences(of: "&", with: "&amp;"))</item>"), "\(id)")
            #expect(contents.contains(plain(title)), "\(id)")
        }
        let text = plain(try tool("pdftotext", [file, "-"]))
        for folder in Repository.caseFolders where !articles.contains(folder.lastPathComponent) {
            let title = try title(ofCase: folder.lastPathComponent)
            #expect(!text.contains(plain(title)), "\(title) is not released for print")
        }
    }

    @Test("as an e-book, epubcheck finds nothing, and it is the same byte by byte for the same day")
    func epub() throws {
        let folder = try TemporaryFolder()
        let books = try (1...2).map { number in
            let file = folder.url.appendingPathComponent("\(number).epub")
            let made = try Program.run(["brochure", "--to", file.path, "--date", "2026-11-30"], environment: Self.path)
            try #require(made.status == 0, "\(made.errors)")
            return file
        }
        #expect(try Data(contentsOf: books[0]) == Data(contentsOf: books[1]))
        try Judge("epub.py", [books[0].path, "--pages", "27", "--alternatives"]).expectNoFindings()
    }

    @Test("of one case has that case alone, under its title, without contents", arguments: ["pdf", "epub"])
    func single(format: String) throws {
        let folder = try TemporaryFolder()
        let id = "virtuelle-whisky-tastings"
        let files = try (1...2).map { number in
            let file = folder.url.appendingPathComponent("\(number).\(format)")
            let made = try Program.run(
                ["brochure", "--case", id, "--to", file.path, "--date", "2026-11-30"], environment: Self.path)
            try #require(made.status == 0, "\(made.errors)")
            return file
        }
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
        guard format == "pdf" else {
            return try Judge("epub.py", [files[0].path, "--pages", "2", "--alternatives"]).expectNoFindings()
        }
        let facts = try tool("pdfinfo", [files[0].path])
        #expect(facts.contains("Tagged:          yes"))
        #expect(facts.contains("Title:           \(try title(ofCase: id))"), "\(facts)")
        let count = try #require(facts.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) })
        #expect((3...15).contains(count))
        try expectNoLinksToFiles(files[0])
        let text = plain(try tool("pdftotext", [files[0].path, "-"]))
        for folder in Repository.caseFolders where folder.lastPathComponent != id {
            #expect(!text.contains(plain(try title(ofCase: folder.lastPathComponent))), "\(folder.lastPathComponent)")
        }
    }

    @Test("of each case are in one folder, accessible, named and marked, and what may no longer be printed goes")
    func each() throws {
        let folder = try TemporaryFolder()
        let ids = ["virtuelle-whisky-tastings", "wissensdatenbank-elektrobetrieb", "does-the-technician-have-to-drive"]
        for file in ["casebook.yaml"] + ids.map({ "CaseStudies/\($0)" }) {
            let target = folder.url.appendingPathComponent(file)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Repository.root.appendingPathComponent(file), to: target)
        }
        try folder.write("public/pdf/fremd.pdf", "von anderen")
        func run(_ arguments: [String] = ["--to", "public/pdf"]) throws -> Program.Outcome {
            try Program.run(
                ["brochure", "--each", "--lang", "de", "--date", "2026-11-30"] + arguments, in: folder.url,
                environment: Self.path)
        }
        let made = try run()
        #expect(made.status == 0 && made.output == ids.sorted().map { "public/pdf/\($0).pdf\n" }.joined(), "\(made)")
        for id in ids {
            let file = folder.url.appendingPathComponent("public/pdf/\(id).pdf").path
            let facts = try tool("pdfinfo", [file])
            let title = try title(ofCase: id)
            #expect(facts.contains("Tagged:          yes") && facts.contains("Title:           \(title)"))
            let plain = folder.url.appendingPathComponent("\(id).qdf").path
            _ = try tool("qpdf", ["--qdf", "--object-streams=disable", file, plain])
            let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: plain)), as: Unicode.ASCII.self)
            #expect(
                text.contains("/Lang (\(id == ids[2] ? "en" : "de")") && text.contains("/DisplayDocTitle true"), "\(id)"
            )
            #expect(text.contains("pdfuaid:part"), "\(id)")
            let figures = text.ranges(of: "/S /Figure").count
            #expect(
                figures >= 1 && text.ranges(of: "/Alt <").count + text.ranges(of: "/Alt (").count == figures, "\(id)")
        }
        let again = try run()
        #expect(again.status == 0 && again.output.isEmpty && again.errors.contains("0 PDF geschrieben, 3 unverändert"))

        let withdrawn = try Program.run(["withdraw", ids[0], "--on", "2026-11-30"], in: folder.url)
        try #require(withdrawn.status == 0, "\(withdrawn)")
        let after = try run()
        #expect(after.status == 0 && after.output.contains("public/pdf/\(ids[0]).pdf: gelöscht"), "\(after)")
        #expect(
            folder.files(below: "public/pdf").filter { $0.hasSuffix(".pdf") }.sorted()
                == (["fremd.pdf"] + ids.dropFirst().map { "\($0).pdf" }).sorted())
        for wrong in [["--to", "Exports/pdf"], ["--case", ids[1]]] {
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent("Exports"), withIntermediateDirectories: true)
            #expect(try run(wrong).status == 64, "\(wrong)")
        }
    }

    /// What happens to a case of which a PDF was made.
    enum Mishap: CaseIterable {
        case error, noYAML, errorOfAnonymous, errorOfWithdrawn, noLongerForPrint

        /// Of a file that is no YAML nobody knows what it may want to hide.
        var isKept: Bool { self == .error }

        func change(_ text: String) -> String {
            switch self {
            case .error: text + "tippfehler: 1\n"
            case .noYAML: "casebook: [1\n"
            case .errorOfAnonymous:
                text.replacingOccurrences(of: "company: {", with: "company: {anonymous: true, ") + "tippfehler: 1\n"
            case .errorOfWithdrawn: text + "withdrawn: {on: 2026-11-29, reason: Wunsch}\ntippfehler: 1\n"
            case .noLongerForPrint: text.replacing(#/channels: \[[^\]]*\]/#, with: "channels: [website]")
            }
        }
    }

    @Test("of a case with errors stays as it was, if the case may still be printed", arguments: Mishap.allCases)
    func mishap(mishap: Mishap) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de", "--date", "2026-11-30"], in: folder.url)
        let (id, file) = ("beispiel-zum-ueberschreiben", "CaseStudies/beispiel-zum-ueberschreiben/case.yaml")
        func run() throws -> Program.Outcome {
            try Program.run(
                ["brochure", "--each", "--lang", "de", "--date", "2026-11-30"], in: folder.url, environment: Self.path)
        }
        try #require(try Program.run(["export", "--date", "2026-11-30"], in: folder.url).status == 0)
        try #require(run().output == "pdf/\(id).pdf\n")
        let made = try Data(contentsOf: folder.url.appendingPathComponent("pdf/\(id).pdf"))
        let (old, new) = (try folder.read(file), mishap.change(try folder.read(file)))
        #expect(old != new)
        try folder.write(file, new)
        let outcome = try run()
        let now = try? Data(contentsOf: folder.url.appendingPathComponent("pdf/\(id).pdf"))
        #expect(now == (mishap.isKept ? made : nil), "\(outcome)")
        #expect(outcome.errors.contains("\(id): das PDF bleibt, wie es war") == mishap.isKept, "\(outcome)")
        #expect(outcome.output.contains("gelöscht, da der Fall nicht mehr gedruckt werden darf") != mishap.isKept)
        #expect(outcome.status == (mishap == .noLongerForPrint || mishap == .errorOfWithdrawn ? 0 : 1), "\(outcome)")
    }

    /// Downloads lie beside the DocBook export, not beside a brochure: a link to one led into a folder of whoever made it.
    private func expectNoLinksToFiles(_ file: URL) throws {
        let addresses = try tool("pdfinfo", ["-url", file.path]).split(separator: "\n").dropFirst()
        #expect(addresses.contains { $0.contains("https://") })
        #expect(!addresses.contains { !$0.contains(#/ (https?:|mailto:)/#) }, "\(addresses)")
    }

    @Test("says of every text of an e-book in which language it is: pages, and titles in the contents")
    func languages() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de", "--date", "2026-11-30"], in: folder.url)
        let first = "CaseStudies/beispiel-zum-ueberschreiben/case.yaml"
        for (id, language, title) in [("liste", "ar", "قائمة"), ("list", "en", "One list")] {
            let text = try folder.read(first)
                .replacingOccurrences(of: "language: de", with: "language: \(language)")
                .replacingOccurrences(of: "title: Ein Beispiel zum Überschreiben", with: "title: \(title)")
            try folder.write("CaseStudies/\(id)/case.yaml", text)
        }
        let made = try Program.run(
            ["brochure", "--to", "heft.epub", "--date", "2026-11-30"], in: folder.url, environment: Self.path)
        try #require(made.status == 0, "\(made.errors)")
        try Judge("epub.py", ["heft.epub", "--pages", "4"]).expectNoFindings(in: folder.url)
        func page(_ name: String) throws -> String {
            let unpacked = try Program.run(
                URL(fileURLWithPath: "/usr/bin/env"), ["unzip", "-p", "heft.epub", "OEBPS/\(name)"], in: folder.url)
            return unpacked.output
        }
        let contents = try page("bk01-toc.xhtml")
        #expect(contents.contains("xml:lang=\"de\" lang=\"de\">"))
        #expect(contents.contains(" xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">قائمة"))
        #expect(contents.contains(" xml:lang=\"en\" lang=\"en\">One list"))
        let pages = try (1...3).map { try page("ar0\($0).xhtml") }
        let arabic = try #require(
            pages.first { $0.contains("<html") && $0.contains(" lang=\"ar\" dir=\"rtl\"><head>") })
        #expect(arabic.contains("<span xml:lang=\"de\" lang=\"de\" dir=\"ltr\">Steckbrief</span>"))
        #expect(pages.contains { $0.contains(" xml:lang=\"en\" lang=\"en\"><head>") })
    }

    /// Letters and digits alone: line ends and hyphens fall where the type setter wants them.
    private func plain(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

    @Test("is the same byte by byte for the same day")
    func reproducible() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de", "--date", "2026-11-30"], in: folder.url)
        let brochures = try (1...2).map { number in
            let made = try Program.run(
                ["brochure", "--to", "\(number).pdf", "--date", "2026-11-30"], in: folder.url, environment: Self.path)
            #expect(made.status == 0, "\(made.errors)")
            return try Data(contentsOf: folder.url.appendingPathComponent("\(number).pdf"))
        }
        #expect(brochures[0] == brochures[1])
    }

    @Test("names what is missing, in both languages, and leaves the old file alone")
    func missing() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("brochure.pdf", "alt")
        for (language, words) in [("de", "WeasyPrint fehlt"), ("en", "WeasyPrint is missing")] {
            let outcome = try Program.run(
                ["brochure", "--lang", language], in: folder.url, environment: ["PATH": folder.url.path])
            #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
        }
        #expect(try folder.read("brochure.pdf") == "alt")
    }

    @Test(
        "says what a program said that failed, and leaves the old file alone",
        arguments: [
            (
                "weasyprint", "echo 'Traceback'; printf 'KeyError: \\033[31mgrid\\n\\n' >&2; exit 1",
                "weasyprint could not process", "KeyError: [31mgrid"
            ),
            ("xsltproc", "echo 'no memory' >&2; exit 4", "xsltproc could not process", "no memory"),
            (
                "xsltproc", "echo 'cannot load http://cdn.docbook.org/release/xsl/current/fo/docbook.xsl' >&2; exit 5",
                "style sheets are missing", "docbook-xsl-ns"
            ),
        ])
    func failing(tool: String, script: String, words: String, detail: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("brochure.pdf", "alt")
        try folder.writeProgram("bin/\(tool)", "#!/bin/sh\n\(script)\n")
        let path = folder.url.appendingPathComponent("bin").path + ":" + (Self.path["PATH"] ?? "")
        let outcome = try Program.run(["brochure", "--lang", "en"], in: folder.url, environment: ["PATH": path])
        #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
        #expect(outcome.errors.contains(detail) && !outcome.errors.contains("\u{1B}"), "\(outcome.errors)")
        #expect(try folder.read("brochure.pdf") == "alt")
    }
}

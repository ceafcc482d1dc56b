import Foundation
import TestSupport
import Testing

@Suite("Where books are checked: GitHub, GitLab, pre-commit")
struct IntegrationTests {
    private static let template = Repository.root.appendingPathComponent("Examples/TemplateBook")
    private static let tools = Repository.root.appendingPathComponent(".build/judges/bin")

    @Test(
        "every file has the form that its service demands",
        arguments: [
            ["vendor.github-actions", ".github/actions/casebook/action.yml"],
            ["vendor.github-workflows", "Examples/TemplateBook/.github/workflows/case-studies.yml"],
            ["vendor.gitlab-ci", ".gitlab/casebook.gitlab-ci.yml"],
            ["vendor.gitlab-ci", "Examples/TemplateBook/.gitlab-ci.yml"],
        ])
    func schema(arguments: [String]) throws {
        try Judge("schema.py", arguments).expectNoFindings()
    }

    @Test("the template names the version of the program")
    func version() throws {
        let version = try Program.run(["--version"]).output.trimmingCharacters(in: .newlines)
        for path in [
            ".github/workflows/case-studies.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml",
        ] {
            let text = try String(contentsOf: Self.template.appendingPathComponent(path), encoding: .utf8)
            let named = Set(text.matches(of: /v(\d+\.\d+\.\d+)/).map { String($0.1) })
            #expect(named == [version], "\(path)")
        }
    }

    @Test("the action passes a good book and exports it")
    func action() throws {
        let book = try copyOfTemplate()
        let template = try book.read("casebook.yaml")
        try book.write(
            "casebook.yaml",
            ["Name Ihrer Einrichtung": "Zentrum", "Titel Ihrer": "Unsere", "ihre-einrichtung.example": "example.org"]
                .reduce(template) { $0.replacingOccurrences(of: $1.key, with: $1.value) })
        let outcome = try github(["language=en", "strict=true", "export=site"], in: book)
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(book.files().contains("Exports/site/index.html"))
        #expect(!book.files().contains { $0.hasPrefix("Exports/feeds") }, "only what was asked for")
    }

    @Test("the action fails a broken book and puts the finding on its line, by the path in the repository")
    func brokenAction() throws {
        let repository = try TemporaryFolder()
        let book = repository.url.appendingPathComponent("buch")
        try FileManager.default.copyItem(at: Self.template, to: book)
        try breakCase(in: book)
        let outcome = try github(["book=buch", "language=de", "export=all"], in: repository)
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(
            outcome.output.contains(
                "::error file=buch/CaseStudies/beispiel-zum-ueberschreiben/case.yaml,line=22,endLine=22,col=66,"),
            "\(outcome.output)")
        #expect(outcome.output.contains("    buch/CaseStudies/beispiel-zum-ueberschreiben/case.yaml:22:66: Fehler: "))
        #expect(!repository.files().contains { $0.contains("Exports/site/cases/beispiel") })
    }

    @Test("the action takes the program from an archive, if it is what its checksum says", arguments: [true, false])
    func archive(isWhole: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "casebook-9.9.9/bin/casebook", "#!/bin/bash\necho \"from the archive: $*\"\n")
        let script = """
            chmod +x casebook-9.9.9/bin/casebook
            tar -czf casebook-9.9.9.tar.gz casebook-9.9.9 && sha256sum casebook-9.9.9.tar.gz > SHA256SUMS
            \(isWhole ? "" : "printf x >> casebook-9.9.9.tar.gz")
            """
        _ = try Program.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: folder.url)
        for place in [folder.url.path, folder.url.absoluteString] {
            let archive = URL(string: place)?.appendingPathComponent("casebook-9.9.9.tar.gz").absoluteString ?? ""
            let outcome = try github(["version=9.9.9", "archive=\(archive)"], in: folder)
            #expect(outcome.status == (isWhole ? 0 : 1), "\(outcome.output)\n\(outcome.errors)")
            #expect(outcome.output.contains("from the archive: validate --format github") == isWhole)
        }
    }

    @Test("the GitLab job reports findings for the merge request and fails", arguments: [false, true])
    func gitlab(isBroken: Bool) throws {
        let book = try copyOfTemplate()
        if isBroken { try breakCase(in: book.url) }
        let outcome = try gitlab("case-studies", [], in: book)
        #expect(outcome.status == (isBroken ? 1 : 0), "\(outcome.output)\n\(outcome.errors)")
        let reports = [("gitlab", "gl-code-quality-report.json"), ("junit", "casebook-junit.xml")]
        for (format, file) in reports {
            try Judge("reports.py", ["--format", format, book.url.appendingPathComponent(file).path])
                .expectNoFindings(in: book.url)
            #expect(try book.read(file).contains("erster-schrit\u{201C}") == isBroken)
        }
    }

    @Test("GitLab publishes the site, and other exports only if they are named")
    func pages() throws {
        for (exports, hasFeed) in [("site", false), ("site feeds", true)] {
            let book = try copyOfTemplate()
            let outcome = try gitlab("case-studies-export", ["CASEBOOK_PAGES=\(exports)"], in: book)
            #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
            let files = book.files(below: "public")
            #expect(files.contains("index.html") && files.contains("feeds/feed.json") == hasFeed)
            #expect(!files.contains { $0.hasSuffix(".casebook-manifest") })
        }
    }

    @Test("the real pre-commit stops a commit that breaks a case, in whatever file the break is")
    func preCommit() throws {
        let hooks = try TemporaryFolder()
        try hooks.write(
            ".pre-commit-hooks.yaml",
            String(decoding: Repository.bytes(".pre-commit-hooks.yaml"), as: UTF8.self))
        try git(["init", "-q"], ["add", "."], ["commit", "-qm", "hooks"], ["tag", "v0.1.0"], in: hooks)
        let book = try copyOfTemplate()
        let configuration = try book.read(".pre-commit-config.yaml")
            .replacingOccurrences(of: "https://github.com/example-organisation/casebook", with: hooks.url.path)
        try book.write(".pre-commit-config.yaml", configuration + "      - id: casebook-export-check\n")
        _ = try Program.run(["export"], in: book.url)
        try git(["init", "-q"], ["add", "--all", "--force"], in: book)
        let clean = try preCommit(in: book)
        #expect(clean.status == 0, "\(clean.output)\n\(clean.errors)")

        try breakCase(in: book.url)
        try git(["add", "--all"], in: book)
        let broken = try preCommit(in: book)
        #expect(broken.status == 1)
        #expect(broken.output.contains("CaseStudies/beispiel-zum-ueberschreiben/case.yaml:22:66: "), "\(broken.output)")
        #expect(broken.output.contains("[unknown-measure]"))
    }

    @Test(
        "the real pre-commit refuses what CI refuses: a change or deletion whose fault shows in another file, in a monorepo too",
        arguments: [
            "sed -i '/process-digitalisation:/d' casebook.yaml",
            "sed -i 's/id: umsetzung/id: andere-phase/' $case/case.yaml",
            "git rm -q $case/case.yaml", "git rm -q $case/media/*",
        ], [".", "docs/buch"])
    func preCommitFollowsReferences(change: String, folder: String) throws {
        let hooks = try TemporaryFolder()
        try hooks.write(
            ".pre-commit-hooks.yaml",
            String(decoding: Repository.bytes(".pre-commit-hooks.yaml"), as: UTF8.self))
        try git(["init", "-q"], ["add", "."], ["commit", "-qm", "hooks"], ["tag", "v0.1.0"], in: hooks)
        let repository = try TemporaryFolder()
        let book = repository.url.appendingPathComponent(folder)
        try FileManager.default.createDirectory(at: book.deletingLastPathComponent(), withIntermediateDirectories: true)
        let script = "set -e; mkdir -p '\(folder)'; cp -R '\(Self.template.path)/.' '\(folder)'"
        _ = try Program.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: repository.url)
        let id = "beispiel-zum-ueberschreiben"
        // A published case with a picture and a journal: each refers to another file.
        try publish(id, in: book)
        let configuration = """
            repos:
              - repo: \(hooks.url.path)
                rev: v0.1.0
                hooks: [{id: casebook-validate}, {id: casebook-export-check}]

            """
        try repository.write(".pre-commit-config.yaml", configuration)
        let export = try Program.run(["export", "--book", folder], in: repository.url)
        #expect(export.status == 0, "\(export.output)\(export.errors)")
        try git(["init", "-q"], ["add", "--all", "--force"], ["commit", "-qm", "book"], in: repository)
        let clean = try preCommit(in: repository, ["run"])
        #expect(clean.status == 0, "\(clean.output)\n\(clean.errors)")

        let made = try Program.run(
            URL(fileURLWithPath: "/bin/bash"),
            ["-ec", "cd '\(folder)'; case=CaseStudies/\(id); \(change); git add --all"],
            in: repository.url)
        #expect(made.status == 0, "\(made.errors)")
        let refused = try preCommit(in: repository, ["run"])
        #expect(refused.status == 1, "\(refused.output)\n\(refused.errors)")
        let whole = try Program.run(["validate", "--book", folder], in: repository.url)
        let check = try Program.run(["export", "--check", "--book", folder], in: repository.url)
        #expect(whole.status != 0 || check.status != 0)
    }

    private func publish(_ id: String, in book: URL) throws {
        let folder = book.appendingPathComponent("CaseStudies/\(id)")
        let media = folder.appendingPathComponent("media")
        try FileManager.default.createDirectory(at: media, withIntermediateDirectories: true)
        let picture =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><rect width=\"4\" height=\"3\"/></svg>"
        try Data(picture.utf8).write(to: media.appendingPathComponent("bild.svg"))
        let entry =
            "- {id: 01F4K2T3XYZABCDEFGHJKMNPQR, at: 2026-01-10, by: Ada, kind: note, phase: umsetzung, text: Notiz}\n"
        try Data(entry.utf8).write(to: folder.appendingPathComponent("log.yaml"))
        let file = folder.appendingPathComponent("case.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let medium = "media: [{file: media/bild.svg, alt: Bild, credit: Ada, licence: CC0-1.0}]\n"
        try Data((text + medium).utf8).write(to: file)
    }

    @Test("reports exist and say why when nothing could be checked")
    func nothingChecked() throws {
        let book = try copyOfTemplate()
        for variables in [["CASEBOOK_BOOK=nirgends"], ["CASEBOOK_OPTIONS=--unknown"]] {
            let outcome = try gitlab("case-studies", variables, in: book)
            #expect(
                outcome.status == (variables[0].hasSuffix("nirgends") ? 2 : 64), "\(outcome.output)\n\(outcome.errors)")
            for (format, file) in [("gitlab", "gl-code-quality-report.json"), ("junit", "casebook-junit.xml")] {
                try Judge("reports.py", ["--format", format, file]).expectNoFindings(in: book.url)
                #expect(try book.read(file).contains(variables[0].hasSuffix("nirgends") ? "nirgends" : "did not run"))
            }
        }
        let missing = try github(["book=nirgends", "language=en"], in: book)
        #expect(missing.status == 2)
        #expect(
            missing.output.contains("::error file=nirgends/casebook.yaml,title=unreadable-file::"), "\(missing.output)")
        #expect(missing.output.contains("    casebook: nirgends/casebook.yaml does not exist"), "\(missing.output)")
        for format in ["json", "sarif", "junit", "gitlab", "github"] {
            let outcome = try Program.run(["validate", "--format", format, "--book", "nirgends"], in: book.url)
            #expect(outcome.status == 2 && outcome.output.contains("nirgends"), "\(format)")
            try book.write("report", outcome.output)
            try Judge("reports.py", ["--format", format, "report"]).expectNoFindings(in: book.url)
        }
    }

    private func copyOfTemplate() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.removeItem(at: folder.url)
        try FileManager.default.copyItem(at: Self.template, to: folder.url)
        return folder
    }

    private func breakCase(in book: URL) throws {
        let file = book.appendingPathComponent("CaseStudies/beispiel-zum-ueberschreiben/case.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOccurrences(of: "measures: [erster-schritt]", with: "measures: [erster-schrit]")
        try Data(text.utf8).write(to: file)
    }

    private func github(_ inputs: [String], in workspace: TemporaryFolder) throws -> Program.Outcome {
        let action = Repository.root.appendingPathComponent(".github/actions/casebook").path
        return try ci(["github", action, workspace.url.path] + inputs, in: workspace)
    }

    private func gitlab(_ job: String, _ variables: [String], in workspace: TemporaryFolder) throws -> Program.Outcome {
        let template = Repository.root.appendingPathComponent(".gitlab/casebook.gitlab-ci.yml").path
        return try ci(["gitlab", template, job, workspace.url.path] + variables, in: workspace)
    }

    private func ci(_ arguments: [String], in folder: TemporaryFolder) throws -> Program.Outcome {
        let script = Repository.root.appendingPathComponent("Tests/Judges/ci.py").path
        return try Program.run(
            Self.tools.appendingPathComponent("python"), [script] + arguments, in: folder.url,
            environment: ["PATH": Program.searchPath])
    }

    private func git(_ commands: [String]..., in folder: TemporaryFolder) throws {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        for command in commands {
            let outcome = try Program.run(
                URL(fileURLWithPath: "/usr/bin/env"), ["git"] + identity + command, in: folder.url)
            try #require(outcome.status == 0, "git \(command): \(outcome.errors)")
        }
    }

    private func preCommit(
        in folder: TemporaryFolder, _ arguments: [String] = ["run", "--all-files"]
    ) throws -> Program.Outcome {
        let home = try TemporaryFolder()
        return try Program.run(
            Self.tools.appendingPathComponent("pre-commit"), arguments + ["--color", "never"], in: folder.url,
            environment: ["PATH": Program.searchPath, "PRE_COMMIT_HOME": home.url.path])
    }
}

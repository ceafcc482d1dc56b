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

    private func preCommit(in folder: TemporaryFolder) throws -> Program.Outcome {
        let home = try TemporaryFolder()
        return try Program.run(
            Self.tools.appendingPathComponent("pre-commit"), ["run", "--all-files", "--color", "never"], in: folder.url,
            environment: ["PATH": Program.searchPath, "PRE_COMMIT_HOME": home.url.path])
    }
}

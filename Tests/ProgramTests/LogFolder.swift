import Foundation
import TestSupport
import Testing

/// A book with one case, `fall`, in whose journal something is recorded.
struct LogFolder {
    let folder: TemporaryFolder
    var url: URL { folder.url }

    static let environment = ["CASEBOOK_COACH": "Ada Coach"]
    static let path = "CaseStudies/fall/log.yaml"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Self.book)
        try folder.write(".gitattributes", "log.yaml text eol=lf merge=union\n")
        try folder.write("CaseStudies/fall/case.yaml", Self.study)
    }

    /// The journal's text.
    func log() throws -> String { try folder.read(Self.path) }

    /// Runs a command that is expected to succeed.
    @discardableResult
    func run(_ arguments: [String], input: String = "") throws -> Program.Outcome {
        let outcome = try Program.run(
            arguments, in: url, environment: Self.environment, input: input)
        #expect(outcome.status == 0, "\(arguments) \(outcome.output)\(outcome.errors)")
        return outcome
    }

    static let book = """
        casebook: 1
        title: Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}
        licence: CC-BY-4.0
        topics: {skills: {de: Wissen, en: Skills}, e-commerce: {de: Onlinehandel, en: E-commerce}}

        """

    private static let study = """
        casebook: 1
        title: Bäckerei Müller verkauft online
        summary: Eine Bäckerei
        language: de
        status: draft
        fictional: true
        company: {name: Müller GmbH (erfunden), region: DE711, size: small, sector: "10.71"}
        support: {from: 2026-01}
        topics: [skills, e-commerce]
        challenge: Die Lage
        phases:
          - id: analyse
            title: Analyse
            measures:
              - {id: rundgang, title: Rundgang, kind: analysis, status: done, from: 2026-02-03, hours: 3}
              - {id: gespraech, title: Gespräch, status: dropped}
          - id: umsetzung
            title: Umsetzung im Laden
            measures:
              - {id: shop, title: Shop bauen, kind: implementation, status: running, hours: 10}
              - {id: schulung, title: Schulung, status: planned}

        """
}

/// Git in one folder, deaf to the settings of whoever runs the tests.
struct Git {
    let folder: URL

    init(_ folder: URL) { self.folder = folder }

    func run(_ arguments: [String], status: Int32 = 0) throws {
        let outcome = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["git"] + arguments, in: folder,
            environment: [
                "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Test",
                "GIT_AUTHOR_EMAIL": "test@example.org", "GIT_COMMITTER_NAME": "Test",
                "GIT_COMMITTER_EMAIL": "test@example.org",
            ])
        #expect(outcome.status == status, "git \(arguments) \(outcome.output)\(outcome.errors)")
    }
}

import Foundation
import TestSupport
import Testing

@Suite("Judges over the reports of validate")
struct ReportJudgeTests {
    @Test(
        "find every format well-formed, with and without findings",
        arguments: ["json", "sarif", "github", "gitlab", "junit"])
    func report(format: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        for (name, isBroken) in [("clean", false), ("broken", true)] {
            if isBroken { try breakBook(in: folder) }
            let outcome = try Program.run(["validate", "--format", format], in: folder.url)
            #expect(outcome.status == (isBroken ? 1 : 0))
            // GitHub's commands are lines, and no finding means no line.
            guard !outcome.output.isEmpty else { continue }
            let report = try folder.write("\(name).report", outcome.output)
            try Judge("reports.py", ["--format", format, report.path]).expectNoFindings(in: folder.url)
        }
    }

    /// Errors of many kinds, hostile texts among them.
    private func breakBook(in folder: TemporaryFolder) throws {
        let path = "CaseStudies/beispiel-zum-ueberschreiben/case.yaml"
        let text = try folder.read(path)
            .replacingOccurrences(of: "size: micro", with: "size: \"%0A::error::<b>&\\\"\"")
            .replacingOccurrences(of: "measures: [erster-schritt]", with: "measures: [erster-schrit, 漢字, \"a,b:c\"]")
            .replacingOccurrences(of: "summary: ", with: "sumary: ")
        try folder.write(path, text)
        try folder.write("CaseStudies/Über Größe/case.yaml", "casebook: 1\n\ttitle: x\n")
    }
}

import CasebookDiagnostics
import CasebookModel
import CasebookReports

/// Ends the program unless something holds.
func expect(_ condition: Bool, _ promise: @autoclosure () -> String) {
    if !condition { fatalError(promise()) }
}

/// What must hold for the findings of any file: that they lie in it, that there are not too many, and that they can be
/// written in every format.
func expectSound(_ findings: DiagnosticCollector) {
    let all = findings.finished()
    let lineCount = findings.source.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    expect(all.count <= DiagnosticCollector.limit + 1, "too many findings")
    for finding in all {
        guard let range = finding.range else { continue }
        expect(range.start.line >= 1 && range.start.column >= 1, "a finding before the file: \(finding)")
        expect(range.start <= range.end, "a finding that ends before it begins: \(finding)")
        // libyaml takes more characters for line ends than editors do; those are findings of their own.
        expect(range.start.line <= lineCount + 1 || isOddlyBroken(findings.source.bytes), "after the end: \(finding)")
        expect((finding.excerpt ?? "").utf8.count <= 3 * SourceText.excerptLimit, "a long excerpt: \(finding)")
    }
    guard all.count <= 20 else { return }
    for format in ReportFormat.allCases {
        let report = format.reporter(usesColour: true).report(all, files: ["case.yaml"], in: .de)
        expect(String(validating: report, as: UTF8.self) != nil, "\(format) is no UTF-8")
    }
}

/// Whether there are line ends that only YAML 1.1 knows: U+0085, U+2028, U+2029.
private func isOddlyBroken(_ bytes: [UInt8]) -> Bool { bytes.contains(0xC2) || bytes.contains(0xE2) }

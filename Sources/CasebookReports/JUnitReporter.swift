public import CasebookDiagnostics
public import CasebookModel
import CasebookXML

/// Writes findings as JUnit XML, which build servers show as test results: a test case for every file that was checked.
/// Errors are failures; warnings and notes stand in the test case's output.
public struct JUnitReporter: DiagnosticReporter {
    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        let byFile = Dictionary(grouping: diagnostics, by: \.file)
        // A finding may be about a file that was not read.
        let all = files + Set(byFile.keys).subtracting(files).sorted()
        let failed = byFile.values.count { $0.contains { $0.severity == .error } }
        let counts = [XMLProperty("tests", String(all.count)), XMLProperty("failures", String(failed))]
        let bytes = try? XMLWriter.document { xml in
            xml.element("testsuites", counts[0], counts[1]) { xml in
                xml.element(
                    "testsuite", XMLProperty("name", "casebook validate"), counts[0], counts[1],
                    XMLProperty("errors", "0")
                ) { xml in
                    for file in all { write(file, byFile[file] ?? [], language, to: &xml) }
                }
            }
        }
        return bytes ?? []
    }

    private func write(
        _ file: String, _ diagnostics: [Diagnostic], _ language: InterfaceLanguage, to xml: inout XMLWriter
    ) {
        xml.element(
            "testcase", XMLProperty("name", file), XMLProperty("classname", "casebook"), XMLProperty("file", file)
        ) { xml in
            let errors = diagnostics.filter { $0.severity == .error }
            if let first = errors.first {
                xml.element(
                    "failure", XMLProperty("message", first.message[language]), XMLProperty("type", first.rule.id),
                    text: text(errors, language))
            }
            let rest = diagnostics.filter { $0.severity != .error }
            if !rest.isEmpty { xml.element("system-out", text: text(rest, language)) }
        }
    }

    private func text(_ diagnostics: [Diagnostic], _ language: InterfaceLanguage) -> String {
        String(decoding: TextReporter(usesColour: false).report(diagnostics, in: language), as: UTF8.self)
    }
}

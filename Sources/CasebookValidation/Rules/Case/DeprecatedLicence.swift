import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Licence ids are not deprecated.
struct DeprecatedLicence: CaseCheck {
    let rules: [Rule] = [.deprecatedLicence]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for record in [subject.file] + subject.file.records("media") {
            guard let licence = record.value("licence", { LicenceID($0) }), licence.value.isDeprecated else { continue }
            report.report(Self.finding(licence.value), at: licence)
        }
    }

    private static func finding(_ licence: LicenceID) -> Finding {
        Finding(
            .deprecatedLicence,
            LocalizedText(
                de: "die Lizenzkennung „\(licence)“ ist veraltet", en: "the licence id \"\(licence)\" is deprecated"))
    }
}

extension Rule {
    /// Licence ids are not deprecated.
    static let deprecatedLicence = Rule(
        "deprecated-licence", .warning,
        summary: LocalizedText(
            de: "Lizenzkennungen sind nicht veraltet.",
            en: "Licence ids are not deprecated."),
        explanation: LocalizedText(
            de: "SPDX hat die Kennung durch eine genauere ersetzt.",
            en: "SPDX has replaced this id with a more precise one."),
        examples: [
            .refused("licence: ↓GPL-2.0", for: "licence: CC-BY-4.0"),
            .accepted("licence: GPL-2.0-only", for: "licence: CC-BY-4.0"),
        ])
}

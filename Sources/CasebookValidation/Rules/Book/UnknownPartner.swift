import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Exports name partners that the collection has.
struct UnknownPartner: BookCheck {
    let rules: [Rule] = [.unknownPartner]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        guard let partners = subject.partnerKeys else { return }
        let known = Set(partners)
        for export in subject.file.dictionary("exports") {
            guard let partner = LocatedMapping(export.value).value("partner", { PartnerKey($0)?.text }),
                !known.contains(partner.value)
            else { continue }
            report.report(Self.finding(partner.value, partners), at: partner)
        }
    }

    private static func finding(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownPartner,
            FindingWords(
                de: "den Partner „\(key.quotable())“ gibt es nicht\(spelling: " unter partners")",
                en: "the partner \"\(key.quotable())\" \("is not listed under partners", inForm: "does not exist")")
        ).suggesting(key, from: known)
    }
}

extension Rule {
    /// Exports name partners that the collection has.
    static let unknownPartner = Rule(
        "unknown-partner", .error,
        summary: LocalizedText(
            de: "Exporte nennen Partner, die es in der Sammlung gibt.",
            en: "Exports only name partners that the collection has."),
        explanation: LocalizedText(
            de: "Der Schlüssel unter partner: muss unter partners: stehen.",
            en: "The key given for partner: must be listed under partners:."),
        examples: [
            .refused("partner: ↓nowa", for: "partner: nova", in: .book),
            .accepted("", for: ", partner: nova", in: .book),
        ])
}

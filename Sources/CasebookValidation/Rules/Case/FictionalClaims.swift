import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Invented cases have neither a consent nor a funding.
struct FictionalClaims: CaseCheck {
    let rules: [Rule] = [.fictionalClaims]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.file.flag("fictional") else { return }
        if let granter = subject.file.record("release").text("granted_by") { report.report(Self.granter, at: granter) }
        if subject.file.record("funding").isMapping { report.report(Self.funding, at: subject.file.field("funding")) }
    }

    private static let granter = Finding(
        .fictionalClaims,
        FindingWords(
            de:
                "für ein erfundenes Unternehmen willigt niemand ein; der Export lässt \(quoted: \Release.grantedBy) weg",
            en: "nobody can consent for an invented company; the export leaves out \(quoted: \Release.grantedBy)"),
        hint: FindingWords(de: "löschen Sie das Feld", en: "delete the field"))
    private static let funding = Finding(
        .fictionalClaims,
        FindingWords(
            de: "einen erfundenen Fall hat niemand gefördert; der Export lässt \(quoted: \CaseStudy.funding) weg",
            en: "nobody has funded an invented case; the export leaves out \(quoted: \CaseStudy.funding)"),
        hint: FindingWords(de: "löschen Sie das Feld", en: "delete the field"))
}

extension Rule {
    /// Invented cases have neither a consent nor a funding.
    static let fictionalClaims = Rule(
        "fictional-claims", .warning,
        summary: LocalizedText(
            de: "Erfundene Fälle nennen weder Einwilligung noch Förderung.",
            en: "Invented cases name neither consent nor funding."),
        explanation: LocalizedText(
            de: """
                Ein erfundenes Unternehmen hat niemandem etwas erlaubt, und niemand hat es gefördert. Der Export lässt beides weg. \
                Auch eine wirkliche Einrichtung und wirkliche Coaches haben es nicht begleitet; erfinden Sie sie mit, und \
                lassen Sie es ihnen ansehen: „Beispielzentrum (erfunden)“.
                """,
            en: """
                An invented company cannot have agreed to anything, and nobody has funded it. The export leaves out \
                both. Nor has a real organisation or a real coach supported it; invent them as well, and let their names show \
                it: "Example Centre (fictional)".
                """),
        examples: [
            .refused(
                de: "funding: ↓{text: Gefördert}\nlicence: CC-BY-4.0",
                en: "funding: ↓{text: Funded}\nlicence: CC-BY-4.0",
                for: "licence: CC-BY-4.0"),
            .refused("granted_on: 2021-02-15, granted_by: ↓Leitung,", for: "granted_on: 2021-02-15,"),
            .accepted("basis: fictional, channels: [print]", for: "basis: fictional, channels: [website]"),
        ])
}

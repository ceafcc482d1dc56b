import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookPublication
import CasebookYAML

/// No text of an anonymous case tells who is meant.
struct AnonymityCheck: CaseCheck {
    let rules: [Rule] = [.identifiesCompany, .anonymousPerson]

    /// The keys whose values the gate removes from an anonymous case; what they say does not leave the house.
    private static let removedKeys: Set<String> = [
        "name", "website", "place", "person", "contact", "coaches", "granted_by", "withdrawn", "credit", "reason",
    ]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.isAnonymous else { return }
        for quote in subject.file.records("quotes") {
            if let person = quote.text("person") { report.report(AnonymityPhrases.person, at: person.range) }
        }
        guard let study = subject.study else { return }
        let terms = IdentifyingTerms(of: study)
        search(subject.file, terms, &report)
        if terms.occurs(inIdentifier: subject.folderName) { report.report(AnonymityPhrases.folder, at: nil) }
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            if terms.occurs(inIdentifier: file.value.text) {
                report.report(AnonymityPhrases.term(.companyName), at: file.range)
            }
            if let term = subject.media[file.value].flatMap({ terms.first(in: $0.text) }) {
                report.report(AnonymityPhrases.insideMedium(term.kind), at: file.range)
            }
        }
    }

    private func search(_ record: MarkedRecord, _ terms: IdentifyingTerms, _ report: inout DiagnosticCollector) {
        for entry in record.node?.entries ?? [] {
            guard let key = entry.key.text, !Self.removedKeys.contains(key) else { continue }
            search(entry.value, terms, &report)
        }
    }

    private func search(_ node: YAMLNode, _ terms: IdentifyingTerms, _ report: inout DiagnosticCollector) {
        switch node.content {
        case .scalar(let scalar):
            if let term = terms.first(in: scalar.text) {
                report.report(AnonymityPhrases.term(term.kind), at: node.range)
            }
        case .mapping: search(MarkedRecord(node), terms, &report)
        case .sequence: for item in node.items { search(item, terms, &report) }
        }
    }
}

/// The words of ``AnonymityCheck``.
private enum AnonymityPhrases {
    static let person = Finding(
        .anonymousPerson,
        LocalizedText(
            de: "der Fall ist anonym; der Export lässt diesen Namen weg",
            en: "the case is anonymous; the export leaves out this name"),
        hint: LocalizedText(de: "nennen Sie nur die Rolle (role)", en: "name the role only"))
    static let folder = Finding(
        .identifiesCompany,
        LocalizedText(
            de: "der Name des Ordners verrät das Unternehmen", en: "the folder's name gives the company away"),
        hint: LocalizedText(de: "wählen Sie eine Kennung ohne den Namen", en: "choose an id without the name"))

    static func term(_ kind: IdentifyingTerms.Kind) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber dieser Text verrät \(kind.label.de)",
                en: "the case is anonymous, but this text gives away \(kind.label.en)"),
            hint: LocalizedText(
                de: "formulieren Sie um; bis dahin wird der Fall nicht exportiert",
                en: "reword it; until then the case is not exported"))
    }

    static func insideMedium(_ kind: IdentifyingTerms.Kind) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber ein Text in dieser Datei verrät \(kind.label.de)",
                en: "the case is anonymous, but a text in this file gives away \(kind.label.en)"))
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPublication
import CasebookYAML

/// No text of an anonymous case tells who is meant.
struct AnonymityCheck: CaseCheck {
    let rules: [Rule] = [.identifiesCompany, .anonymousPerson, .anonymousHiddenData]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.isAnonymous else { return }
        for quote in subject.file.records("quotes") {
            if let person = quote.text("person") { report.report(AnonymityPhrases.person, at: person) }
        }
        guard let study = subject.study else { return }
        let terms = IdentifyingTerms(of: study)
        if let root = subject.file.node { search(root, as: nil, in: CaseStudy.part, terms, &report) }
        if let term = terms.first(inIdentifier: subject.folderName) {
            report.report(AnonymityPhrases.folder(term.kind), at: nil)
        }
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            guard let inspected = subject.media[file.value] else { continue }
            if !inspected.hidden.isEmpty { report.report(AnonymityPhrases.hidden(inspected.hidden), at: file) }
            if let term = terms.first(in: inspected.text)
                ?? inspected.names.lazy.compactMap({ terms.first(inIdentifier: $0) }).first
            {
                report.report(AnonymityPhrases.insideMedium(term.kind), at: file)
            }
        }
    }

    /// Looks through everything that the gate does not take out of an anonymous case.
    private func search(
        _ node: YAMLNode, as field: FieldDescription?, in part: PartDescription?, _ terms: IdentifyingTerms,
        _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            if let term = field?.kind.search == .identifier
                ? terms.first(inIdentifier: scalar.text) : terms.first(in: scalar.text)
            {
                report.report(AnonymityPhrases.term(term.kind), at: node)
            }
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text else { continue }
                let field = part?[key]
                guard field?.exposure ?? .published == .published else { continue }
                search(entry.value, as: field, in: field?.kind.part, terms, &report)
            }
        case .sequence: for item in node.items { search(item, as: field, in: part, terms, &report) }
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

    static func folder(_ kind: IdentifyingTerms.Kind) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Name des Ordners verrät \(kind.label.de)", en: "the folder's name gives away \(kind.label.en)"),
            hint: LocalizedText(de: "wählen Sie eine andere Kennung", en: "choose another id"))
    }

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

    static func hidden(_ data: [HiddenData]) -> Finding {
        Finding(
            .anonymousHiddenData,
            LocalizedText(
                de:
                    "der Fall ist anonym, aber in der Datei steckt, was der Export nicht entfernen kann: \(data.label.de)",
                en: "the case is anonymous, but the file holds what the export cannot take out: \(data.label.en)"),
            hint: LocalizedText(
                de: "entfernen Sie es im Programm, aus dem die Datei stammt; bis dahin wird der Fall nicht exportiert",
                en: "take it out in the program that the file comes from; until then the case is not exported"))
    }

    static func insideMedium(_ kind: IdentifyingTerms.Kind) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber ein Text in dieser Datei verrät \(kind.label.de)",
                en: "the case is anonymous, but a text in this file gives away \(kind.label.en)"))
    }
}

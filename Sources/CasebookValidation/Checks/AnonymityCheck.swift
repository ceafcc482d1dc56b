import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPublication
import CasebookYAML

/// No text of an anonymous case tells who is meant.
struct AnonymityCheck: CaseCheck {
    let rules: [Rule] = [.identifiesCompany, .anonymousPerson, .anonymousHiddenData]

    /// The keys whose values the gate removes from an anonymous case, each with the key that it stands below; what they
    /// say does not leave the house.
    private static let removedKeys: [String: Set<String>] = [
        "": ["contact", "withdrawn"], "company": ["name", "website", "place"], "support": ["coaches"],
        "quotes": ["person"], "media": ["credit"], "release": ["granted_by"],
    ]

    /// The keys of ids, paths and addresses, in which words stand without gaps.
    private static let identifiers: Set = ["id", "file", "url"]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.isAnonymous else { return }
        for quote in subject.file.records("quotes") {
            if let person = quote.text("person") { report.report(AnonymityPhrases.person, at: person) }
        }
        guard let study = subject.study else { return }
        let terms = IdentifyingTerms(of: study)
        if let root = subject.file.node { search(root, below: "", terms, &report) }
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

    private func search(
        _ node: YAMLNode, below key: String, _ terms: IdentifyingTerms, _ report: inout DiagnosticCollector
    ) {
        switch node.content {
        case .scalar(let scalar):
            if let term = Self.identifiers.contains(key)
                ? terms.first(inIdentifier: scalar.text) : terms.first(in: scalar.text)
            {
                report.report(AnonymityPhrases.term(term.kind), at: node)
            }
        case .mapping:
            for entry in node.entries {
                guard let name = entry.key.text, Self.removedKeys[key]?.contains(name) != true else { continue }
                search(entry.value, below: name, terms, &report)
            }
        case .sequence: for item in node.items { search(item, below: key, terms, &report) }
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

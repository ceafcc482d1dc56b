import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPublication
import CasebookYAML

/// No text of an anonymous case tells who is meant.
struct AnonymityCheck: CaseCheck {
    let rules: [Rule] = [
        .identifiesCompany, .likelyIdentifiesCompany, .anonymousPerson, .anonymousAuthor, .anonymousHiddenData,
    ]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.isAnonymous else { return }
        for quote in subject.file.records("quotes") {
            if let person = quote.text("person") { report.report(AnonymityPhrases.person, at: person) }
        }
        checkAuthors(of: subject, &report)
        guard let study = subject.study else { return }
        let terms = IdentifyingTerms(of: study)
        if let root = subject.file.node {
            PublishedValues.visit(root, isAnonymous: true) { node, field, text in
                let isIdentifier = field?.kind.search == .identifier
                guard let term = isIdentifier ? terms.first(inIdentifier: text) : terms.first(in: text) else { return }
                report.report(AnonymityPhrases.term(term), at: node)
            }
        }
        if let term = terms.first(inIdentifier: subject.folderName) {
            report.report(AnonymityPhrases.folder(term), at: nil)
        }
        checkLabels(of: subject, study, terms, &report)
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            guard let inspected = subject.media[file.value] else { continue }
            if !inspected.hidden.isEmpty { report.report(AnonymityPhrases.hidden(inspected.hidden), at: file) }
            if let term = terms.first(in: inspected.text)
                ?? inspected.names.lazy.compactMap({ terms.first(inIdentifier: $0) }).first
            {
                report.report(AnonymityPhrases.insideMedium(term), at: file)
            }
        }
    }

    /// The gate takes out who wrote the text; whoever is cited instead shall not come as a surprise.
    private func checkAuthors(of subject: CaseSubject, _ report: inout DiagnosticCollector) {
        let origin = subject.file.record("origin").record("publisher").string("name")
        let publisher = origin ?? subject.book?.publisher.name
        for author in subject.file.records("authors") {
            guard let name = author.text("name") ?? author.text("organisation"), name.value != publisher else {
                continue
            }
            report.report(AnonymityPhrases.author(citing: publisher), at: name)
        }
    }

    /// What the export shows for codes is read like any other text.
    private func checkLabels(
        of subject: CaseSubject, _ study: CaseStudy, _ terms: IdentifyingTerms, _ report: inout DiagnosticCollector
    ) {
        if let region = study.company.region, let term = terms.first(in: region) {
            report.report(AnonymityPhrases.region(region, term), at: subject.file.field("company", "region"))
        }
        for (index, key) in study.topics.enumerated() {
            guard let label = (subject.book?.topic(key) ?? study.origin?.topic(key))?.label,
                let term = terms.first(in: label.de) ?? terms.first(in: label.en), term.isSure,
                let node = subject.file.node("topics")
            else { continue }
            report.report(AnonymityPhrases.term(term), at: Array(node.items).dropFirst(index).first ?? node)
        }
    }
}

/// The values of a file that people read once its case is published.
enum PublishedValues {
    /// Visits every value below a node that the gate lets out.
    ///
    /// - Parameter isAnonymous: whether the gate takes out what identifies the company; credits it takes out where they name it.
    static func visit(
        _ node: YAMLNode, isAnonymous: Bool, _ visit: (YAMLNode, FieldDescription?, String) -> Void
    ) {
        walk(node, as: nil, in: CaseStudy.part, isAnonymous, visit)
    }

    private static func walk(
        _ node: YAMLNode, as field: FieldDescription?, in part: PartDescription?, _ isAnonymous: Bool,
        _ visit: (YAMLNode, FieldDescription?, String) -> Void
    ) {
        switch node.content {
        case .scalar(let scalar): visit(node, field, scalar.text)
        case .mapping:
            for entry in node.entries {
                guard let key = entry.key.text else { continue }
                let field = part?[key]
                switch field?.exposure ?? .published {
                case .published: break
                case .removedWhereNaming: if isAnonymous { continue }
                case .identifying, .internal: continue
                }
                walk(entry.value, as: field, in: field?.kind.part, isAnonymous, visit)
            }
        case .sequence: for item in node.items { walk(item, as: field, in: part, isAnonymous, visit) }
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

    static func author(citing publisher: String?) -> Finding {
        let name = publisher.map { LocalizedText(de: " („\($0)“)", en: " (\"\($0)\")") }
        return Finding(
            .anonymousAuthor,
            LocalizedText(
                de:
                    "der Fall ist anonym; der Export lässt den Verfasser weg und nennt den Herausgeber\(name?.de ?? "")",
                en: "the case is anonymous; the export leaves out the author and cites the publisher\(name?.en ?? "")"),
            hint: LocalizedText(
                de: "lassen Sie „authors“ weg, wenn Sie damit einverstanden sind",
                en: "leave \"authors\" out if you agree to that"))
    }

    static func folder(_ term: IdentifyingTerms.Term) -> Finding {
        let kind = term.kind
        return Finding(
            term.rule,
            term.isSure
                ? LocalizedText(
                    de: "der Name des Ordners verrät \(kind.label.de)",
                    en: "the folder's name gives away \(kind.label.en)")
                : LocalizedText(
                    de: "der Name des Ordners verrät vielleicht \(kind.label.de)",
                    en: "the folder's name may give away \(kind.label.en)"),
            hint: LocalizedText(de: "wählen Sie eine andere Kennung", en: "choose another id"))
    }

    static func term(_ term: IdentifyingTerms.Term) -> Finding {
        term.isSure ? sure(term.kind) : likely(term)
    }

    private static func sure(_ kind: IdentifyingTerms.Kind) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber dieser Text verrät \(kind.label.de)",
                en: "the case is anonymous, but this text gives away \(kind.label.en)"),
            hint: LocalizedText(
                de: "formulieren Sie um; bis dahin wird der Fall nicht exportiert",
                en: "reword it; until then the case is not exported"))
    }

    private static func likely(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber „\(term.text)“ in diesem Text verrät vielleicht \(term.kind.label.de)",
                en: "the case is anonymous, but \"\(term.text)\" in this text may give away \(term.kind.label.en)"),
            hint: LocalizedText(
                de:
                    "formulieren Sie um; wenn das Wort niemanden verrät: „anonymity: [{text: \(term.text), by: …, reason: …}]“",
                en: "reword it; if the word gives nobody away: \"anonymity: [{text: \(term.text), by: …, reason: …}]\""),
            inForm: FormWords(
                LocalizedText(
                    de:
                        "der Fall ist anonym, aber „\(term.text)“ in diesem Text verrät vielleicht \(term.kind.label.de)",
                    en: "the case is anonymous, but \"\(term.text)\" in this text may give away \(term.kind.label.en)"),
                hint: LocalizedText(
                    de: "formulieren Sie um; wenn das Wort niemanden verrät, hält die Redaktion das in der Datei fest",
                    en: "reword it; if the word gives nobody away, the editors record that in the file")))
    }

    static func region(_ region: RegionCode, _ term: IdentifyingTerms.Term) -> Finding {
        let coarser = region.parent.map {
            LocalizedText(de: " (\($0.label.de): \($0.code))", en: " (\($0.label.en): \($0.code))")
        }
        return Finding(
            term.rule,
            term.isSure
                ? LocalizedText(
                    de:
                        "der Fall ist anonym, aber der Export zeigt die Region als „\(region.label.de)“, und das verrät \(term.kind.label.de)",
                    en:
                        "the case is anonymous, but the export shows the region as \"\(region.label.en)\", which gives away \(term.kind.label.en)"
                )
                : LocalizedText(
                    de:
                        "der Fall ist anonym, und der Export zeigt die Region als „\(region.label.de)“; das verrät vielleicht \(term.kind.label.de)",
                    en:
                        "the case is anonymous, and the export shows the region as \"\(region.label.en)\", which may give away \(term.kind.label.en)"
                ),
            hint: LocalizedText(
                de: "nennen Sie ein größeres Gebiet\(coarser?.de ?? ""), oder lassen Sie die Region weg",
                en: "name a larger area\(coarser?.en ?? ""), or leave the region out"))
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

    static func insideMedium(_ term: IdentifyingTerms.Term) -> Finding {
        let kind = term.kind
        return Finding(
            term.rule,
            term.isSure
                ? LocalizedText(
                    de: "der Fall ist anonym, aber ein Text in dieser Datei verrät \(kind.label.de)",
                    en: "the case is anonymous, but a text in this file gives away \(kind.label.en)")
                : LocalizedText(
                    de: "der Fall ist anonym, aber „\(term.text)“ in dieser Datei verrät vielleicht \(kind.label.de)",
                    en: "the case is anonymous, but \"\(term.text)\" in this file may give away \(kind.label.en)"))
    }
}

extension IdentifyingTerms.Term {
    /// The rule that it breaks.
    var rule: Rule { isSure ? .identifiesCompany : .likelyIdentifiesCompany }
}

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
            if let person = quote.text("person") { report.report(AnonymousPerson.finding, at: person) }
        }
        checkAuthors(of: subject, &report)
        guard let study = subject.study, let terms = subject.terms else { return }
        if let root = subject.file.node {
            PublishedValues.visit(root, isAnonymous: true) { node, field, text in
                let isIdentifier = field?.kind.search == .identifier
                guard let term = isIdentifier ? terms.first(inIdentifier: text) : terms.first(in: text) else { return }
                report.report(term.inText, at: node)
            }
        }
        if let term = terms.first(inIdentifier: subject.folderName) {
            report.report(term.inFolder, at: nil)
        }
        checkLabels(of: subject, study, terms, &report)
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            guard let inspected = subject.media[file.value] else { continue }
            if !inspected.hidden.isEmpty { report.report(AnonymousHiddenData.finding(inspected.hidden), at: file) }
            if let term = terms.first(in: inspected.text)
                ?? inspected.names.lazy.compactMap({ terms.first(inIdentifier: $0) }).first
            {
                report.report(term.inMedium, at: file)
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
            report.report(AnonymousAuthor.finding(citing: publisher), at: name)
        }
    }

    /// What the export shows for codes is read like any other text.
    private func checkLabels(
        of subject: CaseSubject, _ study: CaseStudy, _ terms: IdentifyingTerms, _ report: inout DiagnosticCollector
    ) {
        if let region = study.company.region, let term = terms.first(inRegionOf: study) {
            report.report(term.inLabel(of: region), at: subject.file.field("company", "region"))
        }
        let topics = subject.file.node("topics")
        for (index, key) in study.topics.enumerated() {
            guard let label = (subject.book?.topic(key) ?? study.origin?.topic(key))?.label else { continue }
            check([label], terms, at: topics.flatMap { Array($0.items).dropFirst(index).first ?? $0 }, &report)
        }
        let indicators = (subject.book?.indicators ?? []) + (study.origin?.indicators ?? [])
        for (outcome, record) in zip(study.outcomes, subject.file.records("outcomes")) {
            guard let key = outcome.indicator?.key, let common = indicators.first(where: { $0.key == key }) else {
                continue
            }
            let labels = [common.label, common.unit].compactMap(\.self)
            check(labels, terms, at: record.record("indicator").node("key"), &report)
        }
    }

    /// The book's words that the export shows for a key are read like any other text.
    private func check(
        _ labels: [LocalizedText], _ terms: IdentifyingTerms, at node: YAMLNode?, _ report: inout DiagnosticCollector
    ) {
        guard let node else { return }
        let found = labels.flatMap { label in
            [label.de, label.en].compactMap { text in terms.first(in: text).map { (label, $0) } }
        }
        guard let (label, term) = found.first(where: { $0.1.isSure }) ?? found.first else { return }
        report.report(term.inLabel(label), at: node)
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
                // Its own company names every case but an anonymous one.
                case .identifying(.companyName), .identifying(.website), .identifying(.place), .internal: continue
                case .identifying: if isAnonymous { continue }
                }
                walk(entry.value, as: field, in: field?.kind.part, isAnonymous, visit)
            }
        case .sequence: for item in node.items { walk(item, as: field, in: part, isAnonymous, visit) }
        }
    }
}

/// A sure hit is an error, a likely one a warning that an editor settles.
extension IdentifyingTerms.Term {
    fileprivate var inText: Finding { isSure ? IdentifiesCompany.text(self) : LikelyIdentifiesCompany.text(self) }

    fileprivate var inFolder: Finding { isSure ? IdentifiesCompany.folder(self) : LikelyIdentifiesCompany.folder(self) }

    fileprivate var inMedium: Finding { isSure ? IdentifiesCompany.medium(self) : LikelyIdentifiesCompany.medium(self) }

    fileprivate func inLabel(_ label: LocalizedText) -> Finding {
        isSure ? IdentifiesCompany.label(label, self) : LikelyIdentifiesCompany.label(label, self)
    }

    fileprivate func inLabel(of region: RegionCode) -> Finding {
        isSure ? IdentifiesCompany.region(region, self) : LikelyIdentifiesCompany.region(region, self)
    }
}

import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Texts follow the house style, in a collection that asks for it.
struct HouseStyle: CaseCheck {
    let rules: [Rule] = [.houseStyle]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        // What comes from another book follows the style of that one.
        guard subject.vocabulary?.hasHouseStyle == true, !subject.file.has("origin"), let node = subject.file.node
        else {
            return
        }
        let language = Self.language(subject.file.string("language") ?? "")
        check(node, .part(CaseStudy.part), language, &report)
        checkMark(subject, language, &report)
    }

    private static func language(_ tag: String) -> StyleSlip.Language {
        switch tag.split(separator: "-").first {
        case "de": .german
        case "en": .english
        default: .other
        }
    }

    private func check(
        _ node: YAMLNode, _ kind: FieldKind, _ language: StyleSlip.Language, _ report: inout DiagnosticCollector
    ) {
        switch kind {
        case .line, .paragraph, .markdown:
            guard let text = node.text, let slip = StyleSlip(in: text, language) else { return }
            report.report(Self.finding(slip), at: node)
        case .list(let item, _): for node in node.items { check(node, item, language, &report) }
        case .part(let part): check(node, part, language, &report)
        case .shorthand(let part):
            if node.scalar == nil {
                check(node, part, language, &report)
            } else {
                check(node, .line(), language, &report)
            }
        default: return
        }
    }

    private func check(
        _ node: YAMLNode, _ part: PartDescription, _ language: StyleSlip.Language, _ report: inout DiagnosticCollector
    ) {
        for entry in node.entries {
            guard let key = entry.key.text, let field = part[key], field.exposure != .internal else { continue }
            check(entry.value, field.kind, language, &report)
        }
    }

    /// An invented company says in brackets behind its name what it is.
    private func checkMark(
        _ subject: CaseSubject, _ language: StyleSlip.Language, _ report: inout DiagnosticCollector
    ) {
        guard subject.file.flag("fictional"), let name = subject.file.record("company").text("name") else { return }
        let mark: String? =
            switch language {
            case .german: "(erfunden)"
            case .english: "(invented)"
            case .other: nil
            }
        guard let mark, !name.value.hasSuffix(mark) else { return }
        report.report(Self.missing(mark), at: name)
    }

    private static func missing(_ mark: String) -> Finding {
        Finding(
            .houseStyle,
            LocalizedText(
                de: "der Name sagt nicht, dass es das Unternehmen nicht gibt",
                en: "the name does not say that the company is invented"),
            hint: LocalizedText(de: "schreiben Sie dahinter „\(mark)“", en: "add \"\(mark)\" after it"))
    }

    private static func finding(_ slip: StyleSlip) -> Finding {
        Finding(
            .houseStyle,
            LocalizedText(
                de: "der Hausstil schreibt „\(slip.found.quotable())“ anders",
                en: "the house style writes \"\(slip.found.quotable())\" differently"),
            hint: hint(slip.kind))
    }

    private static func hint(_ kind: StyleSlip.Kind) -> LocalizedText {
        switch kind {
        case .apostrophe: LocalizedText(de: "der Apostroph ist ’", en: "the apostrophe is ’")
        case .quotationMark:
            LocalizedText(de: "Anführungszeichen stehen unten und oben: „so“", en: "use curly quotation marks")
        case .dash: LocalizedText(de: "der Gedankenstrich ist länger: –", en: "a dash is longer: –")
        case .gender:
            LocalizedText(
                de: "nehmen Sie ein neutrales Wort oder nennen Sie beide Formen", en: "use a neutral word or both forms"
            )
        case .space:
            LocalizedText(
                de: "zwischen Zahl und Zeichen steht ein geschütztes Leerzeichen",
                en: "a non-breaking space goes between a number and a unit")
        case .percent:
            LocalizedText(
                de: "im Englischen steht vor dem Prozentzeichen kein Leerzeichen",
                en: "there is no space before a percent sign")
        case .time:
            LocalizedText(de: "die Uhrzeit hat einen Punkt: 9.40 Uhr", en: "the time of day has a point: 9.40 Uhr")
        }
    }
}

extension Rule {
    /// Texts follow the house style.
    static let houseStyle = Rule(
        "house-style", .warning,
        summary: LocalizedText(
            de: "Texte folgen dem Hausstil, wenn die Sammlung das verlangt.",
            en: "Texts follow the house style, if the collection asks for it."),
        explanation: LocalizedText(
            de: """
                Eingeschaltet wird die Prüfung mit house_style: true in casebook.yaml. Sie sieht, was ein Programm sehen kann: \
                Apostrophe und Anführungszeichen, Gedankenstriche, geschützte Leerzeichen, Uhrzeiten, Genderzeichen und den \
                Vermerk hinter dem Namen erfundener Unternehmen. Alles andere steht im Handbuch unter „Hausstil“.
                """,
            en: """
                The check is switched on by house_style: true in casebook.yaml. It sees what a program can see: apostrophes \
                and quotation marks, dashes, non-breaking spaces, times of day, German gender signs, and the note after the \
                name of an invented company. Everything else is in the handbook, under "House style".
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # „9:40 Uhr“, und house_style: true",
                en: "CaseStudies/nova/↓case.yaml  # \"9:40 Uhr\", and house_style: true",
                for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted(
                de: "CaseStudies/nova/case.yaml  # „9.40 Uhr“, und house_style: true",
                en: "CaseStudies/nova/case.yaml  # \"9.40 Uhr\", and house_style: true",
                for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted("summary: 9:40 Uhr, Kolleg*innen und 17 %", for: "summary: Kurz gesagt"),
        ])
}

import CasebookPluginAPI

/// What came of it.
extension ArticleWriter {
    func write(_ outcome: Outcome, to xml: inout XMLWriter) {
        xml.element("section", .id(ids.outcome(outcome.id))) { xml in
            xml.element("title", text: outcome.title)
            writeJudgement(of: outcome, to: &xml)
            if outcome.description != nil { xml.blocks(of: outcome.description) }
            if let indicator = outcome.indicator {
                writeChart(of: indicator, for: outcome.id, to: &xml)
                write(indicator, to: &xml)
            }
            let causes = study.titles(of: outcome.measures)
            if !causes.isEmpty { write(causes, of: outcome.verdict, to: &xml) }
            let says = outcome.description != nil || outcome.indicator != nil || outcome.verdict != nil
            if !says, study.goal(of: outcome) == nil, causes.isEmpty { xml.element("para") }
        }
    }

    /// How it turned out, and for which goal.
    private func writeJudgement(of outcome: Outcome, to xml: inout XMLWriter) {
        let goal = study.goal(of: outcome)
        guard goal != nil || outcome.verdict != nil else { return }
        xml.mixed("para", XMLProperty("role", "verdict")) { xml in
            if let verdict = outcome.verdict { label(wording(verdict.label), in: &xml) }
            guard let goal else { return }
            label((outcome.verdict == nil ? "" : " · ") + wording(Phrase.goal) + ": ", in: &xml)
            xml.text(goal.text)
        }
    }

    /// Cross-references to the measures that brought the outcome about, or were to.
    private func write(
        _ causes: [(id: MeasureID, title: String)], of verdict: Verdict?, to xml: inout XMLWriter
    ) {
        xml.mixed("para") { xml in
            label(wording(Phrase.causes(of: verdict)) + ": ", in: &xml)
            for (index, cause) in causes.enumerated() {
                if index > 0 { xml.text("; ") }
                xml.element("link", XMLProperty("linkend", ids.measure(cause.id)), text: cause.title)
            }
        }
    }

    private func writeChart(of indicator: Indicator, for outcome: OutcomeID, to xml: inout XMLWriter) {
        guard let chart = BarDrawing(of: indicator, wording) else { return }
        xml.element("informalfigure", labels, XMLProperty("role", "chart")) { xml in
            picture(at: BarDrawing.path(of: outcome, in: study.id), format: "SVG", alt: chart.alt, to: &xml)
        }
    }

    private func write(_ indicator: Indicator, to xml: inout XMLWriter) {
        let facts = wording.facts(of: indicator)
        xml.element("table", XMLProperty("frame", "topbot"), XMLProperty("rowheader", "firstcol")) { xml in
            xml.element("title", text: indicator.name)
            xml.element("tgroup", XMLProperty("cols", "2")) { xml in
                xml.element("colspec", XMLProperty("colname", "c1"))
                xml.element("colspec", XMLProperty("colname", "c2"))
                xml.element("tbody") { xml in
                    for fact in facts {
                        row(fact.label, fact.isOfCase ? nil : labels, to: &xml) { write(fact, of: indicator, to: &$0) }
                    }
                    // A table body must not be empty.
                    if facts.isEmpty { row(Phrase.indicator, nil, to: &xml) { $0.text(indicator.name) } }
                }
            }
        }
    }

    /// A row of a table with what it says in a language: that of labels, or the case's own if `nil`.
    private func row(
        _ label: LocalizedText, _ language: XMLProperty?, to xml: inout XMLWriter, value: (inout XMLWriter) -> Void
    ) {
        xml.element("row") { xml in
            xml.element("entry", labels, text: wording(label))
            xml.mixed("entry", language, content: value)
        }
    }

    /// What a figure says; its unit is in the language of the case, all other words are Casebook's.
    private func write(_ fact: IndicatorFact, of indicator: Indicator, to xml: inout XMLWriter) {
        guard labels != nil else { return xml.text(fact.value) }
        switch fact.kind {
        case .figure(let value, _):
            let figure = wording.figure(value, unit: indicator.unit)
            write(figure.number, unit: figure.unit, to: &xml)
        case .change:
            guard let change = wording.change(of: indicator), !change.isUnitOfWording else { fallthrough }
            write(change.difference, unit: change.unit, to: &xml)
            if let relative = change.relative { xml.text(" (\(relative))") }
        default: xml.text(fact.value)
        }
    }

    private func write(_ number: String, unit: String?, to xml: inout XMLWriter) {
        xml.text(number)
        guard let unit, !unit.isEmpty else { return }
        xml.text("\u{A0}")
        xml.element("phrase", .language(study.language.text, in: language.page), text: unit)
    }
}

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
                    for fact in facts { row(wording(fact.label), fact.value, to: &xml) }
                    // A table body must not be empty.
                    if facts.isEmpty { row(wording(Phrase.indicator), indicator.name, to: &xml) }
                }
            }
        }
    }

    private func row(_ label: String, _ value: String, to xml: inout XMLWriter) {
        xml.element("row") { xml in
            xml.element("entry", labels, text: label)
            xml.element("entry", text: value)
        }
    }
}

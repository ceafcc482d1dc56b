import CasebookPluginAPI

/// What came of it.
extension ArticleWriter {
    func write(_ outcome: Outcome, to xml: inout XMLWriter) {
        xml.element("section", .id(ids.outcome(outcome.id))) { xml in
            xml.element("title", text: outcome.title)
            if outcome.description != nil { xml.blocks(of: outcome.description) }
            if let indicator = outcome.indicator {
                writeChart(of: indicator, for: outcome.id, to: &xml)
                write(indicator, to: &xml)
            }
            let causes = study.titles(of: outcome.measures)
            if !causes.isEmpty { write(causes, to: &xml) }
            if outcome.description == nil, outcome.indicator == nil, causes.isEmpty { xml.element("para") }
        }
    }

    /// Cross-references to the measures that brought the outcome about.
    private func write(_ causes: [(id: MeasureID, title: String)], to xml: inout XMLWriter) {
        xml.mixed("para") { xml in
            label(wording(Phrase.broughtAboutBy) + ": ", in: &xml)
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
        let rows = rows(of: indicator)
        xml.element("table", XMLProperty("frame", "topbot"), XMLProperty("rowheader", "firstcol")) { xml in
            xml.element("title", text: indicator.name)
            xml.element("tgroup", XMLProperty("cols", "2")) { xml in
                xml.element("colspec", XMLProperty("colname", "c1"))
                xml.element("colspec", XMLProperty("colname", "c2"))
                xml.element("tbody") { xml in
                    for (label, value) in rows {
                        xml.element("row") { xml in
                            xml.element("entry", labels, text: wording(label))
                            xml.element("entry", text: value)
                        }
                    }
                }
            }
        }
    }

    private func rows(of indicator: Indicator) -> [(LocalizedText, String)] {
        let unit = indicator.unit
        var rows: [(LocalizedText, String)] = []
        func add(_ label: LocalizedText, _ value: String?) {
            if let value { rows.append((label, value)) }
        }
        add(Phrase.before, indicator.before.map { wording.quantity($0, unit: unit) })
        add(Phrase.after, indicator.after.map { wording.quantity($0, unit: unit) })
        add(Phrase.change, indicator.change.map { wording.change($0, unit: unitOfChange(of: indicator)) })
        add(DocBookPhrases.better, indicator.better.map { wording($0.label) })
        add(Phrase.measuredOn, indicator.measuredOn.map(wording.date))
        add(Phrase.source, indicator.source)
        // A unit without a figure would otherwise be lost.
        if indicator.before == nil, indicator.after == nil { add(DocBookPhrases.unit, unit) }
        // A table body must not be empty.
        return rows.isEmpty ? [(Phrase.indicator, indicator.name)] : rows
    }

    /// The difference between two percentages is in percentage points.
    private func unitOfChange(of indicator: Indicator) -> String? {
        indicator.unit == "%" ? wording(DocBookPhrases.percentagePoints) : indicator.unit
    }
}

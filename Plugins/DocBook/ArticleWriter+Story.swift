import CasebookPluginAPI

/// The story.
extension ArticleWriter {
    func writeStory(to xml: inout XMLWriter) {
        for part in study.story {
            section(part.id, part.heading, to: &xml) { xml in
                switch part.content {
                case .text(let text): xml.blocks(of: text)
                case .sentences(let sentences):
                    xml.element("itemizedlist") { xml in
                        for sentence in sentences { xml.element("listitem") { $0.paragraph(sentence) } }
                    }
                case .goals(let goals):
                    xml.element("itemizedlist") { xml in
                        for goal in goals { xml.element("listitem") { write(goal, to: &$0) } }
                    }
                case .answers(let answers): write(answers, to: &xml)
                case .phases(let phases): for phase in phases { write(phase, to: &xml) }
                case .outcomes(let outcomes): for outcome in outcomes { write(outcome, to: &xml) }
                }
            }
        }
    }

    private func write(_ goal: StoryPart.GoalStatement, to xml: inout XMLWriter) {
        xml.mixed("para") { xml in
            xml.text(goal.text)
            if let verdict = goal.verdict { label(" (\(wording(verdict.label)))", in: &xml) }
        }
    }

    private func write(_ answers: [StoryPart.Answer], to xml: inout XMLWriter) {
        xml.element("variablelist", XMLProperty("spacing", "compact")) { xml in
            for answer in answers { xml.entry(wording(answer.label), labels) { $0.paragraph(answer.text) } }
        }
    }

    private func write(_ phase: Phase, to xml: inout XMLWriter) {
        xml.element("section", .id(ids.phase(phase.id))) { xml in
            xml.element("title", text: phase.title)
            if let period = wording.period(phase.period) { xml.paragraph(period, labels) }
            if phase.summary != nil { xml.blocks(of: phase.summary) }
            if let hours = phase.hours {
                xml.paragraph("\(wording(DocBookPhrases.hours)): \(wording.hours(hours))", labels)
            }
            for measure in phase.measures { write(measure, to: &xml) }
            // A section must not end with its title.
            if phase.period.isEmpty, phase.summary == nil, phase.measures.isEmpty { xml.element("para") }
        }
    }

    private func write(_ measure: Measure, to xml: inout XMLWriter) {
        xml.element("section", .id(ids.measure(measure.id)), XMLProperty("role", "measure")) { xml in
            xml.element("title", text: measure.title)
            facts(of: measure, to: &xml)
            if measure.description != nil { xml.blocks(of: measure.description) }
        }
    }

    private func facts(of measure: Measure, to xml: inout XMLWriter) {
        let facts: [(LocalizedText, String)] = [
            measure.kind.map { (Phrase.kind, wording($0.label)) },
            measure.status.map { (Phrase.status, wording($0.label)) },
            wording.period(measure.period).map { (Phrase.period, $0) },
            measure.hours.map { (Phrase.effort, wording.hours($0)) },
        ].compactMap(\.self)
        guard !facts.isEmpty || measure.reason != nil else {
            if measure.description == nil { xml.element("para") }
            return
        }
        xml.element("variablelist", XMLProperty("spacing", "compact")) { xml in
            for (label, value) in facts { xml.entry(wording(label), labels) { $0.paragraph(value, labels) } }
            if let reason = measure.reason { xml.entry(wording(Phrase.reason), labels) { $0.paragraph(reason) } }
        }
    }
}

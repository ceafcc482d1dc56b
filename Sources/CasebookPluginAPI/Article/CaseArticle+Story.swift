import CasebookMarkup
import CasebookModel

extension CaseArticle {
    func writeStory(to html: inout HTMLWriter) {
        for part in study.story where !part.isOpening { write(part, to: &html) }
    }

    /// The case in a minute, before the facts.
    func writeBrief(to html: inout HTMLWriter) {
        for part in study.story where part.isOpening { write(part, to: &html) }
    }

    private func write(_ part: StoryPart, to html: inout HTMLWriter) {
        html(heading(), wording(part.heading))
        switch part.content {
        case .text(let text): write(text, at: 0, to: &html)
        case .sentences(let sentences):
            html(.ul, .lang(language.texts)) { html in
                for sentence in sentences { html(.li, sentence) }
            }
        case .goals(let goals):
            html(.ul) { html in
                for goal in goals { html(.li) { write(goal, to: &$0) } }
            }
        case .answers(let answers): write(answers, to: &html)
        case .phases(let phases): for phase in phases { write(phase, to: &html) }
        case .outcomes(let outcomes): for outcome in outcomes { write(outcome, to: &html) }
        }
    }

    private func write(_ goal: StoryPart.GoalStatement, to html: inout HTMLWriter) {
        html(.span, .lang(language.texts), text: goal.text)
        if let verdict = goal.verdict { html.text(" (\(wording(verdict.label)))") }
    }

    private func write(_ answers: [StoryPart.Answer], to html: inout HTMLWriter) {
        html(.dl) { html in
            for answer in answers {
                html(.dt, wording(answer.label))
                html(.dd, .lang(language.texts), text: answer.text)
            }
        }
    }

    private func write(_ phase: Phase, to html: inout HTMLWriter) {
        html(heading(1), .lang(language.texts), text: phase.title)
        details([wording.period(phase.period), phase.hours.map(wording.hours)], to: &html)
        write(phase.summary, at: 1, to: &html)
        for measure in phase.measures {
            html(heading(2), .lang(language.texts), text: measure.title)
            details(
                [
                    measure.kind.map { wording($0.label) }, measure.status.map { wording($0.label) },
                    wording.period(measure.period), measure.hours.map(wording.hours),
                ], to: &html)
            if let reason = measure.reason {
                html(.p) { html in
                    html.text(wording(Phrase.reason) + ": ")
                    html(.span, .lang(language.texts), text: reason)
                }
            }
            write(measure.description, at: 2, to: &html)
        }
    }

    private func details(_ parts: [String?], to html: inout HTMLWriter) {
        let parts = parts.compactMap(\.self)
        guard !parts.isEmpty else { return }
        html(.p) { html in html(.em) { $0.text(parts, apartBy: " · ") } }
    }

    private func write(_ outcome: Outcome, to html: inout HTMLWriter) {
        html(heading(1), .lang(language.texts), text: outcome.title)
        writeJudgement(of: outcome, to: &html)
        write(outcome.description, at: 1, to: &html)
        if let indicator = outcome.indicator { write(indicator, to: &html) }
        writeCauses(of: outcome, to: &html)
    }

    /// How it turned out, and for which goal.
    private func writeJudgement(of outcome: Outcome, to html: inout HTMLWriter) {
        let goal = study.goal(of: outcome)
        guard goal != nil || outcome.verdict != nil else { return }
        html(.p) { html in
            if let verdict = outcome.verdict { html(.strong, wording(verdict.label)) }
            guard let goal else { return }
            html.text((outcome.verdict == nil ? "" : " · ") + wording(Phrase.goal) + ": ")
            html(.span, .lang(language.texts), text: goal.text)
        }
    }

    private func write(_ indicator: Indicator, to html: inout HTMLWriter) {
        // No table: a long word in a cell would make it wider than a phone.
        html(.p, .lang(language.texts)) { $0(.strong, indicator.name) }
        html(.dl) { html in
            for fact in wording.facts(of: indicator) {
                html(.dt, wording(fact.label))
                html(.dd, .lang(fact.isOfCase ? language.texts : nil), text: fact.value)
            }
        }
    }

    private func writeCauses(of outcome: Outcome, to html: inout HTMLWriter) {
        let titles = study.titles(of: outcome.measures)
        guard !titles.isEmpty else { return }
        html(.p, wording(Phrase.causes(of: outcome.verdict)) + ":")
        html(.ul, .lang(language.texts)) { html in
            for (_, title) in titles { html(.li, title) }
        }
    }
}

extension ReleasedCaseStudy {
    /// The measures with these ids and their titles, in the order of the ids.
    public func titles(of measures: [MeasureID]) -> [(id: MeasureID, title: String)] {
        measures.compactMap { id in
            for phase in phases {
                if let measure = phase.measures.first(where: { $0.id == id }) { return (id, measure.title) }
            }
            return nil
        }
    }
}

import CasebookPluginAPI

extension CasePage {
    func writeStory(to html: inout HTMLWriter) {
        for part in study.story where !part.isOpening { write(part, to: &html) }
    }

    func write(_ part: StoryPart, to html: inout HTMLWriter) {
        section(part.id, part.heading, to: &html) { html in
            switch part.content {
            case .text(let text): write(text, below: 2, to: &html)
            case .sentences(let sentences):
                html(.ul, .lang(lang)) { html in
                    for sentence in sentences { html(.li, sentence) }
                }
            case .goals(let goals): write(goals, to: &html)
            case .answers(let answers): write(answers, to: &html)
            case .phases(let phases): write(phases, to: &html)
            case .outcomes(let outcomes):
                for outcome in outcomes {
                    html(.div, .class("outcome"), .id(CaseAnchors.outcome(outcome.id))) { write(outcome, to: &$0) }
                }
            }
        }
    }

    func section(
        _ id: String, _ heading: LocalizedText, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
    ) {
        html(.section, .labelled(by: id)) { html in
            html(.h2, .id(id), text: wording(heading))
            content(&html)
        }
        html.lineBreak()
    }

    private func write(_ markdown: Markdown?, below level: Int, to html: inout HTMLWriter) {
        guard let markdown, !markdown.isBlank else { return }
        html(.div, .class("prose"), .lang(lang)) { html in
            html.richText(markdown.richText, below: level, tables: .scrolling(label: wording(SitePhrases.table)))
        }
    }

    private func write(_ goals: [StoryPart.GoalStatement], to html: inout HTMLWriter) {
        html(.ul, .class("goals")) { html in
            for goal in goals {
                html(.li) { html in
                    html(.span, .lang(lang), text: goal.text)
                    guard let verdict = goal.verdict else { return }
                    html.text(" ")
                    VerdictBadge(verdict, wording).write(to: &html)
                }
            }
        }
    }

    private func write(_ answers: [StoryPart.Answer], to html: inout HTMLWriter) {
        html(.dl) { html in
            for answer in answers {
                // The style sheet puts the pair side by side where there is room, and one below the other where there is none.
                html(.div) { html in
                    html(.dt, wording(answer.label))
                    html(.dd, .lang(lang), text: answer.text)
                }
            }
        }
    }

    private func write(_ phases: [Phase], to html: inout HTMLWriter) {
        Timeline(of: study, on: place, lang: lang).write(to: &html)
        html(.ol, .class("phases")) { html in
            for phase in phases { html(.li, .id(CaseAnchors.phase(phase.id))) { write(phase, to: &$0) } }
        }
        HoursChart(of: study, wording, lang: lang).write(to: &html)
    }

    private func write(_ phase: Phase, to html: inout HTMLWriter) {
        html(.h3, .lang(lang), text: phase.title)
        details([wording.period(phase.period), phase.hours.map(wording.hours)], to: &html)
        write(phase.summary, below: 3, to: &html)
        for measure in phase.measures {
            html(.div, .class("measure"), .id(CaseAnchors.measure(measure.id))) { html in
                html(.h4, .lang(lang), text: measure.title)
                details(
                    [
                        measure.kind.map { wording($0.label) }, measure.status.map { wording($0.label) },
                        wording.period(measure.period), measure.hours.map(wording.hours),
                    ], to: &html)
                if let reason = measure.reason {
                    html(.p, .class("reason")) { html in
                        html.text(wording(Phrase.reason) + ": ")
                        html(.span, .lang(lang), text: reason)
                    }
                }
                write(measure.description, below: 4, to: &html)
            }
        }
    }

    private func details(_ parts: [String?], to html: inout HTMLWriter) {
        let parts = parts.compactMap(\.self)
        guard !parts.isEmpty else { return }
        html(.p, .class("details")) { $0.text(parts, apartBy: " · ") }
    }

    private func write(_ outcome: Outcome, to html: inout HTMLWriter) {
        html(.h3, .lang(lang), text: outcome.title)
        writeJudgement(of: outcome, to: &html)
        write(outcome.description, below: 3, to: &html)
        if let indicator = outcome.indicator {
            IndicatorChart(indicator: indicator, wording: wording, lang: lang).write(to: &html)
        }
        writeCauses(of: outcome, to: &html)
    }

    /// How it turned out, and for which goal.
    private func writeJudgement(of outcome: Outcome, to html: inout HTMLWriter) {
        let goal = study.goal(of: outcome)
        guard goal != nil || outcome.verdict != nil else { return }
        html(.p, .class("judgement")) { html in
            if let verdict = outcome.verdict { VerdictBadge(verdict, wording).write(to: &html) }
            guard let goal else { return }
            html.text((outcome.verdict == nil ? "" : " ") + wording(Phrase.goal) + ": ")
            html(.span, .lang(lang), text: goal.text)
        }
    }

    private func writeCauses(of outcome: Outcome, to html: inout HTMLWriter) {
        let causes = study.titles(of: outcome.measures)
        guard !causes.isEmpty else { return }
        html(.div, .class("causes")) { html in
            html(.p, wording(Phrase.causes(of: outcome.verdict)) + ":")
            html(.ul, .lang(lang)) { html in
                for (id, title) in causes {
                    html(.li) { $0(.a, .href(.fragment(CaseAnchors.measure(id))), text: title) }
                }
            }
        }
    }
}

import CasebookMarkup
import CasebookModel

extension CaseArticle {
    func writeStory(to html: inout HTMLWriter) {
        for part in study.story {
            html(.h2, wording(part.heading))
            switch part.content {
            case .text(let text): write(text, below: 2, to: &html)
            case .sentences(let sentences):
                html(.ul, .lang(language.texts)) { html in
                    for sentence in sentences { html(.li, sentence) }
                }
            case .answers(let answers): write(answers, to: &html)
            case .phases(let phases): for phase in phases { write(phase, to: &html) }
            case .outcomes(let outcomes): for outcome in outcomes { write(outcome, to: &html) }
            }
        }
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
        html(.h3, .lang(language.texts), text: phase.title)
        details([wording.period(phase.period), phase.hours.map(wording.hours)], to: &html)
        write(phase.summary, below: 3, to: &html)
        for measure in phase.measures {
            html(.h4, .lang(language.texts), text: measure.title)
            details(
                [
                    measure.kind.map { wording($0.label) }, measure.status.map { wording($0.label) },
                    wording.period(measure.period), measure.hours.map(wording.hours),
                ], to: &html)
            write(measure.description, below: 4, to: &html)
        }
    }

    private func details(_ parts: [String?], to html: inout HTMLWriter) {
        let parts = parts.compactMap(\.self)
        guard !parts.isEmpty else { return }
        html(.p) { $0(.em, parts.joined(separator: " · ")) }
    }

    private func write(_ outcome: Outcome, to html: inout HTMLWriter) {
        html(.h3, .lang(language.texts), text: outcome.title)
        write(outcome.description, below: 3, to: &html)
        if let indicator = outcome.indicator { write(indicator, to: &html) }
        writeCauses(of: outcome, to: &html)
    }

    private func write(_ indicator: Indicator, to html: inout HTMLWriter) {
        html(.table) { html in
            html(.caption, .lang(language.texts), text: indicator.name)
            html(.tbody) { html in
                row(Phrase.before, indicator.before.map { wording.quantity($0, unit: indicator.unit) }, to: &html)
                row(Phrase.after, indicator.after.map { wording.quantity($0, unit: indicator.unit) }, to: &html)
                row(Phrase.change, wording.change(of: indicator)?.text, to: &html)
                row(ArticlePhrases.direction, indicator.better.map { wording($0.label) }, to: &html)
                row(Phrase.measuredOn, indicator.measuredOn.map(wording.date), to: &html)
                row(Phrase.source, indicator.source, language: language.texts, to: &html)
            }
        }
    }

    private func row(_ label: LocalizedText, _ value: String?, language: String? = nil, to html: inout HTMLWriter) {
        guard let value else { return }
        html(.tr) { html in
            html(.th, .scope("row"), text: wording(label))
            html(.td, .lang(language), text: value)
        }
    }

    private func writeCauses(of outcome: Outcome, to html: inout HTMLWriter) {
        let titles = study.titles(of: outcome.measures)
        guard !titles.isEmpty else { return }
        html(.p, wording(Phrase.broughtAboutBy) + ":")
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

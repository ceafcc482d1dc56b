import CasebookMarkup
import CasebookModel

extension CaseArticle {
    func writeStory(to html: inout HTMLWriter) {
        section(Phrase.challenge, study.challenge, to: &html)
        writeGoals(to: &html)
        writeApproach(to: &html)
        writeOutcomes(to: &html)
        section(Phrase.lessons, study.lessons, to: &html)
        section(Phrase.transfer, study.transfer, to: &html)
    }

    private func section(_ heading: LocalizedText, _ text: Markdown?, to html: inout HTMLWriter) {
        guard let text, !text.isBlank else { return }
        html(.h2, wording(heading))
        write(text, below: 2, to: &html)
    }

    private func writeGoals(to html: inout HTMLWriter) {
        guard !study.goals.isEmpty else { return }
        html(.h2, wording(Phrase.goals))
        html(.ul, .lang(language.texts)) { html in
            for goal in study.goals { html(.li, goal) }
        }
    }

    private func writeApproach(to html: inout HTMLWriter) {
        guard !study.phases.isEmpty else { return }
        html(.h2, wording(Phrase.approach))
        for phase in study.phases {
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
    }

    private func details(_ parts: [String?], to html: inout HTMLWriter) {
        let parts = parts.compactMap(\.self)
        guard !parts.isEmpty else { return }
        html(.p) { $0(.em, parts.joined(separator: " · ")) }
    }

    private func writeOutcomes(to html: inout HTMLWriter) {
        guard !study.outcomes.isEmpty else { return }
        html(.h2, wording(Phrase.outcomes))
        for outcome in study.outcomes {
            html(.h3, .lang(language.texts), text: outcome.title)
            write(outcome.description, below: 3, to: &html)
            if let indicator = outcome.indicator { write(indicator, to: &html) }
            writeCauses(of: outcome, to: &html)
        }
    }

    private func write(_ indicator: Indicator, to html: inout HTMLWriter) {
        html(.table) { html in
            html(.caption, .lang(language.texts), text: indicator.name)
            html(.tbody) { html in
                row(Phrase.before, indicator.before.map { wording.quantity($0, unit: indicator.unit) }, to: &html)
                row(Phrase.after, indicator.after.map { wording.quantity($0, unit: indicator.unit) }, to: &html)
                row(
                    Phrase.change, indicator.change.map { wording.change($0, unit: unitOfChange(of: indicator)) },
                    to: &html)
                row(ArticlePhrases.direction, indicator.better.map { wording($0.label) }, to: &html)
                row(Phrase.measuredOn, indicator.measuredOn.map(wording.date), to: &html)
                row(Phrase.source, indicator.source, language: language.texts, to: &html)
            }
        }
    }

    /// The difference between two percentages is in percentage points.
    private func unitOfChange(of indicator: Indicator) -> String? {
        indicator.unit == "%" ? wording(ArticlePhrases.percentagePoints) : indicator.unit
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

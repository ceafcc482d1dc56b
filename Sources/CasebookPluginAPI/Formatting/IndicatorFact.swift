import CasebookModel

/// A line about an indicator, below its name: what every export says of it, in the same order and words.
public struct IndicatorFact: Sendable, Hashable {
    /// What the line is about.
    public let kind: Kind
    /// What stands before the value, for example "Before".
    public let label: LocalizedText
    /// The value as people read it, with its unit.
    public let value: String
    /// Whether the value is in the language of the case, not in that of the wording.
    public let isOfCase: Bool

    /// What a line is about.
    public enum Kind: Sendable, Hashable {
        /// A figure that a chart can show.
        case figure(Double, Figure)
        /// The difference between the figures before and after.
        case change
        /// How to read the figures, and where they come from.
        case note
    }

    /// Which of the figures it is.
    public enum Figure: Sendable, Hashable {
        /// At the beginning of the project.
        case before
        /// What was to be reached.
        case target
        /// At its end, or what would be possible.
        case after
        /// Taken again later.
        case later
    }
}

extension Wording {
    /// What is to be said of an indicator; never empty but for one without any figure.
    public func facts(of indicator: Indicator) -> [IndicatorFact] {
        figures(of: indicator) + notes(of: indicator)
    }

    private func figures(of indicator: Indicator) -> [IndicatorFact] {
        let isPossible = indicator.evidence == .potential
        let figures: [(Double?, IndicatorFact.Figure, LocalizedText)] =
            [
                (indicator.before, .before, Phrase.before), (indicator.target, .target, Phrase.target),
                (indicator.after, .after, isPossible ? Phrase.possible : Phrase.after),
            ] + indicator.later.map { ($0.value, .later, Phrase.later($0.on)) }
        let lines = figures.compactMap { value, figure, label in
            value.map { value in
                IndicatorFact(
                    kind: .figure(value, figure), label: label, value: quantity(value, unit: indicator.unit),
                    isOfCase: false)
            }
        }
        let change = change(of: indicator).map { change in
            IndicatorFact(
                kind: .change, label: isPossible ? Phrase.possibleChange : Phrase.change, value: change.text,
                isOfCase: false)
        }
        return lines + [change].compactMap(\.self) + unmeasured(indicator)
    }

    /// A target alone could be read as a result.
    private func unmeasured(_ indicator: Indicator) -> [IndicatorFact] {
        guard indicator.target != nil, indicator.lastFigure == nil else { return [] }
        return [
            IndicatorFact(kind: .note, label: Phrase.after, value: self(Phrase.notMeasured), isOfCase: false)
        ]
    }

    private func notes(of indicator: Indicator) -> [IndicatorFact] {
        var notes: [IndicatorFact] = []
        func add(_ label: LocalizedText, _ value: String?, isOfCase: Bool = false) {
            guard let value else { return }
            notes.append(IndicatorFact(kind: .note, label: label, value: value, isOfCase: isOfCase))
        }
        if let (followUp, standing) = indicator.lastStanding {
            add(Phrase.last(followUp.on), self(Phrase.standing(standing)))
        }
        add(Phrase.direction, indicator.better.map { self($0.label) })
        add(Phrase.measuredOn, indicator.measuredOn.map(date))
        add(Phrase.evidence, indicator.evidence.map { self($0.label) })
        add(Phrase.source, indicator.source, isOfCase: true)
        // A unit without a figure would otherwise be lost.
        if indicator.before == nil, indicator.target == nil, indicator.after == nil, indicator.later.isEmpty {
            add(Phrase.unit, indicator.unit, isOfCase: true)
        }
        return notes
    }
}

extension CaseStudy {
    /// When the project began and ended, as far as anything in the case tells: the period of the support, otherwise that of the
    /// phases; its end at the latest when its figures were taken.
    public var projectPeriod: Period {
        Period(
            from: support.period.from ?? phases.compactMap(\.period.from).min { $0.earliest < $1.earliest },
            to: projectEnd)
    }

    /// When the project ended: the end of the support, otherwise that of the last phase, otherwise the last day on which a
    /// figure was taken. It decides in which period counts what counts once for a case.
    public var projectEnd: PartialDate? {
        support.period.to ?? Self.last(phases.compactMap(\.period.to))
            ?? Self.last(outcomes.compactMap { $0.indicator?.measuredOn })
    }

    private static func last(_ dates: [PartialDate]) -> PartialDate? { dates.max { $0.latest < $1.latest } }
}

extension CaseStudy {
    /// When the project began and ended, as far as anything in the case tells: the period of the support, otherwise that of the
    /// phases, see ``projectEnd``.
    public var projectPeriod: Period { Period(from: projectBeginning, to: projectEnd) }

    private var projectBeginning: PartialDate? {
        support.period.from ?? phases.compactMap(\.period.from).min { $0.earliest < $1.earliest }
    }

    /// When the project ended; `nil` if it goes on, or nobody knows. It decides in which period counts what counts once for a case.
    ///
    /// It is the end of the support, otherwise that of the last phase. Where the case says that the project ended, or tells of no
    /// support with a beginning, it is the end of the latest phase that has one, otherwise the last day on which a figure was taken:
    /// in a project that goes on, such a day is but one on the way. Dates before the beginning end nothing.
    public var projectEnd: PartialDate? {
        if let end = support.period.to { return end }
        return isOpen
            ? nil : last(phases.compactMap(\.period.to)) ?? last(outcomes.compactMap { $0.indicator?.measuredOn })
    }

    /// Whether the project is under way on a day: its support has begun, and has not ended by then.
    public func isRunning(on day: CalendarDay) -> Bool {
        guard isUnsettled, let from = support.period.from, from.earliest <= day else { return false }
        return projectEnd.map { $0.earliest > day } ?? isOpen
    }

    /// Whether the support has begun, and nothing says that it ended.
    private var isOpen: Bool {
        support.period.from != nil && support.period.to == nil && isUnsettled
            && last([phases.last?.period.to].compactMap(\.self)) == nil
    }

    /// Whether the project may still go on: one that broke off, whose case was withdrawn, or that others told of, does not.
    private var isUnsettled: Bool { ended == nil && status != .withdrawn && release?.basis != .publicSource }

    private func last(_ dates: [PartialDate]) -> PartialDate? {
        let beginning = projectBeginning?.earliest
        return dates.filter { date in beginning.map { $0 <= date.latest } ?? true }.max { $0.latest < $1.latest }
    }
}

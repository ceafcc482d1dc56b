extension Measure {
    /// The hours of the support that were spent on it. Those of a measure that was dropped were spent, too; those of one that is
    /// only planned were not.
    public var spentHours: Double? { status == .planned ? nil : hours }
}

extension Phase {
    /// The hours of the support spent on all measures together; `nil` if none of them says.
    public var hours: Double? { measures.spentHours }
}

extension CaseStudy {
    /// The hours of the support spent on the case; `nil` if no measure says. Pages and totals have them from here.
    public var supportHours: Double? { phases.flatMap(\.measures).spentHours }
}

extension Sequence<Measure> {
    fileprivate var spentHours: Double? {
        let hours = compactMap(\.spentHours)
        return hours.isEmpty ? nil : DecimalSum(of: hours).value
    }
}

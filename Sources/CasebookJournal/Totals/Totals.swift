public import CasebookModel

/// What a centre reports to those who pay for it: companies, hours and people within a period, and what became of the goals.
///
/// - A step counts on its day. A measure counts on its last day, that of its phase or of the project if it has none of
///   its own; one without any day counts only if the period is open at both ends.
/// - A case counts if a step or a measure of it does, or if its project ran within the period.
/// - Two cases of a company of the same name are one company; a company without a name is one of its own.
/// - A case of several topics counts in each of them, so topics do not add up to the total.
/// - The hours are those of the support: what the journals say, and what the measures say. The company's own hours are no part of
///   either and are never added.
/// - Goals and figures count with their case; in years and quarters on the last day of its project.
/// - A figure counts if the book has its indicator, and if it is more than a possibility.
/// - Invented cases are no work of anybody's and are left out, unless they are asked for.
public struct Totals: Sendable {
    /// The period, perhaps open.
    public let period: Period
    /// The figures, by ``Dimension`` and then in the order of its vocabulary; rows of zeros are left out.
    public let rows: [Row]
    /// How many invented cases were left out.
    public let omittedFictional: Int
    /// How many cases cannot be read and are missing.
    public let unreadable: Int
    /// How many journals have entries that cannot be read and are missing.
    public let damagedJournals: Int

    /// By what is counted.
    public enum Dimension: String, Sendable, CaseIterable {
        case total
        /// The kind of step.
        case kind
        /// The kind of measure.
        case measureKind = "measure_kind"
        case topic
        /// The Land (NUTS, level 1).
        case region
        /// The district (NUTS, level 3).
        case district
        /// The section of the industry.
        case sector
        case size
        case year
        case quarter
    }

    /// The figures of one kind, topic, region …
    public struct Row: Sendable, Hashable {
        public let dimension: Dimension
        /// The spelling of the files; empty for what the files do not tell.
        public let key: String
        /// What people read.
        public let label: LocalizedText
        public let cases: Int
        public let companies: Int
        /// The steps in the journals.
        public let steps: Int
        /// Their hours.
        public let loggedHours: Double
        /// The people who took part in them; who took part twice counts twice.
        public let participants: Int
        /// The measures of the cases, but for those planned or dropped.
        public let measures: Int
        /// Their hours.
        public let documentedHours: Double
        /// What became of the goals of the cases.
        public let goals: GoalCount
        /// The common indicators of the book of which the cases have figures, in the order of the book.
        public let indicators: [Spread]
    }

    /// How many goals were reached, partly reached and missed.
    public struct GoalCount: Sendable, Hashable {
        public private(set) var reached = 0
        public private(set) var partly = 0
        public private(set) var missed = 0

        public init() {}

        mutating func add(_ verdict: Verdict) {
            switch verdict {
            case .reached: reached += 1
            case .partly: partly += 1
            case .missed: missed += 1
            case .unexpected: break
            }
        }
    }

    /// The figures that several cases have of one indicator, after the project.
    public struct Spread: Sendable, Hashable {
        public let indicator: CommonIndicator
        /// How many figures there are; at least one.
        public let count: Int
        /// What they come to, if the indicator adds up.
        public let sum: Double?
        public let lowest: Double
        /// The middle one, or the mean of the two in the middle.
        public let median: Double
        public let highest: Double

        /// - Returns: `nil` if there are no figures.
        init?(_ indicator: CommonIndicator, _ figures: [Double]) {
            let sorted = figures.sorted()
            guard let lowest = sorted.first, let highest = sorted.last else { return nil }
            self.indicator = indicator
            count = sorted.count
            sum = indicator.addsUp == .sum ? sorted.reduce(0, +) : nil
            self.lowest = lowest
            self.highest = highest
            median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        }
    }

    /// Adds up.
    ///
    /// - Parameters:
    ///   - records: the cases with their journals.
    ///   - book: has the vocabulary of topics.
    ///   - withFictional: whether invented cases count.
    public init(_ records: [CaseRecord], of book: Book, in period: Period = Period(), withFictional: Bool = false) {
        self.period = period
        var ledger = Ledger(period: period)
        var fictional = 0
        for record in records {
            guard let study = record.study else { continue }
            if study.isFictional, !withFictional {
                fictional += 1
            } else {
                ledger.add(study, record.journal?.steps ?? [])
            }
        }
        rows = ledger.rows(of: book)
        omittedFictional = fictional
        unreadable = records.count { $0.study == nil }
        damagedJournals = records.count(where: \.isJournalDamaged)
    }
}

public import CasebookModel

/// What a centre reports to those who pay for it: companies, hours and people within a period, and what became of the goals.
///
/// - A step counts on its day. A measure counts on its last day, that of its phase or of the project if it has none of its own.
/// - A case, and with it its company, counts in every period in which a step or a measure of it does, or in which its project ran:
///   from the beginning of the support to its end, or of the phases where the support has no dates. Where neither an end is known
///   nor that it goes on, it counts in the period of its beginning.
/// - A project that goes on counts in every period from its beginning until the day of the report, and there once more as one that
///   runs, with the hours of support so far: those of its measures, and of its journal where no measure tells any
///   (``CaseStudy/isRunning(on:)``). Its goals and figures count nowhere yet.
/// - What counts once for a case counts in the period in which the project ended: goals, figures, and that it ended early. That is
///   the end of the support, otherwise of the last phase, otherwise, where the case says that it ended, the last day on which a
///   figure was taken (``CaseStudy/projectEnd``).
/// - The same holds for the rows of years and quarters, so a year has the same figures as a report of that year. No row lies
///   outside of the period. What has no day counts only if the period is open at both ends.
/// - Two cases of a company of the same name are one company; a company without a name is one of its own.
/// - A case of several topics counts in each of them, so topics do not add up to the total.
/// - The hours are those of the support: what the journals say, and what the measures say. Hours of a measure that was dropped were
///   spent and count; those of one that is planned do not. The company's own hours are no part of either and are never added.
/// - A figure counts if the book has its indicator, if it is in the book's unit, and if it is more than a possibility. It is the one
///   after the project; where only later ones were taken, the last of them. A case may have several figures of one indicator.
/// - Sums and medians are those of the decimal numbers that the files have, to the last digit.
/// - Invented cases are no work of anybody's and are left out, unless they are asked for. Cases taken over from another book are that
///   publisher's work and are always left out.
public struct Totals: Sendable {
    /// The period, perhaps open.
    public let period: Period
    /// The figures, by ``Dimension`` and then in the order of its vocabulary; rows of zeros are left out.
    public let rows: [Row]
    /// How many invented cases were left out.
    public let omittedFictional: Int
    /// How many cases of other books were left out.
    public let omittedImported: Int
    /// How many cases are missing in the period, or are there without their goals and figures, since no date is known.
    public let omittedUndated: Int
    /// How many figures of common indicators were left out, since they are in another unit than the book's.
    public let omittedFigures: Int
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
        /// The hours spent on measures, also on those that were dropped.
        public let documentedHours: Double
        /// What became of the goals of the cases.
        public let goals: GoalCount
        /// How many projects ended early.
        public let endedEarly: Int
        /// How many projects go on; they are among ``cases``.
        public let running: Int
        /// The hours of support that were spent on them so far, since they began.
        public let runningHours: Double
        /// The common indicators of the book of which the cases have figures, in the order of the book.
        public let indicators: [Spread]
    }

    /// How many goals were reached, partly reached and missed, and what beside them there is.
    public struct GoalCount: Sendable, Hashable {
        public private(set) var reached = 0
        public private(set) var partly = 0
        public private(set) var missed = 0
        /// The goals of which no outcome says what became of them.
        public private(set) var open = 0
        /// The outcomes with a verdict that is about none of the goals of their case.
        public private(set) var withoutGoal = 0

        public init() {}

        mutating func add(_ balance: GoalBalance) {
            open += balance.open
            withoutGoal += balance.withoutGoal
            for verdict in balance.verdicts {
                switch verdict {
                case .reached: reached += 1
                case .partly: partly += 1
                case .missed: missed += 1
                case .unexpected: break
                }
            }
        }
    }

    /// The figures that several cases have of one indicator, after the project or later.
    public struct Spread: Sendable, Hashable {
        public let indicator: CommonIndicator
        /// How many cases have a figure; at least one.
        public let cases: Int
        /// How many figures there are; at least as many.
        public let count: Int
        /// What they come to, if the indicator adds up.
        public let sum: Double?
        public let lowest: Double
        /// The middle one, or the mean of the two in the middle.
        public let median: Double
        public let highest: Double

        /// - Returns: `nil` if there are no figures.
        init?(_ indicator: CommonIndicator, _ figures: [Double], cases: Int) {
            let sorted = figures.sorted()
            guard let lowest = sorted.first, let highest = sorted.last else { return nil }
            self.indicator = indicator
            self.cases = cases
            count = sorted.count
            sum = indicator.addsUp == .sum ? DecimalSum(of: sorted).value : nil
            self.lowest = lowest
            self.highest = highest
            median = DecimalSum(of: [sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2]]).half
        }
    }

    /// Adds up.
    ///
    /// - Parameters:
    ///   - records: the cases with their journals.
    ///   - book: has the vocabulary of topics.
    ///   - date: the day of the report, until which projects that have not ended go on.
    ///   - withFictional: whether invented cases count.
    public init(
        _ records: [CaseRecord], of book: Book, in period: Period = Period(), on date: CalendarDay,
        withFictional: Bool = false
    ) {
        self.period = period
        var ledger = Ledger(period: period, indicators: book.indicators, on: date)
        var (fictional, imported) = (0, 0)
        for record in records {
            guard let study = record.study else { continue }
            if study.origin != nil {
                imported += 1
            } else if study.isFictional, !withFictional {
                fictional += 1
            } else {
                ledger.add(study, record.journal?.steps ?? [])
            }
        }
        rows = ledger.rows(of: book)
        omittedFictional = fictional
        omittedImported = imported
        omittedUndated = ledger.undated
        omittedFigures = ledger.omittedFigures
        unreadable = records.count { $0.study == nil }
        damagedJournals = records.count(where: \.isJournalDamaged)
    }
}

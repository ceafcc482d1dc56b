public import CasebookModel

/// What a centre reports to those who pay for it: companies, hours and people within a period.
///
/// - A step counts on its day. A measure counts on its last day, that of its phase or of the project if it has none of
///   its own; one without any day counts only if the period is open at both ends.
/// - A case counts if a step or a measure of it does, or if its project ran within the period.
/// - Two cases of a company of the same name are one company; a company without a name is one of its own.
/// - A case of several topics counts in each of them, so topics do not add up to the total.
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
        rows = ledger.rows(topics: book.topics)
        omittedFictional = fictional
        unreadable = records.count { $0.study == nil }
        damagedJournals = records.count(where: \.isJournalDamaged)
    }
}

/// What decides whether a case may leave the house, as far as its file can be read; everything else in the file may be
/// wrong.
public struct GateFields: Sendable, Hashable {
    /// `nil` if it cannot be read and never could.
    public var status: EditorialStatus?
    public var withdrawal: WithdrawalMark
    public var release: Release?
    public var publishedOn: PartialDate?
    public var updatedOn: PartialDate?
    public var isAnonymous: Bool
    /// The case's globally unique id, if another book published it first.
    public var originID: WebAddress?

    /// What a case says of its withdrawal.
    public enum WithdrawalMark: Sendable, Hashable {
        case none
        /// It is withdrawn; nobody can tell since when.
        case undated
        case on(PartialDate)

        /// The day, if it is known.
        public var day: PartialDate? {
            if case .on(let day) = self { day } else { nil }
        }
    }

    public init(
        status: EditorialStatus?, withdrawal: WithdrawalMark = .none, release: Release? = nil,
        publishedOn: PartialDate? = nil, updatedOn: PartialDate? = nil, isAnonymous: Bool = false,
        originID: WebAddress? = nil
    ) {
        self.status = status
        self.withdrawal = withdrawal
        self.release = release
        self.publishedOn = publishedOn
        self.updatedOn = updatedOn
        self.isAnonymous = isAnonymous
        self.originID = originID
    }

    /// Those of a case.
    public init(_ study: CaseStudy) {
        self.init(
            status: study.status, withdrawal: study.withdrawn.map { .on($0.on) } ?? .none, release: study.release,
            publishedOn: study.publishedOn, updatedOn: study.updatedOn, isAnonymous: study.company.isAnonymous,
            originID: study.origin?.id)
    }

    /// From when on the case is public: the later of publication and consent, if both are known.
    public var since: PartialDate? {
        guard let granted = release?.grantedOn else { return publishedOn }
        guard let publishedOn else { return granted }
        return publishedOn.isBefore(granted) ? granted : publishedOn
    }
}

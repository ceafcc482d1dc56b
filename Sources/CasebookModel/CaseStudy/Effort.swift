/// What the project cost the company. The hours of the support stand at the measures.
public struct Effort: Sendable, Hashable {
    /// The company's own hours, at least 0.
    public var companyHours: Double?
    /// What was paid once.
    public var costs: Amount?
    /// What is paid again and again.
    public var runningCosts: RunningCosts?

    public init(companyHours: Double? = nil, costs: Amount? = nil, runningCosts: RunningCosts? = nil) {
        self.companyHours = companyHours
        self.costs = costs
        self.runningCosts = runningCosts
    }

    /// An amount of money.
    public struct Amount: Sendable, Hashable {
        /// At least 0.
        public var amount: Double
        public var currency: Currency

        public init(_ amount: Double, _ currency: Currency) {
            self.amount = amount
            self.currency = currency
        }
    }

    /// An amount of money for each month or year.
    public struct RunningCosts: Sendable, Hashable {
        /// At least 0.
        public var amount: Double
        public var currency: Currency
        public var per: Interval

        public init(_ amount: Double, _ currency: Currency, per: Interval) {
            self.amount = amount
            self.currency = currency
            self.per = per
        }
    }

    /// How often running costs are due.
    public enum Interval: String, Vocabulary {
        case month, year

        public var label: LocalizedText {
            switch self {
            case .month: LocalizedText(de: "im Monat", en: "per month")
            case .year: LocalizedText(de: "im Jahr", en: "per year")
            }
        }
    }
}

extension Effort.Interval: CaseValue {}
extension Currency: CaseValue {}

extension Effort: CasePart {
    package static let partName = "effort"
    package static let part = described()

    package static let fields: [CaseField<Effort>] = [
        CaseField(
            \.companyHours, "company_hours", .number(atLeast: 0), exposure: .published,
            label: (de: "Stunden des Unternehmens", en: "The company's hours"),
            help: (
                de: "Stunden, die das Unternehmen selbst aufgewendet hat; die der Begleitung stehen bei den Maßnahmen.",
                en: "Hours that the company itself spent; hours of support are given for each measure."
            ), formHelp: (de: "Eigene Arbeitszeit des Unternehmens.", en: "The company's own working time."),
            example: "120"),
        CaseField(
            \.costs, "costs", .part(Amount.self), exposure: .published,
            label: (de: "Einmalige Kosten", en: "One-off costs"),
            help: (de: "Was das Unternehmen einmal bezahlt hat.", en: "What the company paid once.")),
        CaseField(
            \.runningCosts, "running_costs", .part(RunningCosts.self), exposure: .published,
            label: (de: "Laufende Kosten", en: "Running costs"),
            help: (de: "Was das Unternehmen laufend bezahlt.", en: "What the company keeps paying.")),
    ]
}

extension Effort.Amount: CasePart {
    package static let partName = "amount"
    package static let part = described()

    package static let fields: [CaseField<Effort.Amount>] = [
        .amount(\.amount),
        .currency(\.currency),
    ]
}

extension Effort.RunningCosts: CasePart {
    package static let partName = "running-costs"
    package static let part = described()

    package static let fields: [CaseField<Effort.RunningCosts>] = [
        .amount(\.amount),
        .currency(\.currency),
        CaseField(
            \.per, "per", .word(of: Effort.Interval.self), exposure: .published, required: true,
            label: (de: "Je", en: "Per"),
            help: (de: "Je month (Monat) oder year (Jahr).", en: "Per month or year."),
            formHelp: (de: "Wie oft der Betrag anfällt.", en: "How often the amount is due."), example: "month"),
    ]
}

extension CaseField {
    fileprivate static func amount(_ property: any WritableKeyPath<Owner, Double> & Sendable) -> Self {
        CaseField(
            property, "amount", .number(atLeast: 0), exposure: .published, required: true,
            label: (de: "Betrag", en: "Amount"), help: (de: "Betrag.", en: "Amount."), example: "4200")
    }

    fileprivate static func currency(_ property: any WritableKeyPath<Owner, Currency> & Sendable) -> Self {
        CaseField(
            property, "currency", .word(of: Currency.self), exposure: .published, required: true,
            label: (de: "Währung", en: "Currency"),
            help: (de: "Währung nach ISO 4217, zum Beispiel EUR.", en: "Currency code (ISO 4217), for example EUR."),
            formHelp: (de: "In welcher Währung.", en: "The currency of the amount."), example: "EUR")
    }
}

import CasebookModel

/// Adds up what falls into a period.
struct Ledger {
    let period: Period
    private var accounts: [Place: Account] = [:]

    /// Where something is added to.
    private struct Place: Hashable {
        let dimension: Totals.Dimension
        let key: String
    }

    private struct Account {
        var cases: Set<CaseID> = []
        var companies: Set<String> = []
        var steps = 0
        var loggedHours = 0.0
        var participants = 0
        var measures = 0
        var documentedHours = 0.0
        var goals = Totals.GoalCount()
        var figures: [IndicatorKey: [Double]] = [:]
    }

    init(period: Period) { self.period = period }

    /// Adds what a case has in the period.
    mutating func add(_ study: CaseStudy, _ steps: [Journal.Step]) {
        let steps = steps.map(\.entry).filter { contains($0.at.day) }
        let measures = study.datedMeasures.filter { contains($0.day) }
        guard !steps.isEmpty || !measures.isEmpty || overlaps(study.support.period) else { return }
        let own = Self.places(of: study)
        for place in own { count(study, at: place) }
        addOutcomes(of: study, at: own + (study.support.period.to.map { Self.places(of: $0.latest) } ?? []))
        for step in steps {
            let places =
                own + [Place(dimension: .kind, key: step.kind?.rawValue ?? "")] + Self.places(of: step.at.day)
            for place in places {
                count(study, at: place)
                accounts[place]?.steps += 1
                accounts[place]?.loggedHours += step.hours ?? 0
                accounts[place]?.participants += step.participants ?? 0
            }
        }
        for (measure, day) in measures {
            let places =
                own + [Place(dimension: .measureKind, key: measure.kind?.rawValue ?? "")]
                + (day.map(Self.places(of:)) ?? [])
            for place in places {
                count(study, at: place)
                accounts[place]?.measures += 1
                accounts[place]?.documentedHours += measure.hours ?? 0
            }
        }
    }

    /// Adds what became of the goals, and the figures of common indicators.
    private mutating func addOutcomes(of study: CaseStudy, at places: [Place]) {
        let verdicts = study.outcomes.goalVerdicts
        let figures = study.outcomes.compactMap(\.indicator).filter { $0.evidence != .potential }
        guard !verdicts.isEmpty || figures.contains(where: { $0.key != nil }) else { return }
        for place in places {
            count(study, at: place)
            for verdict in verdicts { accounts[place]?.goals.add(verdict) }
            for indicator in figures {
                guard let key = indicator.key, let value = indicator.after else { continue }
                accounts[place]?.figures[key, default: []].append(value)
            }
        }
    }

    private mutating func count(_ study: CaseStudy, at place: Place) {
        accounts[place, default: Account()].cases.insert(study.id)
        // A name may not begin with a slash once it is folded, so ids and names cannot meet.
        let name = study.company.name.map(FoldedName.init).flatMap {
            $0.isEmpty ? nil : $0.words.joined(separator: " ")
        }
        accounts[place]?.companies.insert(name ?? "/\(study.id)")
    }

    private func contains(_ day: CalendarDay?) -> Bool {
        guard let day else { return period.isEmpty }
        return period.from.map { $0.earliest <= day } ?? true && period.to.map { $0.latest >= day } ?? true
    }

    private func overlaps(_ other: Period) -> Bool {
        if other.isEmpty { return period.isEmpty }
        if let end = other.to, let from = period.from, end.latest < from.earliest { return false }
        if let start = other.from, let to = period.to, start.earliest > to.latest { return false }
        return true
    }

    private static func places(of study: CaseStudy) -> [Place] {
        let code = study.company.region?.code ?? ""
        let region = String(code.prefix(3))
        // What names only a Land or a government region says nothing of the district.
        let district = study.company.region?.level == 3 ? code : ""
        let topics = study.topics.isEmpty ? [""] : Set(study.topics.map(\.text)).sorted()
        return [
            Place(dimension: .total, key: ""), Place(dimension: .region, key: region),
            Place(dimension: .district, key: district),
            Place(dimension: .sector, key: study.company.sector?.section.code ?? ""),
            Place(dimension: .size, key: study.company.size?.rawValue ?? ""),
        ] + topics.map { Place(dimension: .topic, key: $0) }
    }

    private static func places(of day: CalendarDay) -> [Place] {
        [
            Place(dimension: .year, key: "\(day.year)"),
            Place(dimension: .quarter, key: "\(day.year)-Q\((day.month + 2) / 3)"),
        ]
    }

    /// The figures in the order of the vocabularies; what the files do not tell comes last.
    func rows(of book: Book) -> [Totals.Row] {
        Totals.Dimension.allCases.flatMap { dimension in
            let vocabulary = TotalsVocabulary(dimension, topics: book.topics)
            let places = accounts.keys.filter { $0.dimension == dimension }
            let ordered = places.sorted { vocabulary.order($0.key) < vocabulary.order($1.key) }
            return ordered.compactMap { place in
                accounts[place].map { row($0, place, label: vocabulary.label(place.key), book.indicators) }
            }
        }
    }

    private func row(
        _ account: Account, _ place: Place, label: LocalizedText, _ indicators: [CommonIndicator]
    ) -> Totals.Row {
        Totals.Row(
            dimension: place.dimension, key: place.key, label: label, cases: account.cases.count,
            companies: account.companies.count, steps: account.steps, loggedHours: account.loggedHours,
            participants: account.participants, measures: account.measures, documentedHours: account.documentedHours,
            goals: account.goals,
            indicators: indicators.compactMap { Totals.Spread($0, account.figures[$0.key] ?? []) })
    }
}

extension CaseStudy {
    /// The measures that were begun or done, each with the day on which it counts, if that is known.
    fileprivate var datedMeasures: [(measure: Measure, day: CalendarDay?)] {
        phases.flatMap { phase in
            phase.measures.filter { $0.status != .planned && $0.status != .dropped }.map { measure in
                let periods = [measure.period, phase.period, support.period]
                let day = periods.lazy.compactMap { $0.to?.latest ?? $0.from?.latest }.first
                return (measure, day)
            }
        }
    }
}

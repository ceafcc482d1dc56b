import CasebookModel

/// Adds up what falls into a period.
struct Ledger {
    let period: Period
    /// The day until which projects are known to go on.
    private let date: CalendarDay
    private let indicators: [CommonIndicator]
    private var accounts: [TotalsPlace: Account] = [:]
    /// How many figures of common indicators are in another unit.
    private(set) var omittedFigures = 0
    /// How many cases do not count in the period, or not with what became of their goals, since no date is known.
    private(set) var undated = 0

    private struct Account {
        var cases: Set<CaseID> = []
        var companies: Set<String> = []
        var steps = 0
        var loggedHours = DecimalSum()
        var participants = 0
        var measures = 0
        var documentedHours = DecimalSum()
        var goals = Totals.GoalCount()
        var endedEarly = 0
        var running = 0
        var runningHours = DecimalSum()
        var figures: [IndicatorKey: [Double]] = [:]
        var figureCases: [IndicatorKey: Int] = [:]
    }

    init(period: Period, indicators: [CommonIndicator], on date: CalendarDay) {
        self.period = period
        self.date = date
        self.indicators = indicators
    }

    /// Adds what a case has in the period.
    mutating func add(_ study: CaseStudy, _ steps: [Journal.Step]) {
        let own = TotalsPlace.places(of: study)
        let all = (steps: steps.map(\.entry), measures: study.datedMeasures)
        let isRunning = study.isRunning(on: date)
        addTime(of: study, hoursSoFar: isRunning ? study.hoursSoFar(steps) : nil, at: own)
        if !isRunning { addOutcomes(of: study, at: own) }
        for step in all.steps where contains(step.at.day) { add(step, of: study, at: own) }
        for (measure, day) in all.measures where contains(day) { add(measure, on: day, of: study, at: own) }
        let isDated = study.projectDays != nil || !all.steps.isEmpty || all.measures.contains { $0.day != nil }
        if !period.isEmpty, !isRunning, !isDated || study.projectEnd == nil && study.hasResults { undated += 1 }
    }

    /// A case counts while its project runs.
    ///
    /// - Parameter hoursSoFar: of a project that has not ended; `nil` for one that has.
    private mutating func addTime(of study: CaseStudy, hoursSoFar: Double?, at own: [TotalsPlace]) {
        guard let days = study.projectDays else {
            if period.isEmpty { for place in own + TotalsPlace.undated { count(study, at: place) } }
            return
        }
        let first = max(days.lowerBound, period.from?.earliest ?? days.lowerBound)
        let end = hoursSoFar == nil ? days.upperBound : max(days.lowerBound, date)
        let last = min(end, period.to?.latest ?? end)
        guard first <= last else { return }
        for place in own + TotalsPlace.places(from: first, to: last) {
            count(study, at: place)
            guard let hoursSoFar else { continue }
            accounts[place]?.running += 1
            accounts[place]?.runningHours.add(hoursSoFar)
        }
    }

    /// What became of the goals, and the figures of common indicators: once, when the project ended.
    private mutating func addOutcomes(of study: CaseStudy, at own: [TotalsPlace]) {
        let end = study.projectEnd?.latest
        guard contains(end) else { return }
        let places = own + TotalsPlace.places(of: end)
        let balance = study.goalBalance
        let figures = countedFigures(of: study)
        for place in places {
            count(study, at: place)
            accounts[place]?.goals.add(balance)
            if study.ended == .early { accounts[place]?.endedEarly += 1 }
            for (key, values) in figures {
                accounts[place]?.figures[key, default: []] += values
                accounts[place]?.figureCases[key, default: 0] += 1
            }
        }
    }

    /// The figures that can be added to those of other cases; the others are counted.
    private mutating func countedFigures(of study: CaseStudy) -> [IndicatorKey: [Double]] {
        var figures: [IndicatorKey: [Double]] = [:]
        for figure in study.outcomes.compactMap(\.indicator) where figure.evidence != .potential {
            guard let value = figure.after ?? figure.later.last?.value,
                let common = indicators.first(where: { $0.key == figure.key })
            else {
                continue
            }
            if common.isCounted(in: figure.unit) {
                figures[common.key, default: []].append(value)
            } else {
                omittedFigures += 1
            }
        }
        return figures
    }

    private mutating func add(_ step: LogEntry, of study: CaseStudy, at own: [TotalsPlace]) {
        let kind = TotalsPlace(dimension: .kind, key: step.kind?.rawValue ?? "")
        for place in own + [kind] + TotalsPlace.places(of: step.at.day) {
            count(study, at: place)
            accounts[place]?.steps += 1
            accounts[place]?.loggedHours.add(step.hours ?? 0)
            accounts[place]?.participants += step.participants ?? 0
        }
    }

    private mutating func add(_ measure: Measure, on day: CalendarDay?, of study: CaseStudy, at own: [TotalsPlace]) {
        let kind = TotalsPlace(dimension: .measureKind, key: measure.kind?.rawValue ?? "")
        for place in own + [kind] + TotalsPlace.places(of: day) {
            count(study, at: place)
            if measure.status != .dropped { accounts[place]?.measures += 1 }
            accounts[place]?.documentedHours.add(measure.spentHours ?? 0)
        }
    }

    private mutating func count(_ study: CaseStudy, at place: TotalsPlace) {
        accounts[place, default: Account()].cases.insert(study.id)
        // A name may not begin with a slash once it is folded, so ids and names cannot meet.
        let name = study.company.name.map(FoldedName.init).flatMap {
            $0.isEmpty ? nil : $0.words.joined(separator: " ")
        }
        accounts[place]?.companies.insert(name ?? "/\(study.id)")
    }

    /// Whether what happened on a day counts; what has no day counts only in all time.
    private func contains(_ day: CalendarDay?) -> Bool {
        guard let day else { return period.isEmpty }
        return period.from.map { $0.earliest <= day } ?? true && period.to.map { $0.latest >= day } ?? true
    }

    /// The figures in the order of the vocabularies; what the files do not tell comes last.
    func rows(of book: Book) -> [Totals.Row] {
        Totals.Dimension.allCases.flatMap { dimension in
            let vocabulary = TotalsVocabulary(dimension, topics: book.topics)
            let places = accounts.keys.filter { $0.dimension == dimension }
            let ordered = places.sorted { vocabulary.order($0.key) < vocabulary.order($1.key) }
            return ordered.compactMap { place in
                accounts[place].map { row($0, place, label: vocabulary.label(place.key)) }
            }
        }
    }

    private func row(_ account: Account, _ place: TotalsPlace, label: LocalizedText) -> Totals.Row {
        Totals.Row(
            dimension: place.dimension, key: place.key, label: label, cases: account.cases.count,
            companies: account.companies.count, steps: account.steps, loggedHours: account.loggedHours.value,
            participants: account.participants, measures: account.measures,
            documentedHours: account.documentedHours.value,
            goals: account.goals, endedEarly: account.endedEarly, running: account.running,
            runningHours: account.runningHours.value,
            indicators: indicators.compactMap {
                Totals.Spread($0, account.figures[$0.key] ?? [], cases: account.figureCases[$0.key] ?? 0)
            })
    }
}

extension CaseStudy {
    /// The days on which the project ran, as far as its beginning and end are known.
    fileprivate var projectDays: ClosedRange<CalendarDay>? {
        let period = projectPeriod
        guard let first = period.from?.earliest ?? period.to?.earliest,
            let last = period.to?.latest ?? period.from?.latest
        else { return nil }
        return min(first, last)...max(first, last)
    }

    /// The hours of support as far as they are known: those of the measures, and of the journal where measures tell none.
    fileprivate func hoursSoFar(_ steps: [Journal.Step]) -> Double {
        supportHours ?? DecimalSum(of: steps.compactMap(\.entry.hours)).value
    }

    /// Whether there is anything that counts once, when the project ended.
    fileprivate var hasResults: Bool {
        ended == .early || outcomes.contains { $0.verdict != nil || $0.indicator?.key != nil }
    }

    /// The measures on which hours were spent, or that were begun or done, each with the day on which it counts, if that is known.
    fileprivate var datedMeasures: [(measure: Measure, day: CalendarDay?)] {
        phases.flatMap { phase in
            phase.measures.filter(\.counts).map { measure in
                let periods = [measure.period, phase.period, projectPeriod]
                let day = periods.lazy.compactMap { $0.to?.latest ?? $0.from?.latest }.first
                return (measure, day)
            }
        }
    }
}

extension Measure {
    /// Of what was dropped only the hours count.
    fileprivate var counts: Bool { status == .dropped ? spentHours != nil : status != .planned }
}

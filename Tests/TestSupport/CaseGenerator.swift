public import CasebookModel

/// Cases that nobody would write but the model allows, the same for the same seed.
///
/// Every optional field is there or not, every list empty or long, every text hostile in one way or another.
public struct CaseGenerator {
    var random: SeededGenerator

    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The next case.
    public mutating func study() -> CaseStudy {
        let measures = list(0...6) { $0.measure(number: $1) }
        let phases = list(0...4) { generator, number in
            generator.phase(number: number, measures: measures.filter { $0.id.text.hasSuffix("\(number)") })
        }
        let goals = list(0...3) { $0.goal(number: $1) }
        let written = phases.flatMap(\.measures).map(\.id)
        return CaseStudy(
            id: slug(), title: text(), summary: text(), language: language(), status: .published,
            isFictional: flip(),
            authors: list(0...2) { generator, _ in
                Author(name: generator.text(), organisation: generator.maybeText())
            },
            identifiers: flip()
                ? Identifiers(doi: DOI("10.5281/zenodo.\(Int.random(in: 1...9_999, using: &random))")) : nil,
            brief: brief(), funding: maybe { CaseFunding(text: $0.text()) },
            unknown: list(0...2) { generator, _ in generator.text() },
            aftermath: maybe { $0.markdown() }, effort: effort(), ended: maybe { $0.any(ProjectEnd.allCases) },
            endedReason: maybeText(), company: company(), support: support(),
            topics: list(0...2) { generator, _ in generator.any(["handel", "daten"].compactMap { TopicKey($0) }) },
            sdgs: list(0...4) { generator, _ in generator.any(SustainableDevelopmentGoal.all) },
            challenge: markdown(), goals: goals, phases: phases,
            outcomes: list(0...4) { $0.outcome(number: $1, measures: written, answered: goals.compactMap(\.id)) },
            lessons: maybe { $0.markdown() },
            transfer: maybe { $0.markdown() },
            quotes: list(0...3) { generator, _ in
                Quote(text: generator.text(), person: generator.maybeText(), role: generator.maybeText())
            },
            media: list(0...3) { $0.medium(number: $1) },
            links: list(0...3) { generator, _ in Link(title: generator.text(), url: generator.address()) },
            sources: list(0...3) { generator, _ in
                Source(
                    title: generator.text(), url: generator.maybe { $0.address() },
                    accessedOn: generator.maybe { $0.date() })
            },
            contact: maybe { generator in
                Contact(
                    name: generator.maybeText(), organisation: generator.maybeText(),
                    email: generator.flip() ? EmailAddress("a.b+c@example.org") : nil)
            },
            licence: maybe { $0.any(LicenceID.all.prefix(40).compactMap { LicenceID($0) }) },
            publishedOn: maybe { $0.date() }, updatedOn: maybe { $0.date() }, release: release())
    }

    private mutating func brief() -> Brief? {
        // One that says nothing cannot be told from none in a file.
        let brief = Brief(problem: maybeText(), firstStep: maybeText(), needs: maybeText(), notFor: maybeText())
        return brief == Brief() ? nil : brief
    }

    private mutating func goal(number: Int) -> Goal { Goal(id: flip() ? known(GoalID("g\(number)")) : nil, text()) }

    private mutating func effort() -> Effort? {
        let effort = Effort(
            companyHours: maybe { $0.amount() },
            costs: maybe { Effort.Amount($0.amount(), $0.any(Currency.allCases)) },
            runningCosts: maybe {
                Effort.RunningCosts($0.amount(), $0.any(Currency.allCases), per: $0.any(Effort.Interval.allCases))
            })
        return effort == Effort() ? nil : effort
    }

    private mutating func amount() -> Double { abs(figure()) }

    private mutating func company() -> Company {
        Company(
            name: maybeText(), isAnonymous: false, description: maybeText(),
            sector: maybe { $0.any(SectorCode.divisions) }, size: maybe { $0.any(CompanySize.allCases) },
            employees: maybe { Int.random(in: 0...9_000_000, using: &$0.random) },
            region: flip() ? RegionCode("DE711") : nil, place: maybeText(), website: maybe { $0.address() })
    }

    private mutating func support() -> SupportProject {
        SupportProject(
            period: period(), organisation: maybeText(),
            coaches: list(0...3) { generator, _ in
                Coach(name: generator.text(), organisation: generator.maybeText())
            })
    }

    private mutating func phase(number: Int, measures: [Measure]) -> Phase {
        Phase(
            id: known(PhaseID("p\(number)")), title: text(), period: period(), summary: maybe { $0.markdown() },
            measures: measures)
    }

    private mutating func measure(number: Int) -> Measure {
        Measure(
            id: known(MeasureID("m-\(number)")), title: text(), kind: maybe { $0.any(MeasureKind.allCases) },
            status: maybe { $0.any(MeasureStatus.allCases) }, period: period(), hours: maybe { $0.figure() },
            reason: maybeText(), description: maybe { $0.markdown() })
    }

    private mutating func outcome(number: Int, measures: [MeasureID], answered: [GoalID]) -> Outcome {
        Outcome(
            id: known(OutcomeID("o\(number)")), title: text(),
            // One that does not exist, too.
            measures: (measures + [known(MeasureID("nirgends"))]).filter { _ in flip() },
            description: maybe { $0.markdown() },
            goal: answered.randomElement(using: &random).flatMap { flip() ? $0 : nil },
            verdict: maybe { $0.any(Verdict.allCases) },
            indicator: maybe { generator in
                Indicator(
                    name: generator.text(), unit: generator.flip() ? "%" : generator.maybeText(),
                    before: generator.maybe { $0.figure() }, target: generator.maybe { $0.figure() },
                    after: generator.maybe { $0.figure() },
                    better: generator.maybe { $0.any(Indicator.Direction.allCases) },
                    measuredOn: generator.maybe { $0.date() }, source: generator.maybeText(),
                    key: generator.flip() ? IndicatorKey("participants") : nil,
                    evidence: generator.maybe { $0.any(Indicator.Evidence.allCases) },
                    later: generator.list(0...2) { generator, _ in
                        Indicator.FollowUp(on: generator.date(), value: generator.figure())
                    })
            })
    }

    private mutating func medium(number: Int) -> Medium {
        let suffix = any(["svg", "pdf"])
        return Medium(
            file: known(RelativePath("media/\(any(["bild", "größe & maß", "a b#c%20"]))\(number).\(suffix)")),
            alt: maybeText(), caption: maybeText(), credit: maybeText(),
            licence: flip() ? LicenceID("CC0-1.0") : nil, isTeaser: flip())
    }

    private mutating func release() -> Release {
        Release(
            grantedOn: PartialDate("2020"), grantedBy: maybeText(), basis: maybe { $0.any(Release.Basis.allCases) },
            channels: flip() ? [.print] : [.website, .print, .partners],
            expiresOn: flip() ? PartialDate("2099-12") : nil)
    }
}

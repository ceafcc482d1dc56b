import CasebookModel
import Testing

@Suite("A figure before and after")
struct IndicatorTests {
    @Test(
        "improves in the direction that is better",
        arguments: [
            (1.0, 2.0, .higher, true), (2, 1, .higher, false), (2, 1, .lower, true), (1, 2, .lower, false),
            (1, 1, .lower, nil), (1, 1, .higher, nil),
            (nil, 1, .higher, nil), (1, nil, .higher, nil), (1, 2, nil, nil), (-2, -1, .higher, true),
            (0, 0.001, .higher, true),
        ] as [(Double?, Double?, Indicator.Direction?, Bool?)])
    func improvement(before: Double?, after: Double?, better: Indicator.Direction?, expected: Bool?) {
        #expect(Indicator(name: "x", before: before, after: after, better: better).hasImproved == expected)
    }
}

@Suite("A colour")
struct ColourTests {
    @Test(
        "is #rrggbb",
        arguments: [
            ("#003882", true), ("#ABCDEF", true), ("#000000", true), ("003882", false), ("#fff", false),
            ("#00388g", false), ("#+03882", false),
            ("#0038820", false), ("", false), ("#００3882", false), ("# 03882", false),
        ])
    func spelling(text: String, isValid: Bool) {
        #expect(Colour(text)?.description == (isValid ? text.lowercased() : nil))
    }

    @Test("has three parts")
    func parts() throws {
        let colour = try #require(Colour("#0a80FF"))
        #expect([colour.red, colour.green, colour.blue] == [10, 128, 255])
    }
}

@Suite("A partner's selection")
struct SelectionTests {
    private func study(
        region: String? = "DE711", topics: [String] = ["wissen"], sector: String? = "56.10", language: String = "de"
    ) throws -> CaseStudy {
        CaseStudy(
            id: try #require(CaseID("fall")), title: "T", summary: "S", language: try #require(LanguageTag(language)),
            status: .published,
            company: Company(
                name: "A", sector: sector.flatMap { SectorCode($0) }, region: region.flatMap { RegionCode($0) }),
            topics: try topics.map { try #require(TopicKey($0)) }, challenge: Markdown("C"), phases: [])
    }

    private func selection(
        regions: [String] = [], topics: [String] = [], sectors: [String] = [], languages: [String] = []
    ) throws -> Selection {
        Selection(
            regions: try regions.map { try #require(RegionCode($0)) },
            topics: try topics.map { try #require(TopicKey($0)) },
            sectors: try sectors.map { try #require(SectorCode($0)) },
            languages: try languages.map { try #require(LanguageTag($0)) })
    }

    @Test("is all if it says nothing, even of a case that says nothing")
    func all() throws {
        #expect(Selection().contains(try study()))
        #expect(Selection().contains(try study(region: nil, topics: [], sector: nil)))
    }

    @Test(
        "takes regions as what lies in them",
        arguments: [
            (["DE"], "DE711", true), (["DE7"], "DE711", true), (["DE71"], "DE711", true), (["DE711"], "DE711", true),
            (["DE712"], "DE711", false),
            (["DE711"], "DE71", false), (["DE1", "DE7"], "DE711", true), (["DE7"], nil, false), (["DE"], "DE", true),
        ] as [([String], String?, Bool)])
    func regions(wanted: [String], region: String?, isIn: Bool) throws {
        #expect(try selection(regions: wanted).contains(try study(region: region)) == isIn)
    }

    @Test(
        "takes sectors as what lies in them",
        arguments: [
            (["I"], "56.10", true), (["56"], "56.10", true), (["56.1"], "56.10", true), (["56.10"], "56", false),
            (["A"], "56", false),
            (["I"], "I", true), (["56"], nil, false),
        ] as [([String], String?, Bool)])
    func sectors(wanted: [String], sector: String?, isIn: Bool) throws {
        #expect(try selection(sectors: wanted).contains(try study(sector: sector)) == isIn)
    }

    @Test("takes one of the topics and one of the languages, by its main tag")
    func topicsAndLanguages() throws {
        #expect(try selection(topics: ["a", "wissen"]).contains(try study()))
        #expect(try !selection(topics: ["a"]).contains(try study()))
        #expect(try !selection(topics: ["a"]).contains(try study(topics: [])))
        #expect(try selection(languages: ["de"]).contains(try study(language: "de-AT")))
        #expect(try selection(languages: ["de-AT"]).contains(try study(language: "de")))
        #expect(try !selection(languages: ["de"]).contains(try study(language: "en")))
    }

    @Test("demands every criterion at once")
    func together() throws {
        let wanted = try selection(regions: ["DE7"], topics: ["wissen"], sectors: ["I"], languages: ["de"])
        #expect(wanted.contains(try study()))
        #expect(try !wanted.contains(try study(region: "DE1")) && !wanted.contains(try study(topics: [])))
        #expect(try !wanted.contains(try study(sector: "A")) && !wanted.contains(try study(language: "en")))
    }
}

@Suite("A closed vocabulary")
struct VocabularyTests {
    private func check<Words: Vocabulary>(_: Words.Type, spelled words: [String]) {
        #expect(Words.allCases.map(\.rawValue) == words)
        let labels = Words.allCases.map(\.label)
        #expect(labels.allSatisfy { !$0.de.isEmpty && !$0.en.isEmpty })
        #expect(Set(labels).count == labels.count)
        #expect(Words(rawValue: "") == nil && Words(rawValue: words[0].uppercased()) == nil)
    }

    @Test("has the words of the contract, each with a German and an English name")
    func words() {
        check(EditorialStatus.self, spelled: ["draft", "review", "published", "withdrawn"])
        check(CompanySize.self, spelled: ["micro", "small", "medium", "large"])
        check(
            MeasureKind.self,
            spelled: [
                "workshop", "coaching", "training", "analysis", "concept", "prototype", "implementation", "evaluation",
                "other",
            ])
        check(MeasureStatus.self, spelled: ["planned", "running", "done", "dropped"])
        check(Indicator.Direction.self, spelled: ["higher", "lower"])
        check(Release.Basis.self, spelled: ["consent", "public-source", "fictional"])
        check(Channel.self, spelled: ["website", "partners", "print"])
        check(LogEntry.Kind.self, spelled: ["meeting", "call", "workshop", "work", "decision", "milestone", "note"])
    }

    @Test("of channels has an order")
    func channels() { #expect(Channel.allCases.shuffled().sorted() == [.website, .partners, .print]) }
}

@Suite("A phase")
struct PhaseTests {
    @Test("has the hours of its measures, if one of them says")
    func hours() throws {
        let id = try #require(MeasureID("a"))
        let phase = { (hours: [Double?]) in
            Phase(
                id: try #require(PhaseID("a")), title: "A",
                measures: hours.map { Measure(id: id, title: "A", hours: $0) })
        }
        #expect(try phase([1.5, nil, 2]).hours == 3.5)
        #expect(try phase([nil]).hours == nil)
        #expect(try phase([]).hours == nil)
        #expect(try phase([0]).hours == 0)
    }
}

@Suite("A type of medium")
struct MediaTypeTests {
    @Test("has suffixes of its own", arguments: MediaType.allCases)
    func suffixes(type: MediaType) {
        for suffix in type.suffixes { #expect(MediaType(suffix: suffix) == type) }
        #expect(!type.name.isEmpty && type.isImage == type.rawValue.hasPrefix("image/"))
    }

    @Test(
        "is not given to files that could run",
        arguments: ["exe", "html", "js", "xhtml", "xml", "docm", "", "JPG", "svgz"])
    func refused(suffix: String) { #expect(MediaType(suffix: suffix) == nil) }

    @Test(
        "a change has as many decimals as its figures, and no noise of subtracting",
        arguments: [
            (12.3456, 12.3457, 0.0001), (0.0049, 0.0004, -0.0045), (0.1, 0.3, 0.2), (11.5, 3, -8.5), (1e15, 2e15, 1e15),
            (1e300, 2e300, 1e300), (0, 0, 0), (1e-7, 3e-7, 2e-7),
        ])
    func change(before: Double, after: Double, change: Double) {
        #expect(Indicator(name: "x", before: before, after: after).change == change)
    }
}

import CasebookModel
import TestSupport
import Testing

@testable import CasebookPublication

@Suite("What leaves the house")
struct RedactionTests {
    private func released(_ study: CaseStudy) throws -> ReleasedCaseStudy {
        let decision = try Sample.decide(study, media: Sample.facts(of: study))
        guard case .released(let released) = decision else {
            throw Failure(decision: decision)
        }
        return released
    }

    struct Failure: Error { let decision: Decision }

    @Test("the sample fills in every field, so that none can be forgotten here")
    func sampleIsFull() throws {
        let study = try Sample.full(isAnonymous: false)
        let mayBeMissing: Set = ["withdrawn", "expiresOn", "revokedOn"]
        func emptyFields(_ value: Any, _ name: String) -> [String] {
            let mirror = Mirror(reflecting: value)
            if mirror.displayStyle == .optional || mirror.displayStyle == .collection, mirror.children.isEmpty {
                return [name]
            }
            return mirror.children.flatMap { emptyFields($0.value, $0.label ?? name) }
        }
        #expect(emptyFields(study, "study").filter { !mayBeMissing.contains($0) && $0 != "month" && $0 != "day" } == [])
    }

    @Test("of a named company is everything but who withdrew it and why")
    func named() throws {
        var study = try Sample.full(isAnonymous: false)
        // Nobody consents for an invented company.
        study.isFictional = false
        let text = texts(in: try released(study)).joined(separator: "\n").lowercased()
        for field in Sample.fields
        where !field.hasSuffix("id") && !["link.url", "source.url", "medium.file"].contains(field) {
            #expect(text.contains("feld \(field)"))
        }
        for canary in Sample.canaries { #expect(text.contains(canary)) }
    }

    @Test("of an anonymous company is everything but names, website, place, people and contact")
    func anonymous() throws {
        var study = try Sample.full(isAnonymous: true)
        // An invented case has no funding.
        study.isFictional = false
        let released = try released(study)
        let text = texts(in: released).joined(separator: "\n").lowercased()
        for field in Sample.fields
        where !field.hasSuffix("id") && !["link.url", "source.url", "medium.file"].contains(field) {
            #expect(text.contains("feld \(field)"))
        }
        for canary in Sample.canaries { #expect(!text.contains(canary), "\(canary)") }
        var everything = ""
        dump(released, to: &everything)
        for canary in Sample.canaries { #expect(!everything.lowercased().contains(canary), "\(canary)") }
        #expect(released.company.isAnonymous && released.contact == nil && released.coaches == [])
        #expect(released.quotes.map(\.person) == [nil] && released.quotes.map(\.role) == ["Feld quote.role"])
        #expect(released.company.region?.code == "DE711" && released.company.employees == 14)
    }

    @Test(
        "is nothing if any text of an anonymous case gives away who is meant", arguments: Sample.fields,
        [
            "Bei der Musterhaus GmbH & Co. KG", "Seeheim", "Cora Kanari", "von Quentin Zeuge", "Kurt Kontakt",
            "Greta Geberin",
            "musterhaus.example.org",
        ])
    func identifying(field: String, name: String) throws {
        let study = try Sample.full(isAnonymous: true) { $0 == field ? name : "Feld \($0)" }
        let decision = try Sample.decide(study, media: Sample.facts(of: study))
        if field == "medium.credit" {
            // Whoever made a picture of an anonymous company is simply not named.
            guard case .released(let released) = decision else { return #expect(Bool(false), "\(decision)") }
            #expect(released.media.map(\.credit) == [nil])
        } else {
            guard case .withheld(.wouldIdentify) = decision else { return #expect(Bool(false), "\(decision)") }
        }
    }

    @Test("is the same case if the company is named", arguments: Sample.fields)
    func namedMayBeNamed(field: String) throws {
        let study = try Sample.full(isAnonymous: false) { $0 == field ? "Musterhaus in Seeheim" : "Feld \($0)" }
        _ = try released(study)
    }

    @Test("is nothing if a drawing of an anonymous case names somebody")
    func drawings() throws {
        let study = try Sample.full(isAnonymous: true)
        let path = study.media[0].file
        for (text, isFine) in [("<text>Musterhaus</text>", false), ("<text>Ein Haus</text>", true)] {
            let decision = try Sample.decide(study, media: Sample.facts(of: study), texts: [path: text])
            if case .released = decision { #expect(isFine) } else { #expect(!isFine) }
        }
    }

    @Test("is not even a tombstone if the id of an anonymous case names somebody", arguments: [true, false])
    func tombstones(isAnonymous: Bool) throws {
        for id in ["besuch-im-musterhaus", "haus-in-seeheim", "cora-kanari-hilft"] {
            var study = try Sample.full(isAnonymous: isAnonymous)
            study.id = try #require(CaseID(id))
            study.release?.revokedOn = PartialDate("2025")
            let decision = try Sample.decide(study)
            if case .gone = decision { #expect(!isAnonymous) } else { #expect(isAnonymous, "\(decision)") }
            study.release = nil
            study.status = .withdrawn
            study.withdrawn = Withdrawal(on: try #require(PartialDate("2025")))
            if case .gone = try Sample.decide(study) { #expect(!isAnonymous) } else { #expect(isAnonymous) }
        }
    }

    @Test("takes licence and day of publication from book and release where the case says nothing")
    func defaults() throws {
        let study = try Sample.plain(release: Sample.release("2021-02-15"))
        let released = try released(study)
        #expect(released.licence.description == "CC-BY-4.0")
        #expect(released.publishedOn.description == "2021-02-15")
        #expect(released.release.channels == [.website])
    }

    @Test("lists channels in their order, and topics that the book has with their names")
    func order() throws {
        var study = try Sample.plain(release: Sample.release(channels: [.print, .website, .partners]))
        study.topics = try ["fremd", "wissen"].map { try #require(TopicKey($0)) }
        let released = try released(study)
        #expect(released.release.channels == [.website, .partners, .print])
        #expect(released.topics.map(\.label.de) == ["Wissen"])
    }

    @Test("of a thousand random anonymous cases nothing ever names anybody", arguments: 0..<10)
    func random(round: UInt64) throws {
        var generator = SeededGenerator(seed: round)
        var releasedCount = 0
        for _ in 0..<100 {
            let names = [
                "Musterhaus", "Seeheim", "Quentin Zeuge", "Kurt Kontakt", "Cora Kanari", "musterhaus.example.org",
                "Greta Geberin",
            ]
            let disguises: [(String) -> String] = [
                { $0 }, { $0.uppercased() }, { $0.lowercased() }, { "»\($0)«" }, { "**\($0)**" }, { $0 + "s" },
                { "\($0)-Team" },
                { $0.replacing(" ", with: "\n") }, { $0.prefix(2) + "\u{AD}" + $0.dropFirst(2) },
                { $0.prefix(3) + "**" + $0.dropFirst(3) + "**" },
                { $0.replacing("e", with: "&shy;e") }, { "[\($0.prefix(3))](https://a.example/)\($0.dropFirst(3))" },
                { "https://a.example/\($0.replacing(" ", with: "-"))?x" }, { "x_\($0.replacing(" ", with: "_"))_y" },
            ]
            let study = try Sample.full(isAnonymous: true) { field in
                guard generator.oneIn(40) else { return "Feld \(field)" }
                return generator.pick(disguises)(generator.pick(names))
            }
            guard case .released(let released) = try Sample.decide(study, media: Sample.facts(of: study)) else {
                continue
            }
            releasedCount += 1
            let letters = texts(in: released).map { text in
                String(
                    text.replacing("&shy;", with: "").lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
            }
            for name in ["musterhaus", "seeheim", "quentinzeuge", "kurtkontakt", "corakanari", "gretageberin"] {
                #expect(letters.allSatisfy { !$0.contains(name) }, "\(name)")
            }
        }
        #expect(releasedCount > 10)
    }
}

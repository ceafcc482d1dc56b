import Foundation
import TestSupport
import Testing

/// What Documentation/Import.md promises those who read exported cases.
@Suite("The promise to those who take cases over")
struct PromiseTests {
    /// The members of version 1, by the definition of the schema; `!` stands behind those that are always there. This list
    /// may grow at its ends; nothing in it may be taken away.
    private static let members: [String: String] = [
        "": """
        casebook! id! title! summary! language! status! fictional! authors brief unknown aftermath effort ended \
        ended_reason company! support topics sdgs challenge! goals phases outcomes lessons transfer quotes media links sources contact licence! published_on! updated_on release! _casebook!
        """,
        "company": "name anonymous description sector size employees region place website",
        "support": "from to organisation coaches", "coach": "name! organisation",
        "phase": "id! title! from to summary measures",
        "measure": "id! title! kind status from to hours reason description",
        "goal": "id text!", "brief": "problem first_step needs not_for", "author": "name organisation",
        "effort": "company_hours costs running_costs", "amount": "amount! currency!",
        "running-costs": "amount! currency! per!", "follow-up": "on! value!",
        "outcome": "id! title! measures description goal verdict indicator",
        "indicator": "name! unit before target after better measured_on source key evidence later",
        "quote": "text! person role",
        "medium": "file! alt caption credit licence teaser url! media_type! size_in_bytes! width height",
        "link": "title! url!", "source": "title! url accessed_on", "contact": "name organisation email",
        "release": "granted_on! granted_by basis! channels! expires_on",
        "provenance": "id! canonical_url! publisher! collection licence_url! topics funding notice",
        "publisher": "name! url email", "topic": "key! de! en!",
    ]

    /// The closed lists of version 1, which do not grow.
    private static let values: [String: [String]] = [
        "measure.kind": [
            "workshop", "coaching", "training", "analysis", "concept", "prototype", "implementation", "evaluation",
            "other",
        ],
        "measure.status": ["planned", "running", "done", "dropped"],
        "company.size": ["micro", "small", "medium", "large"],
        "release.basis": ["consent", "public-source", "fictional"], "indicator.better": ["higher", "lower"],
        "indicator.evidence": ["measured", "estimated", "reported", "potential"],
        "outcome.verdict": ["reached", "partly", "missed", "unexpected"], "running-costs.per": ["month", "year"],
    ]

    private func schema() throws -> [String: Any] {
        let outcome = try Program.run(["schema", "case-export"])
        #expect(outcome.status == 0)
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any])
    }

    @Test("keeps every member of version 1, and those that were always there")
    func members() throws {
        let schema = try schema()
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        #expect(schema["$id"] as? String == "urn:casebook:schema:case-export:1")
        for (name, list) in Self.members {
            let definition = try #require(name.isEmpty ? schema : definitions[name], "\(name) is gone")
            let properties = try #require(definition["properties"] as? [String: Any])
            let required = Set(definition["required"] as? [String] ?? [])
            for member in list.split(separator: " ") {
                let key = member.hasSuffix("!") ? String(member.dropLast()) : String(member)
                #expect(properties[key] != nil, "\(name).\(key) is gone")
                #expect(required.contains(key) == member.hasSuffix("!"), "\(name).\(key)")
            }
        }
    }

    @Test("lets closed lists not grow")
    func values() throws {
        let definitions = try #require(try schema()["$defs"] as? [String: [String: Any]])
        for (place, values) in Self.values {
            let parts = place.split(separator: ".").map(String.init)
            let properties = try #require(definitions[parts[0]]?["properties"] as? [String: [String: Any]])
            #expect(properties[parts[1]]?["enum"] as? [String] == values, "\(place)")
        }
    }

    @Test("puts the version into every case and every feed, and documents it")
    func version() throws {
        let folder = Repository.root.appendingPathComponent("Exports/feeds")
        let documented = String(decoding: try Repository.bytes("Documentation/Import.md"), as: UTF8.self)
        #expect(
            documented.contains("\"casebook\": 1")
                && documented.contains("\"about\": \"urn:casebook:feed-extension:1\""))
        var count = 0
        for (path, data) in try Files.contents(below: folder) where path.hasSuffix(".json") {
            let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            if path.hasPrefix("cases/") {
                #expect(json["casebook"] as? Int == 1, "\(path)")
            } else {
                #expect(
                    (json["_casebook"] as? [String: Any])?["about"] as? String == "urn:casebook:feed-extension:1",
                    "\(path)")
            }
            count += 1
        }
        #expect(count > 40)
    }
}

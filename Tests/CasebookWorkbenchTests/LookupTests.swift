import CasebookModel
import TestSupport
import Testing

@testable import CasebookWorkbench

@Suite("Codes are found by what people call things")
struct LookupTests {
    @Test("every trade has a class that the classification has, and no name twice")
    func trades() {
        #expect(Trades.all.count > 240)
        var names: [String: String] = [:]
        for trade in Trades.all {
            let code = SectorCode(trade.code)
            #expect(code?.level == .class && code?.isListed == true, "\(trade)")
            for name in trade.names.de.split(separator: ",") {
                let name = String(name.drop { $0 == " " })
                #expect(names.updateValue(trade.code, forKey: name) == nil, "\(name)")
            }
        }
        #expect(Set(Trades.all.map(\.code)).count == Trades.all.count)
    }

    @Test("every town lies in a district that there is, and is found")
    func towns() {
        #expect(Towns.all.count > 550)
        for town in Towns.all {
            #expect(RegionCode(town.district)?.level == 3, "\(town)")
            #expect(FieldControl.SearchList.regions.code(of: town.name) != nil, "\(town)")
        }
    }

    @Test("every label leads to its code, in both languages, with and without the code")
    func labels() {
        for list in FieldControl.SearchList.allCases {
            for entry in list.lookup.entries {
                for language in InterfaceLanguage.allCases {
                    #expect(list.code(of: list.shown(entry.code, language)) == entry.code)
                    #expect(list.code(of: entry.code) == entry.code)
                }
            }
        }
        for region in RegionCode.all { #expect(FieldControl.SearchList.regions.code(of: region.label.de) != nil) }
    }

    @Test(
        "everyday words mean what people mean",
        arguments: [
            ("Odenwaldkreis", "DE71B"), ("odenwaldkreis (rural district)", "DE71B"), ("Hofheim", "DE71A"),
            ("Höchst im Odenwald", "DE71B"), ("Hoechst", "DE71B"), ("Karlsruhe", "DE122"),
            ("Landkreis Karlsruhe", "DE123"),
            ("Regierungsbezirk Karlsruhe", "DE12"), ("Hessen", "DE7"), ("Bavaria", "DE2"), ("München", "DE212"),
            ("Landkreis München", "DE21H"), ("Böblingen", "DE112"), ("de711", "DE711"), ("Hannover", "DE929"),
        ])
    func regions(word: String, code: String) {
        #expect(FieldControl.SearchList.regions.code(of: word) == code)
    }

    @Test(
        "trades by everyday words",
        arguments: [
            ("Bäckerei", "10.71"), ("Friseur", "96.02"), ("Tischler", "43.32"), ("Hotel", "55.10"),
            ("Restaurant", "56.10"),
            ("Pflege", "87.10"), ("Optiker", "47.78"), ("Wein", "47.25"), ("Software", "62.01"),
            ("Softwarehaus", "62.01"),
            ("hairdresser", "96.02"), ("Café", "56.10"), ("kfz-werkstatt", "45.20"), ("56", "56"), ("i", "I"),
            ("56.10", "56.10"),
        ])
    func sectors(word: String, code: String) {
        #expect(FieldControl.SearchList.sectors.code(of: word) == code)
    }

    @Test("what is typed in words stands in the file as its code, and what is not known is asked for, not taken")
    func saved() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/company"
        _ = try await bench.submit(page, ["company.region": "Odenwaldkreis", "company.sector": "Bäckerei"])
        let study = try bench.study
        #expect(study.contains("region: DE71B") && study.contains("sector: \"10.71\""), "\(study)")
        let shown = try await bench.get(page).text
        #expect(shown.contains("value=\"Odenwaldkreis (DE71B)\"") && shown.contains("(10.71)\""))
        // Looking and saving changes nothing.
        let before = try bench.study
        _ = try await bench.submit(page)
        #expect(try bench.study == before)
        let saved = try await bench.submit(page, ["company.region": "Hofheym"])
        let answer = try await bench.get(try #require(saved.header("location"))).text
        #expect(answer.contains("Nicht jede Gemeinde ist verzeichnet") && !answer.contains("NUTS-Code 2021"))
    }

    @Test("the lists are there for those who have signed in", arguments: ["regions", "sectors", "licences"])
    func lists(name: String) async throws {
        let answer = try await Bench().get("/lists/\(name)")
        #expect(answer.status == 200 && answer.header("content-type") == "application/json")
        #expect(try await Bench().get("/lists/nichts").status == 404)
    }
}
